using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>The workflow that the guide offers to be copied does what it says, in a repository like the guide's.</summary>
public sealed class WorkflowTests : IDisposable
{
    private static readonly string files = Path.Combine(MmsscProcess.Root, "docs", "guide", "files");

    private readonly TemporaryFolder folder = MmsscProcess.Folder();
    private readonly Workflow workflow = new(Path.Combine(files, "check-mappings.yml"));

    public WorkflowTests()
    {
        Directory.CreateDirectory(folder.File("models"));
        Directory.CreateDirectory(folder.File("mappings"));
        Copy("cycling-2026.json", "models/cycling.json");
        Copy("cycling-2028.json", "models/cycling-2028.json");
        Copy("cycling-to-mmssc-2.0.0.json", "mappings/cycling-to-mmssc.json");
        Copy("workshop-2.0.0.mapping-test.json", "mappings/workshop.mapping-test.json");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_has_what_a_runner_asks_for()
    {
        Assert.Superset(new HashSet<string> { "name", "true", "permissions", "jobs" }, workflow.Members.ToHashSet());
        Assert.All(workflow.Steps, step => Assert.True(step["uses"] is not null ^ step["run"] is not null));
        Assert.Contains(workflow.Steps, step => (string?)step["uses"] is "github/codeql-action/upload-sarif@v3" && (string?)step["with"]!["sarif_file"] == "mappings.sarif");
    }

    [Fact]
    public void It_builds_the_project_that_there_is() =>
        Assert.Contains(workflow.Steps, step => ((string?)step["run"])?.Contains("/src/MMSSC.Interop.Cli\"", StringComparison.Ordinal) is true
            && File.Exists(Path.Combine(MmsscProcess.Root, "src", "MMSSC.Interop.Cli", "MMSSC.Interop.Cli.csproj")));

    [Fact]
    public void Each_of_its_commands_runs_and_finds_nothing_wrong()
    {
        Assert.Superset(
            new HashSet<string> { "mmssc model validate", "mmssc mapping validate", "mmssc mapping test" },
            workflow.Scripts.Select(script => string.Join(' ', script.Split(' ').Take(3))).ToHashSet());
        Assert.All(workflow.Scripts, script => Assert.True(Workflow.Run(script, folder.Path) is (0, var said) && !said.Contains("::error", StringComparison.Ordinal), script));
        Assert.Contains("\"version\": \"2.1.0\"", File.ReadAllText(folder.File("mappings.sarif")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("models/cycling.json", "\"kind\": \"area\"", "\"kind\": \"\"", "mmssc model validate")]
    [InlineData("mappings/cycling-to-mmssc.json", "\"weight\": 1,", "\"weight\": 0,", "mmssc mapping validate")]
    [InlineData("mappings/workshop.mapping-test.json", "{\"level\": \"2\"}", "{\"level\": \"3\"}", "mmssc mapping test")]
    public void What_is_wrong_stops_it_and_is_said_beside_the_line(string name, string right, string wrong, string command)
    {
        var text = File.ReadAllText(folder.File(name));
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(folder.File(name), text.Replace(right, wrong, StringComparison.Ordinal));

        var (code, said) = Workflow.Run(workflow.Scripts.First(script => script.StartsWith(command, StringComparison.Ordinal)), folder.Path);

        Assert.Equal(1, code);
        Assert.Contains($"::error file={name},line=", said, StringComparison.Ordinal);
    }

    private void Copy(string from, string to) => File.Copy(Path.Combine(files, "cycling", from), folder.File(to));
}
