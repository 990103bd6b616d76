using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets;

public sealed class WorkbookReaderSampleTests
{
    [Fact]
    public void Each_sample_is_read_without_an_error()
    {
        var samples = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples"))
            .Where(path => Path.GetExtension(path) is ".csv" or ".tsv" or ".xlsx")
            .Select(Path.GetFileName)
            .ToArray();

        Assert.True(samples.Length >= 13);
        Assert.All(samples, sample =>
        {
            var reading = TableReading.OfSample(sample!);
            Assert.NotNull(reading.Workbook);
            Assert.All(reading.Findings, finding => Assert.Equal("MMI1211", finding.Code));
        });
    }

    [Fact]
    public void Windows_1252_with_semicolons_keeps_its_accents_and_its_lines()
    {
        var reading = TableReading.OfSample("iso18091-villa-ejemplo.csv");

        Assert.Contains("windows-1252", reading.Only("MMI1211").Message["en"], StringComparison.Ordinal);
        Assert.Equal("iso18091-villa-ejemplo", reading.Sheet.Name);
        Assert.Equal("Diagnóstico ISO 18091:2019 – Autoevaluación", reading.Sheet[1, 0].Text);
        Assert.Equal("Amarillo", reading.Sheet[8, 2].Text);
        Assert.True(reading.Sheet.Rows[3].IsEmpty);
        Assert.Equal("iso18091-villa-ejemplo.csv:9:3", reading.Sheet.Locate(8, 2).ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_cell()
    {
        var sheet = TableReading.OfSample("iso18091-municipios.csv").Sheet;

        Assert.Equal("clave", sheet[0, 0].Text);
        Assert.Equal(41, sheet.Rows[0].Length);
        Assert.Equal("1.10", sheet[0, 11].Text);
    }

    [Fact]
    public void Tabs_divide_a_tsv_and_blank_cells_at_the_end_are_left_out()
    {
        var reading = TableReading.OfSample("iso18091-marks.tsv");

        Assert.Equal("Function|Title|Red|Yellow|Green|Evidence", reading.Rows()[0]);
        Assert.Equal("1.1|Integral quality management", reading.Rows()[1]);
        Assert.Equal("1.2|Partnership and committed collaboration|||x", reading.Rows()[2]);
    }

    [Fact]
    public void Decimal_commas_are_no_separators()
    {
        Assert.Equal("L1S2|0,65", TableReading.OfSample("smr-policies-rmm2.csv").Rows()[2]);
    }

    [Fact]
    public void Quoted_commas_stay_in_their_cell()
    {
        Assert.Equal("L1|Municipal, cross-sector and multi-level collaboration|Starting", TableReading.OfSample("smr-stages.csv").Rows()[1]);
    }

    [Fact]
    public void Fills_of_cells_without_text_are_read_and_merged_headings_are_known()
    {
        var workbook = TableReading.OfSample("iso18091-matriz-colores.xlsx").Workbook!;
        var sheet = workbook.Sheets[0];

        Assert.Equal(["Matriz", "Leyenda"], workbook.Sheets.Select(each => each.Name));
        Assert.Equal(new Cell(CellKind.Blank, "", 0, 0xFF0000, CellTraits.None), sheet[4, 3]);
        Assert.Equal(0x00B050, sheet[6, 3].Fill);
        Assert.Equal(0xFFC000, sheet[8, 3].Fill);
        Assert.Null(sheet[4, 0].Fill);
        Assert.Equal("1.10", sheet[13, 1].Text);
        Assert.Equal(CellKind.Text, sheet[13, 1].Kind);
        Assert.Equal("iso18091-matriz-colores.xlsx:Matriz!D5", sheet.Locate(4, 3).ToString());
        Assert.Contains(new MergedRange(4, 0, 13, 0), sheet.Merges);
        Assert.Equal("Aceptable", workbook.Sheets[1][2, 1].Text);
        Assert.Equal(0x00B050, workbook.Sheets[1][2, 0].Fill);
    }

    [Fact]
    public void A_code_that_was_typed_as_a_number_shows_as_a_number()
    {
        var sheet = TableReading.OfSample("iso18091-por-anio.xlsx").Sheet;

        Assert.Equal(new Cell(CellKind.Number, "1.1", 1.1, null, CellTraits.None), sheet[1, 0]);
        Assert.Equal("1.1", sheet[10, 0].Text);
    }
}
