namespace MMSSC.Interop.Reports.Wording;

/// <summary>
/// The marks and spaces of print for texts that are typed with those of a keyboard: the two are not to be mixed on one page, and no
/// line begins with a colon.
/// </summary>
internal static class Typography
{
    private const char Typed = '\'';
    private const char Opening = '\u2018';
    private const char Closing = '\u2019';

    private const char Space = ' ';
    private const char NoBreak = '\u00A0';

    /// <summary>
    /// The text with apostrophes and single quotation marks as in print, and spaces that hold their sign; double ones stay, as they may be
    /// part of what is quoted.
    /// </summary>
    public static string Of(string text) => Bound(Marked(text));

    /// <summary>
    /// The text with spaces before a colon, semicolon, question or exclamation mark, per cent sign and within angle quotation marks that no
    /// line is broken at, as French has them (Imprimerie nationale, Lexique des règles typographiques).
    /// </summary>
    public static string Bound(string text)
    {
        var holds = false;
        for (var i = 0; i < text.Length && !holds; i++)
        {
            holds = Holds(text, i);
        }

        return !holds ? text : string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Holds(from, i) ? NoBreak : from[i];
            }
        });
    }

    private static bool Holds(string text, int at) =>
        text[at] == Space && (text.AsSpan(at + 1) is [':' or ';' or '?' or '!' or '%' or '»', ..] || (at > 0 && text[at - 1] == '«'));

    private static string Marked(string text) => !text.Contains(Typed, StringComparison.Ordinal) ? text : string.Create(text.Length, text, static (span, from) =>
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
