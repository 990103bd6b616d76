using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Finds the date in a document's title, such as "Self-assessment of 12/05/2026" or "Self-assessment – March 2026".</summary>
internal static class TitleDates
{
    private static readonly string[] dashes = [" – ", " — ", " - ", " | ", " · ", " / "];
    private static readonly char[] ends = [',', ';', '.', ')', '('];

    /// <summary>The parts of a title between dashes.</summary>
    public static string[] Parts(string text) => text.Split(dashes, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The only date of a title. A year alone is none: it may be a standard's. Neither is a date behind a word that says that it is another's.</summary>
    /// <param name="text">The title.</param>
    /// <param name="parts">The title's parts between dashes.</param>
    /// <param name="lexicon">Words of the languages.</param>
    public static ReadDate? Find(string text, string[] parts, Lexicon lexicon)
    {
        if (lexicon.IsOtherDate(Folding.Fold(text)))
        {
            return null;
        }

        ReadDate? found = null;
        foreach (var part in parts)
        {
            if (DateReader.Read(part, lexicon) is { Date.Month: > 0 } whole)
            {
                if (found is not null)
                {
                    return null;
                }

                found = whole;
                continue;
            }

            foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (DateReader.Read(word.Trim(ends), lexicon) is { Date.Day: > 0 } day)
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = day;
                }
            }
        }

        return found;
    }
}
