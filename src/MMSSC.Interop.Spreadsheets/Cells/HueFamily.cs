namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>Colours that people call by one name.</summary>
internal enum HueFamily
{
    /// <summary>White, grey or black.</summary>
    None,
    Red,
    Orange,
    Yellow,
    Green,
    Blue,
    Purple,
}

/// <summary>Tells which family a colour is of.</summary>
internal static class Hues
{
    private const double LeastSaturation = 0.09;
    private const double Darkest = 0.12;

    /// <summary>The family of a colour.</summary>
    /// <param name="rgb">The colour as <c>0xRRGGBB</c>.</param>
    public static HueFamily Of(int rgb)
    {
        var (high, low) = Ends(rgb);
        return high < Darkest * 255 || high - low < LeastSaturation * high ? HueFamily.None : Degrees(rgb, high, high - low) switch
        {
            < 19 or >= 340 => HueFamily.Red,
            < 40 => HueFamily.Orange,
            < 68 => HueFamily.Yellow,
            < 172 => HueFamily.Green,
            < 262 => HueFamily.Blue,
            _ => HueFamily.Purple,
        };
    }

    /// <summary>How strong a colour is: 0 for greys to 255 for the purest.</summary>
    public static int Strength(int rgb)
    {
        var (high, low) = Ends(rgb);
        return high - low;
    }

    private static (int High, int Low) Ends(int rgb)
    {
        var (red, green, blue) = Parts(rgb);
        return (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
    }

    private static (int Red, int Green, int Blue) Parts(int rgb) => ((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);

    private static double Degrees(int rgb, int high, double range)
    {
        var (red, green, blue) = Parts(rgb);
        var sixth = high == red ? (green - blue) / range : high == green ? ((blue - red) / range) + 2 : ((red - green) / range) + 4;
        return ((sixth * 60) + 360) % 360;
    }
}
