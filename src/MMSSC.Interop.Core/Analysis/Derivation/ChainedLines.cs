using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>Two level maps in a row as one.</summary>
internal static class ChainedLines
{
    /// <summary>
    /// The lines of the second after those of the first. Where the middle value is a mean of several sources, the second map is applied to
    /// that mean and not to each: its ends give way to straight lines below and above them, so that the mean of the results holds the
    /// result of the mean.
    /// </summary>
    /// <param name="first">From the source to the middle.</param>
    /// <param name="second">From the middle to the target.</param>
    /// <param name="middle">The middle values that the sources can give together.</param>
    /// <param name="means">Whether the middle value is a mean of several.</param>
    public static LevelLines Of(LevelMap first, LevelMap second, Interval middle, bool means)
    {
        var at = Bends(first, second);
        var allowed = new Interval[at.Length];
        var typical = new double[at.Length];
        for (var i = 0; i < at.Length; i++)
        {
            var here = first.Apply(Reading.Of(at[i]));
            var low = means ? Below(second, middle, here.Range.Low) : LowOf(second, here.Range.Low);
            var high = means ? Above(second, middle, here.Range.High) : HighOf(second, here.Range.High);
            allowed[i] = new(low, high);
            typical[i] = allowed[i].Clamp(TypicalOf(second, here.Estimate));
        }

        return Straightened(first, new(at, allowed, typical));
    }

    /// <summary>Where the lines may bend: at the points of the first map, and where one of its lines passes a point of the second.</summary>
    private static double[] Bends(LevelMap first, LevelMap second)
    {
        var at = new SortedSet<double>(first.Points.ToArray());
        for (var i = 1; i < first.Points.Length; i++)
        {
            foreach (var (left, right) in ((double, double)[])[
                (first.Allowed(i - 1).Low, first.Allowed(i).Low), (first.Typical(i - 1), first.Typical(i)), (first.Allowed(i - 1).High, first.Allowed(i).High)])
            {
                foreach (var point in second.Points)
                {
                    if (left < point && point < right)
                    {
                        at.Add(first.Points[i - 1] + ((point - left) / (right - left) * (first.Points[i] - first.Points[i - 1])));
                    }
                }
            }
        }

        return [.. at];
    }

    /// <summary>The lines without the points at which none of them bends; those of the first map stay.</summary>
    private static LevelLines Straightened(LevelMap first, LevelLines lines)
    {
        var kept = new List<int>();
        for (var i = 0; i < lines.At.Length; i++)
        {
            if (first.Points.Contains(lines.At[i]) || Bend(lines, kept[^1], i, i + 1) > Scale.Tolerance)
            {
                kept.Add(i);
            }
        }

        return new([.. kept.Select(i => lines.At[i])], [.. kept.Select(i => lines.Allowed[i])], [.. kept.Select(i => lines.Typical[i])]);
    }

    private static double Bend(LevelLines lines, int left, int at, int right)
    {
        var share = (lines.At[at] - lines.At[left]) / (lines.At[right] - lines.At[left]);
        double Of(double low, double here, double high) => Math.Abs(low + (share * (high - low)) - here);
        return Math.Max(
            Of(lines.Typical[left], lines.Typical[at], lines.Typical[right]),
            Math.Max(Of(lines.Allowed[left].Low, lines.Allowed[at].Low, lines.Allowed[right].Low), Of(lines.Allowed[left].High, lines.Allowed[at].High, lines.Allowed[right].High)));
    }

    /// <summary>The mean of several ways from one source to one target, weighted; exact for means, since these are sums.</summary>
    public static LevelLines Mean(IReadOnlyList<(LevelLines Lines, double Weight)> ways)
    {
        var total = ways.Sum(way => way.Weight);
        return Join(ways, [], values => values.Sum(value => value.Value * value.Weight) / total);
    }

    /// <summary>The lowest or the highest of several ways.</summary>
    public static LevelLines Extreme(IReadOnlyList<(LevelLines Lines, double Weight)> ways, bool lowest) => Join(ways, Crossings(ways), Extreme(lowest));

    /// <summary>All that any of several ways allows, with their mean as the typical value: where a median takes one of them, whichever it is.</summary>
    public static LevelLines Hull(IReadOnlyList<(LevelLines Lines, double Weight)> ways)
    {
        // Between two points both are as wide as it takes or wider.
        var (low, high, mean) = (Join(ways, [], Extreme(lowest: true)), Join(ways, [], Extreme(lowest: false)), Mean(ways));
        return mean with { Allowed = [.. low.Allowed.Zip(high.Allowed, (one, other) => new Interval(one.Low, other.High))] };
    }

    private static Func<IEnumerable<(double Value, double Weight)>, double> Extreme(bool lowest) =>
        values => lowest ? values.Min(value => value.Value) : values.Max(value => value.Value);

    private static LevelLines Join(
        IReadOnlyList<(LevelLines Lines, double Weight)> ways, IEnumerable<double> between, Func<IEnumerable<(double Value, double Weight)>, double> join)
    {
        double[] at = [.. PointsOf(ways).Concat(between).Distinct().Order()];
        double[] Line(Func<LevelLines, double[]> line) => [.. at.Select(value => join(ways.Select(way => (Interpolate(way.Lines.At, line(way.Lines), value), way.Weight))))];
        var (low, typical, high) = (Line(LowEnds), Line(lines => lines.Typical), Line(HighEnds));
        return new(at, [.. low.Zip(high, (from, to) => new Interval(from, to))], typical);
    }

    /// <summary>Where lines of two ways cross: there the lowest, or the highest, goes on along the other.</summary>
    private static IEnumerable<double> Crossings(IReadOnlyList<(LevelLines Lines, double Weight)> ways)
    {
        var at = PointsOf(ways);
        foreach (var line in (Func<LevelLines, double[]>[])[LowEnds, lines => lines.Typical, HighEnds])
        {
            double[][] heights = [.. ways.Select(way => at.Select(value => Interpolate(way.Lines.At, line(way.Lines), value)).ToArray())];
            for (var i = 1; i < at.Length; i++)
            {
                foreach (var (one, other) in heights.SelectMany((one, n) => heights.Skip(n + 1).Select(other => (one, other))))
                {
                    var (before, after) = (one[i - 1] - other[i - 1], one[i] - other[i]);
                    if (before * after < 0)
                    {
                        yield return at[i - 1] + (before / (before - after) * (at[i] - at[i - 1]));
                    }
                }
            }
        }
    }

    private static double[] PointsOf(IReadOnlyList<(LevelLines Lines, double Weight)> ways) => [.. ways.SelectMany(way => way.Lines.At).Distinct().Order()];

    private static double[] LowEnds(LevelLines lines) => [.. lines.Allowed.Select(interval => interval.Low)];

    private static double[] HighEnds(LevelLines lines) => [.. lines.Allowed.Select(interval => interval.High)];

    /// <summary>A straight line that nowhere lies above the map's lower ends, through its lowest.</summary>
    private static double Below(LevelMap map, Interval middle, double value)
    {
        var start = LowOf(map, middle.Low);
        var slope = double.PositiveInfinity;
        foreach (var point in Kinks(map, middle))
        {
            slope = point > middle.Low ? Math.Min(slope, (LowOf(map, point) - start) / (point - middle.Low)) : slope;
        }

        return double.IsInfinity(slope) ? start : start + (slope * (value - middle.Low));
    }

    /// <summary>A straight line that nowhere lies below the map's upper ends, through its highest.</summary>
    private static double Above(LevelMap map, Interval middle, double value)
    {
        var end = HighOf(map, middle.High);
        var slope = double.PositiveInfinity;
        foreach (var point in Kinks(map, middle))
        {
            slope = point < middle.High ? Math.Min(slope, (end - HighOf(map, point)) / (middle.High - point)) : slope;
        }

        return double.IsInfinity(slope) ? end : end - (slope * (middle.High - value));
    }

    private static IEnumerable<double> Kinks(LevelMap map, Interval middle)
    {
        yield return middle.Low;
        yield return middle.High;
        for (var i = 0; i < map.Points.Length; i++)
        {
            if (map.Points[i] > middle.Low && map.Points[i] < middle.High)
            {
                yield return map.Points[i];
            }
        }
    }

    private static double LowOf(LevelMap map, double value) => map.Apply(Reading.Of(value)).Range.Low;

    private static double HighOf(LevelMap map, double value) => map.Apply(Reading.Of(value)).Range.High;

    private static double TypicalOf(LevelMap map, double value) => map.Apply(Reading.Of(value)).Estimate;

    private static double Interpolate(double[] at, double[] line, double value)
    {
        var i = at.Length - 1;
        while (i > 0 && at[i] > value)
        {
            i--;
        }

        return value <= at[i] || i == at.Length - 1 ? line[i] : line[i] + ((value - at[i]) / (at[i + 1] - at[i]) * (line[i + 1] - line[i]));
    }
}
