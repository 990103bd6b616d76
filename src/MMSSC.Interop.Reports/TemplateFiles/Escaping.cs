using System.Text;

namespace MMSSC.Interop.Reports.TemplateFiles;

/// <summary>Makes a value harmless in the language of the output. Both are applied at one place to every value that is written.</summary>
internal static class Escaping
{
    /// <summary>For HTML and SVG, in text and in quoted attributes.</summary>
    public static string Html(string text)
    {
        var plain = true;
        foreach (var character in text)
        {
            plain &= character is not ('&' or '<' or '>' or '"' or '\'' or '`' or '\0');
        }

        if (plain)
        {
            return text;
        }

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
                '\0' => escaped,
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
                _ => escaped.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>For the inside of a quoted string of a style sheet: all but letters, digits and spaces as escapes, each closed by a space.</summary>
    public static string CssString(string text)
    {
        var escaped = new StringBuilder(text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
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
