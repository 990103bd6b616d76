using System.Text;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports.TemplateFiles;

/// <summary>Makes a value harmless in the language of the output. Both are applied at one place to every value that is written.</summary>
internal static class Escaping
{
    /// <summary>
    /// For HTML and SVG, in text and in quoted attributes. What would steer or turn text is shown; what is written from right to left is
    /// isolated, so that it reads well and turns nothing beside it (Unicode Standard Annex 9, 2.4).
    /// </summary>
    public static string Html(string text)
    {
        var (plain, isRightToLeft) = (true, false);
        foreach (var character in text)
        {
            plain &= character is not ('&' or '<' or '>' or '"' or '\'' or '`') && !IsShown(character);
            isRightToLeft |= IsRightToLeft(character);
        }

        return isRightToLeft ? $"&#x2068;{(plain ? text : HtmlOf(text))}&#x2069;" : plain ? text : HtmlOf(text);
    }

    private static string HtmlOf(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '`' => escaped.Append("&#96;"),
                _ when IsShown(character) => escaped.Append(VisibleText.Sign(character)),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>
    /// For Markdown, in running text, headings, list items and table cells: one line, nothing in it formats, links, opens a cell
    /// or starts a block.
    /// </summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => escaped.Append('\\').Append(character),
                ':' when string.CompareOrdinal(text, i, "://", 0, 3) == 0 => escaped.Append("&#58;"),
                '.' when i >= 3 && string.Compare(text, i - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 => escaped.Append("&#46;"),
                '#' or '+' or '-' or '=' when i == 0 => escaped.Append('\\').Append(character),
                '.' or ')' when IsListNumber(text, i) => escaped.Append('\\').Append(character),
                '\n' or '\r' or '\t' => escaped.Append(' '),
                _ when VisibleText.Steers(character) => escaped.Append(VisibleText.Sign(character).Replace("\\", "\\\\", StringComparison.Ordinal)),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>For the inside of a quoted string of a style sheet: all but letters, digits and spaces as escapes, each closed by a space.</summary>
    public static string CssString(string text)
    {
        var escaped = new StringBuilder(text.Length * 2);
        foreach (var rune in VisibleText.Lines(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                escaped.Append('\\').Append(rune.Value.ToString("x6", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character is shown by a sign; the layout of text in HTML is white space.</summary>
    private static bool IsShown(char character) => VisibleText.Steers(character) && character is not ('\n' or '\r' or '\t');

    /// <summary>Whether a character belongs to a script that is written from right to left; of those beyond the first plane, its first half.</summary>
    private static bool IsRightToLeft(char character) =>
        character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';

    /// <summary>Whether only digits stand before the place and a space or nothing behind it.</summary>
    private static bool IsListNumber(string text, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return at > 0 && (at + 1 == text.Length || text[at + 1] == ' ');
    }
}
