using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Tells the languages of a sheet by the titles of elements that stand in it.</summary>
internal static class TitleLanguages
{
    /// <summary>Two-letter codes of the languages whose titles stand there, the most frequent first; empty where no title does.</summary>
    public static ImmutableArray<string> Of(SheetGrid grid, ModelEvidence evidence)
    {
        var byTitle = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var element in evidence.Model.Elements)
        {
            foreach (var title in element.Title.All)
            {
                Add(byTitle, Folding.Fold(title.Text), title.Language);
            }

            foreach (var (language, aliases) in element.Aliases.ByLanguage)
            {
                foreach (var alias in aliases)
                {
                    Add(byTitle, Folding.Fold(alias), language);
                }
            }
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < Math.Min(grid.Rows, Thresholds.LanguageRows); row++)
        {
            for (var column = 0; column < Math.Min(grid.Sheet.Rows[row].Length, Thresholds.NarrowColumns); column++)
            {
                var identity = evidence.Index.Identify(grid.Folded(row, column));
                foreach (var language in identity.Title is { } title && byTitle.TryGetValue(title, out var languages) ? languages : [])
                {
                    counts[language] = counts.GetValueOrDefault(language) + 1;
                }
            }
        }

        return [.. counts.Keys.OrderByDescending(language => counts[language]).ThenBy(language => language, StringComparer.Ordinal)];
    }

    private static void Add(Dictionary<string, List<string>> byTitle, string folded, string language)
    {
        if (!byTitle.TryGetValue(folded, out var languages))
        {
            byTitle.Add(folded, languages = []);
        }

        if (!languages.Contains(language))
        {
            languages.Add(language);
        }
    }
}
