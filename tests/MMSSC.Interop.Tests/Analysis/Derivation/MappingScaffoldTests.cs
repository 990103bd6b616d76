using MMSSC.Interop.Analysis.Checks;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Derivation;

/// <summary>A file to begin with.</summary>
public class MappingScaffoldTests
{
    private static readonly Location here = Location.Whole("mapping.json");

    /// <summary>A level of the target that lies between two of the source belongs to the nearer one, so that nobody has to begin with a warning.</summary>
    [Theory]
    [InlineData(2, "1: 1 1 3", "2: 4 5 5")]
    [InlineData(4, "1: 1 1 1", "2: 2 2.3333333333 3", "3: 3.6666666667 3.6666666667 4", "4: 5 5 5")]
    [InlineData(9, "1: 1 1 1", "2: 1.5 1.5 1.5", "3: 2 2 2", "4: 2.5 2.5 2.5", "5: 3 3 3", "6: 3.5 3.5 3.5", "7: 4 4 4", "8: 4.5 4.5 4.5", "9: 5 5 5")]
    public void Each_level_of_the_target_has_one_of_the_source(int levels, params string[] lines)
    {
        var (source, target) = (SmallModel.Source(levels, 1), SmallModel.Target(1));
        var file = MappingScaffold.Between(source, target, here);
        var findings = new List<Diagnostic>();

        Assert.Equal(lines, Lines(Assert.Single(file.LevelMaps)));
        var link = SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("any", [])], [("E1", "T1", 1, "scale-to-level")]).Links[0];
        LevelMapChecks.Run(MappingCompiler.Resolve(file with { Links = [link] }, [source, target], findings)!, findings);
        Assert.Empty(findings);
    }

    [Fact]
    public void Levels_are_spread_evenly_over_the_target()
    {
        var file = MappingScaffold.Between(SmallModel.Source(3, 2), SmallModel.Target(2), here);

        var map = Assert.Single(file.LevelMaps);
        Assert.Equal(("scale-to-level", "scale", "scale-to-level"), (map.Name, map.Scale, file.Defaults.LevelMap.Value));
        Assert.Equal(["1: 1 1 2", "2: 3 3 4", "3: 5 5 5"], Lines(map));
        Assert.StartsWith("even spread", Assert.IsType<Basis.Proposed>(map.Basis).Method["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_same_levels_each_is_itself()
    {
        var map = Assert.Single(MappingScaffold.Between(SmallModel.Source(5, 2), SmallModel.Target(2), here).LevelMaps);

        Assert.Equal(["1: 1 1 1", "2: 2 2 2", "3: 3 3 3", "4: 4 4 4", "5: 5 5 5"], Lines(map));
        Assert.StartsWith("both scales have the same levels", Assert.IsType<Basis.Proposed>(map.Basis).Method["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_scale_has_a_level_map_and_one_of_numbers_is_mapped_by_its_ends()
    {
        var source = SmallModel.Compile(new()
        {
            Id = "source",
            Edition = "1",
            Title = LocalText.Of("Source"),
            Scales = [SmallModel.Levels("scale", 3), new("number", LocalText.Of("Number"), NumberMeaning.Values, 10, 30, [], Location.None), SmallModel.Levels("unused", 2)],
            Elements = [SmallModel.Leaf("E1", "function", "scale"), SmallModel.Leaf("E2", "number", "number")],
        });

        var file = MappingScaffold.Between(source, SmallModel.Target(1), here);

        Assert.Equal(["scale-to-level", "number-to-level"], file.LevelMaps.Select(map => map.Name));
        Assert.Equal(["10: 1 1 1", "30: 5 5 5"], Lines(file.LevelMaps[1]));
    }

    [Fact]
    public void A_model_without_scales_has_no_level_map()
    {
        var bare = SmallModel.Compile(new() { Id = "bare", Edition = "1", Title = LocalText.Of("Bare"), Elements = [SmallModel.Leaf("E1", "function", null)] });

        Assert.Empty(MappingScaffold.Between(SmallModel.Source(3, 1), bare, here).LevelMaps);
        Assert.Equal("", MappingScaffold.Between(SmallModel.Source(3, 1), bare, here).Defaults.LevelMap.Value);
    }

    [Fact]
    public void It_is_a_draft_that_knows_its_models()
    {
        var (source, target) = (SmallModel.Source(3, 2), SmallModel.Target(2));

        var file = MappingScaffold.Between(source, target, here);

        Assert.Equal(("source-to-target", "0.1.0", MappingStatus.Draft, "Source to Target"), (file.Id, file.Version, file.Status, file.Title["en"]));
        Assert.Equal((source.IdentityHash, target.IdentityHash), (file.Source.Sha256.Value, file.Target.Sha256.Value));
        Assert.Equal(source.Elements.Select(element => new PinnedElement(element.Code, ModelIdentity.DigestOf(element))), file.Source.Elements);
        Assert.Equal((Aggregation.Mean, Rounding.Nearest, 0.5), (file.Defaults.Aggregation, file.Defaults.Rounding, file.Defaults.MinimumCoverage));
        Assert.Equal(here, file.Links.IsEmpty ? file.Location : Location.None);
    }

    private static IEnumerable<string> Lines(LevelMapDefinition map) =>
        map.Entries.Select(entry => FormattableString.Invariant($"{entry.Level ?? FormattableString.Invariant($"{entry.At}")}: {entry.From} {entry.Typical} {entry.To}"));
}
