using System.Text;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Texts that come from external files, made safe to stand in a sheet.</summary>
internal static class CellTexts
{
    // The most characters that Excel keeps in a cell.
    private const int Most = 32767;

    /// <summary>
    /// A text that no spreadsheet program takes for a formula: what begins like one is kept as text by an apostrophe
    /// (OWASP, "CSV Injection").
    /// </summary>
    public static string? Defused(string? text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;

    /// <summary>A text without characters that XML can't hold, no longer than a cell.</summary>
    public static string Storable(string text)
    {
        var cut = text.Length <= Most ? text : text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)];
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
