using System.Globalization;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>Reads cell fills by hue: sheets use many greens, and a pale one means the same as a strong one.</summary>
internal static class Hue
{
    private const double ClearlyNearer = 0.7;

    /// <summary>Whether a fill has no hue: white, grey or black.</summary>
    public static bool IsGrey(int rgb) => Hues.Of(rgb) == HueFamily.None;

    /// <summary>The level whose colour people would call by the same name as the fill, or null where there is none or no telling which.</summary>
    public static Level? LevelOf(int rgb, Scale scale)
    {
        if (IsGrey(rgb))
        {
            return null;
        }

        var family = Hues.Of(rgb);
        return Nearest(rgb, scale, family) ?? (family == HueFamily.Orange ? Nearest(rgb, scale, HueFamily.Yellow) : null);
    }

    private static Level? Nearest(int rgb, Scale scale, HueFamily family)
    {
        Level? best = null;
        double first = double.PositiveInfinity, second = double.PositiveInfinity;
        foreach (var level in scale.Levels)
        {
            if (!TryParse(level.Colour, out var colour) || IsGrey(colour) || Hues.Of(colour) != family)
            {
                continue;
            }

            var distance = Distance(rgb, colour);
            if (distance < first)
            {
                (second, first, best) = (first, distance, level);
            }
            else if (distance < second)
            {
                second = distance;
            }
        }

        // A scale with two greens needs a fill that is clearly one of them.
        return double.IsInfinity(second) || first <= ClearlyNearer * second ? best : null;
    }

    private static double Distance(int a, int b)
    {
        double sum = 0;
        for (var shift = 0; shift <= 16; shift += 8)
        {
            var difference = ((a >> shift) & 0xFF) - ((b >> shift) & 0xFF);
            sum += difference * difference;
        }

        return Math.Sqrt(sum);
    }

    /// <summary>Whether any level of the scale has a colour to compare with.</summary>
    public static bool HasColours(Scale scale)
    {
        foreach (var level in scale.Levels)
        {
            if (TryParse(level.Colour, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryParse(string? colour, out int rgb)
    {
        rgb = 0;
        return colour is { Length: 7 } && colour[0] == '#'
            && int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out rgb);
    }
}
