using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Markup;

public sealed class HtmlReaderTests
{
    [Fact]
    public void What_stands_around_a_table_are_rows_of_its_sheet()
    {
        var reading = TableReading.Of(
            "<!DOCTYPE html><html><head><title>Informe 2025</title><script>if (a<b) document.write('<table>')</script></head><body><h1>Municipio de <b>Ejemplo</b></h1><p>Fecha:\n  30&#47;06&#x2F;2025<br>v2</p>"
            + "<table><caption>Tabla&nbsp;1</caption><thead><tr><th>C&oacute;digo<th>Nivel</thead><tr><td> 1.1 <td>Verde<!-- no --><tr><td>1.2<td>Rojo &starf;</table><p>Entre</p><table><tr><td>1.3</td><td>Rojo</td></tr></table>Fin",
            "informe.html");

        Assert.Empty(reading.Findings);
        Assert.Equal(["Informe 2025", "Informe 2025 2"], reading.Workbook!.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["Municipio de Ejemplo", "Fecha: 30/06/2025", "v2", "Tabla\u00A01", "Código|Nivel", "1.1|Verde", "1.2|Rojo ★"], ShownSheet.Of(reading.Workbook.Sheets[0]));
        Assert.Equal(["Entre", "1.3|Rojo", "Fin"], ShownSheet.Of(reading.Workbook.Sheets[1]));
    }

    [Theory]
    [InlineData("<td bgcolor=red>", "#FF0000")]
    [InlineData("<td bgcolor=00B050>", "#00B050")]
    [InlineData("<td style=\"background: url(x.png) no-repeat #0b0\">", "#00BB00")]
    [InlineData("<td style='background-color:rgb(255, 192, 0) !important'>", "#FFC000")]
    [InlineData("<td style='background-color:rgb(255, 192, 0)'>", "#FFC000")]
    [InlineData("<td style='background:rgba(0,0,0,0)'>", "")]
    [InlineData("<td style='background:linear-gradient(red, blue)'>", "")]
    [InlineData("<td style='background:white' bgcolor=red>", "")]
    [InlineData("<td style='background:ButtonFace'>", "")]
    [InlineData("<td class='a xl65'>", "#92D050")]
    [InlineData("<td class=xl66>", "#FF0000")]
    [InlineData("<td id=uno>", "#008000")]
    [InlineData("<td class=print>", "#0000FF")]
    [InlineData("<td class=hover>", "")]
    [InlineData("<td><span class=badge>&nbsp;</span>", "#FF0000")]
    [InlineData("<td>Rojo <span class=badge>!</span>", "Rojo !")]
    [InlineData("<td><table><tr><td bgcolor=red>Rojo</table>", "Rojo#FF0000")]
    public void Colours_of_cells_are_seen_however_they_are_written(string cell, string shown)
    {
        const string style = "<style><!-- /* a{b:c} */ .xl65 {mso-style-parent:style0;\n background:#92D050;mso-pattern:black none;} td.xl66, p{background-color:red} #uno{background:green} table td .badge{background:red} .hover:hover{background:red} @page{margin:0} @media print{.print{background:blue}} --></style>";

        Assert.Equal([$"1.1|{shown}".TrimEnd('|')], ShownSheet.Of(TableReading.Of($"<html>{style}<table><tr><td>1.1</td>{cell}</td></tr></table>").Sheet));
    }

    [Fact]
    public void Rows_and_columns_give_their_cells_a_colour_and_hide_them()
    {
        var sheet = TableReading.Of(
            "<table><col><col style='display:none'><col bgcolor=red><tr><td>a<td>b<td>c</tr><tr bgcolor=lime><td>d<td style='background:none'>e</tr><tr style='display:none'><td>f</tr></table>").Sheet;

        Assert.Equal(["a|b<Hidden>|c#FF0000", "d#00FF00|e<Hidden>", "f<Hidden>"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void Cells_over_several_rows_and_columns_are_merged()
    {
        var sheet = TableReading.Of("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td rowspan=0 colspan=x>e<td>f</table>").Sheet;

        Assert.Equal(["a|b", "|c|d", "e|f"], ShownSheet.Of(sheet));
        Assert.Equal("A1:A2 B1:C1", ShownSheet.Merges(sheet));
    }

    [Fact]
    public void Texts_within_a_cell_are_what_a_person_sees()
    {
        var sheet = TableReading.Of(
            "<table><tr><td><p>a</p><p>b<br>c</p><td><ul><li>d<li>e</ul><td><span style='display:none'>no<span>no</span></span>f<td><input type=radio checked><td><input type=checkbox><input value=3><td><img src=x.png alt=Verde><td><pre>g\n  h</pre></table>").Sheet;

        Assert.Equal(["a⏎b⏎c|d⏎e|f|x|3|Verde|g h"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void A_table_within_a_cell_is_a_sheet_of_its_own()
    {
        var workbook = TableReading.Of("<table><tr><td>fuera<td><table><tr><td>1.1<td>Verde</table></table>", "a.html").Workbook!;

        Assert.Equal([["1.1|Verde"], ["fuera"]], workbook.Sheets.Select(TableReading.Texts));
    }

    [Fact]
    public void A_day_is_known_where_the_program_wrote_its_number() =>
        Assert.Equal(
            ["2025-06-30:Date|2025-06-30:Date|5 €"],
            ShownSheet.Of(TableReading.Of("<table><tr><td sdval=\"45838\" sdnum=\"1033;0;MM/DD/YY\">06/30/25<td data-t=n data-v=45838 data-z=\"m/d/yy\">6/30/25<td sdval=5 sdnum=\"1034;0;0 €\">5 €</table>").Sheet));

    [Theory]
    [InlineData("windows-1252", "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">", false)]
    [InlineData("iso-8859-1", "<meta charset='iso-8859-1'>", false)]
    [InlineData("utf-8", "<meta charset=iso-8859-1>", false)]
    [InlineData("utf-16", "", false)]
    [InlineData("windows-1252", "", true)]
    public void Any_encoding_is_read(string encoding, string head, bool isGuessed)
    {
        var page = $"<html><head>{head}</head><table><tr><td>Función</td><td>Señal “á”</td></tr></table></html>".Replace("“á”", encoding == "iso-8859-1" ? "á" : "“á”", StringComparison.Ordinal);

        var reading = TableReading.Of((encoding.StartsWith("utf", StringComparison.Ordinal) ? Encoding.GetEncoding(encoding) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!).GetBytes(page), "a.html");

        Assert.StartsWith("Función|Señal", reading.Rows()[0], StringComparison.Ordinal);
        Assert.Equal(isGuessed ? ["MMI1211"] : [], reading.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("<html><body><p>nada</p></body></html>")]
    [InlineData("<html><table></table></html>")]
    [InlineData("<!DOCTYPE html><frameset><frame src=sheet001.htm></frameset>")]
    public void A_page_without_a_table_is_none(string page) => TableReading.Of(page, "a.html").Refused("MMI1206");

    [Fact]
    public void A_hidden_table_is_a_hidden_sheet()
    {
        var workbook = TableReading.Of("<div style='display:none'><table><tr><td>a</table></div><table><tr><td>b</table>").Workbook!;

        Assert.Equal([true, false], workbook.Sheets.Select(sheet => sheet.Hidden));
        Assert.Equal(WorkbookKind.Html, workbook.Kind);
    }
}
