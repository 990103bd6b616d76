using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Translation;

/// <summary>What a translation tells beside its numbers.</summary>
public class TraceTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];

    [Fact]
    public void Each_contribution_says_what_it_was_made_of() => Generated.Case.Sample(item =>
        Assert.All(Translate(item.Mapping, item.Ratings).Results.SelectMany(result => result.Contributions), contribution => Check(contribution, item.Ratings)));

    [Fact]
    public void Each_target_has_a_result_and_says_what_is_possible() => Generated.Case.Sample(item =>
    {
        var results = Translate(item.Mapping, item.Ratings).Results;
        Assert.Equal(item.Mapping.Target.Elements, results.Select(result => result.Element));
        Assert.All(results, result =>
        {
            var outputs = item.Mapping.Links.Where(link => link.Target == result.Element).Select(link => link.LevelMap.Output).ToArray();
            Assert.Equal(outputs.Length == 0, result.Status == ResultStatus.NotMapped);
            Assert.Equal(outputs.Length, result.Contributions.Length);
            var applies = result.Contributions.Any(contribution => contribution.Value.Status != RatingStatus.NotApplicable);
            Assert.Equal(outputs.Length > 0 && !applies, result.Status == ResultStatus.NotApplicable);
            Assert.Equal(outputs.Length == 0 || !applies ? null : result.Reading.IsRated ? result.Reading.Bounds : outputs.Aggregate((one, other) => one.Hull(other)), result.Permitted);
            Assert.Equal(result.Reading.IsRated ? result.Reading.Coverage : 0, result.Coverage);
        });
    });

    [Fact]
    public void The_level_under_other_rules_is_that_of_their_estimates() => Generated.Case.Sample(item =>
        Assert.All(Translate(item.Mapping, item.Ratings).Results, result =>
        {
            Level? Under(Aggregation rule)
            {
                var estimate = Definition.Of(item.Mapping, result.Element, item.Ratings, rule).Estimate;
                return item.Mapping.Definition.Defaults.Rounding == Rounding.Nearest ? result.Element.Scale!.Nearest(estimate) : result.Element.Scale!.Floor(estimate);
            }

            Assert.Equal(result.Level is not null, result.Robustness is not null);
            Assert.True(result.Robustness is null || result.Robustness == new Robustness(Under(Aggregation.Mean)!, Under(Aggregation.Median)!, Under(Aggregation.Minimum)!));
        }));

    /// <summary>Of 1, 3 and 3 the mean is 2.33, the median 3 and the minimum 1.</summary>
    [Theory]
    [InlineData(1, 3, 3, "2 3 1", false)]
    [InlineData(2, 2, 3, "2 2 2", true)]
    [InlineData(1, 2, 3, "2 2 1", false)]
    [InlineData(2, 3, 3, "3 3 2", false)]
    public void Rules_that_agree_are_told_from_those_that_do_not(int first, int second, int third, string levels, bool agree)
    {
        var (source, target) = (SmallModel.Source(3, 3), SmallModel.Target(1));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", colours)], [("E1", "T1", 1, "map"), ("E2", "T1", 1, "map"), ("E3", "T1", 1, "map")]), source, target);

        var robustness = Translate(mapping, [.. new[] { first, second, third }.Select((level, i) => Rate(source, $"E{i + 1}", level))]).Results[0].Robustness!;

        Assert.Equal((levels, agree), ($"{robustness.Mean.Code} {robustness.Median.Code} {robustness.Minimum.Code}", robustness.Agrees));
    }

    [Theory]
    [InlineData(0.5, ResultStatus.Stated)]
    [InlineData(0.51, ResultStatus.InsufficientCoverage)]
    public void Just_enough_coverage_is_enough(double needed, ResultStatus status)
    {
        var (source, target) = (SmallModel.Source(3, 2), SmallModel.Target(1));
        var file = SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", colours)], [("E1", "T1", 1, "map"), ("E2", "T1", 1, "map")]);
        var mapping = SmallModel.Compile(file with { Defaults = file.Defaults with { MinimumCoverage = needed } }, source, target);

        Assert.Equal(status, Translate(mapping, [Rate(source, "E1", 1)]).Results[0].Status);
    }

    [Theory]
    [InlineData(Rounding.Nearest, false, 2.6, "3")]
    [InlineData(Rounding.Nearest, false, 2.5, "2")]
    [InlineData(Rounding.Down, false, 2.6, "2")]
    [InlineData(Rounding.Down, true, 2.6, "3")]
    public void An_estimate_becomes_a_level_by_the_mapping_and_backward_by_the_nearest(Rounding rounding, bool backward, double estimate, string level)
    {
        var (source, target) = (SmallModel.Source(3, 1), SmallModel.Target(1));
        var mapping = SmallModel.Compile(SmallModel.Mapping(source, target, Aggregation.Mean, rounding, [("map", colours)], [("E1", "T1", 1, "map")]), source, target);

        Assert.Equal(level, new Hop(mapping, backward).LevelOf((backward ? source : target).Elements[0], estimate)!.Code);
    }

    private static void Check(Contribution item, ImmutableArray<Rating> ratings)
    {
        var own = ratings.FirstOrDefault(rating => rating.Element == item.Element);
        var isDirect = own is not null && own.Status != RatingStatus.NotAssessed;
        Assert.Same(own, item.Rating);
        Assert.Same(isDirect ? null : item.Element.RollUp, item.RollUp);
        Assert.Equal(item.RollUp is null ? [] : item.Element.Children, item.Via.Select(via => via.Element));
        Assert.Equal(item.Value.Status == RatingStatus.NotAssessed, item.Possible is not null);
        Assert.Equal(item.Link is not null ? item.Link.Weight : 1, item.Weight);
        Assert.All(item.Via, via =>
        {
            Assert.Null(via.Link);
            Assert.Equal(via.Value, via.Mapped);
            Assert.True(via.Possible is not { } possible || possible == new Interval(via.Element.Scale!.From, via.Element.Scale.To));
            Check(via, ratings);
        });
    }

    private static TranslationResult Translate(Mapping mapping, ImmutableArray<Rating> ratings) =>
        new Translator(new([mapping])).Translate(new() { Community = Community.Unnamed, Model = mapping.Source, Ratings = ratings }, mapping.Target, null, [])!;

    private static Rating Rate(Model model, string code, int level) => Rating.Of(model.Find(code)!, model.Scales[0].Levels[level - 1], Location.None);
}
