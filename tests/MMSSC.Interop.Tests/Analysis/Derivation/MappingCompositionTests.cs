using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Derivation;

/// <summary>How narrow a composition is, worked out by hand; that it is wide enough is a law.</summary>
public class MappingCompositionTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
    private static readonly double[][] steep = [[2, 2, 2], [3, 3, 3], [4, 4, 4]];
    private static readonly double[][] same = [[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 4], [5, 5, 5]];
    private static readonly double[][] bent = [[1, 1, 1], [1, 2, 3], [3, 3, 3], [4, 4, 5], [5, 5, 5]];
    private static readonly double[][] waist = [[1, 1, 1], [1.5, 2, 2.5], [3, 3, 3], [3.5, 4, 4.5], [5, 5, 5]];

    private static readonly Model first = SmallModel.Source(3, 4);
    private static readonly Model middle = Middle();
    private static readonly Model last = SmallModel.Target(2);

    /// <summary>From yellow to green the first map passes 3 and 4 of the middle, at which the second one bends.</summary>
    [Fact]
    public void One_after_another_the_lines_bend_where_either_does() => Assert.Equal(
        ["1: 1 1 1", "2: 1 2 3", "2.333: 1.667 2.333 3", "2.667: 2.333 2.667 5", "3: 3 3 5"],
        Lines(Compose(Map(first, middle, Aggregation.Mean, colours, "E1>M1 1"), Map(middle, last, Aggregation.Mean, bent, "M1>T1 1")), "E1"));

    /// <summary>The second map goes by the mean of two: its ends give way to the straight lines of slope ½ that hold them.</summary>
    [Fact]
    public void Where_the_middle_is_a_mean_the_ends_are_straight() => Assert.Equal(
        ["1: 1 1 3", "2: 1.5 2 3.5", "3: 2 3 5"],
        Lines(Compose(Map(first, middle, Aggregation.Mean, colours, "E1>M1 1", "E2>M1 1"), Map(middle, last, Aggregation.Mean, waist, "M1>T1 1")), "E1"));

    /// <summary>Two ways from one source: 1 and 2 of weights 1 and 3 give 1.75.</summary>
    [Fact]
    public void Several_ways_are_their_mean() => Assert.Equal(
        ["1: 1.75 1.75 1.75", "2: 2.75 2.75 2.75", "3: 3.75 3.75 4.25"],
        Lines(Compose(Two(Aggregation.Mean), Map(middle, last, Aggregation.Mean, same, "M1>T1 1", "M2>T1 3")), "E1"));

    /// <summary>The upper ends, 2 to 5 and 3 to 4, cross half-way from yellow to green.</summary>
    [Theory]
    [InlineData(Aggregation.Minimum, "1: 1 1 1|2: 2 2 2|2.5: 2.5 2.5 3.5|3: 3 3 4")]
    [InlineData(Aggregation.Maximum, "1: 2 2 2|2: 3 3 3|2.5: 3.5 3.5 3.5|3: 4 4 5")]
    public void Or_the_lowest_or_highest_of_them_which_may_be_another_between_levels(Aggregation rule, string lines) => Assert.Equal(
        lines.Split('|'), Lines(Compose(Two(rule), Map(middle, last, rule, same, "M1>T1 1", "M2>T1 1")), "E1"));

    /// <summary>Which of them a median takes is open.</summary>
    [Fact]
    public void Or_all_that_any_of_them_allows() => Assert.Equal(
        ["1: 1 1.5 2", "2: 2 2.5 3", "3: 3 3.5 5"],
        Lines(Compose(Two(Aggregation.Mean), Map(middle, last, Aggregation.Median, same, "M1>T1 1", "M2>T1 1")), "E1"));

    [Theory]
    [InlineData(Aggregation.Mean, Aggregation.Mean, "Mean")]
    [InlineData(Aggregation.Minimum, Aggregation.Minimum, "Minimum")]
    [InlineData(Aggregation.Median, Aggregation.Median, "rules-differ")]
    [InlineData(Aggregation.Mean, Aggregation.Minimum, "rules-differ")]
    public void Two_rules_in_a_row_are_one_only_where_they_are_the_same(Aggregation one, Aggregation other, string outcome) =>
        Assert.Equal(outcome, Rule(Map(first, middle, one, colours, "E1>M1 1", "E2>M1 1", "E3>M2 1"), Map(middle, last, other, same, "M1>T1 1", "M2>T1 1")));

    [Theory]
    [InlineData("E1>M1 1|E2>M2 1", "M1>T1 1|M2>T1 1", "Minimum")] // the first puts nothing together
    [InlineData("E1>M1 1|E2>M1 1", "M1>T1 1|M2>T2 1", "Mean")] // the second puts nothing together
    [InlineData("E1>M1 1|E2>M1 1", "M1>T1 1|M2>T2 1|M3>T2 1", "rules-differ")] // one of two targets is put together
    [InlineData("E1>M1 1|E2>M2 1", "A1>T1 1|M1>T2 1", "rules-differ")] // one of two links comes from an area
    [InlineData("E1>M1 1|E2>M2 1", "A1>T1 1", "rules-differ")] // the area is a mean of its parts
    public void A_step_that_puts_nothing_together_leaves_the_rule_to_the_other(string one, string other, string outcome) =>
        Assert.Equal(outcome, Rule(Map(first, middle, Aggregation.Mean, colours, one.Split('|')), Map(middle, last, Aggregation.Minimum, same, other.Split('|'))));

    /// <summary>A third of the weight of T1 goes by M2, which nothing reaches: it may be anything from 1 to 5.</summary>
    [Fact]
    public void What_nothing_reaches_may_be_anything_and_is_said()
    {
        var findings = new List<Diagnostic>();

        var composed = MappingComposition.Of(Map(first, middle, Aggregation.Mean, colours, "E1>M1 1"), Map(middle, last, Aggregation.Mean, same, "M1>T1 2", "M2>T1 1"), Day, findings)!;

        Assert.Equal(["1: 1 1 2.333", "2: 1.667 2 3", "3: 2.333 3 5"], Lines(composed, "E1"));
        Assert.Equal("partly-reached", Assert.Single(findings).Slug);
    }

    /// <summary>M1 is half from E1, a quarter each from E2 and E3; of the area M1 is a half.</summary>
    [Fact]
    public void Weights_are_shares_of_shares()
    {
        var composed = Compose(
            Map(first, middle, Aggregation.Mean, colours, "E1>M1 2", "E2>M1 1", "E3>M1 1", "E4>M2 5"), Map(middle, last, Aggregation.Mean, same, "A1>T1 1", "M1>T2 4"));

        Assert.Equal(["E1>T1 0.25", "E2>T1 0.125", "E3>T1 0.125", "E4>T1 0.5", "E1>T2 2", "E2>T2 1", "E3>T2 1"], composed.Links.Select(link => FormattableString.Invariant($"{link.Source.Value}>{link.Target.Value} {link.Weight}")));
    }

    [Fact]
    public void A_composition_names_its_ways_and_what_leads_nowhere()
    {
        var one = Map(first, middle, Aggregation.Mean, colours, "E1>M1 1", "E1>M2 1", "E3>M3 1");
        var other = Map(middle, last, Aggregation.Mean, same, "M1>T1 1", "M2>T1 3");
        one = SmallModel.Compile(one.Definition with { Links = [.. one.Definition.Links.Select((link, i) => link with { Confidence = i == 0 ? 0.5 : 0.9, Relationship = Relationship.BroadMatch })] }, first, middle);
        other = SmallModel.Compile(other.Definition with { Links = [.. other.Definition.Links.Select(link => link with { Confidence = 0.5, Relationship = Relationship.BroadMatch })] }, middle, last);

        var composed = Compose(one, other);

        var link = Assert.Single(composed.Links);
        Assert.Equal((Relationship.BroadMatch, 0.4), (link.Relationship, link.Confidence)); // (0.25 · 1 + 0.45 · 3) / 4
        Assert.Equal("composed of source-to-middle#E1>M1 → middle-to-target#M1>T1; source-to-middle#E1>M2 → middle-to-target#M2>T1", ((Basis.Proposed)link.Basis!).Method["en"]);
        Assert.Equal("via M1 Title of M1, M2 Title of M2", link.Rationale["en"]);
        Assert.Equal(["E2", "E3", "E4"], composed.Unmapped.Select(element => element.Source.Value));
        Assert.Equal(("source-to-middle-via-middle-to-target", "1.0.0", "2026-03-15"), (composed.Id, composed.Version, composed.Changes[0].Date));
    }

    /// <summary>Two ways of weights 1 and 3 are one link of weight 4; where one of them has no confidence, there is none.</summary>
    [Fact]
    public void Ways_between_the_same_two_are_one_link_of_all_their_weight()
    {
        var other = Map(middle, last, Aggregation.Mean, same, "M1>T1 1", "M2>T1 3");
        var unsure = SmallModel.Compile(other.Definition with { Links = [other.Definition.Links[0] with { Confidence = null }, other.Definition.Links[1]] }, middle, last);

        Assert.Equal((4.0, 1.0), Assert.Single(Compose(Two(Aggregation.Mean), other).Links) is var link ? (link.Weight, link.Confidence!.Value) : default);
        Assert.Null(Assert.Single(Compose(Two(Aggregation.Mean), unsure).Links).Confidence);
    }

    /// <summary>A pending link of the second step makes its ways pending, and takes no part in what is missing.</summary>
    [Fact]
    public void A_pending_second_step_is_pending_and_counts_nowhere()
    {
        var findings = new List<Diagnostic>();
        var other = Map(middle, last, Aggregation.Mean, same, "M1>T1 1", "M2>T1 1", "M3>T2 1");
        other = SmallModel.Compile(other.Definition with { Links = [other.Definition.Links[0], other.Definition.Links[1] with { Pending = true }, other.Definition.Links[2] with { Pending = true }] }, middle, last);

        var composed = MappingComposition.Of(Map(first, middle, Aggregation.Mean, colours, "E1>M1 1", "E2>M2 1", "E3>M3 2"), other, Day, findings)!;

        Assert.Equal(["E1>T1 1", "E2>T1 1 pending", "E3>T2 1 pending"], composed.Links.Select(link => FormattableString.Invariant($"{link.Source.Value}>{link.Target.Value} {link.Weight}{(link.Pending ? " pending" : "")}")));
        Assert.Empty(findings);
        Assert.Equal(["1: 1 1 1", "2: 2 2 2", "3: 3 3 5"], Lines(composed, "E1"));
    }

    /// <summary>Where nothing but pending links reach the middle, the way is listed with the weights of both steps and never scored.</summary>
    [Fact]
    public void A_middle_that_only_pending_links_reach_leaves_its_target_open()
    {
        var findings = new List<Diagnostic>();
        var one = Map(first, middle, Aggregation.Mean, colours, "E1>M1 2", "E2>M2 1");
        one = SmallModel.Compile(one.Definition with { Links = [one.Definition.Links[0] with { Pending = true }, one.Definition.Links[1]] }, first, middle);

        var composed = MappingComposition.Of(one, Map(middle, last, Aggregation.Mean, same, "M1>T1 3", "M2>T1 1"), Day, findings)!;

        Assert.Equal(["E1>T1 3 pending", "E2>T1 1"], composed.Links.Select(link => FormattableString.Invariant($"{link.Source.Value}>{link.Target.Value} {link.Weight}{(link.Pending ? " pending" : "")}")));
        Assert.Contains("75", Assert.Single(findings).Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_with_a_pending_link_is_pending_and_counts_nowhere()
    {
        var one = Map(first, middle, Aggregation.Mean, colours, "E1>M1 1", "E2>M1 1");
        one = SmallModel.Compile(one.Definition with { Links = [one.Definition.Links[0], one.Definition.Links[1] with { Pending = true }] }, first, middle);

        var composed = Compose(one, Map(middle, last, Aggregation.Mean, same, "M1>T1 1"));

        Assert.Equal([("E1", 1.0, false), ("E2", 1.0, true)], composed.Links.Select(link => (link.Source.Value, link.Weight, link.Pending)));
    }

    [Fact]
    public void Mappings_that_do_not_meet_have_no_composition()
    {
        var findings = new List<Diagnostic>();
        var one = Map(first, middle, Aggregation.Mean, colours, "E1>M1 1");

        Assert.Null(MappingComposition.Of(one, one, Day, findings));
        Assert.Null(MappingComposition.Of(one, Map(middle, last, Aggregation.Mean, same, "M2>T1 1"), Day, findings));

        Assert.Equal(["no-common-model", "no-way"], findings.Select(finding => finding.Slug));
    }

    private static PartialDate Day => PartialDate.Of(2026, 3, 15)!.Value;

    /// <summary>E1 goes to M1 by colours and to M2 by the steep map.</summary>
    private static Mapping Two(Aggregation rule) => SmallModel.Compile(
        SmallModel.Mapping(first, middle, rule, Rounding.Nearest, [("colours", colours), ("steep", steep)], [("E1", "M1", 1, "colours"), ("E1", "M2", 1, "steep")]), first, middle);

    private static MappingDefinition Compose(Mapping one, Mapping other) => MappingComposition.Of(one, other, Day, [])!;

    private static string Rule(Mapping one, Mapping other)
    {
        var findings = new List<Diagnostic>();
        return MappingComposition.Of(one, other, Day, findings)?.Defaults.Aggregation.ToString() ?? Assert.Single(findings).Slug;
    }

    private static Mapping Map(Model from, Model to, Aggregation rule, double[][] rows, params string[] links) => SmallModel.Compile(
        SmallModel.Mapping(from, to, rule, Rounding.Nearest, [("map", rows)], [.. links.Select(link => (link[..2], link[3..5], double.Parse(link[6..], System.Globalization.CultureInfo.InvariantCulture), "map"))]), from, to);

    private static IEnumerable<string> Lines(MappingDefinition file, string source)
    {
        var name = (file.Links.Single(link => link.Source.Value == source).LevelMap ?? file.Defaults.LevelMap).Value;
        return file.LevelMaps.Single(map => map.Name == name).Entries.Select(entry =>
            FormattableString.Invariant($"{entry.Level ?? Short(entry.At!.Value)}: {Short(entry.From)} {Short(entry.Typical)} {Short(entry.To)}"));
    }

    private static string Short(double value) => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>M1 and M2 in area A1, M3 and M4 beside it, all on levels 1 to 5.</summary>
    private static Model Middle() => SmallModel.Compile(new()
    {
        Id = "middle",
        Edition = "1",
        Title = LocalText.Of("Middle"),
        Scales = [SmallModel.Levels("scale", 5)],
        RollUps = [new("area", RollUpRule.Mean, null, null, Location.None)],
        Elements = [
            SmallModel.Leaf("A1", "area", "scale") with { Elements = [SmallModel.Leaf("M1", "function", "scale"), SmallModel.Leaf("M2", "function", "scale")] },
            SmallModel.Leaf("M3", "function", "scale"), SmallModel.Leaf("M4", "function", "scale"),
        ],
    });
}
