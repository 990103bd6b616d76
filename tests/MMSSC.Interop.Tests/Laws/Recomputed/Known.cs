namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>Two numbers, the lower first.</summary>
internal readonly record struct Span(double Low, double High)
{
    public Span With(Span other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public double Held(double value) => Math.Min(Math.Max(value, Low), High);
}

internal enum Standing
{
    Rated,
    Missing,
    NotApplicable,
}

/// <summary>What is known of one element; the numbers count only where it is rated, and <see cref="Bounds"/> where it is missing.</summary>
internal sealed record Known(Standing Standing, double Estimate, Span Range, Span Bounds, double Coverage)
{
    public static readonly Known NotApplicable = new(Standing.NotApplicable, 0, default, default, 0);

    public static Known Of(double value) => new(Standing.Rated, value, new(value, value), new(value, value), 1);

    public static Known Missing(Span possible) => new(Standing.Missing, 0, default, possible, 0);
}

/// <summary>What a translation says of one element, in the words of the files; the others are the levels under mean, median and minimum.</summary>
internal sealed record Outcome(string Status, string? Level, Known? Known, string? Others = null);
