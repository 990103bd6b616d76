using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Translation;

/// <summary>What is read against a mapping, with its trace.</summary>
public class ExpectationTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];

    private static readonly Gen<(Mapping Mapping, ImmutableArray<Rating> Ratings)> cases =
        Generated.Mapping.SelectMany(mapping => Generated.Ratings(mapping.Target).Select(ratings => (mapping, ratings)));

    [Fact]
    public void Every_number_follows_from_its_own_contributions() => cases.Sample((mapping, ratings) =>
    {
        var findings = new List<Diagnostic>();
        var made = Translate(mapping, ratings, findings).Results.Where(result => !result.Contributions.IsEmpty).ToArray();

        Assert.Equal(mapping.Links.Select(link => link.Source).Distinct().Count(), made.Length);
        Assert.Equal(made.Count(IsContradicted), findings.Count(finding => finding.Slug == "contradictory-expectation"));
        Assert.All(made, result => Check(mapping, result));
    });

    /// <summary>What some values of the other sources explain is left open, and nothing else is; at the very edge both may be, and where nothing explains it, its neighbours are.</summary>
    [Fact]
    public void What_is_left_open_is_what_something_explains() => cases.Sample((mapping, ratings) =>
        Translate(mapping, ratings, []).Results.SelectMany(result => result.Contributions).Where(item => item.Value.IsRated && item.Value.IsExact).All(item =>
        {
            var (surely, perhaps) = (Explained(mapping, item, -1e-6).ToArray(), Explained(mapping, item, 1e-6).ToArray());
            var (bounds, step) = (item.Mapped.Bounds, StepOf(item.Link!) + 1e-6);
            return surely.Length == 0
                || (bounds.Low <= surely[0] + 1e-6 && bounds.High >= surely[^1] - 1e-6 && bounds.Low >= perhaps[0] - step && bounds.High <= perhaps[^1] + step);
        }));

    [Fact]
    public void A_route_gives_the_numbers_of_its_translation() => cases.Sample((mapping, ratings) =>
    {
        var translation = Translate(mapping, ratings, []);
        var readings = translation.Route.Follow(Reading.Of(translation.Source));
        return translation.Results.All(result => result.Contributions.IsEmpty ? !readings[result.Element.Index].IsRated : readings[result.Element.Index] == result.Reading);
    });

    /// <summary>One target says red, the other green: no source value explains both.</summary>
    [Fact]
    public void Targets_that_permit_nothing_in_common_are_told_and_all_that_any_permits_is_left_open()
    {
        var (source, target) = (SmallModel.Source(3, 1), SmallModel.Target(3));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", colours)], [("E1", "T1", 1, "map"), ("E1", "T2", 2, "map"), ("E1", "T3", 1, "map")]), source, target);
        var findings = new List<Diagnostic>();

        var result = Translate(mapping, [Rate(target, "T1", 1), Rate(target, "T2", 5)], findings).Results[0];

        Assert.Equal("contradictory-expectation", Assert.Single(findings).Slug);
        Assert.Equal((new Interval(1, 3), new Interval(1, 3), 0.75), (result.Reading.Range, result.Reading.Bounds, result.Coverage));
        Assert.Equal(7 / 3.0, result.Reading.Estimate, 9);
    }

    [Fact]
    public void A_target_with_parts_is_read_by_them_and_a_difference_is_said()
    {
        var (source, target) = (SmallModel.Target(1), SmallModel.Source(3, 2, areas: 1));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [1, 1, 1], [2, 2, 2], [3, 3, 3], [3, 3, 3]])], [("T1", "A1", 1, "map")]), source, target);
        var findings = new List<Diagnostic>();

        var rolled = Translate(mapping, [Rate(target, "E1", 3), Rate(target, "E2", 3)], findings).Results[0];

        Assert.Empty(findings);
        Assert.Equal((4, new Interval(4, 5)), (rolled.Reading.Estimate, rolled.Reading.Bounds));
        Assert.Equal(["E1", "E2"], rolled.Contributions[0].Via.Select(via => via.Element.Code));
        Assert.Equal(RollUpRule.Mean, rolled.Contributions[0].RollUp!.Rule);

        var direct = Translate(mapping, [Rate(target, "A1", 1), Rate(target, "E1", 3), Rate(target, "E2", 3)], findings).Results[0];

        Assert.Equal("inner-rating-differs", Assert.Single(findings).Slug);
        Assert.Equal(new Interval(1, 2), direct.Reading.Bounds);
        Assert.Empty(direct.Contributions[0].Via);
        Assert.Null(direct.Contributions[0].RollUp);
    }

    private static void Check(Mapping mapping, ElementResult result)
    {
        foreach (var item in result.Contributions)
        {
            Assert.Equal((item.Link!.Target, item.Link.Source, item.Link.Weight), (item.Element, result.Element, item.Weight));
            Assert.Equal(item.Value.Status == RatingStatus.NotAssessed ? new Interval(1, item.Link.LevelMap.Scale.To) : null, item.Possible);
            Assert.True(item.Value.IsRated ? item.Mapped.Estimate == item.Link.LevelMap.Invert(item.Value.Estimate) : item.Mapped == item.Value);
        }

        Assert.Null(result.Robustness);
        var counted = result.Contributions.Where(item => item.Value.Status != RatingStatus.NotApplicable).ToArray();
        var rated = counted.Where(item => item.Value.IsRated).ToArray();
        if (counted.Length == 0)
        {
            Assert.Equal((ResultStatus.NotApplicable, null, null), (result.Status, result.Level, result.Permitted));
            return;
        }

        if (rated.Length == 0)
        {
            Assert.Equal((ResultStatus.InsufficientCoverage, null, 0, new Interval(1, result.Element.ValueScale!.To)), (result.Status, result.Level, result.Coverage, result.Permitted!.Value));
            return;
        }

        var bounds = Common(rated) ?? rated.Select(item => item.Mapped.Bounds).Aggregate((one, other) => one.Hull(other));
        var (low, high) = (bounds.Clamp(rated.Min(item => item.Mapped.Range.Low)), bounds.Clamp(rated.Max(item => item.Mapped.Range.High)));
        var coverage = rated.Sum(item => item.Weight) / counted.Sum(item => item.Weight);
        var estimate = Definition.Aggregate(mapping.Definition.Defaults.Aggregation, [.. rated.Select(item => (item.Mapped.Estimate, item.Weight))]);
        Assert.Equal((bounds, new Interval(low, high)), (result.Reading.Bounds, result.Reading.Range));
        Assert.Equal(bounds, result.Permitted);
        Assert.Equal(coverage, result.Coverage, 9);
        Assert.Equal(new Interval(low, high).Clamp(estimate), result.Reading.Estimate, 9);
        Assert.Equal(coverage >= 0.5 - 1e-9 ? ResultStatus.Expected : ResultStatus.InsufficientCoverage, result.Status);
        Assert.Equal(coverage >= 0.5 - 1e-9 ? result.Element.ValueScale!.Nearest(result.Reading.Estimate) : null, result.Level);
    }

    private static bool IsContradicted(ElementResult result) => result.Contributions.Where(item => item.Value.IsRated).ToArray() is { Length: > 0 } rated && Common(rated) is null;

    private static Interval? Common(Contribution[] rated)
    {
        Interval? common = rated[0].Mapped.Bounds;
        foreach (var item in rated)
        {
            common = common?.Intersect(item.Mapped.Bounds);
        }

        return common;
    }

    /// <summary>Source values of a link for which some value of all links together becomes the level that the target has: what is between the least and the most of them.</summary>
    private static IEnumerable<double> Explained(Mapping mapping, Contribution item, double slack)
    {
        var (map, rule) = (item.Link!.LevelMap, mapping.Definition.Defaults.Aggregation);
        var others = mapping.Links.Where(link => link.Target == item.Element && link != item.Link).ToArray();
        var output = others.Select(link => link.LevelMap.Output).Append(map.Output).Aggregate((one, other) => one.Hull(other));
        foreach (var source in StepOf(item.Link) is > 0 and var step ? Enumerable.Range(0, 201).Select(at => map.Scale.From + (at * step)) : map.Points.ToArray())
        {
            var allowed = map.Apply(Reading.Of(source)).Range;
            double At(double share) => Definition.Aggregate(rule, [
                .. others.Select(link => (output.Low + (share * (output.High - output.Low)), link.Weight)), (allowed.Low + (share * (allowed.High - allowed.Low)), item.Link.Weight),
            ]);
            if (Reaches(mapping, item, At(0) - slack, At(1) + slack))
            {
                yield return source;
            }
        }
    }

    /// <summary>The distance of the values that are tried of a mean, which takes those between levels too; 0 for levels alone.</summary>
    private static double StepOf(Link link) => link.Source.RollUp is { Rule: RollUpRule.Mean } ? (link.LevelMap.Scale.To - link.LevelMap.Scale.From) / 200 : 0;

    /// <summary>Whether some value of the target from <paramref name="low"/> to <paramref name="high"/> is at the level that is stated, as rounding never falls; a score stands for itself.</summary>
    private static bool Reaches(Mapping mapping, Contribution item, double low, double high)
    {
        var scale = item.Element.ValueScale!;
        var level = scale.At(item.Value.Estimate);
        var stated = level?.Value ?? item.Value.Estimate;
        double LevelOf(double value) => level is null ? value
            : (mapping.Definition.Defaults.Rounding == Rounding.Nearest ? scale.Nearest(value) : scale.Floor(value))!.Value;
        return LevelOf(low) <= stated && stated <= LevelOf(high);
    }

    private static TranslationResult Translate(Mapping mapping, ImmutableArray<Rating> ratings, ICollection<Diagnostic> findings) => new Translator(new([mapping]))
        .Translate(new() { Community = Community.Unnamed, Model = mapping.Target, Ratings = ratings }, mapping.Source, null, findings)!;

    private static Rating Rate(Model model, string code, int level) => Rating.Of(model.Find(code)!, model.Find(code)!.Scale!.Levels[level - 1], Location.None);
}
