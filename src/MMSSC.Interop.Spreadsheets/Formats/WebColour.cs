using System.Drawing;
using System.Globalization;

namespace MMSSC.Interop.Spreadsheets.Formats;

/// <summary>Reads colours as web pages write them (CSS Color 4, the forms of RGB and the names).</summary>
internal static class WebColour
{
    private const int White = 0xFFFFFF;
    private const int MostParts = 5;

    /// <summary>The colour as <c>0xRRGGBB</c>; <see cref="Conditions.ConditionalRule.NoFill"/> where nothing is seen (white, transparent); null where the text is not a colour.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim('"').Trim('\'');
        var colour = text switch
        {
            ['#', .. var digits] => Hex(digits),
            _ when text.StartsWith("rgb", StringComparison.OrdinalIgnoreCase) => Channels(text),
            _ => Named(text),
        };
        return colour == White ? Conditions.ConditionalRule.NoFill : colour;
    }

    // Eight digits end with the opacity, four likewise.
    private static int? Hex(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !int.TryParse(digits[..(digits.Length < 6 ? 3 : 6)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return null;
        }

        if (digits.Length is 4 or 8 && digits[(digits.Length / 4 * 3)..].IndexOfAnyExcept('0') < 0)
        {
            return White;
        }

        return digits.Length < 6 ? (((rgb >> 8) & 0xF) * 0x110000) | (((rgb >> 4) & 0xF) * 0x1100) | ((rgb & 0xF) * 0x11) : rgb;
    }

    private static int? Channels(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('(');
        if (open < 0 || text[^1] != ')')
        {
            return null;
        }

        var inner = text[(open + 1)..^1].ToString();
        var parts = inner.Split([',', ' ', '/'], MostParts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var rgb = 0;
        for (var i = 0; i < 3; i++)
        {
            if (parts.Length < 3 || Channel(parts[i]) is not { } channel)
            {
                return null;
            }

            rgb = (rgb << 8) | channel;
        }

        return parts.Length > 3 && Channel(parts[3]) == 0 && parts[3].Trim('%', '0', '.').Length == 0 ? White : rgb;
    }

    private static int? Channel(string part)
    {
        var isShare = part.EndsWith('%');
        return double.TryParse(isShare ? part[..^1] : part, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? (int)Math.Round(Math.Clamp(isShare ? value * 2.55 : value, 0, 255), MidpointRounding.AwayFromZero)
            : null;
    }

    private static int? Named(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 24 || text.IndexOfAnyExceptInRange('A', 'z') >= 0)
        {
            return null;
        }

        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return White;
        }

        // The framework knows the names, and those of a desktop's own colours too.
        var colour = Color.FromName(text.ToString().Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        return !colour.IsKnownColor || colour.IsSystemColor ? null : colour.A == 0 ? White : colour.ToArgb() & White;
    }
}
