using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Word;

public sealed class WordReaderTests
{
    [Fact]
    public void Each_table_is_a_sheet_and_what_stands_above_it_its_first_rows()
    {
        var workbook = TableReading.Of(
            ZipBytes.Word(P("Municipio de Ejemplo") + "<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>" + P("Fecha: 2025-06-30") + "</w:sdtContent></w:sdt>" + Table(Row("<w:tc>" + P("1.1") + "</w:tc>" + Cell("Verde", "00B050"))) + P("Entre") + Table(Row(Cell("1.2", "auto") + Cell("", "FF0000")))),
            "informe.docx").Workbook!;

        Assert.Equal(["informe", "informe 2"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["Municipio de Ejemplo", "Fecha: 2025-06-30", "1.1|Verde#00B050"], ShownSheet.Of(workbook.Sheets[0]));
        Assert.Equal(["Entre", "1.2|#FF0000"], ShownSheet.Of(workbook.Sheets[1]));
    }

    [Fact]
    public void Merged_cells_are_ranges()
    {
        var sheet = TableReading.Of(ZipBytes.Word(Table(
            Row(Cell("a", merge: "<w:gridSpan w:val=\"2\"/>") + Cell("b", merge: "<w:vMerge w:val=\"restart\"/>"))
            + Row(Cell("c") + Cell("d") + Cell("", merge: "<w:vMerge/>"))
            + Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("e") + Cell("f"))))).Sheet;

        Assert.Equal(["a||b", "c|d", "|e|f"], ShownSheet.Of(sheet));
        Assert.Equal("A1:B1 C1:C2", ShownSheet.Merges(sheet));
    }

    [Fact]
    public void Texts_are_what_a_person_sees()
    {
        const string runs = "<w:p><w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>";

        Assert.Equal(["a⏎bc\uF0FC⏎d"], ShownSheet.Of(TableReading.Of(ZipBytes.Word(Table(Row($"<w:tc>{runs}{P("d")}</w:tc>")))).Sheet));
    }

    [Theory]
    [InlineData("<w:tcPr><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/></w:tcPr>", "")]
    [InlineData("<w:tcPr><w:shd w:val=\"solid\" w:color=\"FF0000\" w:fill=\"auto\"/></w:tcPr>", "#FF0000")]
    [InlineData("<w:tcPr><w:shd w:val=\"nil\" w:fill=\"FF0000\"/></w:tcPr>", "")]
    [InlineData("<w:p><w:r><w:rPr><w:highlight w:val=\"red\"/></w:rPr></w:r></w:p>", "#FF0000")]
    [InlineData("<w:p><w:pPr><w:shd w:val=\"clear\" w:fill=\"00B050\"/></w:pPr></w:p>", "#00B050")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:highlight w:val=\"red\"/></w:rPr><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"00B050\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>", "#00B050")]
    public void Shading_is_the_fill(string cell, string shown) =>
        Assert.Equal([$"1.1|{shown}".TrimEnd('|')], ShownSheet.Of(TableReading.Of(ZipBytes.Word(Table(Row(Cell("1.1") + $"<w:tc>{cell}</w:tc>")))).Sheet));

    [Fact]
    public void A_text_without_a_table_is_none() =>
        Assert.Contains(".docx", TableReading.Of(ZipBytes.Word(P("a"))).Refused("MMI1206").Message["en"], StringComparison.Ordinal);

    [Fact]
    public void Tables_without_end_within_one_another_are_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 200)) + P("x") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 200));

        Assert.Null(TableReading.Of(ZipBytes.Word(nested)).Workbook);
    }

    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text, string? fill = null, string merge = "") =>
        $"<w:tc><w:tcPr>{merge}{(fill is null ? "" : $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>")}</w:tcPr>{P(text)}</w:tc>";

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Table(string rows) => $"<w:tbl><w:tblPr/>{rows}</w:tbl>";
}
