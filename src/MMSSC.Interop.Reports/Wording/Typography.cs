namespace MMSSC.Interop.Reports.Wording;

/// <summary>
/// The marks of print for texts that are typed with those of a keyboard: the report's own texts have them, and the two are not to
/// be mixed on one page.
/// </summary>
internal static class Typography
{
    private const char Typed = '\'';
    private const char Opening = '\u2018';
    private const char Closing = '\u2019';

    /// <summary>The text with apostrophes and single quotation marks as in print; double ones stay, as they may be part of what is quoted.</summary>
    public static string Of(string text) => !text.Contains(Typed, StringComparison.Ordinal) ? text : string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = from[i] != Typed ? from[i] : Opens(from, i) ? Opening : Closing;
        }
    });

    /// <summary>A mark opens where a word starts after it and none ends before it.</summary>
    private static bool Opens(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
}
