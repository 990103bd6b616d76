using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.OpenXml;

public sealed class PaletteTests
{
    private const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">
        <a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
        <a:accent1><a:srgbClr val="FF0000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>
        """;

    [Theory]
    [InlineData("rgb=\"FFFFC7CE\"", 0xFFC7CE)]
    [InlineData("rgb=\"00FF0000\"", 0xFF0000)]
    [InlineData("rgb=\"00B050\"", 0x00B050)]
    [InlineData("rgb=\"FFFFFFFF\"", null)]
    [InlineData("rgb=\"red\"", null)]
    [InlineData("theme=\"4\"", 0xFF0000)]
    [InlineData("theme=\"0\"", null)]
    [InlineData("theme=\"1\"", 0x111111)]
    [InlineData("theme=\"7\"", 0xFFC000)]
    [InlineData("theme=\"99\"", null)]
    [InlineData("theme=\"4\" tint=\"0.5\"", 0xFF8080)]
    [InlineData("theme=\"4\" tint=\"-0.5\"", 0x800000)]
    [InlineData("theme=\"9\" tint=\"0.59999389629810485\"", 0xC5E0B4)]
    [InlineData("theme=\"0\" tint=\"-0.249977111117893\"", 0xBFBFBF)]
    [InlineData("theme=\"4\" tint=\"NaN\"", 0xFF0000)]
    [InlineData("indexed=\"10\"", 0xFF0000)]
    [InlineData("indexed=\"17\"", 0x008000)]
    [InlineData("indexed=\"64\"", null)]
    [InlineData("auto=\"1\"", null)]
    public void A_fill_names_its_colour_in_any_of_the_ways(string colour, int? rgb)
    {
        var file = new WorkbookBuilder()
            .Related("theme", "theme/theme1.xml", Theme)
            .Fills($"<patternFill patternType=\"solid\"><fgColor {colour}/><bgColor indexed=\"64\"/></patternFill>")
            .Sheet("<row><c s=\"1\"/><c><v>1</v></c></row>");

        var sheet = TableReading.Of(file.Build()).Sheet;

        Assert.Equal(rgb, sheet[0, 0].Fill);
        Assert.True(sheet[0, 0].IsBlank);
    }

    // As Excel's own list of colours shows them; it counts lightness in steps of its own.
    [Theory]
    [InlineData("4472C4", "0.79998168889431442", 0xD9E1F2)]
    [InlineData("4472C4", "0.59999389629810485", 0xB4C6E7)]
    [InlineData("4472C4", "0.39997558519241921", 0x8EA9DB)]
    [InlineData("4472C4", "-0.249977111117893", 0x305496)]
    [InlineData("4472C4", "-0.499984740745262", 0x203764)]
    [InlineData("ED7D31", "0.39997558519241921", 0xF4B084)]
    [InlineData("70AD47", "-0.249977111117893", 0x548235)]
    [InlineData("FFC000", "0.79998168889431442", 0xFFF2CC)]
    [InlineData("4F81BD", "0.59999389629810485", 0xB8CCE4)]
    [InlineData("4F81BD", "-0.249977111117893", 0x366092)]
    public void A_tint_is_what_Excel_shows(string rgb, string tint, int shown)
    {
        var fill = TableReading.Of(new WorkbookBuilder().Fills($"<patternFill patternType=\"solid\"><fgColor rgb=\"FF{rgb}\" tint=\"{tint}\"/></patternFill>")
            .Sheet("<row><c s=\"1\"/></row>").Build()).Sheet[0, 0].Fill!.Value;

        Assert.All([0, 8, 16], shift => Assert.InRange(((fill >> shift) & 0xFF) - ((shown >> shift) & 0xFF), -2, 2));
    }

    [Theory]
    [InlineData("<patternFill patternType=\"gray125\"/>")]
    [InlineData("<patternFill patternType=\"none\"><fgColor rgb=\"FFFF0000\"/></patternFill>")]
    [InlineData("<patternFill><fgColor rgb=\"FFFF0000\"/></patternFill>")]
    [InlineData("<patternFill patternType=\"solid\"/>")]
    [InlineData("<patternFill patternType=\"darkGray\"><fgColor rgb=\"FF808080\"/></patternFill>")]
    [InlineData("<gradientFill><stop position=\"0\"><color rgb=\"FF404040\"/></stop></gradientFill>")]
    [InlineData("<gradientFill/>")]
    [InlineData("")]
    public void Fills_without_a_colour_are_none(string fill)
    {
        Assert.Null(TableReading.Of(new WorkbookBuilder().Fills(fill).Sheet("<row><c s=\"1\"><v>1</v></c></row>").Build()).Sheet[0, 0].Fill);
    }

    [Fact]
    public void A_workbook_may_bring_its_own_indexed_colours()
    {
        var file = new WorkbookBuilder()
            .Styles("<fills><fill/><fill><patternFill patternType=\"solid\"><fgColor indexed=\"1\"/></patternFill></fill></fills><cellXfs><xf/><xf fillId=\"1\"/></cellXfs>"
                + "<colors><indexedColors><rgbColor rgb=\"00000000\"/><rgbColor rgb=\"0012AB34\"/></indexedColors></colors>")
            .Sheet("<row><c s=\"1\"/></row>");

        Assert.Equal(0x12AB34, TableReading.Of(file.Build()).Sheet[0, 0].Fill);
    }

    [Fact]
    public void Cells_that_the_file_leaves_out_look_like_their_row_or_column()
    {
        var file = new WorkbookBuilder()
            .Fills("<patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF00FF00\"/></patternFill>")
            .Sheet(
                "<row r=\"1\" s=\"1\" customFormat=\"1\"><c r=\"C1\"><v>1</v></c></row><row r=\"2\"><c r=\"C2\"><v>1</v></c></row>",
                before: "<cols><col min=\"2\" max=\"2\" style=\"2\"/></cols>");

        var sheet = TableReading.Of(file.Build()).Sheet;

        Assert.Equal([0xFF0000, 0xFF0000, null], sheet.Rows[0].Select(cell => cell.Fill));
        Assert.Equal([null, 0x00FF00, null], sheet.Rows[1].Select(cell => cell.Fill));
    }
}
