namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>The text of a cell: ends trimmed, inner text untouched, cut off at the limit.</summary>
internal static class CellText
{
    /// <summary>Without the blanks at its ends, among them non-breaking, zero-width and other Unicode spaces.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>The most of a text that the limit allows, never half of a surrogate pair.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, int limit) =>
        text.Length <= limit ? text : text[..(limit > 0 && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)];

    // U+FEFF and U+200B come along with text that was pasted from web pages: they look like nothing, and are not white space to .NET.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>
    /// A text of a file with separators without the apostrophe by which programs, this one too, keep what begins like a formula as text
    /// (OWASP, "CSV Injection"); of several before it one is taken.
    /// </summary>
    public static ReadOnlySpan<char> Undefused(ReadOnlySpan<char> text) =>
        text is ['\'', ..] && text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? text[1..] : text;
}
