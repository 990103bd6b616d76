namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>A folded text in its parts, as brackets, colons, strokes and dashes between spaces divide it, and the parts in their words.</summary>
internal static class RoleText
{
    private const int LongestAbbreviation = 4;

    /// <summary>The words of each part that has any.</summary>
    public static List<string[]> Parts(string folded)
    {
        var parts = new List<string[]>();
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && !Divides(folded, i))
            {
                continue;
            }

            if (Words(folded[start..i]) is { Length: > 0 } words)
            {
                parts.Add(words);
            }

            start = i + 1;
        }

        return parts;
    }

    /// <summary>The words of a text: runs of letters and digits. "N.º" and "to-be" are two.</summary>
    public static string[] Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '°' or '#'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return [.. words];
    }

    private static bool Divides(string text, int at) => text[at] switch
    {
        '(' or ')' or '[' or ']' or '{' or '}' or ':' or ';' or ',' or '|' or '/' or '\\' or '>' or '<' or '→' or '⇒' or '·' or '•' or '=' or '+' or '«' or '»' or '"' or '“' or '”' or '?' or '!' => true,
        '-' or '–' or '—' => Spaced(text, at),

        // A full stop ends a sentence; behind a few letters it ends an abbreviation, as in "n. de votos".
        '.' => at >= LongestAbbreviation && at + 1 < text.Length && text[at + 1] == ' ' && !text.AsSpan(at - LongestAbbreviation, LongestAbbreviation).Contains(' '),
        _ => false,
    };

    private static bool Spaced(string text, int at) => (at == 0 || text[at - 1] == ' ') && (at + 1 == text.Length || text[at + 1] == ' ');
}
