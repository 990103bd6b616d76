using System.Runtime.CompilerServices;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>
/// What each source level states about the target level. Between two levels all three lines are interpolated linearly;
/// outside the scale its end holds.
/// </summary>
public sealed class LevelMap
{
    private readonly double[] at;
    private readonly double[] from;
    private readonly double[] typical;
    private readonly double[] to;
    private readonly double first;
    private readonly double perStep;
    private readonly PortLoad[] loads;

    /// <summary>Points in rising order of the source value, each with <c>from ≤ typical ≤ to</c>, none falling.</summary>
    internal LevelMap(string name, Scale scale, Basis? basis, double[] at, double[] from, double[] typical, double[] to)
    {
        Name = name;
        Scale = scale;
        Basis = basis;
        (this.at, this.from, this.typical, this.to) = (at, from, typical, to);
        Output = new(from[0], to[^1]);
        first = at[0];
        perStep = at.Length > 1 ? (at.Length - 1) / (at[^1] - at[0]) : 1;
        loads = new PortLoad[at.Length];
        for (var i = 0; i < loads.Length; i++)
        {
            loads[i] = PortLoad.Of(typical[i], Allowed(i), Allowed(i), 1);
        }
    }

    /// <summary>Name in the mapping file.</summary>
    public string Name { get; }

    /// <summary>The source scale.</summary>
    public Scale Scale { get; }

    /// <summary>On whose authority it stands.</summary>
    public Basis? Basis { get; }

    /// <summary>The lowest and the highest value it allows.</summary>
    public Interval Output { get; }

    /// <summary>Source values of the points, rising.</summary>
    public ReadOnlySpan<double> Points => at;

    /// <summary>The interval of the target that a point of the source stands for.</summary>
    public Interval Allowed(int point) => new(from[point], to[point]);

    /// <summary>The typical target value of a point of the source.</summary>
    public double Typical(int point) => typical[point];

    /// <summary>Carries a reading of the source over to the target's values.</summary>
    public Reading Apply(in Reading reading)
    {
        if (reading.Status != RatingStatus.Rated)
        {
            return reading;
        }

        var point = IndexOf(reading.Estimate);
        var exact = reading.Bounds.Low == reading.Bounds.High && at[point] == reading.Estimate;
        return exact
            ? Reading.Of(typical[point], new(from[point], to[point]), new(from[point], to[point]), reading.Coverage)
            : Reading.Of(
                Interpolate(typical, reading.Estimate),
                new(Interpolate(from, reading.Range.Low), Interpolate(to, reading.Range.High)),
                new(Interpolate(from, reading.Bounds.Low), Interpolate(to, reading.Bounds.High)),
                reading.Coverage);
    }

    /// <summary>The points as they are summed, in order.</summary>
    internal ReadOnlySpan<PortLoad> Loads => loads;

    /// <summary>The point at which a plain level or score stands; -1 where it stands at none or is no plain one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int PointOf(in Reading reading)
    {
        if (!reading.IsExact)
        {
            return -1;
        }

        var point = double.ConvertToIntegerNative<int>(((reading.Estimate - first) * perStep) + 0.5);
        return (uint)point < (uint)at.Length && at[point] == reading.Estimate ? point : -1;
    }

    /// <summary>The same as <see cref="Apply"/> for a rated reading, ready to be summed.</summary>
    internal PortLoad Load(in Reading reading)
    {
        var mapped = Apply(reading);
        return PortLoad.Of(mapped.Estimate, mapped.Range, mapped.Bounds, mapped.Coverage);
    }

    /// <summary>The source value whose typical value is nearest to a target value; the lower one on a tie. The inverse is never written by hand.</summary>
    public double Invert(double target)
    {
        var best = 0;
        for (var i = 1; i < at.Length; i++)
        {
            if (Math.Abs(typical[i] - target) < Math.Abs(typical[best] - target) - Scale.Tolerance)
            {
                best = i;
            }
        }

        return at[best];
    }

    /// <summary>Every source value (its lowest and highest) whose interval holds the target value; null where none does.</summary>
    public Interval? InvertAll(double target)
    {
        Interval? all = null;
        for (var i = 0; i < at.Length; i++)
        {
            if (from[i] <= target + Scale.Tolerance && to[i] >= target - Scale.Tolerance)
            {
                all = all?.Hull(Interval.At(at[i])) ?? Interval.At(at[i]);
            }
        }

        return all;
    }

    /// <summary>The last point not above the value; 0 below all.</summary>
    private int IndexOf(double value)
    {
        var i = at.Length - 1;
        while (i > 0 && at[i] > value)
        {
            i--;
        }

        return i;
    }

    private double Interpolate(double[] line, double value)
    {
        var i = IndexOf(value);
        if (value <= at[i] || i == at.Length - 1)
        {
            return line[i];
        }

        var share = (value - at[i]) / (at[i + 1] - at[i]);
        return line[i] + (share * (line[i + 1] - line[i]));
    }
}
