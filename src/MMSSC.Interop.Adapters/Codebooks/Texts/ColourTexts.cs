using System.Globalization;

namespace MMSSC.Interop.Adapters.Codebooks.Texts;

/// <summary>Reads signs that have a colour of their own, and colours as programs write them. Texts are plain and folded.</summary>
internal static class ColourTexts
{
    private const int Red = 0xDD2E44;
    private const int Orange = 0xF4900C;
    private const int Yellow = 0xFDCB58;
    private const int Green = 0x00A040;

    private static readonly Dictionary<string, int> signs = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["🔴"] = Red,
        ["🟥"] = Red,
        ["❤"] = Red,
        ["🟠"] = Orange,
        ["🟧"] = Orange,
        ["🧡"] = Orange,
        ["🟡"] = Yellow,
        ["🟨"] = Yellow,
        ["💛"] = Yellow,
        ["🟢"] = Green,
        ["🟩"] = Green,
        ["💚"] = Green,
    };

    /// <summary>The colour of a coloured sign.</summary>
    public static bool TrySign(string text, out int rgb) => signs.TryGetValue(text, out rgb);

    /// <summary>Sets coloured signs off from the words around them.</summary>
    public static string WithSignsApart(string folded)
    {
        if (!MayHoldSign(folded))
        {
            return folded;
        }

        foreach (var sign in signs.Keys)
        {
            folded = folded.Replace(sign, $" ; {sign} ; ", StringComparison.Ordinal);
        }

        return folded;
    }

    /// <summary>The colours that a text may be: hexadecimal with three, six or eight digits, or <c>rgb(…)</c>; two where the place of the opacity is open.</summary>
    public static bool TryColour(string text, out int rgb, out int other)
    {
        rgb = other = 0;
        return text.Length is > 2 and < 40 && (text.StartsWith("rgb", StringComparison.Ordinal) ? TryParts(text, out rgb, out other) : TryHex(text, out rgb, out other));
    }

    private static bool MayHoldSign(string text)
    {
        foreach (var c in text)
        {
            if (char.IsHighSurrogate(c) || c == '❤')
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryHex(string text, out int rgb, out int other)
    {
        rgb = other = 0;
        var marked = text[0] == '#' || text.StartsWith("0x", StringComparison.Ordinal);
        var digits = text.AsSpan(marked ? (text[0] == '#' ? 1 : 2) : 0);
        if (digits.Length is not (3 or 6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        // Without a sign before it, a number is a number and a word a word.
        if (!marked && (digits.Length == 3 || digits.IndexOfAnyInRange('0', '9') < 0 || digits.IndexOfAnyInRange('a', 'f') < 0))
        {
            return false;
        }

        rgb = other = digits.Length switch
        {
            3 => (int)((((value >> 8) & 0xF) * 0x110000) + (((value >> 4) & 0xF) * 0x1100) + ((value & 0xF) * 0x11)),
            _ => (int)(value & 0xFFFFFF),
        };
        if (digits.Length == 8)
        {
            var (opaqueFirst, opaqueLast) = (value >> 24 == 0xFF, (value & 0xFF) == 0xFF);
            rgb = opaqueFirst ? rgb : (int)(value >> 8);
            other = opaqueLast ? (int)(value >> 8) : rgb;
            return opaqueFirst || opaqueLast;
        }

        return true;
    }

    private static bool TryParts(string text, out int rgb, out int other)
    {
        rgb = other = 0;
        var open = text.IndexOf('(');
        if (open is not (3 or 4) || (open == 4 && text[3] != 'a'))
        {
            return false;
        }

        // Folding takes a bracket from the end.
        var parts = text[(open + 1)..].TrimEnd(')').Split([',', ' ', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 3 or > 4)
        {
            return false;
        }

        for (var i = 0; i < 3; i++)
        {
            if (!byte.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var part))
            {
                return false;
            }

            rgb = (rgb << 8) | part;
        }

        other = rgb;
        return true;
    }
}
