using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.OpenXml;

/// <summary>What cells of Office Open XML workbooks look like beside their text and solid fills.</summary>
public sealed class CellLookTests
{
    private const string Red = "<color rgb=\"FFFF0000\"/>";
    private const string Green = "<color rgb=\"FF00B050\"/>";

    [Theory]
    [InlineData("<strike/>", CellTraits.Struck)]
    [InlineData("<strike val=\"1\"/>", CellTraits.Struck)]
    [InlineData("<strike val=\"0\"/>", CellTraits.None)]
    [InlineData("<b/>", CellTraits.None)]
    public void A_font_may_strike_out_all_that_a_cell_shows(string font, CellTraits traits)
    {
        var row = Fonts(font).Sheet("<row><c s=\"1\" t=\"inlineStr\"><is><t>Rojo</t></is></c><c s=\"1\"><v>3</v></c><c s=\"1\"/><c t=\"str\" s=\"2\"><v>x</v></c></row>").Build();

        Assert.Equal([traits, traits, CellTraits.None], TableReading.Of(row).Sheet.Rows[0].Select(cell => cell.Traits).Where((_, at) => at != 2));
    }

    [Theory]
    [InlineData("<r><t>Rojo </t></r><r><rPr><strike/></rPr><t>Verde</t></r>", 0, CellTraits.PartlyStruck)]
    [InlineData("<r><t>Rojo </t></r><r><rPr><strike/></rPr><t>Verde</t></r>", 1, CellTraits.Struck)]
    [InlineData("<r><rPr><strike/></rPr><t>Rojo</t></r><r><t xml:space=\"preserve\"> </t></r>", 0, CellTraits.Struck)]
    [InlineData("<r><rPr><strike/></rPr><t>Rojo </t></r><r><rPr><strike/><b/></rPr><t>Verde</t></r>", 0, CellTraits.Struck)]
    [InlineData("<r><rPr><b/></rPr><t>Rojo </t></r><r><rPr><strike val=\"0\"/></rPr><t>Verde</t></r>", 1, CellTraits.None)]
    [InlineData("<t>Rojo</t>", 1, CellTraits.Struck)]
    public void Runs_of_rich_text_strike_out_a_part_or_all(string item, int style, CellTraits traits)
    {
        var file = Fonts("<strike/>").SharedStrings($"<si>{item}</si>")
            .Sheet($"<row><c s=\"{style}\" t=\"s\"><v>0</v></c><c s=\"{style}\" t=\"inlineStr\"><is>{item}</is></c></row>");

        var row = TableReading.Of(file.Build()).Sheet.Rows[0];

        Assert.All(row, cell => Assert.Equal(traits, cell.Traits));
        Assert.All(row, cell => Assert.StartsWith("Rojo", cell.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Red, 0xFF0000)]
    [InlineData("<color indexed=\"10\"/>", 0xFF0000)]
    [InlineData("<color theme=\"7\"/>", 0xFFC000)]
    [InlineData("<color theme=\"9\" tint=\"0.59999389629810485\"/>", 0xC5E0B4)]
    [InlineData("<color theme=\"1\"/>", null)]
    [InlineData("<color theme=\"1\" tint=\"0.34998626667073579\"/>", 0x595959)]
    [InlineData("<color auto=\"1\"/>", null)]
    [InlineData("<color indexed=\"64\"/>", null)]
    [InlineData("<color rgb=\"FF000000\"/>", null)]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", null)]
    [InlineData("", null)]
    public void The_colour_of_a_font_is_the_ink_of_what_is_shown(string font, int? ink)
    {
        var row = TableReading.Of(Fonts(font).Sheet("<row><c s=\"1\" t=\"str\"><v>●</v></c><c s=\"1\"><v>3</v></c><c s=\"1\"/><c><v>1</v></c></row>").Build()).Sheet.Rows[0];

        Assert.Equal([ink, ink, null, null], row.Select(cell => cell.Ink).Concat(row.Length < 4 ? [null] : []));
    }

    [Theory]
    [InlineData($"<r><rPr>{Red}</rPr><t>●</t></r>", 0, 0xFF0000)]
    [InlineData($"<r><rPr>{Red}</rPr><t>●</t></r><r><rPr>{Red}</rPr><t> alto</t></r>", 0, 0xFF0000)]
    [InlineData($"<r><rPr>{Red}</rPr><t>●</t></r><r><rPr>{Green}</rPr><t>●</t></r>", 0, null)]
    [InlineData($"<r><rPr>{Red}</rPr><t>●</t></r><r><t> alto</t></r>", 0, null)]
    [InlineData($"<r><t>●</t></r><r><rPr>{Green}</rPr><t> alto</t></r>", 1, 0x00B050)]
    [InlineData("<r><rPr><b/></rPr><t>●</t></r>", 1, null)]
    public void The_ink_of_rich_text_is_that_of_all_its_runs(string item, int style, int? ink) =>
        Assert.Equal(ink, TableReading.Of(Fonts(Green).Sheet($"<row><c s=\"{style}\" t=\"inlineStr\"><is>{item}</is></c></row>").Build()).Sheet[0, 0].Ink);

    [Fact]
    public void A_style_without_a_font_has_that_of_its_named_style() => Assert.Equal(0xFF0000, TableReading.Of(new WorkbookBuilder()
        .Styles($"<fonts><font/><font>{Red}</font></fonts><cellStyleXfs><xf/><xf fontId=\"1\"/></cellStyleXfs><cellXfs><xf/><xf xfId=\"1\"/></cellXfs>")
        .Sheet("<row><c s=\"1\"><v>1</v></c></row>").Build()).Sheet[0, 0].Ink);

    [Theory]
    [InlineData("FFFFFF00", "FFFFCC00", 0xFFFF00, CellTraits.Gradient)]
    [InlineData("FFFFFFFF", "FFFF0000", 0xFF0000, CellTraits.Gradient)]
    [InlineData("FFE2EFDA", "FF00B050", 0x00B050, CellTraits.Gradient)]
    [InlineData("FFFF0000", "FF00B050", null, CellTraits.MixedFill)]
    [InlineData("FFFFFFFF", "FF000000", null, CellTraits.None)]
    public void A_gradient_of_one_colour_is_that_colour(string first, string second, int? fill, CellTraits traits) => Filled(
        $"<gradientFill type=\"path\"><stop position=\"0\"><color rgb=\"{first}\"/></stop><stop position=\"1\"><color rgb=\"{second}\"/></stop></gradientFill>", fill, traits);

    [Theory]
    [InlineData("<fgColor rgb=\"FFFF0000\"/>", 0xFF0000, CellTraits.Patterned)]
    [InlineData("<fgColor rgb=\"FFFF0000\"/><bgColor rgb=\"FFFFFFFF\"/>", 0xFF0000, CellTraits.Patterned)]
    [InlineData("<bgColor rgb=\"FFFF0000\"/>", 0xFF0000, CellTraits.Patterned)]
    [InlineData("<fgColor rgb=\"FFFF0000\"/><bgColor rgb=\"FFFFFF00\"/>", null, CellTraits.MixedFill)]
    [InlineData("<fgColor rgb=\"FF808080\"/>", null, CellTraits.None)]
    public void A_pattern_is_its_colour_where_it_has_one(string colours, int? fill, CellTraits traits) => Filled($"<patternFill patternType=\"lightUp\">{colours}</patternFill>", fill, traits);

    [Theory]
    [InlineData("fullCalcOnLoad=\"1\"", true)]
    [InlineData("fullCalcOnLoad=\"true\"", true)]
    [InlineData("calcCompleted=\"0\"", true)]
    [InlineData("forceFullCalc=\"1\"", false)]
    [InlineData("calcId=\"191029\"", false)]
    public void Results_that_are_to_be_calculated_anew_are_stale(string calculation, bool isStale)
    {
        var reading = TableReading.Of(new WorkbookBuilder().Calculation(calculation).Sheet("<row><c><f>1+1</f><v>2</v></c><c><v>2</v></c><c><f>A1</f></c></row>").Build());

        Assert.Equal([isStale ? CellTraits.Formula | CellTraits.Stale : CellTraits.Formula, CellTraits.None], reading.Sheet.Rows[0].Select(cell => cell.Traits));
        Assert.Equal("C1", reading.Only("MMI1243").Location.Cell);
    }

    [Fact]
    public void Conditional_formats_strike_out_and_colour_text()
    {
        var sheet = TableReading.Of(new WorkbookBuilder()
            .Styles($"<dxfs><dxf><font><strike/>{Red}</font></dxf><dxf><font>{Green}</font><fill><patternFill><bgColor rgb=\"FFFFFF00\"/></patternFill></fill></dxf></dxfs>")
            .Sheet(
                "<row><c><v>1</v></c><c><v>2</v></c><c><v>5</v></c></row>",
                after: "<conditionalFormatting sqref=\"A1:C1\"><cfRule type=\"cellIs\" operator=\"lessThan\" dxfId=\"0\" priority=\"1\"><formula>2</formula></cfRule>"
                    + "<cfRule type=\"cellIs\" operator=\"lessThan\" dxfId=\"1\" priority=\"2\"><formula>3</formula></cfRule></conditionalFormatting>").Build()).Sheet;

        Assert.Equal([0xFF0000, 0x00B050, null], sheet.Rows[0].Select(cell => cell.Ink));
        Assert.Equal([CellTraits.Struck, CellTraits.None, CellTraits.None], sheet.Rows[0].Select(cell => cell.Traits));
        Assert.Equal([0xFFFF00, 0xFFFF00, null], sheet.Rows[0].Select(cell => cell.Fill));
    }

    [Fact]
    public void A_formula_that_colours_signs_leaves_their_ink_unknown_and_is_said()
    {
        const string rule = "<conditionalFormatting sqref=\"A1:B1\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>$Z$1=2</formula></cfRule></conditionalFormatting>";
        var styles = $"<fonts><font>{Red}</font></fonts><cellXfs><xf/></cellXfs><dxfs><dxf><font>{Green}</font></dxf></dxfs>";

        var words = TableReading.Of(new WorkbookBuilder().Styles(styles).Sheet("<row><c t=\"str\"><v>Rojo</v></c></row>", after: rule).Build());
        var signs = TableReading.Of(new WorkbookBuilder().Styles(styles).Sheet("<row><c t=\"str\"><v>●</v></c></row>", after: rule).Build());

        Assert.Empty(words.Findings);
        Assert.Null(words.Sheet[0, 0].Ink);
        Assert.Null(signs.Sheet[0, 0].Ink);
        Assert.Equal("A1", signs.Only("MMI1245").Location.Cell);
    }

    [Fact]
    public void Notes_and_threads_are_read_with_the_sheet()
    {
        var sheet = TableReading.Of(new WorkbookBuilder()
            .Sheet("<row><c><v>1</v></c></row>")
            .RelatedToSheet("comments", "comments1.xml", "<comments><authors><author>x</author><author>tc={1}</author></authors><commentList>"
                + "<comment ref=\"C5\" authorId=\"0\"><text><r><rPr><b/></rPr><t>Nivel: </t></r><r><t>Verde</t></r></text></comment><comment ref=\"A1\" authorId=\"1\"><text><t>[Threaded comment]</t></text></comment></commentList></comments>")
            .RelatedToSheet("threadedComment", "threads.xml", "<ThreadedComments><threadedComment ref=\"A1\"><text>one</text></threadedComment><threadedComment ref=\"A1\"><text>two</text></threadedComment></ThreadedComments>")
            .Build()).Sheet;

        Assert.Equal([new CellNote(4, 2, "Nivel: Verde"), new CellNote(0, 0, "one"), new CellNote(0, 0, "two")], sheet.Notes.ToArray());
    }

    [Fact]
    public void A_damaged_part_of_notes_leaves_the_cells()
    {
        var reading = TableReading.Of(new WorkbookBuilder().Sheet("<row><c><v>1</v></c></row>", "Hoja")
            .RelatedToSheet("comments", "comments1.xml", "<comments><commentList><comment ref=\"A1\"><text><t>x</t></text></comment><comment").Build());

        Assert.Equal(["1"], reading.Rows());
        Assert.Equal("x", Assert.Single(reading.Sheet.Notes).Text);
        Assert.Equal("file.csv:Hoja", reading.Only("MMI1248").Location.ToString());
    }

    private static WorkbookBuilder Fonts(string font) => new WorkbookBuilder().Styles($"<fonts><font/><font>{font}</font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>");

    private static void Filled(string fill, int? colour, CellTraits traits)
    {
        var row = TableReading.Of(new WorkbookBuilder().Fills(fill).Sheet("<row><c s=\"1\"><v>1</v></c><c s=\"1\"/><c><v>1</v></c></row>").Build()).Sheet.Rows[0];

        Assert.Equal([colour, colour, null], row.Select(cell => cell.Fill));
        Assert.Equal([traits, traits, CellTraits.None], row.Select(cell => cell.Traits));
    }
}
