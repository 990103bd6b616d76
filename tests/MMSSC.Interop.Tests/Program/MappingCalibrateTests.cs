using System.Text.Json;
using MMSSC.Interop.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Program;

/// <summary>What the program says of a mapping and communities that were assessed in both of its models.</summary>
public class MappingCalibrateTests
{
    private static readonly string mapping = RepositoryRoot.Combine("mappings", "g3ict-digital-inclusion-to-mmssc.json");
    private static readonly string source = RepositoryRoot.Combine("docs", "guide", "files", "towns-digital-inclusion.csv");
    private static readonly string target = RepositoryRoot.Combine("docs", "guide", "files", "towns-maturity.csv");

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void The_tables_are_as_they_were(string language)
    {
        var (code, output, _) = ProgramCall.Run("mapping", "calibrate", mapping, source, target, "--lang", language);

        Assert.Equal(0, code);
        Snapshot.Match(output, new SnapshotFullName($"calibrate.{language}.txt", RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Program")));
    }

    [Fact]
    public void Programs_read_figures_and_fits_the_same_at_each_run()
    {
        var (_, output, _) = ProgramCall.Run("mapping", "calibrate", mapping, target, source, "--format", "json");
        var (_, again, _) = ProgramCall.Run("mapping", "calibrate", mapping, target, source, "--format", "json");

        Assert.Equal(output, again);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        var overall = root.GetProperty("overall")[0];
        var map = root.GetProperty("levelMaps")[0];
        Assert.Equal(35, root.GetProperty("pairs").GetInt32());
        Assert.Equal(overall.GetProperty("pairs").GetInt32(), overall.GetProperty("counts").EnumerateArray().Sum(row => row.EnumerateArray().Sum(count => count.GetInt32())));
        Assert.True(map.GetProperty("proposed").GetBoolean());
        Assert.True(map.GetProperty("points")[1].GetProperty("fitted").GetDouble() > 2.5);
        Assert.All(root.GetProperty("weights").EnumerateArray(), fit => Assert.False(fit.GetProperty("proposed").GetBoolean()));
        Assert.Equal(["Villa 17", "Villa Sola"], root.GetProperty("leftOut").EnumerateArray().Select(one => one.GetProperty("community").GetString()).Order());
    }

    [Fact]
    public void Who_has_no_partner_is_named()
    {
        var (code, _, error) = ProgramCall.Run("mapping", "calibrate", mapping, source, target);

        Assert.Equal(0, code);
        Assert.Contains("MMI3050 without-partner: Assessments without a partner in the other model and the same year: 1 (Villa 17 2026, g3ict-digital-inclusion@2021)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_compare_is_an_error()
    {
        var (code, output, error) = ProgramCall.Run("mapping", "calibrate", mapping, source);

        Assert.Equal(1, code);
        Assert.Contains("MMI3052", error, StringComparison.Ordinal);
        Assert.Contains("Pairs: 0", output, StringComparison.Ordinal);
    }
}
