using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary>What naming a community does differs from command to command, and each says so.</summary>
public sealed class CommunityOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("import", "Names the community")]
    [InlineData("report", "community of the report")]
    [InlineData("compare", "Only this community")]
    public void Each_command_says_what_naming_a_community_does(string command, string said)
    {
        var (_, output, _) = ProgramCall.Run(command, "--help");

        Assert.Contains(said, string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("municipality,1.1,1.2\nVilla Ejemplo,green,red\nSan Ejemplo,red,red\n", "Use one of: Villa Ejemplo, San Ejemplo.")]
    [InlineData("Community: Villa Ejemplo\ncode,level\n1.1,green\n1.2,red\n", "Use one of: Villa Ejemplo.")]
    [InlineData("1.1,green\n1.2,red\n", "leave --community out")]
    public void A_comparison_of_a_community_that_no_file_names_lists_those_there_are(string sheet, string help)
    {
        folder.Write("sheet.csv", sheet);

        var (code, output, error) = ProgramCall.Run("compare", Path.Combine(folder.Path, "sheet.csv"), "--model", "iso-18091", "--to", "iso-18091", "--community", "Atlantis", "--format", "csv");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("MMI1311", error, StringComparison.Ordinal);
        Assert.Contains("'Atlantis'", error, StringComparison.Ordinal);
        Assert.Contains(help, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_of_a_date_that_a_file_does_not_have_lists_those_it_has()
    {
        folder.Write("sheet.csv", "municipality,year,1.1,1.2\nVilla Ejemplo,2023,green,red\nVilla Ejemplo,2025,red,red\n");

        var (code, output, error) = ProgramCall.Run("compare", Path.Combine(folder.Path, "sheet.csv"), "--model", "iso-18091", "--to", "iso-18091", "--date", "2011", "--format", "csv");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("2023; 2025", error, StringComparison.Ordinal);
        Assert.DoesNotContain("MMI1307", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_chooses_among_what_is_kept_as_among_what_a_file_says()
    {
        var store = Path.Combine(folder.Path, "kept.db");
        Assert.Equal(0, ProgramCall.Run("import", Shipped.Sample("iso18091-por-anio.xlsx"), "--community", "Villa Ejemplo", "--store", store).Code);

        var all = ProgramCall.Run("compare", "--store", store, "--format", "json").Output;
        var one = ProgramCall.Run("compare", "--store", store, "--date", "2023", "--format", "json").Output;

        Assert.Contains("\"2025\"", all, StringComparison.Ordinal);
        Assert.Contains("\"2023\"", one, StringComparison.Ordinal);
        Assert.DoesNotContain("\"2025\"", one, StringComparison.Ordinal);
    }
}
