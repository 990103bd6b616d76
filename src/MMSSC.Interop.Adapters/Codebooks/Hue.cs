using System.Globalization;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>Reads cell fills by hue: sheets use many greens, and a pale one means the same as a strong one.</summary>
internal static class Hue
{
    private const double LeastSaturation = 0.18;
    private const double Darkest = 0.12;
    private const double ClearlyNearer = 0.7;

    private enum Family
    {
        Red,
        Orange,
        Yellow,
        Green,
        Blue,
        Purple,
    }

    /// <summary>Whether a fill has no hue: white, grey or black.</summary>
    public static bool IsGrey(int rgb)
    {
        Split(rgb, out var high, out var low, out _);
        return high < Darkest || (high - low) / Math.Max(high, 1e-9) < LeastSaturation * 0.5;
    }

    /// <summary>The level whose colour people would call by the same name as the fill, or null where there is none or no telling which.</summary>
    public static Level? LevelOf(int rgb, Scale scale)
    {
        if (IsGrey(rgb))
        {
            return null;
        }

        var family = FamilyOf(rgb);
        return Nearest(rgb, scale, family) ?? (family == Family.Orange ? Nearest(rgb, scale, Family.Yellow) : null);
    }

    private static Level? Nearest(int rgb, Scale scale, Family family)
    {
        Level? best = null;
        double first = double.PositiveInfinity, second = double.PositiveInfinity;
        foreach (var level in scale.Levels)
        {
            if (!TryParse(level.Colour, out var colour) || IsGrey(colour) || FamilyOf(colour) != family)
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

    private static Family FamilyOf(int rgb) => Degrees(rgb) switch
    {
        < 19 or >= 340 => Family.Red,
        < 40 => Family.Orange,
        < 68 => Family.Yellow,
        < 172 => Family.Green,
        < 262 => Family.Blue,
        _ => Family.Purple,
    };

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

    private static double Degrees(int rgb)
    {
        Split(rgb, out var high, out var low, out var parts);
        var range = high - low;
        var sixth = high == parts.Red
            ? (parts.Green - parts.Blue) / range
            : high == parts.Green
                ? ((parts.Blue - parts.Red) / range) + 2
                : ((parts.Red - parts.Green) / range) + 4;
        return ((sixth * 60) + 360) % 360;
    }

    private static void Split(int rgb, out double high, out double low, out (double Red, double Green, double Blue) parts)
    {
        parts = (((rgb >> 16) & 0xFF) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
        high = Math.Max(parts.Red, Math.Max(parts.Green, parts.Blue));
        low = Math.Min(parts.Red, Math.Min(parts.Green, parts.Blue));
    }
}
