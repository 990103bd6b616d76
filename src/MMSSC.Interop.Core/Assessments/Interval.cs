namespace MMSSC.Interop.Assessments;

/// <summary>A closed interval of values; <see cref="Low"/> is at most <see cref="High"/>.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The interval that holds one value.</summary>
    public static Interval At(double value) => new(value, value);

    /// <summary>How far a value lies outside, 0 inside.</summary>
    public double DistanceTo(double value) => value < Low ? Low - value : value > High ? value - High : 0;

    /// <summary>Whether the other lies within, up to rounding of sums.</summary>
    public bool Contains(Interval other, double tolerance = 1e-9) => other.Low >= Low - tolerance && other.High <= High + tolerance;

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>What both hold, or null.</summary>
    public Interval? Intersect(Interval other, double tolerance = 1e-9)
    {
        var low = Math.Max(Low, other.Low);
        var high = Math.Min(High, other.High);
        return low <= high ? new(low, high) : low - high <= tolerance ? new((low + high) / 2, (low + high) / 2) : null;
    }

    /// <summary>The value in the interval that is nearest to another.</summary>
    public double Clamp(double value) => Math.Min(Math.Max(value, Low), High);
}
