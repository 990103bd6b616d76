using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program.Communities;

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
    public void Of_two_towns_of_one_name_each_output_says_which_and_the_option_names_one()
    {
        var file = RepositoryRoot.Combine("tests", "cases", "assessments", "two-states.csv");

        var both = ProgramCall.Run("report", file, "--community", "El Limón", "--format", "md", "-o", "-");
        var one = ProgramCall.Run("report", file, "--community", "el limón, veracruz", "--format", "md", "-o", "-");
        var compared = ProgramCall.Run("compare", file, "--to", "iso-18091", "--format", "csv");
        var shown = ProgramCall.Run("compare", file, "--to", "iso-18091", "--format", "md");
        var chosen = ProgramCall.Run("import", file, "--community", "El Limón, Jalisco");
        var named = ProgramCall.Run("compare", file, "--to", "iso-18091", "--town", "El Limón");

        Assert.Equal(1, both.Code);
        Assert.Contains("El Limón (Jalisco), El Limón (Veracruz)", both.Error, StringComparison.Ordinal);
        Assert.Equal(0, one.Code);
        Assert.Contains("# El Limón (Veracruz)", one.Output, StringComparison.Ordinal);
        Assert.Contains(",State or region\r\n", compared.Output, StringComparison.Ordinal);
        Assert.Contains(",Veracruz\r\n", compared.Output, StringComparison.Ordinal);
        Assert.Contains("El Limón (Jalisco)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("El Limón (Veracruz)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("""{"name": "El Limón", "id": null, "territories": ["Jalisco"]}""", chosen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("""["Veracruz"]""", chosen.Output, StringComparison.Ordinal);
        Assert.Contains("El Limón (Jalisco), El Limón (Veracruz)", named.Error, StringComparison.Ordinal);
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
