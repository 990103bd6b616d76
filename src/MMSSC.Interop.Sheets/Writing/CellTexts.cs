using System.Text;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Texts that come from external files, made safe to stand in a sheet.</summary>
internal static class CellTexts
{
    // The most characters that Excel keeps in a cell.
    private const int Most = 32767;

    /// <summary>
    /// A text that no spreadsheet program takes for a formula: what begins like one is kept as text by an apostrophe
    /// (OWASP, "CSV Injection"). One that has apostrophes there already gets another, so that the one that is taken off on reading is ours.
    /// </summary>
    public static string? Defused(string? text)
    {
        // No program takes a file with a zero in it for text.
        var held = text?.Replace('\0', '\uFFFD');
        return held.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + held : held;
    }

    /// <summary>
    /// A text as workbooks hold it, no longer than a cell: what XML has no place for, or changes, is written as <c>_xHHHH_</c>, and what looks
    /// like that without being it has its first character written so (ECMA-376, 22.9.2.19, ST_Xstring).
    /// </summary>
    public static string Escaped(string text)
    {
        var cut = Cut(text);
        StringBuilder? escaped = null;
        for (var i = 0; i < cut.Length; i++)
        {
            var pair = i + 1 < cut.Length && char.IsSurrogatePair(cut[i], cut[i + 1]);
            if (!pair && (!IsHeld(cut[i]) || LooksEscaped(cut, i)))
            {
                escaped ??= new(cut, 0, i, cut.Length + 16);
                escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"_x{(int)cut[i]:X4}_");
                continue;
            }

            escaped?.Append(cut, i, pair ? 2 : 1);
            i += pair ? 1 : 0;
        }

        return escaped?.ToString() ?? cut;
    }

    /// <summary>Whether XML holds a character as it is; a carriage return would be read as a line feed.</summary>
    private static bool IsHeld(char character) => character != '\r' && System.Xml.XmlConvert.IsXmlChar(character);

    /// <summary>Whether the character begins what would be read as an escape; the end may be the beginning of one that is written.</summary>
    private static bool LooksEscaped(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x'
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3]) && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5])
        && (text[at + 6] == '_' || !IsHeld(text[at + 6]));

    private static string Cut(string text) => text.Length <= Most ? text : text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)];

    /// <summary>A text without characters that XML can't hold, no longer than a cell.</summary>
    public static string Storable(string text)
    {
        var cut = Cut(text);
        var builder = default(StringBuilder);
        for (var i = 0; i < cut.Length; i++)
        {
            var pair = i + 1 < cut.Length && char.IsSurrogatePair(cut[i], cut[i + 1]);
            if (pair || System.Xml.XmlConvert.IsXmlChar(cut[i]))
            {
                builder?.Append(cut, i, pair ? 2 : 1);
                i += pair ? 1 : 0;
            }
            else
            {
                builder ??= new(cut, 0, i, cut.Length);
                builder.Append('\uFFFD');
            }
        }

        return builder?.ToString() ?? cut;
    }
}
