using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reporting;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Tests.Reports;

namespace MMSSC.Interop.Tests.Sheets;

/// <summary>The report as sheets.</summary>
public sealed class ReportBookTests
{
    [Fact]
    public void Too_little_states_no_level_and_shows_its_bounds()
    {
        var rows = Rows(Book("en").Sheets[0]);
        var safety = rows.Single(row => row[2] == "2.3");
        var head = rows[0];

        Assert.Equal("too little assessed", safety[Array.IndexOf(head, "A: Town lights")]);
        Assert.Equal("", safety[Array.IndexOf(head, "A: Estimate")]);
        Assert.Equal(("1", "5"), (safety[Array.IndexOf(head, "A: Bounds from")], safety[Array.IndexOf(head, "A: Bounds to")]));
        Assert.Contains("proposed: 4", safety[Array.IndexOf(head, "A: Basis of the links")], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_derived_number_has_its_cell_and_link_on_another_sheet()
    {
        var trace = Rows(Book("en").Sheets.Single(sheet => sheet.Name == "Trace"));

        Assert.Contains(trace, row => row.Contains("2.1") && row.Contains("lights.csv:2:3") && row.Contains("lights-to-target#A1>2.1"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void No_text_of_another_becomes_a_formula(string language)
    {
        using var stream = new MemoryStream();

        CsvBookWriter.Write(stream, Book(language, "=HYPERLINK(\"x\")"));

        Assert.DoesNotContain("\n=", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("\n\"=", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Contains("HYPERLINK", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_proposed_by_us_is_said_in_the_book()
    {
        var origin = Rows(Book("en").Sheets[^1]);

        Assert.Contains(origin, row => row[2].StartsWith("This report is not a document of ISO", StringComparison.Ordinal));
        Assert.Contains(origin, row => row[2].Contains("Proposed by the maintainers of the mappings", StringComparison.Ordinal));
    }

    private static SheetBook Book(string language, string name = "Villa Ejemplo")
    {
        var findings = new List<Diagnostic>();
        var book = ReportBook.Of(Town.Input(language, name), findings);
        Assert.Empty(findings);
        return book!;
    }

    private static string[][] Rows(SheetTable sheet) =>
        [.. sheet.Rows.Select(row => row.Cells.Select(cell => cell.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? cell.Text ?? "").ToArray())];
}
