using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using static MMSSC.Interop.Tests.Support.DocumentBuilder;

namespace MMSSC.Interop.Tests.Spreadsheets.OpenDocument;

/// <summary>What cells of OpenDocument spreadsheets look like beside their text and fills.</summary>
public sealed class DocumentLookTests
{
    private const string Struck = "style:text-line-through-style=\"solid\"";
    private const string Unstruck = "style:text-line-through-style=\"none\" style:text-line-through-type=\"none\"";

    [Fact]
    public void Text_properties_of_cells_and_their_parents_strike_out_and_colour()
    {
        var styles = Style("struck", Struck) + Style("child", "fo:color=\"#00b050\"", "struck") + Style("not", Unstruck, "struck") + Style("black", "fo:color=\"#000000\"") + Style("own", "fo:color=\"#ff0000\" style:use-window-font-color=\"true\"");
        var row = TextCell("a", "table:style-name=\"struck\"") + NumberCell("1", "table:style-name=\"child\"") + TextCell("c", "table:style-name=\"not\"") + TextCell("d", "table:style-name=\"black\"") + TextCell("e", "table:style-name=\"own\"");

        var cells = Read(styles, row).Rows[0];

        Assert.Equal([CellTraits.Struck, CellTraits.Struck, CellTraits.None, CellTraits.None, CellTraits.None], cells.Select(cell => cell.Traits));
        Assert.Equal([null, 0x00B050, null, null, null], cells.Select(cell => cell.Ink));
    }

    [Theory]
    [InlineData("Rojo <text:span text:style-name=\"s\">Verde</text:span>", "plain", CellTraits.PartlyStruck, null)]
    [InlineData("<text:span text:style-name=\"s\">Rojo</text:span>", "plain", CellTraits.Struck, 0xFF0000)]
    [InlineData("<text:span text:style-name=\"s\">Rojo <text:span text:style-name=\"n\">Verde</text:span></text:span>", "plain", CellTraits.PartlyStruck, 0xFF0000)]
    [InlineData("<text:span text:style-name=\"n\">Rojo</text:span>", "struck", CellTraits.None, null)]
    [InlineData("<text:span text:style-name=\"b\">Rojo</text:span> alto", "struck", CellTraits.Struck, null)]
    [InlineData("<text:span text:style-name=\"s\"/>Rojo", "plain", CellTraits.None, null)]
    public void Spans_strike_out_and_colour_a_part_or_all(string paragraph, string style, CellTraits traits, int? ink)
    {
        var styles = Style("struck", Struck) + Style("plain", "") + Span("s", Struck + " fo:color=\"#ff0000\"") + Span("n", Unstruck) + Span("b", "fo:font-weight=\"bold\"");

        var cell = Read(styles, TextCell(paragraph, $"table:style-name=\"{style}\"")).Rows[0][0];

        Assert.Equal((traits, ink), (cell.Traits, cell.Ink));
        Assert.StartsWith("Rojo", cell.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_of_signs_are_known_by_their_declaration_their_name_or_their_family()
    {
        var styles = Style("one", "style:font-name=\"Wingdings1\"") + Style("two", "fo:font-family=\"'Wingdings 2'\"") + Span("three", "style:font-name=\"Webdings\"");
        var content = $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\">"
            + "<office:font-face-decls><style:font-face style:name=\"Wingdings1\" svg:font-family=\"Wingdings\" style:font-charset=\"x-symbol\"/></office:font-face-decls>"
            + $"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"S\"><table:table-row>"
            + $"{TextCell("\uF06C", "table:style-name=\"one\"")}{TextCell("P", "table:style-name=\"two\"")}{TextCell("<text:span text:style-name=\"three\">a</text:span> hecho")}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

        Assert.Equal(["●|✓|✔ hecho"], TableReading.Of(new DocumentBuilder().Part("content.xml", content).Build(), "sheet.ods").Rows());
    }

    [Fact]
    public void Annotations_are_notes_and_not_text()
    {
        const string note = "<office:annotation><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">x</dc:creator><text:p>Nivel: <text:span>Verde</text:span></text:p><text:p>dos</text:p></office:annotation>";
        var sheet = Read("", $"<table:table-cell table:number-columns-repeated=\"2\">{note}</table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"1\">{note}<text:p>1</text:p></table:table-cell>");

        Assert.Equal(["||1"], TableReading.Texts(sheet));
        Assert.Equal([new CellNote(0, 0, "Nivel: Verde\ndos"), new CellNote(0, 2, "Nivel: Verde\ndos")], sheet.Notes.ToArray());
    }

    [Theory]
    [InlineData("of:cell-content()=1")]
    [InlineData("cell-content()=1")]
    [InlineData("oooc:cell-content() = 1")]
    [InlineData("of:cell-content-is-between(1,1.5)")]
    [InlineData("of:is-true-formula([.$A$9]=1)", true)]
    [InlineData("of:is-true-formula([.$A9]=1)")]
    [InlineData("is-true-formula(NOT([.A9]&lt;&gt;1))")]
    public void Maps_of_styles_are_followed_however_the_program_writes_them(string condition, bool isUnknown = false)
    {
        var styles = "<style:style style:name=\"Red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/><style:text-properties fo:color=\"#00b050\" style:text-line-through-type=\"single\"/></style:style>"
            + $"<style:style style:name=\"c\" style:family=\"table-cell\"><style:map style:condition=\"{condition}\" style:apply-style-name=\"Red\" style:base-cell-address=\"$'Hoja 1'.$A$9\"/></style:style>";

        var reading = TableReading.Of(new DocumentBuilder().Styles(styles).Sheet(string.Concat(Enumerable.Range(1, 2)
            .Select(value => $"<table:table-row>{NumberCell($"{value}", "table:style-name=\"c\"")}</table:table-row>"))).Build(), "sheet.ods");

        Assert.Equal(isUnknown ? ["MMI1245"] : [], reading.Findings.Select(finding => finding.Code));
        Assert.Equal(isUnknown ? [null, null] : [0xFF0000, null], reading.Sheet.Rows.Select(row => row[0].Fill));
        Assert.Equal(isUnknown ? [null, null] : [0x00B050, null], reading.Sheet.Rows.Select(row => row[0].Ink));
        Assert.Equal(isUnknown ? CellTraits.None : CellTraits.Struck, reading.Sheet[0, 0].Traits);
    }

    [Fact]
    public void A_map_that_would_have_to_be_calculated_leaves_those_below_it_unknown()
    {
        const string styles = "<style:style style:name=\"Red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style><style:style style:name=\"None\" style:family=\"table-cell\"/>"
            + "<style:style style:name=\"c\" style:family=\"table-cell\"><style:map style:condition=\"is-true-formula([.B1]=1)\" style:apply-style-name=\"None\" style:base-cell-address=\"S.A1\"/>"
            + "<style:map style:condition=\"cell-content()=1\" style:apply-style-name=\"Red\"/></style:style>";

        var reading = TableReading.Of(new DocumentBuilder().Styles(styles).Sheet($"<table:table-row>{NumberCell("1", "table:style-name=\"c\"")}</table:table-row>").Build(), "sheet.ods");

        Assert.Equal("A1", reading.Only("MMI1245").Location.Cell);
        Assert.Null(reading.Sheet[0, 0].Fill);
    }

    private static string Style(string name, string text, string? parent = null) =>
        $"<style:style style:name=\"{name}\" style:family=\"table-cell\"{(parent is null ? "" : $" style:parent-style-name=\"{parent}\"")}><style:text-properties {text}/></style:style>";

    private static string Span(string name, string text) => $"<style:style style:name=\"{name}\" style:family=\"text\"><style:text-properties {text}/></style:style>";

    private static Sheet Read(string styles, string row)
    {
        var reading = TableReading.Of(new DocumentBuilder().Styles(styles).Sheet($"<table:table-row>{row}</table:table-row>").Build(), "sheet.ods");
        Assert.Empty(reading.Findings);
        return reading.Sheet;
    }
}
