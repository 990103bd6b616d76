using System.Text.Json;
using MMSSC.Interop.Cli.Commands;
using MMSSC.Interop.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc mapping validate</c>: everything in one run, in each form.</summary>
public sealed class MappingValidateTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-validate-");

    private string Path => System.IO.Path.Combine(folder.FullName, "mapping.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_part_that_cannot_be_read_hides_nothing_of_the_rest()
    {
        Write(links: """
            {"source": 5, "target": "2.3.1", "relationship": "relatedMatch"},
            {"source": "strategi", "target": "2.3.1", "relationship": "relatedMatch"},
            {"source": "culture", "target": "2.3.1", "relationship": "relatedMatch"},
            {"source": "culture", "target": "2.3.1", "relationship": "broadMatch"}
            """);

        var (code, output, error) = ProgramCall.Run("mapping", "validate", Path, "--format", "json");

        Assert.Equal((1, ""), (code, error));
        Assert.Equal(["MMI1006", "MMI3003", "MMI3021"], Codes(output));
    }

    [Fact]
    public void One_broken_file_does_not_stop_the_others()
    {
        File.WriteAllText(Path, "{");
        var (code, output, _) = ProgramCall.Run("mapping", "validate", Path, RepositoryRoot.Combine("mappings", "smr-to-mmssc.json"));

        Assert.Equal(1, code);
        Assert.Equal([$"{Path} is not valid", $"{RepositoryRoot.Combine("mappings", "smr-to-mmssc.json")} is valid"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void What_the_file_allows_is_not_said_and_does_not_count()
    {
        const string Links = """
            {"source": "strategy", "target": "2.3.1", "relationship": "exactMatch"},
            {"source": "culture", "target": "2.3.1", "relationship": "exactMatch"},
            {"source": "governance", "target": "2.3.1", "relationship": "relatedMatch"},
            {"source": "technology", "target": "2.3.1", "relationship": "relatedMatch"},
            {"source": "data", "target": "2.3.1", "relationship": "relatedMatch"}
            """;
        Write(Links);
        var before = ProgramCall.Run("mapping", "validate", Path, "--format", "json", "--strict");
        Write(Links, """[{"code": "MMI3023", "reason": "both are the committee's word for it"}, {"code": "MMI3026", "reason": "digital services only"}]""");
        var after = ProgramCall.Run("mapping", "validate", Path, "--format", "json", "--strict");

        Assert.Equal((1, 0), (before.Code, after.Code));
        Assert.Equal(["MMI3023", "MMI3026"], Codes(before.Output));
        Assert.Empty(Codes(after.Output));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Findings_in_each_form_are_as_they_were(string form)
    {
        var broken = RepositoryRoot.Combine("tests", "cases", "broken-mappings");
        var (_, output, error) = ProgramCall.Run("mapping", "validate", System.IO.Path.Combine(broken, "duplicate-link.json"), System.IO.Path.Combine(broken, "unknown-element.json"), "--format", form);

        Assert.Empty(error);
        Snapshot.Match(
            output.Replace(new Uri(broken).AbsoluteUri, "CASES", StringComparison.Ordinal).Replace(broken, "CASES", StringComparison.Ordinal),
            new SnapshotFullName($"findings.{form}", System.IO.Path.Combine(RepositoryRoot.Path, "tests", "MMSSC.Interop.Tests", "Program")));
    }

    [Fact]
    public void An_annotation_escapes_what_would_end_it()
    {
        var odd = System.IO.Path.Combine(folder.FullName, "a,b%.json");
        File.WriteAllText(odd, "{");

        var (_, output, _) = ProgramCall.Run("mapping", "validate", odd, "--format", "github");

        Assert.StartsWith($"::error file={folder.FullName}/a%2Cb%25.json,line=1,col=", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_watched_file_is_checked_again_when_it_changes_and_not_before()
    {
        File.WriteAllText(Path, "1");
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var runs = new List<string>();
        var watch = FileWatch.RunAsync(
            [Path],
            () =>
            {
                runs.Add(File.ReadAllText(Path));
                if (runs.Count == 1)
                {
                    // As editors do: written beside, then moved into place.
                    File.WriteAllText(Path + ".tmp", "2");
                    File.Move(Path + ".tmp", Path, overwrite: true);
                }
                else
                {
                    stop.Cancel();
                }

                return runs.Count;
            },
            stop.Token);

        Assert.Equal(2, await watch);
        Assert.Equal(["1", "2"], runs);
    }

    private static string[] Codes(string output)
    {
        using var document = JsonDocument.Parse(output);
        return [.. document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];
    }

    private void Write(string links, string allow = "[]")
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "cases", "diagnostic-pages", "base", "mapping.json"));
        var (start, end) = (text.IndexOf("  \"links\"", StringComparison.Ordinal), text.IndexOf("  \"unmapped\"", StringComparison.Ordinal));
        File.WriteAllText(Path, $"{text[..start]}\"allow\": {allow},\n\"links\": [{links}],\n{text[end..]}");
    }
}
