using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Tests.Support;

/// <summary>A translation as the specification words it, without any thought of speed: what the engine is held against.</summary>
internal static class Definition
{
    /// <summary>What a mapping gives for a target element.</summary>
    public static Reading Of(Mapping mapping, Element target, ImmutableArray<Rating> ratings, Aggregation rule)
    {
        var links = mapping.Links.Where(link => link.Target == target).ToArray();
        var output = links.Select(link => link.LevelMap.Output).Aggregate((one, other) => one.Hull(other));
        return Together(rule, output, [.. links.Select(link => (Mapped(link.LevelMap, Of(link.Source, ratings)), link.Weight))]);
    }

    /// <summary>What is known of a source element: its own rating wins over its parts.</summary>
    public static Reading Of(Element element, ImmutableArray<Rating> ratings)
    {
        var own = ratings.FirstOrDefault(rating => rating.Element == element);
        if (own is not null && own.Status != RatingStatus.NotAssessed)
        {
            return own.Value is { } value ? Reading.Of(value) : Reading.NotApplicable;
        }

        var rule = element.RollUp?.Rule switch { RollUpRule.Median => Aggregation.Median, RollUpRule.Minimum => Aggregation.Minimum, _ => Aggregation.Mean };
        return element.RollUp is null
            ? Reading.NotAssessed
            : Together(rule, new(element.ValueScale!.From, element.ValueScale.To), [.. element.Children.Select(child => (Of(child, ratings), 1.0))]);
    }

    /// <summary>Four ways in which several weighted values make one; a median is the lowest value at which half of the weight is reached.</summary>
    public static double Aggregate(Aggregation rule, IReadOnlyCollection<(double Value, double Weight)> values) => rule switch
    {
        Aggregation.Mean => values.Sum(item => item.Value * item.Weight) / values.Sum(item => item.Weight),
        Aggregation.Minimum => values.Min(item => item.Value),
        Aggregation.Maximum => values.Max(item => item.Value),
        _ => values.Select(item => item.Value).Order().First(middle =>
            values.Where(item => item.Value <= middle).Sum(item => item.Weight) >= (values.Sum(item => item.Weight) / 2) - 1e-9),
    };

    private static Reading Together(Aggregation rule, Interval possible, (Reading Reading, double Weight)[] items)
    {
        var counted = items.Where(item => item.Reading.Status != RatingStatus.NotApplicable).ToArray();
        var rated = counted.Where(item => item.Reading.IsRated).ToArray();
        double Over((Reading Reading, double Weight)[] among, Func<Reading, double> value) => Aggregate(rule, [.. among.Select(item => (value(item.Reading), item.Weight))]);
        return counted.Length == 0 && items.Length > 0
            ? Reading.NotApplicable
            : rated.Length == 0
            ? Reading.NotAssessed
            : Reading.Of(
                Over(rated, reading => reading.Estimate),
                new(Over(rated, reading => reading.Range.Low), Over(rated, reading => reading.Range.High)),
                new(
                    Over(counted, reading => reading.IsRated ? reading.Bounds.Low : possible.Low),
                    Over(counted, reading => reading.IsRated ? reading.Bounds.High : possible.High)),
                rated.Sum(item => item.Reading.Coverage * item.Weight) / counted.Sum(item => item.Weight));
    }

    private static Reading Mapped(LevelMap map, Reading reading) => !reading.IsRated ? reading : Reading.Of(
        Line(map, map.Typical, reading.Estimate),
        new(Line(map, point => map.Allowed(point).Low, reading.Range.Low), Line(map, point => map.Allowed(point).High, reading.Range.High)),
        new(Line(map, point => map.Allowed(point).Low, reading.Bounds.Low), Line(map, point => map.Allowed(point).High, reading.Bounds.High)),
        reading.Coverage);

    /// <summary>Straight from point to point, and level beyond the ends.</summary>
    private static double Line(LevelMap map, Func<int, double> height, double value)
    {
        var points = map.Points.ToArray();
        var above = Array.FindIndex(points, point => point >= value);
        return above < 0 ? height(points.Length - 1)
            : above == 0 ? height(0)
            : height(above - 1) + ((height(above) - height(above - 1)) * (value - points[above - 1]) / (points[above] - points[above - 1]));
    }
}
