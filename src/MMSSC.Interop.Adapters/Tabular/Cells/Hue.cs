using System.Globalization;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Tabular.Cells;

/// <summary>Reads cell fills by hue: sheets use many greens, and a pale one means the same as a strong one.</summary>
internal static class Hue
{
    private const double LeastSaturation = 0.18;
    private const double Darkest = 0.12;
    private const double FarthestDegrees = 32;
    private const double ClearlyNearerDegrees = 4;

    /// <summary>Whether a fill has no hue: white, grey or black.</summary>
    public static bool IsGrey(int rgb)
    {
        Split(rgb, out var high, out var low, out _);
        return high < Darkest || (high - low) / Math.Max(high, 1e-9) < LeastSaturation * 0.5;
    }

    /// <summary>The level whose colour has the fill's hue, or null where none is clearly nearest.</summary>
    public static Level? LevelOf(int rgb, Scale scale)
    {
        if (IsGrey(rgb))
        {
            return null;
        }

        var hue = Degrees(rgb);
        Level? best = null;
        double first = double.PositiveInfinity, second = double.PositiveInfinity;
        foreach (var level in scale.Levels)
        {
            if (TryParse(level.Colour, out var colour) && !IsGrey(colour))
            {
                var distance = Math.Abs(hue - Degrees(colour));
                distance = Math.Min(distance, 360 - distance);
                if (distance < first)
                {
                    (second, first, best) = (first, distance, level);
                }
                else if (distance < second)
                {
                    second = distance;
                }
            }
        }

        return first <= FarthestDegrees && second - first >= ClearlyNearerDegrees ? best : null;
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

    /// <summary>The fill as <c>#RRGGBB</c>.</summary>
    public static string Name(int rgb) => "#" + (rgb & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture);

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
