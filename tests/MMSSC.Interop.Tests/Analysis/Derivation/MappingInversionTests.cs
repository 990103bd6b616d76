using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Derivation;

/// <summary>How narrow an inverse is, worked out by hand; that it is wide enough is a law.</summary>
public class MappingInversionTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
    private static readonly double[][] same = [[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 4], [5, 5, 5]];
    private static readonly double[][] evens = [[2, 2, 2], [4, 4, 4]];

    [Fact]
    public void Of_one_link_a_level_goes_back_to_the_one_that_stands_for_it() => Assert.Equal(
        ["1: 1 1 1", "2: 2 2 2", "3: 3 3 3", "4: 3 3 3", "5: 3 3 3"], Lines(Invert(Make(Rounding.Nearest, colours, ("E1", "T1", 2))), "E1"));

    /// <summary>A mean of two that weigh the same lies from 1 to 3 where one is red, from 1.5 to 3.5 where it is yellow, from 2 to 5 where it is green; 3.5 rounds to 3.</summary>
    [Fact]
    public void Of_two_links_each_level_leaves_open_what_the_other_source_may_make_of_it() => Assert.Equal(
        ["1: 1 1 2", "2: 1 2 3", "3: 1 3 3", "4: 3 3 3", "5: 3 3 3"], Lines(Invert(Make(Rounding.Nearest, colours, ("E1", "T1", 1), ("E2", "T1", 1))), "E1"));

    [Theory]
    [InlineData("E1", "1: 1 1 1|2: 1 2 3|3: 2 3 3|4: 3 3 3|5: 3 3 3")] // red reaches 1 to 2, yellow 1.75 to 2.75, green 2.5 to 5
    [InlineData("E2", "1: 1 1 3|2: 1 2 3|3: 1 3 3|4: 1 3 3|5: 3 3 3")] // red reaches 1 to 4, yellow 1.25 to 4.25, green 1.5 to 5
    public void The_heavier_link_says_more(string source, string lines) =>
        Assert.Equal(lines.Split('|'), Lines(Invert(Make(Rounding.Nearest, colours, ("E1", "T1", 3), ("E2", "T1", 1))), source));

    /// <summary>A level that is rounded down to stands for all below the next, the lowest for all below it.</summary>
    [Fact]
    public void Rounding_down_leaves_open_what_lies_above() => Assert.Equal(
        ["1: 1 1 2", "2: 1 2 3", "3: 1 3 3", "4: 3 3 3", "5: 3 3 3"], Lines(Invert(Make(Rounding.Down, colours, ("E1", "T1", 1), ("E2", "T1", 1))), "E1"));

    /// <summary>A level that nothing reaches goes back to the two around it, and the lines never fall.</summary>
    [Fact]
    public void A_level_that_nothing_reaches_leaves_open_the_two_around_it() => Assert.Equal(
        ["1: 1 1 1", "2: 1 1 1", "3: 1 1 2", "4: 2 2 2", "5: 2 2 2"], Lines(Invert(Make(Rounding.Nearest, evens, ("E1", "T1", 1))), "E1"));

    [Fact]
    public void A_pending_link_is_pending_and_says_what_its_level_map_alone_says()
    {
        var mapping = Make(Rounding.Nearest, colours, ("E1", "T1", 1), ("E2", "T1", 1));
        var file = mapping.Definition;
        var pending = SmallModel.Compile(file with { Links = [file.Links[0], file.Links[1] with { Pending = true }] }, mapping.Source, mapping.Target);

        var inverse = Invert(pending);

        Assert.Equal([false, true], inverse.Links.Select(link => link.Pending));
        Assert.Equal(["1: 1 1 1", "2: 2 2 2", "3: 3 3 3", "4: 3 3 3", "5: 3 3 3"], Lines(inverse, "E2"));
    }

    [Fact]
    public void What_a_link_claims_is_read_from_the_other_side_and_its_words_stay()
    {
        var mapping = Make(Rounding.Down, colours, ("E1", "T1", 0.7), ("E2", "T1", 1), ("E3", "T1", 1));
        var file = mapping.Definition with
        {
            Title = new("Title", "Título", "Titre"),
            Maintainer = "Somebody",
            Licence = "CC0",
            Status = MappingStatus.Approved,
            Version = "1.2.3",
            Defaults = mapping.Definition.Defaults with { MinimumCoverage = 0.7 },
        };
        LinkDefinition[] links =
        [
            file.Links[0] with { Relationship = Relationship.BroadMatch, Confidence = 0.4, Rationale = LocalText.Of("why"), Basis = new Basis.Standard("X 1", "4.2") },
            file.Links[1] with { Relationship = Relationship.NarrowMatch, Basis = new Basis.Standard("X 1", null) },
            file.Links[2] with { Relationship = Relationship.CloseMatch, Basis = null },
        ];

        var inverse = Invert(SmallModel.Compile(file with { Links = [.. links] }, mapping.Source, mapping.Target));

        Assert.Equal([Relationship.NarrowMatch, Relationship.BroadMatch, Relationship.CloseMatch], inverse.Links.Select(link => link.Relationship));
        Assert.Equal((0.7, 0.4, "why"), (inverse.Links[0].Weight, inverse.Links[0].Confidence, inverse.Links[0].Rationale["en"]));
        Assert.Equal(
            ["derived by inverting source-to-target#E1>T1 (X 1, 4.2)", "derived by inverting source-to-target#E2>T1 (X 1)", "derived by inverting source-to-target#E3>T1 (no basis stated)"],
            inverse.Links.Select(link => ((Basis.Proposed)link.Basis!).Method["en"]));
        Assert.Equal(("Inverse of: Title", "Inversa de: Título", "Inverse de : Titre"), (inverse.Title["en"], inverse.Title["es"], inverse.Title["fr"]));
        Assert.Equal(("source-to-target-inverted", "1.2.3", MappingStatus.Draft, "Somebody", "CC0"), (inverse.Id, inverse.Version, inverse.Status, inverse.Maintainer, inverse.Licence));
        Assert.Equal((Rounding.Down, 0.7), (inverse.Defaults.Rounding, inverse.Defaults.MinimumCoverage));
        Assert.Equal(("1.2.3", "2026-03-15"), (Assert.Single(inverse.Changes).Version, inverse.Changes[0].Date));
        Assert.Equal(["T2"], inverse.Unmapped.Select(element => element.Source.Value));
    }

    [Fact]
    public void Only_levels_that_overlap_are_allowed_to()
    {
        Assert.Equal("MMI3024", Assert.Single(Invert(Make(Rounding.Nearest, colours, ("E1", "T1", 1))).Allowances).Code.Value);
        Assert.Empty(Invert(Make(Rounding.Nearest, same, ("E1", "T1", 1))).Allowances);
    }

    /// <summary>A target without levels is asked at the values that the level map speaks of, and at its ends.</summary>
    [Fact]
    public void Numbers_go_back_at_the_values_that_are_spoken_of()
    {
        var target = SmallModel.Compile(new()
        {
            Id = "target",
            Edition = "1",
            Title = LocalText.Of("Target"),
            Scales = [new("number", LocalText.Of("Number"), NumberMeaning.Values, 0, 10, [], Location.None)],
            Elements = [SmallModel.Leaf("T1", "characteristic", "number")],
        });
        var source = SmallModel.Source(3, 1);
        var mapping = SmallModel.Compile(SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", [[1, 2, 3], [4, 5, 6], [8, 9, 9.5]])], [("E1", "T1", 1, "map")]), source, target);

        var inverse = Invert(mapping);

        Assert.Equal([0.0, 1, 2, 3, 4, 5, 6, 8, 9, 9.5, 10], inverse.LevelMaps[0].Entries.Select(entry => entry.At!.Value));
        Assert.Equal(
            "0: 1 1 1 | 1: 1 1 1 | 2: 1 1 1 | 3: 1 1 1 | 4: 2 2 2 | 5: 2 2 2 | 6: 2 2 2 | 8: 3 3 3 | 9: 3 3 3 | 9.5: 3 3 3 | 10: 3 3 3",
            string.Join(" | ", inverse.LevelMaps[0].Entries.Select(entry => FormattableString.Invariant($"{entry.At}: {entry.From:0.###} {entry.Typical:0.###} {entry.To:0.###}"))));
        Assert.Empty(inverse.Allowances);
    }

    /// <summary>Where the level map of a pending link allows a target level nowhere, the two source levels around it stand.</summary>
    [Fact]
    public void A_pending_link_leaves_open_the_two_around_what_is_allowed_nowhere()
    {
        var mapping = Make(Rounding.Nearest, evens, ("E1", "T1", 1), ("E2", "T1", 1));
        var file = mapping.Definition;
        var pending = SmallModel.Compile(file with { Links = [file.Links[0], file.Links[1] with { Pending = true }] }, mapping.Source, mapping.Target);

        Assert.Equal(["1: 1 1 1", "2: 1 1 1", "3: 1 1 2", "4: 2 2 2", "5: 2 2 2"], Lines(Invert(pending), "E2"));
    }

    /// <summary>Links of the same lines share a level map; the one that most use is the default, and links say only another.</summary>
    [Fact]
    public void Level_maps_of_the_same_lines_are_one()
    {
        var inverse = Invert(Make(Rounding.Nearest, colours, ("E1", "T1", 1), ("E2", "T2", 1), ("E3", "T2", 1), ("E4", "T2", 1)));

        Assert.Equal(["derived", "derived-2"], inverse.LevelMaps.Select(map => map.Name));
        Assert.Equal("derived-2", inverse.Defaults.LevelMap.Value);
        Assert.Equal(["derived", null, null, null], inverse.Links.Select(link => link.LevelMap?.Value));
    }

    private static MappingDefinition Invert(Mapping mapping) => MappingInversion.Of(mapping, PartialDate.Of(2026, 3, 15)!.Value);

    private static Mapping Make(Rounding rounding, double[][] rows, params (string Source, string Target, double Weight)[] links)
    {
        var (source, target) = (SmallModel.Source(rows.Length, 4), SmallModel.Target(2));
        return SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, rounding, [("map", rows)], [.. links.Select(link => (link.Source, link.Target, link.Weight, "map"))]), source, target);
    }

    /// <summary>Of the inverse link to a source element: level, and from, typical and to.</summary>
    private static IEnumerable<string> Lines(MappingDefinition inverse, string element)
    {
        var name = (inverse.Links.Single(link => link.Target.Value == element).LevelMap ?? inverse.Defaults.LevelMap).Value;
        return inverse.LevelMaps.Single(map => map.Name == name).Entries.Select(entry => FormattableString.Invariant($"{entry.Level}: {entry.From} {entry.Typical} {entry.To}"));
    }
}
