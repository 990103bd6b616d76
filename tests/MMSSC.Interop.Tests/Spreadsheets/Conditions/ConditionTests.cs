using MMSSC.Interop.Tests.Support;
using static MMSSC.Interop.Tests.Support.DocumentBuilder;

namespace MMSSC.Interop.Tests.Spreadsheets.Conditions;

/// <summary>Colours that conditional formats give and take, in both forms of workbooks.</summary>
public sealed class ConditionTests
{
    private const string Filled = "<fills><fill/><fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF00B050\"/></patternFill></fill></fills><cellXfs><xf/><xf fillId=\"2\"/></cellXfs>";

    [Theory]
    [InlineData("<fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill>", 0xFFC7CE)]
    [InlineData("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/></patternFill></fill>", 0xFFC7CE)]
    [InlineData("<fill><patternFill><bgColor rgb=\"FFFFFFFF\"/></patternFill></fill>", null)]
    [InlineData("<fill><patternFill patternType=\"none\"/></fill>", null)]
    [InlineData("<fill><patternFill patternType=\"gray125\"><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill>", 0xFFC7CE)]
    [InlineData("<fill><gradientFill><stop position=\"0\"><color rgb=\"FFFFC7CE\"/></stop></gradientFill></fill>", 0xFFC7CE)]
    [InlineData("<font><b/></font>", 0x00B050)]
    [InlineData("<fill><patternFill/></fill>", 0x00B050)]
    public void A_rule_gives_takes_away_or_leaves_the_colour_of_a_cell(string look, int? fill)
    {
        var sheet = Workbook($"<dxfs><dxf>{look}</dxf></dxfs>", "<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"0\" priority=\"1\"><formula>3</formula></cfRule>").Sheet;

        Assert.Equal(fill, sheet[0, 0].Fill);
    }

    [Fact]
    public void A_bound_for_numbers_says_nothing_of_a_text_that_it_catches()
    {
        const string dxf = "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs>";
        var sheet = Workbook(dxf, "<cfRule type=\"cellIs\" operator=\"greaterThan\" dxfId=\"0\" priority=\"1\"><formula>1</formula></cfRule>", "<c r=\"A1\" s=\"1\" t=\"str\"><v>N/A</v></c>").Sheet;

        Assert.Null(sheet[0, 0].Fill);
    }

    [Fact]
    public void The_first_rule_by_priority_gives_the_colour_and_one_that_stops_ends_the_asking()
    {
        const string dxf = "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>";

        Assert.Equal(0xFFC7CE, Workbook(dxf, Rule(0, 2, "") + Rule(1, 1, "")).Sheet[0, 0].Fill);
        Assert.Equal(0x00B050, Workbook(dxf, Rule(0, 2, "") + Rule(1, 1, "stopIfTrue=\"1\"")).Sheet[0, 0].Fill);
    }

    [Fact]
    public void A_formula_leaves_the_colour_unknown_and_is_said()
    {
        const string dxf = "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs>";
        var read = Workbook(dxf, "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>A1&gt;B1</formula></cfRule>");

        Assert.Null(read.Sheet[0, 0].Fill);
        Assert.Contains("A1>B1", read.Only("MMI1245").Message["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cell-content()&gt;=3", 0xFF0000)]
    [InlineData("cell-content-is-between(1,3)", 0xFF0000)]
    [InlineData("cell-content-is-not-between(1,3)", null)]
    [InlineData("cell-content()!=3", null)]
    public void Styles_of_documents_take_others_on_conditions(string condition, int? fill)
    {
        var own = $"<style:style style:name=\"ce1\" style:family=\"table-cell\"><style:map style:condition=\"{condition}\" style:apply-style-name=\"Red\" style:base-cell-address=\"Sheet1.A1\"/></style:style>";
        const string shared = "<style:style style:name=\"Red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";

        var read = TableReading.Of(new DocumentBuilder().Styles(own, shared).Sheet($"<table:table-row>{NumberCell("3", "table:style-name=\"ce1\"")}</table:table-row>").Build());

        Assert.Empty(read.Findings);
        Assert.Equal(fill, read.Sheet[0, 0].Fill);
    }

    [Theory]
    [InlineData("&gt;=3", 0xFF0000)]
    [InlineData("between(1,3)", 0xFF0000)]
    [InlineData("=&quot;3&quot;", null)]
    [InlineData("&lt;3", null)]
    public void Conditional_formats_of_documents_are_followed_in_quoted_sheets_too(string value, int? fill)
    {
        var format = $"<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address=\"'My .sheet'.$A$1:'My .sheet'.$A$9 'My .sheet'.C1:'My .sheet'.C2\">"
            + $"<calcext:condition calcext:apply-style-name=\"Level_1\" calcext:value=\"{value}\" calcext:base-cell-address=\"'My .sheet'.A1\"/></calcext:conditional-format></calcext:conditional-formats>";
        const string shared = "<style:style style:name=\"Level_5f_1\" style:display-name=\"Level_1\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";

        var read = TableReading.Of(new DocumentBuilder().Styles("", shared).Sheet($"<table:table-row>{NumberCell("3")}{NumberCell("3")}{NumberCell("3")}</table:table-row>{format}", "My .sheet").Build());

        Assert.Empty(read.Findings);
        Assert.Equal([fill, null, fill], read.Sheet.Rows[0].Select(cell => cell.Fill));
    }

    [Fact]
    public void The_first_condition_of_a_document_s_format_that_holds_ends_the_asking_even_without_a_colour()
    {
        const string format = "<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address=\"Sheet1.A1:Sheet1.A1\">"
            + "<calcext:condition calcext:apply-style-name=\"Plain\" calcext:value=\"=3\"/><calcext:condition calcext:apply-style-name=\"Red\" calcext:value=\"&gt;0\"/></calcext:conditional-format></calcext:conditional-formats>";
        const string shared = "<style:style style:name=\"Plain\" style:family=\"table-cell\"/><style:style style:name=\"Red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";

        Assert.Null(TableReading.Of(new DocumentBuilder().Styles("", shared).Sheet($"<table:table-row>{NumberCell("3")}</table:table-row>{format}").Build()).Sheet[0, 0].Fill);
    }

    [Fact]
    public void Rules_and_ranges_without_end_take_the_colours_and_are_said()
    {
        const string dxf = "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs>";
        var read = Workbook(dxf, string.Concat(Enumerable.Range(1, 100_000).Select(priority => Rule(0, priority, ""))));

        Assert.Null(read.Sheet[0, 0].Fill);
        Assert.Equal("3", read.Sheet[0, 0].Text);
        read.Only("MMI1246");
    }

    private static string Rule(int look, int priority, string attributes) =>
        $"<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"{look}\" priority=\"{priority}\" {attributes}><formula>3</formula></cfRule>";

    private static TableReading Workbook(string looks, string rules, string cell = "<c r=\"A1\" s=\"1\"><v>3</v></c>") => TableReading.Of(new WorkbookBuilder()
        .Sheet($"<row r=\"1\">{cell}</row>", after: $"<conditionalFormatting sqref=\"A:A\">{rules}</conditionalFormatting>").Styles(Filled + looks).Build(), "sheet.xlsx");
}
