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

    [Theory]
    [InlineData("<patternFill patternType=\"gray125\"><fgColor rgb=\"FFFF0000\"/></patternFill>")]
    [InlineData("<patternFill><fgColor rgb=\"FFFF0000\"/></patternFill>")]
    [InlineData("<patternFill patternType=\"solid\"/>")]
    [InlineData("<gradientFill><stop position=\"0\"><color rgb=\"FFFF0000\"/></stop></gradientFill>")]
    [InlineData("")]
    public void Only_solid_fills_are_a_colour(string fill)
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
