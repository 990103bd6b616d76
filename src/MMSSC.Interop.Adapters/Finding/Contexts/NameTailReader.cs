using System.Globalization;
using System.Text.RegularExpressions;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Reads what stands behind a name: territories, the years of a term, and what is neither.</summary>
internal static partial class NameTailReader
{
    private const int LastMonth = 12;

    public static (string? Territory, string? Term) Read(string tail, NameWords words)
    {
        var term = tail.Contains("19", StringComparison.Ordinal) || tail.Contains("20", StringComparison.Ordinal) ? TakeTerm(ref tail) : null;
        var text = new NameText(tail);
        var territories = new List<string>();
        for (var start = 0; start < text.Count; start++)
        {
            var end = start;
            while (text.IsWord(end) && !words.Terms.Contains(text[end].Folded))
            {
                end++;
                if (text.EndsSentence(end - 1))
                {
                    break;
                }
            }

            if (end > start && IsTerritory(text, start, end, words))
            {
                var written = text.Slice(start, end);
                territories.Add(text.EndsSentence(end - 1) ? written.TrimEnd('.') : written);
            }

            start = end > start && text.EndsSentence(end - 1) ? end - 1 : end;
        }

        return (territories.Count > 0 ? string.Join(", ", territories) : null, term);
    }

    private static string? TakeTerm(ref string tail)
    {
        if (Years().Match(tail) is not { Success: true } years || Term(years) is not { } term)
        {
            return null;
        }

        tail = string.Concat(tail.AsSpan(0, years.Index), " | ", tail.AsSpan(years.Index + years.Length));
        return term;
    }

    private static bool IsTerritory(NameText text, int start, int end, NameWords words)
    {
        if (new NameSpanReader(text, words, false).End(start) != end || text.IsNumber(start) || new OfficeReader(text, words).StandsAt(start))
        {
            return false;
        }

        var folded = text.Folded(start, end, marks: true);
        return (text.Match(words.Territories, start) is > 0 and var length && start + length < end)
            || (text.Match(words.Others, start) == 0 && !NameGuard.IsOfOthers(folded, words));
    }

    /// <summary>A term of two years; null for a month, as in "2026-03".</summary>
    private static string? Term(Match years)
    {
        var from = int.Parse(years.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        var to = int.Parse(years.Groups["to"].ValueSpan, CultureInfo.InvariantCulture);
        var whole = to > LastMonth && to < 100 ? (from / 100 * 100) + to : to;
        return whole > from && whole - from < 20 ? string.Create(CultureInfo.InvariantCulture, $"{from}-{whole}") : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<from>(19|20)\d{2})\s*(-|–|—|/|al?\s|to\s|au\s)\s*(?<to>(19|20)\d{2}|\d{2})(?![\d/-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();
}
