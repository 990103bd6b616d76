namespace MMSSC.Interop.Files.Shapes;

/// <summary>Which numbers can stand at a place; the text is the same in all languages.</summary>
internal sealed record NumberRange(double Low, double High, bool Above, string Text)
{
    /// <summary>Any number that is no infinity.</summary>
    public static readonly NumberRange Any = new(-1e15, 1e15, false, "−10^15 … 10^15");

    /// <summary>A share.</summary>
    public static readonly NumberRange Share = new(0, 1, false, "0 … 1");

    /// <summary>A weight.</summary>
    public static readonly NumberRange Weight = new(0, 1e6, true, "> 0 … 10^6");

    /// <summary>A line or column.</summary>
    public static readonly NumberRange Count = new(1, int.MaxValue, false, "1 … 2147483647");

    public bool Holds(double number) => number >= Low && number <= High && !(Above && number <= Low);
}
