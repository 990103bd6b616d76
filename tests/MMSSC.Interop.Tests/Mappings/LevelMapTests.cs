using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Mappings;

/// <summary>What a level map says between its points, beyond them, and read backward.</summary>
public class LevelMapTests
{
    private static readonly Scale scale = SmallModel.Source(3, 1).Scales[0];

    // Points that stand unevenly, with typical values that leave out 3.
    private static readonly LevelMap map = new("map", scale, null, [1, 2, 4], [1, 2, 4], [1, 2, 4], [1, 3, 5]);

    [Theory]
    [InlineData(0.5, 1, 1, 1)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1.5, 1.5, 1.5, 2)]
    [InlineData(2, 2, 2, 3)]
    [InlineData(3.5, 3.5, 3.5, 4.5)]
    [InlineData(4, 4, 4, 5)]
    [InlineData(6, 4, 4, 5)]
    public void Lines_are_straight_between_points_and_level_beyond_them(double value, double typical, double low, double high)
    {
        var mapped = map.Apply(Reading.Of(value));

        Assert.Equal((typical, low, high), (mapped.Estimate, mapped.Range.Low, mapped.Range.High));
        Assert.Equal(mapped.Range, mapped.Bounds);
    }

    [Fact]
    public void A_reading_with_a_width_is_mapped_end_by_end()
    {
        var mapped = map.Apply(Reading.Of(2, new(1.5, 3), new(1, 4), 0.4));

        Assert.Equal((2, new Interval(1.5, 4), new Interval(1, 5), 0.4), (mapped.Estimate, mapped.Range, mapped.Bounds, mapped.Coverage));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1.5, 1)] // half-way the lower one
    [InlineData(1.6, 2)]
    [InlineData(3, 2)] // half-way the lower one
    [InlineData(3.1, 4)]
    [InlineData(9, 4)]
    public void A_target_value_goes_back_to_the_nearest_typical_one(double target, double source) => Assert.Equal(source, map.Invert(target));

    [Theory]
    [InlineData(1, 1.0, 1.0)]
    [InlineData(1.5, null, null)]
    [InlineData(3, 2.0, 2.0)]
    [InlineData(3.5, null, null)]
    [InlineData(4, 4.0, 4.0)]
    public void A_target_value_leaves_open_all_whose_interval_holds_it(double target, double? low, double? high) =>
        Assert.Equal((low, high), (map.InvertAll(target)?.Low, map.InvertAll(target)?.High));

    [Fact]
    public void Intervals_that_overlap_leave_open_the_hull()
    {
        var wide = new LevelMap("wide", scale, null, [1, 2, 3], [1, 1, 2], [1, 2, 3], [2, 2, 3]);

        Assert.Equal(new Interval(1, 3), wide.InvertAll(2));
        Assert.Equal(new Interval(1, 3), wide.Output);
    }

    [Fact]
    public void Levels_go_there_and_back() => Gen.Int[1, 5].Select(level => (double)level).Sample(level =>
    {
        double[] all = [1, 2, 3, 4, 5];
        var plain = new LevelMap("plain", scale, null, all, all, all, all);
        return plain.Invert(plain.Apply(Reading.Of(level)).Estimate) == level && plain.InvertAll(level) == Interval.At(level);
    });
}
