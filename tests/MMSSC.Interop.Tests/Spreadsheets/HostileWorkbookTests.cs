using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Spreadsheets;

public sealed class HostileWorkbookTests
{
    private const string Head = $"<worksheet xmlns=\"{WorkbookBuilder.Main}\"><sheetData>";
    private const string Tail = "</sheetData></worksheet>";
    private static readonly string good = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    [Fact]
    public void A_workbook_that_was_cut_off_is_damaged()
    {
        var whole = new WorkbookBuilder().Sheet(good).Build();

        Assert.All(Enumerable.Range(4, whole.Length - 5).Where(length => length % 9 == 0), length =>
        {
            var reading = TableReading.Of(whole[..length]);
            Assert.Null(reading.Workbook);
            reading.Only("MMI1207");
        });
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/sharedStrings.xml")]
    public void A_part_that_all_sheets_need_takes_the_workbook_with_it(string part)
    {
        var finding = TableReading.Of(new WorkbookBuilder().SharedStrings("").Sheet(good).Part(part, "<broken").Build()).Refused("MMI1207");

        Assert.Contains(part, finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_does_not_say_its_main_part_is_read_by_the_usual_name()
    {
        Assert.Equal(["1"], TableReading.Of(new WorkbookBuilder().Sheet(good).Part("_rels/.rels", "<broken").Build()).Rows());
    }

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/theme/theme1.xml")]
    public void Broken_formats_are_said_and_the_cells_are_read(string part)
    {
        var reading = TableReading.Of(new WorkbookBuilder().Styles("").Related("theme", "theme/theme1.xml", "<a/>").Sheet(good).Part(part, "<broken").Build());

        Assert.Equal(["1"], reading.Rows());
        Assert.Contains(part, reading.Only("MMI1242").Message["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>")]
    [InlineData("<row r=\"-1\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>")]
    public void A_damaged_sheet_is_refused_and_the_others_are_read(string rows)
    {
        var reading = TableReading.Of(new WorkbookBuilder().Sheet(rows, "Mala").Sheet(good, "Buena").Build());

        Assert.Equal("Buena", reading.Sheet.Name);
        Assert.Equal("Mala", reading.Only("MMI1241").Location.Sheet);
    }

    [Fact]
    public void A_sheet_outside_the_package_is_not_followed()
    {
        var reading = TableReading.Of(new WorkbookBuilder()
            .MissingSheet("Fuera", target: "file:///etc/passwd", external: true).MissingSheet("Falta").Sheet(good).Build());

        Assert.Equal(["1"], reading.Rows());
        Assert.Equal(["MMI1241", "MMI1241"], reading.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_workbook_without_sheets_of_cells_is_refused()
    {
        TableReading.Of(new WorkbookBuilder().MissingSheet("Chart", "chartsheet").Build()).Refused("MMI1210");
    }

    [Fact]
    public void A_workbook_whose_only_sheet_is_damaged_is_refused()
    {
        TableReading.Of(new WorkbookBuilder().Sheet("<").Build()).Refused("MMI1241");
    }

    [Fact]
    public void Declared_document_types_are_refused_before_anything_expands()
    {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range('b', 9).Select(c => $"<!ENTITY {(char)c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">")) + "]>";
        var external = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\" [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

        Assert.All(new[] { laughs, external }, declaration =>
        {
            var sheet = declaration + Head + "<row><c t=\"str\"><v>&j;&e;</v></c></row>" + Tail;
            var reading = TableReading.Of(new WorkbookBuilder().MissingSheet().Sheet(good).Part("xl/worksheets/sheet1.xml", sheet).Build());
            Assert.Equal(["1"], reading.Rows());
            reading.Only("MMI1209");
            TableReading.Of(new WorkbookBuilder().SharedStrings("").Sheet(good).Part("xl/sharedStrings.xml", declaration + "<sst/>").Build()).Refused("MMI1209");
        });
    }

    [Fact]
    public void Part_names_that_climb_out_of_the_package_are_only_names()
    {
        Assert.Equal(["1"], TableReading.Of(new WorkbookBuilder().Sheet(good).Part("../../../../tmp/climb", "x").Part("/etc/passwd", "x").Part("C:\\x", "x").Build()).Rows());
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused()
    {
        TableReading.Of(new WorkbookBuilder().Sheet(good).Part("XL/worksheets/SHEET1.xml", "<x/>").Build()).Refused("MMI1207");
    }

    [Fact]
    public void Macros_are_not_looked_at()
    {
        var file = new WorkbookBuilder().Sheet(good).MissingSheet("Macro", "xlMacrosheet").Related("vbaProject", "vbaProject.bin", "\0rubbish");

        var reading = TableReading.Of(file.Build(), "libro.xlsm");

        Assert.Empty(reading.Findings);
        Assert.Equal(["1"], reading.Rows());
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"200001\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"9999999\"><c r=\"XFD9999999\"><v>1</v></c></row>")]
    [InlineData("<row r=\"99999999999999999999999\"><c r=\"A99999999999999999999999\"><v>1</v></c></row>")]
    public void Cells_beyond_the_grid_refuse_their_sheet(string rows)
    {
        var reading = TableReading.Of(new WorkbookBuilder().Sheet(rows, "Mala").Sheet(good).Build());

        Assert.Equal(["1"], reading.Rows());
        Assert.Equal("Mala", reading.Only("MMI1240").Location.Sheet);
    }

    [Fact]
    public void A_sheet_that_passes_the_limits_gives_back_what_it_took()
    {
        var limits = new ReadLimits { Cells = 3, TextCharacters = 10, Places = 8, Sheets = 9 };
        var three = "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>";

        var reading = TableReading.Of(
            new WorkbookBuilder()
                .Sheet(three + good.Replace("1\"", "2\"", StringComparison.Ordinal), "Celdas")
                .Sheet("<row><c t=\"str\"><v>12345678901</v></c></row>", "Letras")
                .Sheet("<row><c r=\"I1\"><v>1</v></c></row>", "Lugares")
                .Sheet("<row><c><v>1</v></c><c r=\"C1\"><v>1</v></c></row><row><c><v>1</v></c></row>", "Fusiones", after: "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>")
                .Sheet(three, "Buena")
                .Build(),
            limits: limits);

        Assert.Equal("Buena", reading.Sheet.Name);
        Assert.Equal(["Celdas", "Letras", "Lugares", "Fusiones"], reading.Findings.Select(finding => finding.Location.Sheet));
        Assert.All(reading.Findings, finding => Assert.Equal("MMI1240", finding.Code));
    }

    [Fact]
    public void Limits_of_the_file_refuse_the_workbook()
    {
        var file = new WorkbookBuilder().SharedStrings("<si><t>abc</t></si><si><t>abc</t></si>").Sheet(good).Sheet(good).Build();

        Assert.Contains("1 sheets", Refused(new ReadLimits { Sheets = 1 }), StringComparison.Ordinal);
        Assert.Contains("6 parts", Refused(new ReadLimits { Parts = 6 }), StringComparison.Ordinal);
        Assert.Contains("900 bytes", Refused(new ReadLimits { UnpackedBytes = 900 }), StringComparison.Ordinal);
        Assert.Contains("1 different texts", Refused(new ReadLimits { Cells = 1 }), StringComparison.Ordinal);
        Assert.Contains("5 characters", Refused(new ReadLimits { TextCharacters = 5 }), StringComparison.Ordinal);

        string Refused(ReadLimits limits) => TableReading.Of(file, limits: limits).Refused("MMI1208").Message["en"];
    }
}
