using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Spreadsheets.OpenXml;

public sealed class SheetReaderTests
{
    [Fact]
    public void Each_kind_of_cell_is_read_as_what_it_is()
    {
        var sheet = Read("""
            <row r="1">
              <c r="A1" t="s"><v>1</v></c><c r="B1"><v>2.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>
              <c r="E1" t="inlineStr"><is><t xml:space="preserve"> Rojo </t></is></c><c r="F1" t="str"><f>A1</f><v>Verde</v></c>
              <c r="G1" t="d"><v>2026-03-15T00:00:00</v></c><c r="H1" t="n"><v>abc</v></c>
            </row>
            """);

        Assert.Equal(
            [
                new Cell(CellKind.Text, "dos", 0, null, CellTraits.None),
                new Cell(CellKind.Number, "2.5", 2.5, null, CellTraits.None),
                new Cell(CellKind.Boolean, "TRUE", 1, null, CellTraits.None),
                new Cell(CellKind.Error, "#N/A", 0, null, CellTraits.None),
                new Cell(CellKind.Text, "Rojo", 0, null, CellTraits.None),
                new Cell(CellKind.Text, "Verde", 0, null, CellTraits.Formula),
                new Cell(CellKind.Date, "2026-03-15", 46096, null, CellTraits.None),
                new Cell(CellKind.Error, "abc", 0, null, CellTraits.None),
            ],
            sheet.Rows[0].ToArray());
    }

    [Fact]
    public void Cells_and_rows_without_addresses_follow_one_another()
    {
        var sheet = Read("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"4\"><c r=\"B4\"><v>2</v></c><c><v>3</v></c></row><row><c><v>9</v></c></row>");

        Assert.Equal(["1||3", "", "", "|2|3", "9"], TableReading.Texts(sheet));
    }

    [Fact]
    public void Rich_text_is_joined_and_reading_aids_are_left_out()
    {
        var file = new WorkbookBuilder()
            .SharedStrings("<si><r><t>Ama</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">rillo  claro</t></r><rPh sb=\"0\" eb=\"1\"><t>leído</t></rPh><phoneticPr fontId=\"1\"/></si><si/>")
            .Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>");

        Assert.Equal(["Amarillo  claro||ab"], TableReading.Of(file.Build()).Rows());
    }

    [Fact]
    public void Characters_that_XML_has_no_place_for_are_unescaped()
    {
        var file = new WorkbookBuilder()
            .SharedStrings("<si><t>uno_x000A_dos _x005F_x0041_ _xZZZZ_ _x</t></si>")
            .Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");

        Assert.Equal("uno\ndos _x0041_ _xZZZZ_ _x", TableReading.Of(file.Build()).Sheet[0, 0].Text);
    }

    [Fact]
    public void What_is_hidden_is_read_and_marked()
    {
        var workbook = TableReading.Of(new WorkbookBuilder()
            .Sheet(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c></row>",
                before: "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/></cols>")
            .Sheet("<row><c><v>1</v></c></row>", state: "veryHidden")
            .Build()).Workbook!;

        Assert.Equal([false, true], workbook.Sheets.Select(sheet => sheet.Hidden));
        Assert.Equal(CellTraits.None, workbook.Sheets[0][0, 0].Traits);
        Assert.Equal(CellTraits.Hidden, workbook.Sheets[0][0, 1].Traits);
        Assert.Equal(CellTraits.Hidden, workbook.Sheets[0][1, 0].Traits);
    }

    [Fact]
    public void A_formula_without_a_stored_result_is_blank_and_said_once_for_the_sheet()
    {
        var reading = TableReading.Of(new WorkbookBuilder()
            .Sheet("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>1+1</f></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\"><f>2</f></c></row>", "Hoja")
            .Build());

        Assert.Equal(["2"], reading.Rows());
        Assert.Equal(CellTraits.Formula, reading.Sheet[0, 0].Traits);
        var finding = reading.Only("MMI1243");
        Assert.Equal("file.csv:Hoja!B1", finding.Location.ToString());
        Assert.Contains(": 2 ", finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_beyond_the_limit_is_cut_marked_and_said()
    {
        var file = new WorkbookBuilder()
            .SharedStrings("<si><t>123456</t></si>")
            .Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>abcd\U0001F600</t></is></c></row>", "Hoja");

        var reading = TableReading.Of(file.Build(), limits: new ReadLimits { CellCharacters = 5 });

        Assert.Equal(["12345|abcd"], reading.Rows());
        Assert.All(reading.Sheet.Rows[0], cell => Assert.Equal(CellTraits.Cut, cell.Traits));
        Assert.Equal("file.csv:Hoja!A1", reading.Only("MMI1244").Location.ToString());
    }

    [Fact]
    public void Merged_ranges_are_kept_as_far_as_cells_were_read()
    {
        var sheet = TableReading.Of(new WorkbookBuilder().Sheet(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"3\"><c r=\"C3\"><v>2</v></c></row>",
            after: "<mergeCells count=\"4\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:XFD1048576\"/><mergeCell ref=\"F1:G1\"/><mergeCell ref=\"rubbish\"/></mergeCells>").Build()).Sheet;

        Assert.Equal([new MergedRange(0, 0, 1, 0), new MergedRange(0, 1, 2, 2)], sheet.Merges.ToArray());
    }

    [Fact]
    public void Sheets_come_in_the_order_of_the_workbook_and_charts_are_left_out()
    {
        var workbook = TableReading.Of(new WorkbookBuilder()
            .Sheet("<row><c><v>1</v></c></row>", "Z")
            .MissingSheet("Chart", "chartsheet")
            .Sheet("", "A")
            .Build());

        Assert.Empty(workbook.Findings);
        Assert.Equal(["Z", "A"], workbook.Workbook!.Sheets.Select(sheet => sheet.Name));
        Assert.Empty(workbook.Workbook.Sheets[1].Rows);
    }

    [Fact]
    public void The_strict_form_of_the_standard_is_read_too()
    {
        Assert.Equal(["7"], TableReading.Of(new WorkbookBuilder().Sheet("<row><c><v>7</v></c></row>").Build(strict: true)).Rows());
    }

    [Theory]
    [InlineData("/xl/worksheets/data.xml")]
    [InlineData("worksheets/../worksheets/./data.xml")]
    [InlineData("../../../xl/worksheets/data.xml")]
    [InlineData("worksheets\\data.xml")]
    [InlineData("Worksheets/DATA.xml")]
    public void A_target_is_found_however_its_path_is_written(string target)
    {
        var file = new WorkbookBuilder().MissingSheet(target: target)
            .Part("xl/worksheets/data.xml", $"<worksheet xmlns=\"{WorkbookBuilder.Main}\"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>");

        Assert.Equal(["7"], TableReading.Of(file.Build()).Rows());
    }

    [Fact]
    public void Blank_rows_at_the_end_of_the_grid_do_not_count()
    {
        Assert.Equal(["1"], TableReading.Of(new WorkbookBuilder()
            .Fills("<patternFill patternType=\"solid\"><fgColor rgb=\"FF00FF00\"/></patternFill>")
            .Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048575\" hidden=\"1\"/><row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>").Build()).Rows());
    }

    private static Sheet Read(string rows) => TableReading.Of(new WorkbookBuilder().SharedStrings("<si><t>uno</t></si><si><t>dos</t></si>").Sheet(rows).Build()).Sheet;
}
