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

    /// <summary>How many of something, none included.</summary>
    public static readonly NumberRange Natural = new(0, int.MaxValue, false, "0 … 2147483647");

    /// <summary>What is added to the number of an option.</summary>
    public static readonly NumberRange Shift = new(-9, 9, false, "-9 … 9");

    /// <summary>Whatever number a cell holds.</summary>
    public static readonly NumberRange Cell = new(double.MinValue, double.MaxValue, false, "−1.8×10^308 … 1.8×10^308");

    public bool Holds(double number) => number >= Low && number <= High && !(Above && number <= Low);
}
