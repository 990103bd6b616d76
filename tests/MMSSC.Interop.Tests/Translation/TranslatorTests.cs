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

public class TranslatorTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];

    [Fact]
    public void Every_number_follows_from_its_own_contributions() => Generated.Case.Sample(item =>
    {
        var translation = Translate(item.Mapping, item.Ratings, []);
        return translation.Results.Where(result => result.Reading.IsRated).All(result => Recompute(item.Mapping.Definition.Defaults.Aggregation, result));
    });

    [Fact]
    public void A_level_is_stated_only_with_enough_coverage() => Generated.Case.Sample(item =>
        Translate(item.Mapping, item.Ratings, []).Results.All(result => result.Status switch
        {
            ResultStatus.Stated => result.Level is not null && result.Coverage >= 0.5 - 1e-9,
            _ => result.Level is null,
        }));

    [Fact]
    public void No_rating_is_dropped_in_silence() => Generated.Case.Sample(item =>
    {
        var translation = Translate(item.Mapping, item.Ratings, []);
        var seen = translation.Results.SelectMany(result => result.Contributions).SelectMany(Flatten).Select(contribution => contribution.Element)
            .Concat(translation.Unused.Select(unused => unused.Rating.Element)).ToHashSet();
        return item.Ratings.All(rating => seen.Contains(rating.Element) || IsCoveredByADirectRating(item.Ratings, rating));
    });

    [Fact]
    public void A_direct_rating_of_an_inner_element_wins_and_a_difference_is_said()
    {
        var (source, target) = (SmallModel.Source(3, 2, areas: 1), SmallModel.Target(1));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours)], [("A1", "T1", 1, "colour")]), source, target);
        var findings = new List<Diagnostic>();

        var translation = Translate(mapping, [Rate(source, "A1", 0), Rate(source, "E1", 2), Rate(source, "E2", 2)], findings);

        Assert.Equal("1", translation.Results[0].Level!.Code);
        Assert.Equal("inner-rating-differs", Assert.Single(findings).Slug);
    }

    [Fact]
    public void A_result_that_half_reaches_the_next_level_keeps_the_lower_one()
    {
        var (source, target) = (SmallModel.Source(3, 2), SmallModel.Target(1));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours)], [("E1", "T1", 1, "colour"), ("E2", "T1", 1, "colour")]), source, target);

        var result = Translate(mapping, [Rate(source, "E1", 1), Rate(source, "E2", 2)], []).Results[0];

        Assert.Equal(2.5, result.Reading.Estimate);
        Assert.Equal("2", result.Level!.Code);
        Assert.Equal(("2", "2", "2"), (result.Robustness!.Mean.Code, result.Robustness.Median.Code, result.Robustness.Minimum.Code));
    }

    [Fact]
    public void Pending_links_are_listed_and_not_scored()
    {
        var (source, target) = (SmallModel.Source(3, 2), SmallModel.Target(1));
        var definition = SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours)], [("E1", "T1", 1, "colour"), ("E2", "T1", 1, "colour")]);
        definition = definition with { Links = [definition.Links[0], definition.Links[1] with { Pending = true }] };

        var mapping = SmallModel.Compile(definition, source, target);
        var result = Translate(mapping, [Rate(source, "E1", 0), Rate(source, "E2", 2)], []).Results[0];

        Assert.Single(mapping.Pending);
        Assert.Equal(1, result.Reading.Estimate);
        Assert.Equal(1, result.Coverage);
    }

    private static TranslationResult Translate(Mapping mapping, ImmutableArray<Rating> ratings, ICollection<Diagnostic> findings)
    {
        var assessment = new Assessment { Community = Community.Unnamed, Model = mapping.Source, Ratings = ratings };
        return new Translator(new([mapping])).Translate(assessment, mapping.Target, null, findings)!;
    }

    private static Rating Rate(Model model, string code, int level) => Rating.Of(model.Find(code)!, model.Scales[0].Levels[level], Location.None);

    private static IEnumerable<Contribution> Flatten(Contribution contribution) => [contribution, .. contribution.Via.SelectMany(Flatten)];

    private static bool IsCoveredByADirectRating(ImmutableArray<Rating> ratings, Rating rating) =>
        rating.Element.Parent is { } parent && ratings.Any(other => other.Element == parent && other.Status != RatingStatus.NotAssessed);

    private static bool Recompute(Aggregation aggregation, ElementResult result)
    {
        var counted = result.Contributions.Where(item => item.Value.Status != RatingStatus.NotApplicable).ToArray();
        var rated = counted.Where(item => item.Value.IsRated).ToArray();
        var reading = result.Reading;
        return Near(reading.Coverage, rated.Sum(item => item.Weight * item.Value.Coverage) / counted.Sum(item => item.Weight))
            && Near(reading.Estimate, Aggregate(aggregation, rated, item => item.Mapped.Estimate))
            && Near(reading.Range.Low, Aggregate(aggregation, rated, item => item.Mapped.Range.Low))
            && Near(reading.Range.High, Aggregate(aggregation, rated, item => item.Mapped.Range.High))
            && Near(reading.Bounds.Low, Aggregate(aggregation, counted, item => item.Possible?.Low ?? item.Mapped.Bounds.Low))
            && Near(reading.Bounds.High, Aggregate(aggregation, counted, item => item.Possible?.High ?? item.Mapped.Bounds.High));
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) <= 1e-9;

    private static double Aggregate(Aggregation aggregation, Contribution[] items, Func<Contribution, double> value)
    {
        switch (aggregation)
        {
            case Aggregation.Minimum:
                return items.Min(value);
            case Aggregation.Maximum:
                return items.Max(value);
            case Aggregation.Mean:
                return items.Sum(item => item.Weight * value(item)) / items.Sum(item => item.Weight);
            default:
                var half = items.Sum(item => item.Weight) / 2;
                return items.Select(value).Order().First(candidate => items.Where(item => value(item) <= candidate).Sum(item => item.Weight) >= half - 1e-9);
        }
    }
}
