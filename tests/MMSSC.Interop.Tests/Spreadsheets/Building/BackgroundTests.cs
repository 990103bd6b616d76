using System.Globalization;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Building;

/// <summary>Fills that go on to the end of the grid are a sheet's background, and cost nothing; fills beside texts are kept.</summary>
public sealed class BackgroundTests
{
    private const string Table = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>code</v></c><c r=\"B1\" t=\"str\"><v>level</v></c></row>";
    private const int Most = 24 << 20;

    [Fact]
    public void A_row_that_is_coloured_to_the_last_column_is_coloured_as_far_as_there_are_texts()
    {
        var sheet = Read(Table + "<row r=\"2\" s=\"1\" customFormat=\"1\"><c r=\"A2\" t=\"str\" s=\"1\"><v>1.1</v></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>1.2</v></c><c r=\"B3\" s=\"2\"/><c r=\"XFD3\" s=\"2\"/></row>");

        Assert.Equal([0xFF0000, 0xFF0000], sheet.Rows[1].Select(cell => cell.Fill));
        Assert.Equal([null, 0x00FF00], sheet.Rows[2].Select(cell => cell.Fill));
    }

    [Fact]
    public void Columns_that_are_coloured_are_coloured_beside_texts()
    {
        var sheet = Read(Table + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>1.1</v></c></row><row r=\"900\"><c r=\"B900\" s=\"1\"/></row>", "<cols><col min=\"2\" max=\"16384\" style=\"1\"/></cols>");

        Assert.Equal([null, 0xFF0000], sheet.Rows[1].Select(cell => cell.Fill));
        Assert.Equal(2, sheet.Rows.Length);
    }

    [Fact]
    public void A_column_that_is_coloured_below_the_table_ends_with_the_table()
    {
        var sheet = Read(Table + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>1.1</v></c><c r=\"B2\" s=\"1\"/></row>"
            + string.Concat(Enumerable.Range(3, 2_000).Select(row => $"<row r=\"{row}\"><c r=\"B{row}\" s=\"1\"/></row>")));

        Assert.Equal(2, sheet.Rows.Length);
        Assert.Equal(0xFF0000, sheet[1, 1].Fill);
    }

    [Fact]
    public void A_row_or_a_column_of_colours_without_a_text_is_kept_beside_texts()
    {
        var sheet = Read(Table + "<row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"2\"/><c r=\"C2\" s=\"1\"/></row>");

        Assert.Equal([0xFF0000, 0x00FF00, 0xFF0000], sheet.Rows[1].Select(cell => cell.Fill));
    }

    [Fact]
    public void Texts_behind_a_coloured_stretch_keep_it()
    {
        var sheet = Read(Table + "<row r=\"2\" s=\"1\" customFormat=\"1\"><c r=\"A2\" t=\"str\"><v>1.1</v></c><c r=\"KA2\" t=\"str\"><v>note</v></c></row><row r=\"3\"><c r=\"A3\" s=\"1\"/><c r=\"XFD3\" s=\"2\"/></row>");

        Assert.Equal(287, sheet.Rows[1].Length);
        Assert.Equal(285, sheet.Rows[1].Count(cell => cell.Fill == 0xFF0000));
        Assert.Single(sheet.Rows[2]);
    }

    [Fact]
    public void A_grid_of_formats_costs_no_memory_and_refuses_nothing()
    {
        var file = Fills().SheetBytes(stream =>
        {
            Write($"<worksheet xmlns=\"{WorkbookBuilder.Main}\"><cols><col min=\"1\" max=\"16384\" style=\"2\"/></cols><sheetData>{Table}");
            for (var row = 2; row <= 20_000; row++)
            {
                Write($"<row r=\"{row}\" s=\"1\" customFormat=\"1\"><c r=\"A{row}\" s=\"1\"{(row % 50 == 0 ? " t=\"str\"><v>x</v></c>" : "/>")}<c r=\"XFD{row}\" s=\"1\"/></row>");
            }

            Write("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData></worksheet>");

            void Write(string text) => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }).Build();
        _ = TableReading.Of(file);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = TableReading.Of(file);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Most, $"{GC.GetAllocatedBytesForCurrentThread() - before} bytes were allocated");
        Assert.Empty(reading.Findings);
        Assert.Equal(20_000, reading.Sheet.Rows.Length);
        Assert.All(reading.Sheet.Rows, row => Assert.Equal(2, row.Length));
    }

    [Fact]
    public void Cells_beyond_the_columns_of_any_program_count_only_with_content()
    {
        Assert.Single(Read(Table + "<row r=\"2\"><c r=\"XFE2\" s=\"1\"/></row>").Rows);
        Assert.Contains(TableReading.Of(Fills().Sheet(Table + "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>").Build()).Findings, finding => finding.Code == "MMI1240");
    }

    [Theory]
    [InlineData(100, "MMI1247")]
    [InlineData(101, "MMI1240")]
    public void A_few_cells_far_below_the_table_are_passed_over_and_said(int count, string code)
    {
        var rows = string.Concat(Enumerable.Range(0, count).Select(at => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{1_048_000 + at}\"><c r=\"B{1_048_000 + at}\"><v>1e-6</v></c></row>")));

        var reading = TableReading.Of(new WorkbookBuilder().Sheet(Table + rows, "Hoja").Build());

        Assert.Equal(code == "MMI1247", reading.Workbook is not null);
        var finding = reading.Only(code);
        Assert.Equal(code == "MMI1247" ? "B1048000" : "B1048100", finding.Location.Cell);
    }

    [Fact]
    public void A_table_that_goes_on_beyond_the_last_row_is_refused() => Assert.Null(TableReading.Of(new WorkbookBuilder()
        .Sheet("<row r=\"199999\"><c r=\"A199999\"><v>1</v></c></row><row r=\"200001\"><c r=\"A200001\"><v>1</v></c></row>").Build()).Workbook);

    [Fact]
    public void Documents_have_the_same_background()
    {
        const string styles = "<style:style style:name=\"red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>";
        var content = "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column table:default-cell-style-name=\"red\" table:number-columns-repeated=\"16382\"/>"
            + DocumentBuilder.Row("code", "area", "level")
            + $"<table:table-row>{DocumentBuilder.TextCell("1.1")}<table:table-cell table:style-name=\"red\"/><table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:style-name=\"red\" table:number-columns-repeated=\"16384\"/></table:table-row>"
            + $"<table:table-row>{DocumentBuilder.TextCell("solver")}</table:table-row>";

        var reading = TableReading.Of(new DocumentBuilder().Styles(styles).Sheet(content).Build(), "sheet.ods");

        Assert.Equal("A1048003", reading.Only("MMI1247").Location.Cell);
        Assert.Equal(["code|area|level", "1.1||"], reading.Rows());
        Assert.Equal([null, 0xFF0000, 0xFF0000], reading.Sheet.Rows[1].Select(cell => cell.Fill));
    }

    [Fact]
    public void What_ends_within_reach_is_no_background()
    {
        var background = new Background();
        background.Note(0, 1);
        var row = new Cell[background.ColumnEnd];
        Array.Fill(row, Cell.Blank with { Fill = 1 });

        Assert.Equal(2, background.Length(row));
        Assert.Equal(row.Length - 1, background.Length(row.AsSpan(1)));
    }

    private static Sheet Read(string rows, string columns = "")
    {
        var reading = TableReading.Of(Fills().Sheet(rows, before: columns).Build());
        Assert.Empty(reading.Findings);
        return reading.Sheet;
    }

    private static WorkbookBuilder Fills() => new WorkbookBuilder()
        .Fills("<patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF00FF00\"/></patternFill>");
}
