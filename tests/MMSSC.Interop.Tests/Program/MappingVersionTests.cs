using System.Text.Json;
using MMSSC.Interop.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Program;

/// <summary>What the program says of two versions of a mapping file, in each form and language.</summary>
public class MappingVersionTests
{
    private static readonly string folder = RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Program");
    private static readonly string before = RepositoryRoot.Combine("tests", "cases", "mapping-versions", "before.json");
    private static readonly string after = RepositoryRoot.Combine("tests", "cases", "mapping-versions", "after.json");

    [Theory]
    [InlineData("en", "table", "txt")]
    [InlineData("es", "table", "txt")]
    [InlineData("fr", "md", "md")]
    [InlineData("en", "json", "json")]
    public void What_changed_is_said_as_it_was(string language, string form, string extension)
    {
        var (code, output, error) = ProgramCall.Run("mapping", "diff", before, after, "--format", form, "--lang", language);

        Assert.Equal(1, code);
        Assert.Contains("MMI3032", error, StringComparison.Ordinal);
        Snapshot.Match(Neutral(output), new SnapshotFullName($"diff.{language}.{extension}", folder));
    }

    [Theory]
    [InlineData("en", "table", "txt")]
    [InlineData("es", "md", "md")]
    [InlineData("fr", "table", "txt")]
    [InlineData("en", "json", "json")]
    public void What_it_does_to_whom_is_said_as_it_was(string language, string form, string extension)
    {
        var (code, output, _) = ProgramCall.Run("mapping", "impact", before, after, Towns, "--format", form, "--lang", language);

        Assert.Equal(0, code);
        Snapshot.Match(Neutral(output), new SnapshotFullName($"impact.{language}.{extension}", folder));
    }

    [Fact]
    public void A_file_that_is_on_the_way_changes_what_is_translated_along_it()
    {
        using var made = new Reports.TemporaryFolder();
        var shipped = RepositoryRoot.Combine("mappings", "smr-to-mmssc.json");
        var path = Path.Combine(made.Path, "after.json");
        File.WriteAllText(path, File.ReadAllText(shipped).Replace("{\"source\": \"L\", \"target\": \"4.3\", \"relationship\": \"broadMatch\", \"weight\": 1", "{\"source\": \"L\", \"target\": \"4.3\", \"relationship\": \"broadMatch\", \"weight\": 9", StringComparison.Ordinal));

        var (_, output, _) = ProgramCall.Run("mapping", "impact", shipped, path, RepositoryRoot.Combine("samples", "smr-policies-rmm2.csv"), "--format", "json");

        using var json = JsonDocument.Parse(output);
        var result = Assert.Single(json.RootElement.GetProperty("results").EnumerateArray());
        Assert.Equal(("4.3", "L"), (result.GetProperty("element").GetString(), result.GetProperty("causes")[0].GetProperty("source").GetString()));
    }

    [Fact]
    public void A_file_and_itself_say_the_same()
    {
        var (code, output, error) = ProgramCall.Run("mapping", "diff", before, before);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Both files state the same.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0.1", "major", false, 1)]
    [InlineData("2.0.0", "major", true, 0)]
    public void Programs_read_whether_the_version_says_enough(string version, string required, bool enough, int expected)
    {
        using var made = new Reports.TemporaryFolder();
        var path = Path.Combine(made.Path, "after.json");
        File.WriteAllText(path, File.ReadAllText(after).Replace("\"version\": \"1.1.0\",\n", $"\"version\": \"{version}\",\n", StringComparison.Ordinal));

        var (code, output, _) = ProgramCall.Run("mapping", "diff", before, path, "--format", "json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal((expected, required, enough), (code, json.RootElement.GetProperty("requiredVersion").GetString(), json.RootElement.GetProperty("versionIsSufficient").GetBoolean()));
    }

    [Fact]
    public void A_file_with_errors_is_compared_as_far_as_it_can_be_read_and_its_version_not_judged()
    {
        using var made = new Reports.TemporaryFolder();
        var path = Path.Combine(made.Path, "after.json");
        File.WriteAllText(path, File.ReadAllText(after).Replace("\"target\": \"3.1.1\"", "\"target\": \"9.9.9\"", StringComparison.Ordinal));

        var (code, output, error) = ProgramCall.Run("mapping", "diff", before, path);

        Assert.Equal(1, code);
        Assert.Contains("strategy → 9.9.9", output, StringComparison.Ordinal);
        Assert.Contains("MMI3003", error, StringComparison.Ordinal);
        Assert.DoesNotContain("MMI3032", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_catalogue_has_become_since_is_no_error_of_the_older_file()
    {
        using var made = new Reports.TemporaryFolder();
        var path = Path.Combine(made.Path, "before.json");
        File.WriteAllText(path, File.ReadAllText(before).Replace("4db0ce80", "00000000", StringComparison.Ordinal));

        var (_, output, error) = ProgramCall.Run("mapping", "diff", path, after);

        Assert.DoesNotContain("MMI3002", error, StringComparison.Ordinal);
        Assert.Contains("MMI3035", error, StringComparison.Ordinal);
        Assert.Contains("identity hash", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_for_other_editions_are_compared_by_the_codes_of_elements()
    {
        var (code, output, error) = ProgramCall.Run("mapping", "diff", RepositoryRoot.Combine("mappings", "smr-web-tool-2024-to-2018.json"), RepositoryRoot.Combine("mappings", "smr-rmm-2.0-to-2018.json"));

        Assert.Equal(0, code);
        Assert.Contains("MMI3034", error, StringComparison.Ordinal);
        Assert.Contains("MMI3035", error, StringComparison.Ordinal);
        Assert.Matches("results change +model +source +edition +smr@web-tool-2024 +smr@rmm-2.0", output);
        Assert.Matches("results change +model +P2 +title ", output);
        Assert.Contains("Results can differ for: every element", output, StringComparison.Ordinal);
    }

    private static string Towns => RepositoryRoot.Combine("tests", "cases", "mapping-versions", "towns.csv");

    private static string Neutral(string output) => output.Replace(RepositoryRoot.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
}
