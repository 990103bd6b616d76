using System.Globalization;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>The colour of a level and of the text on it: the model's own, or a step from light to dark.</summary>
internal static class LevelColours
{
    private static readonly (double R, double G, double B) light = (222, 233, 244);
    private static readonly (double R, double G, double B) dark = (18, 66, 112);

    /// <summary>Surface and text as <c>#RRGGBB</c>; their contrast is at least 4.5 to 1 in either choice of text.</summary>
    public static (string Surface, string Ink) Of(Scale scale, Level level)
    {
        var (r, g, b) = Parse(level.Colour) ?? Step(scale.Levels.Length > 1 ? (double)level.Index / (scale.Levels.Length - 1) : 1);
        var luminance = (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b));

        // White and black give the same contrast at a luminance of 0.179.
        return (Hex(r, g, b), luminance > 0.179 ? "#000000" : "#ffffff");
    }

    private static (double R, double G, double B) Step(double share) =>
        (light.R + (share * (dark.R - light.R)), light.G + (share * (dark.G - light.G)), light.B + (share * (dark.B - light.B)));

    private static (double R, double G, double B)? Parse(string? colour) =>
        colour is { Length: 7 } && colour[0] == '#' && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? (rgb >> 16, (rgb >> 8) & 255, rgb & 255)
            : null;

    private static string Hex(double r, double g, double b) =>
        string.Create(CultureInfo.InvariantCulture, $"#{(int)Math.Round(r):x2}{(int)Math.Round(g):x2}{(int)Math.Round(b):x2}");

    private static double Linear(double channel) =>
        channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.Pow(((channel / 255) + 0.055) / 1.055, 2.4);
}
