using System.Text.Json;
using MMSSC.Interop.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc mapping coverage</c> and the trace of <c>mmssc mapping test</c>.</summary>
public sealed class MappingCoverageTests
{
    private static string Mapping => RepositoryRoot.Combine("mappings", "iso-18091-to-mmssc.json");

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void The_table_is_as_it_was(string language)
    {
        var (code, output, _) = ProgramCall.Run("mapping", "coverage", Mapping, "--lang", language);

        Assert.Equal(0, code);
        Snapshot.Match(output, new SnapshotFullName($"coverage.{language}", Path.Combine(RepositoryRoot.Path, "tests", "MMSSC.Interop.Tests", "Program")));
    }

    [Fact]
    public void Every_rated_element_of_both_sides_stands_in_the_json_once()
    {
        var (code, output, _) = ProgramCall.Run("mapping", "coverage", Mapping, "--format", "json");
        using var document = JsonDocument.Parse(output);

        Assert.Equal(0, code);
        Assert.Equal(39, Elements("source").Distinct().Count());
        Assert.Equal(39, Elements("source").Length);
        Assert.Equal(32, Elements("target").Distinct().Count());
        Assert.Equal(document.RootElement.GetProperty("links").GetProperty("proposed").GetInt32(), document.RootElement.GetProperty("matrix").EnumerateArray().Sum(cell => cell.GetProperty("links").GetInt32()));

        string[] Elements(string side) =>
        [
            .. document.RootElement.GetProperty(side).GetProperty("parts").EnumerateArray()
                .SelectMany(part => part.GetProperty("elements").EnumerateArray()).Select(element => element.GetProperty("element").GetString()!),
        ];
    }

    [Fact]
    public void An_example_that_fails_shows_the_way_from_its_ratings()
    {
        var (code, output, error) = ProgramCall.Run("mapping", "test", RepositoryRoot.Combine("tests", "cases", "broken-mappings", "example-fails.json"));

        Assert.Equal(1, code);
        Assert.Contains("MMI3013", error, StringComparison.Ordinal);
        Assert.Contains("Why it is so: example", output, StringComparison.Ordinal);
        Assert.Contains("weight", output, StringComparison.Ordinal);
    }
}
