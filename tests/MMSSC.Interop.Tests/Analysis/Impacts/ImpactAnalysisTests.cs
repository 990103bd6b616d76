using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Analysis.Impacts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Analysis.Impacts;

/// <summary>What becomes of one town's results, and which change makes them.</summary>
public class ImpactAnalysisTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
    private static readonly double[][] higher = [[1, 2, 2], [2, 4, 4], [3, 5, 5]];

    private static readonly Mapping before = Make();

    private static MappingDefinition File => before.Definition;

    /// <summary>E1 is 3 and E2 is 1, so T1 is 2; E3 is 3, so T2 is 3.</summary>
    [Theory]
    [InlineData("nothing", "")]
    [InlineData("words", "")]
    [InlineData("heavier", "T1 Numbers 0 0.25: E1 → T1 Weight 1 → 1.6666666666666667")]
    [InlineData("much heavier", "T1 Raised 1 0.8: E1 → T1 Weight 1 → 9")]
    [InlineData("gone", "T1 Lowered -1 -1: E1 → T1 Whole relatedMatch, 1 → ")]
    [InlineData("more", "T1 Raised 1 0.833333333: E3 → T1 Whole  → relatedMatch, 10")]
    [InlineData("level map", "T1 Raised 1 1: E1 → T1 LevelMap colour → higher")]
    [InlineData("aggregation", "T1 Raised 1 1:  Aggregation mean → maximum")]
    [InlineData("half rated", "T1 Lost 0 0: E4 → T1 Whole  → relatedMatch, 3")]
    [InlineData("needs more", "")]
    [InlineData("no more", "T2 Lost 0 0: E3 → T2 Whole relatedMatch, 1 → ")]
    [InlineData("new target", "T3 Gained 0 0: E1 → T3 Whole  → relatedMatch, 1")]
    [InlineData("two of which one matters", "T1 Raised 1 1: E1 → T1 LevelMap colour → higher")]
    public void A_result_that_differs_is_told_with_its_cause(string edit, string told)
    {
        var impact = Impact(Edited(edit), Town(("E1", 3), ("E2", 1), ("E3", 3)))!;

        Assert.Equal(told, string.Join('\n', impact.Changed.Select(Show)));
        Assert.All(impact.Changed, result => Assert.Empty(result.Assessment.Ratings));
    }

    [Theory]
    [InlineData("nothing", 2)]
    [InlineData("heavier", 1)]
    [InlineData("new target", 2)]
    public void What_is_the_same_is_counted(string edit, int same) => Assert.Equal(same, Impact(Edited(edit), Town(("E1", 3), ("E2", 1), ("E3", 3)))!.Same);

    /// <summary>Two changes that move a result: the one that decides the level stands first, then the one that moves it further.</summary>
    [Fact]
    public void The_strongest_cause_stands_first()
    {
        var heavier = File.Links[0] with { Weight = 1.4 };
        var other = File.Links[1] with { LevelMap = SmallModel.Here("higher") };

        var result = Assert.Single(Impact(File with { Links = [heavier, other, File.Links[2]] }, Town(("E1", 3), ("E2", 1), ("E3", 3)))!.Changed);

        Assert.Equal([ChangedMember.LevelMap, ChangedMember.Weight], result.Causes.Select(cause => cause.Member));
        Assert.Equal(2.1666666666666665, result.Causes[0].Without!.Reading.Estimate, 9);
        Assert.Equal(2.5, result.Causes[1].Without!.Reading.Estimate, 9);
    }

    /// <summary>Where each of two changes alone is enough, leaving out one makes no difference, and both are named.</summary>
    [Fact]
    public void Causes_each_of_which_is_enough_are_all_named()
    {
        var file = File with { Defaults = File.Defaults with { Aggregation = Aggregation.Maximum } };
        var links = file.Links.Select(link => link.Target.Value == "T1" ? link with { LevelMap = SmallModel.Here("higher") } : link);

        var result = Assert.Single(Impact(Compile(file), file with { Links = [.. links] }, Town(("E1", 1), ("E2", 1)))!.Changed);

        Assert.Equal(["E1", "E2"], result.Causes.Select(cause => cause.Link!.Value.Source));
        Assert.All(result.Causes, cause => Assert.Null(cause.Without));
    }

    [Fact]
    public void An_assessment_that_neither_version_reads_is_left_out() =>
        Assert.Null(Impact(File, new() { Community = Community.Unnamed, Model = before.Target, Ratings = [] }));

    [Fact]
    public void The_worst_stands_first_in_a_summary()
    {
        var town = Town(("E1", 3), ("E2", 1), ("E3", 3));
        var summary = new ImpactSummary();
        foreach (var edit in new[] { "heavier", "more", "new target", "gone", "no more", "nothing" })
        {
            summary.Add(Impact(Edited(edit), town));
        }

        summary.Add(null);

        Assert.Equal([ImpactKind.Lost, ImpactKind.Lowered, ImpactKind.Raised, ImpactKind.Gained, ImpactKind.Numbers], summary.WorstFirst.Select(result => result.Kind));
        Assert.Equal((6, 5, 1), (summary.Assessments, summary.Touched, summary.LeftOut));
        Assert.Equal((8, 13), (summary.Same, summary.Results));
        Assert.Equal((1, 1), (summary.Count(ImpactKind.Lost), summary.Count(ImpactKind.Numbers)));
    }

    /// <summary>Of results that became alike, the larger step stands first, of levels before estimates.</summary>
    [Fact]
    public void Larger_steps_stand_before_smaller_ones()
    {
        var summary = new ImpactSummary();
        foreach (var weight in new[] { 4, 9, 6.0 })
        {
            summary.Add(Impact(File with { Links = File.Links.SetItem(0, File.Links[0] with { Weight = weight }) }, Town(("E1", 3), ("E2", 1))));
        }

        var steps = summary.WorstFirst.Select(result => result.EstimateStep).ToArray();

        Assert.Equal(3, steps.Length);
        Assert.Equal(steps.OrderDescending(), steps);
    }

    /// <summary>A default that decides a level is a cause like any link; where no link leads any more, none is named.</summary>
    [Theory]
    [InlineData(Rounding.Down, 0.5, "T1 Lowered -1 0:  Rounding nearest → down")]
    [InlineData(Rounding.Nearest, 0.7, "T1 Lost 0 0:  MinimumCoverage 0.5 → 0.7")]
    public void A_default_may_be_the_cause(Rounding rounding, double coverage, string told)
    {
        var one = File with { Links = [File.Links[0] with { Weight = 1 }, File.Links[1] with { Weight = 0.4 }, File.Links[1] with { Source = SmallModel.Here("E4"), Weight = 0.7 }, File.Links[2]] };
        var other = one with { Defaults = one.Defaults with { Rounding = rounding, MinimumCoverage = coverage } };

        var impact = Impact(Compile(one), other, Town(("E1", 3), ("E2", 2)))!;

        Assert.Equal(told, string.Join('\n', impact.Changed.Select(Show)));
    }

    [Fact]
    public void Where_nothing_leads_any_more_the_links_that_went_are_the_cause()
    {
        var none = File with { Links = [File.Links[2]], Defaults = File.Defaults with { Aggregation = Aggregation.Maximum, Rounding = Rounding.Down, MinimumCoverage = 0.1 } };

        var result = Assert.Single(Impact(none, Town(("E1", 3), ("E2", 1)))!.Changed);

        Assert.Equal((ImpactKind.Lost, Given.Nothing.Status), (result.Kind, result.After.Status));
        Assert.All(result.Causes, cause => Assert.Equal(ChangedMember.Whole, cause.Member));
        Assert.Equal(["E1", "E2"], result.Causes.Select(cause => cause.Link!.Value.Source));
    }

    /// <summary>Of a target with very many changes none is tried alone: all are named.</summary>
    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Of_too_many_changes_none_is_tried(int changes, bool tried)
    {
        var (source, target) = (SmallModel.Source(3, changes), SmallModel.Target(1));
        MappingDefinition Weighted(double first, double others) => SmallModel.Mapping(
            source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours)], [.. Enumerable.Range(1, changes).Select(i => ($"E{i}", "T1", i == 1 ? first : others, "colour"))]);
        var (one, other) = (SmallModel.Compile(Weighted(1, 1), source, target), SmallModel.Compile(Weighted(30, 2), source, target));
        var town = new Assessment
        {
            Community = Community.Unnamed,
            Model = source,
            Ratings = [.. source.Elements.Select(element => Rating.Of(element, element.Scale!.Levels[element.Index == 0 ? 2 : 0], Location.None))],
        };

        var result = Assert.Single(new ImpactAnalysis(one, other, []).Of(town)!.Changed);

        Assert.Equal(tried, result.Causes[0].Without is not null);
        Assert.Equal("E1", result.Causes[0].Link!.Value.Source);
        Assert.True(tried || result.Causes.Length == changes);
    }

    /// <summary>Assessments of a model that another mapping leads from are read by both versions, and by no version that is installed.</summary>
    [Fact]
    public void An_assessment_may_come_by_another_mapping()
    {
        var origin = SmallModel.Compile(before.Source.Definition with { Id = "origin" });
        var there = SmallModel.Compile(
            SmallModel.Mapping(origin, before.Source, Aggregation.Mean, Rounding.Nearest, [("same", [[1, 1, 1], [2, 2, 2], [3, 3, 3]])], [("E1", "E1", 1, "same"), ("E2", "E2", 1, "same")]), origin, before.Source);
        var town = Town(("E1", 3), ("E2", 1)) with { Model = origin, Ratings = [Rating.Of(origin.Elements[0], origin.Elements[0].Scale!.Levels[2], Location.None), Rating.Of(origin.Elements[1], origin.Elements[1].Scale!.Levels[0], Location.None)] };
        var after = Compile(Edited("much heavier"));

        var impact = new ImpactAnalysis(before, after, [there, before, after]).Of(town)!;

        Assert.Equal("T1 Raised 1 0.8: E1 → T1 Weight 1 → 9", string.Join('\n', impact.Changed.Select(Show)));
        Assert.Equal(0.8, impact.Changed[0].After.Reading.Estimate - impact.Changed[0].Causes[0].Without!.Reading.Estimate, 9);
        Assert.Null(new ImpactAnalysis(before, after, []).Of(town));
    }

    /// <summary>Two are the same where all that is given is.</summary>
    [Fact]
    public void What_is_given_differs_in_any_number()
    {
        var reading = Reading.Of(2.0);
        var given = new Given(ResultStatus.Stated, before.Target.Elements[0].Scale!.Levels[1], reading, new Interval(1, 3));
        Given[] others =
        [
            given with { Status = ResultStatus.InsufficientCoverage }, given with { Level = null }, given with { Permitted = new Interval(1, 4) }, given with { Permitted = new Interval(0, 3) },
            given with { Reading = Reading.Of(2.5) }, given with { Reading = Reading.Of(2, new(2, 2.1), new(2, 2.1), 1) }, given with { Reading = Reading.Of(2, new(2, 2), new(1.9, 2), 1) },
            given with { Reading = Reading.Of(2, new(2, 2), new(2, 2), 0.5) }, given with { Reading = Reading.NotAssessed },
        ];

        Assert.True(given.IsSameAs(given with { Reading = Reading.Of(2 + 1e-12) }));
        Assert.All(others, other => Assert.False(given.IsSameAs(other), other.ToString()));
        Assert.Equal((1.0, 0.0, 0.5), (given.Coverage, others[8].Coverage, others[7].Coverage));
        Assert.Equal((2.0, null), (given.Estimate, others[0].Estimate));
    }

    private static string Show(ImpactedResult result) => FormattableString.Invariant(
        $"{result.Element.Code} {result.Kind} {result.LevelStep} {Math.Round(result.EstimateStep, 9)}: {string.Join("; ", result.Causes.Select(cause => $"{cause.Link} {cause.Member} {cause.Before["en"]} → {cause.After["en"]}"))}");

    private static AssessmentImpact? Impact(MappingDefinition after, Assessment town) => Impact(before, after, town);

    private static AssessmentImpact? Impact(Mapping one, MappingDefinition after, Assessment town) => new ImpactAnalysis(one, Compile(after), []).Of(town);

    private static Mapping Compile(MappingDefinition file) => MappingEdits.Parts(file, before).ToMapping();

    private static Assessment Town(params (string Code, int Level)[] ratings) => new()
    {
        Community = Community.Unnamed,
        Model = before.Source,
        Ratings = [.. ratings.Select(rating => before.Source.Find(rating.Code)!).Zip(ratings, (element, rating) => Rating.Of(element, element.Scale!.Levels[rating.Level - 1], Location.None))],
    };

    private static MappingDefinition Edited(string edit) => edit switch
    {
        "nothing" => File,
        "words" => First(link => link with { Rationale = LocalText.Of("why"), Relationship = Relationship.ExactMatch }),
        "heavier" => First(link => link with { Weight = 5 / 3.0 }),
        "much heavier" => First(link => link with { Weight = 9 }),
        "gone" => File with { Links = File.Links.RemoveAt(0) },
        "more" => More("E3", "T1", 10),
        "level map" => First(link => link with { LevelMap = SmallModel.Here("higher") }),
        "aggregation" => File with { Defaults = File.Defaults with { Aggregation = Aggregation.Maximum } },
        "half rated" => More("E4", "T1", 3),
        "needs more" => File with { Defaults = File.Defaults with { MinimumCoverage = 1 } },
        "no more" => File with { Links = File.Links.RemoveAt(2) },
        "new target" => More("E1", "T3", 1),
        "two of which one matters" => More("E5", "T1", 1) with { Links = [.. First(link => link with { LevelMap = SmallModel.Here("higher") }).Links.Select(link => link with { Rationale = LocalText.Of("why") })] },
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, null),
    };

    private static MappingDefinition First(Func<LinkDefinition, LinkDefinition> edit) => File with { Links = File.Links.SetItem(0, edit(File.Links[0])) };

    private static MappingDefinition More(string source, string target, double weight) =>
        File with { Links = File.Links.Add(File.Links[0] with { Source = SmallModel.Here(source), Target = SmallModel.Here(target), Weight = weight }) };

    private static Mapping Make()
    {
        var (source, target) = (SmallModel.Source(3, 5), SmallModel.Target(4));
        return SmallModel.Compile(
            SmallModel.Mapping(
                source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours), ("higher", higher)], [("E1", "T1", 1, "colour"), ("E2", "T1", 1, "colour"), ("E3", "T2", 1, "colour")]),
            source, target);
    }
}
