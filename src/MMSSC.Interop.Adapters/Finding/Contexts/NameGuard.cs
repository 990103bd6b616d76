using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Tells names without an office from what else stands above a table: documents, authorities, teams, persons, headings.</summary>
internal static class NameGuard
{
    private const int ShortTitle = 2;

    /// <summary>Whether words speak of a document, of people who filled it in, or of a part of the year.</summary>
    public static bool IsOfOthers(string[] folded, NameWords words)
    {
        var lexicon = words.Lexicon;
        return Array.Exists(folded, word => lexicon.DocumentWords.Contains(word) || lexicon.Words("groupWords").Contains(word) || words.Terms.Contains(word))
            || (folded.Length == 1 && lexicon.Months.ContainsKey(folded[0]));
    }

    /// <summary>Whether a text without an office can't be the name of a community.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Behind the name that it begins with.</param>
    /// <param name="words">The words.</param>
    public static bool IsNoName(NameText text, int end, NameWords words)
    {
        if (text.IsNumber(0) || IsQualifier(text, 0, end, words) || IsExplained(text, end) || text.Match(words.Others, 0) > 0 || new OfficeReader(text, words).StandsAt(0) || IsPerson(text, words))
        {
            return true;
        }

        var folded = text.Folded(0, end, marks: false);
        var whole = string.Join(' ', folded);
        var lexicon = words.Lexicon;
        return !folded.Any(word => word.Length > 1) || IsOfOthers(folded, words) || IsHeading(whole, lexicon) || RoleReader.Read(whole, lexicon).Role != RatingRole.Unsaid;
    }

    /// <summary>Whether words are nothing but what stands beside an office: "libre", "local".</summary>
    public static bool IsQualifier(NameText text, int start, int end, NameWords words) =>
        Array.TrueForAll(text.Folded(start, end, marks: true), words.Qualifiers.Contains);

    /// <summary>Whether small words alone stand behind a mark, as a unit does: "Presupuesto (miles)".</summary>
    private static bool IsExplained(NameText text, int end)
    {
        var isExplained = false;
        for (var at = end; at < text.Count; at++)
        {
            if (text.IsWord(at))
            {
                if (text.IsNumber(at) || !text.IsSmall(at))
                {
                    return false;
                }

                isExplained = true;
            }
        }

        return isExplained;
    }

    private static bool IsHeading(string whole, Lexicon lexicon) =>
        lexicon.Roles.ContainsKey(whole) || lexicon.Horizons.ContainsKey(whole) || lexicon.Statuses.ContainsKey(whole) || lexicon.Stakeholders.Contains(whole)
        || lexicon.Legends.Contains(whole) || lexicon.SheetNames.Contains(whole) || lexicon.IsTotal(whole) || lexicon.IsVersion(whole, out _);

    /// <summary>"Ing. María López": short titles count with their full stop only, since "C" and "D" may begin anything.</summary>
    private static bool IsPerson(NameText text, NameWords words) =>
        words.Titles.Contains(text[0].Folded) && (text[0].Folded.Length > ShortTitle || text.Slice(0, 1).EndsWith('.'));
}
