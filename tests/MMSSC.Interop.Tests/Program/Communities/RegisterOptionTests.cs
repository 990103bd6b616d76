using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program.Communities;

/// <summary>What <c>--communities</c> does in each command that has it.</summary>
public sealed class RegisterOptionTests : IDisposable
{
    private const string Register = """
        {
          "formatVersion": 1,
          "communities": [
            {"id": "14083", "names": [{"name": "Villa Ejemplo", "to": "2011"}, {"name": "San Ejemplo", "from": "2011"}], "territories": ["Jalisco"], "attributes": {"population": 60000, "region": "Centro"}},
            {"id": "14001", "names": [{"name": "Otro Ejemplo"}], "attributes": {"population": 900}, "mergedInto": {"id": "14083", "date": "2015"}}
          ]
        }
        """;

    private readonly TemporaryFolder folder = new();

    public RegisterOptionTests()
    {
        folder.Write("ours.communities.json", Register);
        folder.Write("sheet.csv", "municipality,year,1.1,1.2,1.3\nVilla Ejemplo,2008,green,red,red\nSan Ejemplo,2024,red,red,green\nOtro Ejemplo,2024,green,green,green\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_import_writes_the_id_the_latest_name_and_the_territories()
    {
        var (_, output, error) = Run("import");

        Assert.Contains("""{"name": "San Ejemplo", "id": "14083", "territories": ["Jalisco"]}""", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Villa Ejemplo\"", output.Split("\"findings\"")[0], StringComparison.Ordinal);
        Assert.Contains("MMI1312", error, StringComparison.Ordinal);
        Assert.Contains("was merged into San Ejemplo (14083) (2015)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_finds_a_community_by_an_old_name_and_shows_its_trend()
    {
        var (code, output, _) = Run("compare", "--to", "iso-18091", "--community", "Villa Ejemplo", "--format", "csv");

        Assert.Equal(0, code);
        Assert.Contains("San Ejemplo,14083,2008", output, StringComparison.Ordinal);
        Assert.Contains("San Ejemplo,14083,2024", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Otro Ejemplo", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_of_the_register_group_peers_without_a_table()
    {
        var (code, output, _) = Run("compare", "--to", "iso-18091", "--by", "population", "--bands", "1000,50000", "--format", "csv");
        var unknown = Run("compare", "--to", "iso-18091", "--by", "altitude");

        Assert.Equal(0, code);
        Assert.Contains("San Ejemplo,14083,≥ 50000,2024", output, StringComparison.Ordinal);
        Assert.Contains("Otro Ejemplo,14001,< 1000,2024", output, StringComparison.Ordinal);
        Assert.Contains("no community of the register has a 'altitude'", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_by_an_old_name_takes_what_is_kept_under_each_of_its_names()
    {
        var store = Path.Combine(folder.Path, "kept.db");
        Assert.Equal(0, ProgramCall.Run("import", Path.Combine(folder.Path, "sheet.csv"), "--model", "iso-18091", "--store", store).Code);

        var (code, output, error) = ProgramCall.Run("report", "--store", store, "--community", "Villa Ejemplo", "--communities", Path.Combine(folder.Path, "ours.communities.json"), "--format", "md", "-o", "-");

        Assert.Equal(0, code);
        Assert.Contains("San Ejemplo (14083)", output, StringComparison.Ordinal);
        Assert.Contains("MMI1312", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Otro Ejemplo", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_is_validated_and_one_that_is_wrong_is_said_at_its_place()
    {
        var valid = ProgramCall.Run("model", "validate", Path.Combine(folder.Path, "ours.communities.json"));
        folder.Write("ours.communities.json", Register.Replace("\"Otro Ejemplo\"", "5", StringComparison.Ordinal));
        var invalid = ProgramCall.Run("model", "validate", Path.Combine(folder.Path, "ours.communities.json"));
        var used = Run("import");

        Assert.Equal(0, valid.Code);
        Assert.Equal(1, invalid.Code);
        Assert.Contains("ours.communities.json:5:", invalid.Output + invalid.Error, StringComparison.Ordinal);
        Assert.Contains("MMI1006", used.Error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Run(string command, params string[] options) => ProgramCall.Run(
        [command, Path.Combine(folder.Path, "sheet.csv"), "--model", "iso-18091", "--communities", Path.Combine(folder.Path, "ours.communities.json"), .. options]);
}
