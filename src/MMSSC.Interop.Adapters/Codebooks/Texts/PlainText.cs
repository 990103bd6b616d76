using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Texts;

/// <summary>Takes from a text what changes its look and not its words: variation selectors, full widths, footnote signs, kinds of quotes.</summary>
internal static class PlainText
{
    private const string Quotes = "„‟‚‹›「」『』❝❞";
    private const string Footnotes = "¹²³⁰⁴⁵⁶⁷⁸⁹†‡§";

    /// <summary>The plain form of a text.</summary>
    public static string Of(string text)
    {
        var plain = IsPlain(text) ? text : Rewritten(text);
        var end = plain.Length;
        while (end > 0 && (Footnotes.Contains(plain[end - 1]) || char.IsWhiteSpace(plain[end - 1]) || (plain[end - 1] == '*' && char.IsAsciiDigit(plain[0]))))
        {
            end--;
        }

        return end == plain.Length || end == 0 ? plain : plain[..end];
    }

    /// <summary>Whether a text doubts what it says.</summary>
    public static bool Asks(string text) => text.AsSpan().IndexOfAny('?', '¿', '？') >= 0;

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c > 'ɏ')
            {
                return false;
            }
        }

        return true;
    }

    private static string Rewritten(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\uFE0E' or '\uFE0F' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064'))
            {
                continue;
            }

            // The full-width forms repeat ASCII in its order.
            plain.Append(
                c is >= '！' and <= '～' ? (char)(c - '！' + '!')
                : CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 && !Footnotes.Contains(c) ? (char)('0' + digit)
                : Quotes.Contains(c) ? '"'
                : c);
        }

        return plain.ToString();
    }
}
