using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets;

/// <summary>Files as users have them whose levels stand in how cells look.</summary>
public sealed class WorkbookLookCaseTests
{
    private const int Results = 2;

    [Fact]
    public void Results_that_are_struck_out_whole()
    {
        var results = Column("P8-strike-whole.xlsx", 4);

        Assert.Equal(10, results.Count(cell => cell.Traits == CellTraits.Struck));
        Assert.Equal(29, results.Count(cell => cell.Traits == CellTraits.None));
        Assert.Equal(4, Column("e12-tachado.xlsx", 1).Count(cell => cell.Traits == CellTraits.Struck));
    }

    [Fact]
    public void Results_in_gradients()
    {
        var results = Column("e30-gradiente.xlsx", 1);

        Assert.Equal([0x00B050, 0xFF0000, 0xFFFF00], results.Select(cell => cell.Fill).Distinct().Order());
        Assert.All(results, cell => Assert.Equal(CellTraits.Gradient, cell.Traits));
    }

    [Theory]
    [InlineData("34-wingdings.xlsx")]
    [InlineData("35-bullet.xlsx")]
    public void Results_in_the_colour_of_a_bullet(string file)
    {
        var results = Column(file, 4);

        Assert.All(results, cell => Assert.Equal("●", cell.Text));
        Assert.Equal([0x00B050, 0xFF0000, 0xFFC000], results.Select(cell => cell.Ink).Distinct().Order());
    }

    [Fact]
    public void Results_in_notes()
    {
        var notes = Read("21-comments-only.xlsx").Sheet.Notes;

        Assert.Equal(39, notes.Length);
        Assert.Equal(new CellNote(4, Results, "Amarillo"), notes[0]);
    }

    [Fact]
    public void Results_that_are_to_be_calculated_anew() =>
        Assert.Equal(39, Read("P1-stale-cache-fullcalc.xlsx").Sheet.Rows.SelectMany(row => row).Count(cell => cell.Traits == (CellTraits.Formula | CellTraits.Stale)));

    [Fact]
    public void A_table_with_a_solver_s_values_at_the_end_of_the_grid()
    {
        var reading = Read("P10-solver-XFD.xlsx");

        Assert.Equal("XFD1048570", reading.Only("MMI1247").Location.Cell);
        Assert.Equal(43, reading.Sheet.Rows.Length);
        Assert.Equal(3, reading.Sheet.Rows.Max(row => row.Length));
    }

    [Fact]
    public void Results_that_Gnumeric_colours_by_their_value()
    {
        var reading = Read("gnumeric-conditions.ods");

        Assert.Empty(reading.Findings);
        Assert.Equal(["1 #FF0000", "2 #FFC000", "3 #00B050"], reading.Sheet.Rows.Skip(3).Select(row => $"{row[Results].Text} {CellColour.Name(row[Results].Fill!.Value)}").Distinct().Order());
    }

    [Fact]
    public void Looks_that_Gnumeric_writes()
    {
        var reading = Read("gnumeric-looks.ods");
        var sheet = reading.Sheet;

        Assert.Empty(reading.Findings);
        Assert.Equal([0xFF0000, null, null, null, 0xFFC000, 0xFFC000], Enumerable.Range(0, 6).Select(row => sheet[row, 0].Fill));
        Assert.Equal((0x00B050, CellTraits.Struck), (sheet[3, 0].Ink, sheet[3, 0].Traits));
        Assert.Equal([0x00B051, 0x00B050, 0x00B051], Enumerable.Range(0, 3).Select(row => sheet[row, 1].Fill));
        Assert.Equal(0x00B050, sheet[7, 1].Fill);
        Assert.Equal(0x00B052, sheet[0, 2].Fill);
        Assert.Equal((CellTraits.PartlyStruck, "Rojo Verde"), (sheet[0, 4].Traits, sheet[0, 4].Text));
        Assert.Equal((CellTraits.Struck, 0x00B050), (sheet[1, 4].Traits, sheet[1, 4].Ink));
        Assert.Equal(("●", 0xFF0000), (sheet[2, 4].Text, sheet[2, 4].Ink));
        Assert.Equal(new CellNote(3, 4, "Nota: Verde"), Assert.Single(sheet.Notes));
    }

    private static List<Cell> Column(string file, int first)
    {
        var reading = Read(file);
        Assert.Empty(reading.Findings);
        return [.. reading.Sheet.Rows.Skip(first).Select(row => row[Results])];
    }

    private static TableReading Read(string file) => TableReading.Of(File.ReadAllBytes(RepositoryRoot.Combine(Path.Combine("tests", "cases", "looks", file))), file);
}
