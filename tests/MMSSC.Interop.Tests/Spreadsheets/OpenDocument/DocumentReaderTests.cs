using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using static MMSSC.Interop.Tests.Support.DocumentBuilder;

namespace MMSSC.Interop.Tests.Spreadsheets.OpenDocument;

public sealed class DocumentReaderTests
{
    private const string ToTheEnd = "<table:table-cell table:number-columns-repeated=\"16384\"/>";

    [Fact]
    public void Texts_keep_their_spaces_breaks_and_paragraphs_and_leave_out_comments_and_drawings()
    {
        var cell = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a comment</text:p></office:annotation>"
            + "<text:p>one<text:s text:c=\"2\"/>two<text:line-break/><text:span>three<text:a>four</text:a></text:span></text:p><text:p>five</text:p>"
            + "<draw:frame><table:table><table:table-row><table:table-cell office:value-type=\"string\"><text:p>a table within</text:p></table:table-cell></table:table-row></table:table></draw:frame></table:table-cell>";

        Assert.Equal(["one  two\nthreefour\nfive"], Read(new DocumentBuilder().Sheet($"<table:table-row>{cell}</table:table-row>")).Rows());
    }

    [Fact]
    public void Numbers_are_shown_by_their_format_with_a_point_whatever_the_file_shows()
    {
        const string styles = "<number:number-style style:name=\"N2\"><number:number number:decimal-places=\"2\" number:min-integer-digits=\"1\"/></number:number-style>"
            + "<number:percentage-style style:name=\"P0\"><number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\"/><number:text> %</number:text></number:percentage-style>"
            + "<number:number-style style:name=\"L\"><number:text>N</number:text><number:number number:decimal-places=\"0\" number:min-integer-digits=\"2\"/></number:number-style>"
            + "<style:style style:name=\"two\" style:family=\"table-cell\" style:data-style-name=\"N2\"/><style:style style:name=\"percent\" style:family=\"table-cell\" style:data-style-name=\"P0\"/>"
            + "<style:style style:name=\"letter\" style:family=\"table-cell\" style:data-style-name=\"L\"/>";
        var row = NumberCell("1.1", "table:style-name=\"two\"") + NumberCell("0.85", "table:style-name=\"percent\"", "percentage") + NumberCell("0.855", kind: "percentage")
            + NumberCell("0.5") + NumberCell("3", "table:style-name=\"letter\"");

        Assert.Equal(["1.10|85 %|85.50%|0.5|N03"], Read(new DocumentBuilder().Styles(styles).Sheet($"<table:table-row>{row}</table:table-row>")).Rows());
    }

    [Fact]
    public void Dates_times_truth_values_errors_and_formulas_are_told_apart()
    {
        const string row = "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-15\"><text:p>15/03/26</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>VERDADERO</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\" table:formula=\"of:=1/0\"><text:p>#DIV/0!</text:p></table:table-cell>"
            + "<table:table-cell table:formula=\"of:=[.A1]\"/>";

        var read = TableReading.Of(new DocumentBuilder().Sheet($"<table:table-row>{row}</table:table-row>").Build(), "sheet.ods");

        Assert.Equal([CellKind.Date, CellKind.Boolean, CellKind.Error], read.Sheet.Rows[0].Select(cell => cell.Kind));
        Assert.Equal(["2026-03-15|TRUE|#DIV/0!"], read.Rows());
        Assert.Equal("D1", read.Only("MMI1243").Location.Cell);
    }

    [Fact]
    public void Repeated_cells_and_rows_stand_where_they_are_repeated()
    {
        var content = $"<table:table-row table:number-rows-repeated=\"2\">{TextCell("a", "table:number-columns-repeated=\"2\"")}{ToTheEnd}</table:table-row>"
            + $"<table:table-row table:number-rows-repeated=\"3\">{ToTheEnd}</table:table-row>"
            + $"<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>{TextCell("b")}{ToTheEnd}</table:table-row><table:table-row table:number-rows-repeated=\"1048570\">{ToTheEnd}</table:table-row>";

        Assert.Equal(["a|a", "a|a", "", "", "", "||b"], Read(new DocumentBuilder().Sheet(content)).Rows());
    }

    [Fact]
    public void Groups_headers_hidden_rows_columns_and_sheets_and_merges_are_read()
    {
        var content = "<table:table-column/><table:table-columns><table:table-column table:visibility=\"collapse\"/></table:table-columns>"
            + $"<table:table-header-rows>{Row("a", "b")}</table:table-header-rows>"
            + $"<table:table-row-group><table:table-row table:visibility=\"filter\">{TextCell("c", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"")}<table:covered-table-cell/></table:table-row>{Row("d", "e")}</table:table-row-group>";

        var read = TableReading.Of(new DocumentBuilder().Styles("<style:style style:name=\"t\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>")
            .Sheet(content, attributes: "table:style-name=\"t\"").Build(), "sheet.ods");

        Assert.True(read.Sheet.Hidden);
        Assert.Equal(["a|b", "c", "d|e"], read.Rows());
        Assert.Equal([CellTraits.None, CellTraits.Hidden], read.Sheet.Rows[0].Select(cell => cell.Traits));
        Assert.Equal(CellTraits.Hidden, read.Sheet.Rows[1][0].Traits);
        Assert.Equal(new MergedRange(1, 0, 1, 1), Assert.Single(read.Sheet.Merges));
    }

    [Fact]
    public void Fills_come_from_the_cell_its_style_s_parents_its_row_or_its_column_and_white_is_none()
    {
        const string shared = "<style:style style:name=\"Good\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#c6efce\"/></style:style>";
        const string own = "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:parent-style-name=\"Good\"/>"
            + "<style:style style:name=\"white\" style:family=\"table-cell\" style:parent-style-name=\"Good\"><style:table-cell-properties fo:background-color=\"#ffffff\"/></style:style>"
            + "<style:style style:name=\"clear\" style:family=\"table-cell\" style:parent-style-name=\"Good\"><style:table-cell-properties fo:background-color=\"transparent\"/></style:style>"
            + "<style:style style:name=\"red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";
        var content = "<table:table-column table:default-cell-style-name=\"red\"/><table:table-column table:number-columns-repeated=\"16383\"/>"
            + $"<table:table-row>{TextCell("a")}{TextCell("b", "table:style-name=\"ce1\"")}{TextCell("c", "table:style-name=\"white\"")}{TextCell("d", "table:style-name=\"clear\"")}{TextCell("e", "table:style-name=\"unknown\"")}</table:table-row>"
            + $"<table:table-row table:default-cell-style-name=\"ce1\">{TextCell("a")}</table:table-row>";

        var sheet = Read(new DocumentBuilder().Styles(own, shared).Sheet(content)).Sheet;

        Assert.Equal([0xFF0000, 0xC6EFCE, null, null, null], sheet.Rows[0].Select(cell => cell.Fill));
        Assert.Equal(0xC6EFCE, sheet.Rows[1][0].Fill);
    }

    [Fact]
    public void A_blank_cell_looks_like_its_column_where_it_stands_in_one_element_with_the_rest_of_the_row()
    {
        const string own = "<style:style style:name=\"red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";
        var content = "<table:table-column/><table:table-column table:default-cell-style-name=\"red\"/><table:table-column table:number-columns-repeated=\"16382\" table:default-cell-style-name=\"Default\"/>"
            + $"<table:table-row>{TextCell("a")}<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>";

        Assert.Equal([null, 0xFF0000], Read(new DocumentBuilder().Styles(own).Sheet(content)).Sheet.Rows[0].Select(cell => cell.Fill));
    }

    [Fact]
    public void Styles_that_descend_from_each_other_end()
    {
        const string own = "<style:style style:name=\"a\" style:family=\"table-cell\" style:parent-style-name=\"b\"/><style:style style:name=\"b\" style:family=\"table-cell\" style:parent-style-name=\"a\"/>";

        var sheet = Read(new DocumentBuilder().Styles(own).Sheet($"<table:table-row>{TextCell("x", "table:style-name=\"a\"")}</table:table-row>")).Sheet;

        Assert.Null(sheet[0, 0].Fill);
    }

    [Fact]
    public void Changes_that_were_tracked_are_no_cells() =>
        Assert.Equal(["now"], Read(new DocumentBuilder()
            .Beside($"<table:tracked-changes><table:cell-content-change><table:previous>{TextCell("before")}</table:previous></table:cell-content-change></table:tracked-changes>").Sheet(Row("now"))).Rows());

    [Fact]
    public void A_colour_that_fills_the_grid_makes_no_row_longer()
    {
        const string own = "<style:style style:name=\"red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";
        const string fill = "<table:table-cell table:style-name=\"red\" table:number-columns-repeated=\"16383\"/>";

        var sheet = Read(new DocumentBuilder().Styles(own).Sheet(
            $"<table:table-row>{TextCell("a")}{fill}</table:table-row><table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:style-name=\"red\"/>{fill}</table:table-row>")).Sheet;

        Assert.Equal([1], sheet.Rows.Select(row => row.Length));
    }

    private static TableReading Read(DocumentBuilder builder)
    {
        var read = TableReading.Of(builder.Build(), "sheet.ods");
        Assert.Empty(read.Findings);
        return read;
    }
}
