using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What holds of every expectation derived against the direction of a mapping.</summary>
public class BackwardTranslationLaws
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];

    public static TheoryData<string> Sources => new(CaseSource.Names);

    [Theory]
    [MemberData(nameof(Sources))]
    public void The_true_source_value_lies_in_the_backward_bounds(string source) => CaseSource.Cases(source).Sample(item =>
    {
        var mapping = item.Mapping;
        var truth = SmallModel.Readings(mapping.Source, item.Ratings.Where(rating => rating.Level is not null || rating.Status != RatingStatus.Rated));
        var levels = new Reading[mapping.Target.Elements.Length];
        Array.Fill(levels, Reading.NotAssessed);
        ForwardTranslator.Translate(mapping, truth, levels);
        for (var i = 0; i < levels.Length; i++)
        {
            var scale = mapping.Target.Elements[i].ValueScale;
            levels[i] = levels[i].IsRated && scale is not null
                ? Reading.Of(Round(scale, levels[i].Estimate, mapping.Definition.Defaults.Rounding).Value)
                : Reading.NotAssessed;
        }

        var expected = Expect(mapping, levels);
        return mapping.Links.Select(link => link.Source).Distinct().All(element =>
            !truth[element.Index].IsRated || truth[element.Index].Coverage < 1 || !IsPoint(mapping, element, truth[element.Index].Estimate)
            || !expected[element.Index].IsRated || expected[element.Index].Bounds.Contains(Interval.At(truth[element.Index].Estimate)));
    });

    [Theory]
    [MemberData(nameof(Sources))]
    public void Backward_bounds_hold_the_range_and_the_expectation(string source) =>
        Gen.Select(CaseSource.Cases(source), Gen.Int[0, int.MaxValue]).Sample((item, seed) =>
        {
            var random = new Random(seed);
            var target = item.Mapping.Target.Elements
                .Select(element => element.Scale is { Levels.IsEmpty: false } scale && random.Next(4) > 0 ? Reading.Of(scale.Levels[random.Next(scale.Levels.Length)].Value) : Reading.NotAssessed)
                .ToArray();
            return Expect(item.Mapping, target).All(reading =>
                !reading.IsRated || (reading.Bounds.Contains(reading.Range) && reading.Range.Contains(Interval.At(reading.Estimate))));
        });

    [Fact]
    public void A_colour_comes_back_the_same_under_a_one_to_one_link() => Assert.All(OneToOne().Source.Scales[0].Levels, level =>
    {
        var mapping = OneToOne();
        var there = Forward(mapping, Reading.Of(level.Value));
        var back = Expect(mapping, [there]);
        Assert.Equal(level.Value, back[0].Estimate);
        Assert.True(back[0].Bounds.Contains(Interval.At(level.Value)));
    });

    [Fact]
    public void There_and_back_again_is_the_cap_at_three_and_idempotent() => Assert.All(OneToOne().Target.Scales[0].Levels, level =>
    {
        var mapping = OneToOne();
        var once = Round(mapping, Reading.Of(level.Value));
        Assert.Equal(Math.Min(level.Value, 3), once);
        Assert.Equal(once, Round(mapping, Reading.Of(once)));
    });

    [Fact]
    public void One_is_red_two_is_yellow_and_the_rest_is_green()
    {
        var map = OneToOne().LevelMaps[0];
        Assert.Equal([1, 2, 3, 3, 3], new double[] { 1, 2, 3, 4, 5 }.Select(map.Invert));
        Assert.Equal([1, 2, 3, 3, 3], new double[] { 1, 2, 3, 4, 5 }.Select(value => map.InvertAll(value)!.Value.Low));
    }

    private static double Round(Mapping mapping, Reading target) =>
        mapping.Target.Scales[0].Nearest(Forward(mapping, Expect(mapping, [target])[0] is var back ? Reading.Of(back.Estimate) : default).Estimate)!.Value;

    private static Mapping OneToOne()
    {
        var (source, target) = (SmallModel.Source(3, 1), SmallModel.Target(1));
        return SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours)], [("E1", "T1", 1, "colour")]), source, target);
    }

    private static Reading Forward(Mapping mapping, Reading source)
    {
        var target = new Reading[1];
        ForwardTranslator.Translate(mapping, new[] { source }, target);
        return target[0];
    }

    private static Reading[] Expect(Mapping mapping, Reading[] target)
    {
        var source = new Reading[mapping.Source.Elements.Length];
        Array.Fill(source, Reading.NotAssessed);
        BackwardTranslator.Translate(mapping, target, source);
        return source;
    }

    private static Level Round(Scale scale, double value, Rounding rounding) =>
        (rounding == Rounding.Nearest ? scale.Nearest(value) : scale.Floor(value))!;

    private static bool IsPoint(Mapping mapping, Element element, double value) =>
        mapping.Links.Where(link => link.Source == element).All(link => link.LevelMap.Points.Contains(value));
}
