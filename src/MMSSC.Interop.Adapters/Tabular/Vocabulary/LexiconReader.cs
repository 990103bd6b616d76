using System.Text.Json;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.Vocabulary;

/// <summary>Reads the words of all languages that are embedded beside it: a language is one more file.</summary>
internal static class LexiconReader
{
    private const string Folder = "MMSSC.Interop.Adapters.Tabular.Vocabulary.";

    public static Lexicon Read()
    {
        var lexicon = new Lexicon();
        var assembly = typeof(LexiconReader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var document = JsonDocument.Parse(stream);
                lexicon.Languages.Add(name[Folder.Length..^".json".Length]);
                AddLanguage(lexicon, document.RootElement);
            }
        }

        lexicon.Seal();
        return lexicon;
    }

    private static void AddLanguage(Lexicon lexicon, JsonElement language)
    {
        foreach (var section in language.EnumerateObject())
        {
            switch (section.Name)
            {
                case "roles":
                    AddGroups(section.Value, (name, word) => lexicon.AddRole(word, Enum.Parse<ColumnRole>(name, ignoreCase: true)));
                    break;
                case "horizons":
                    AddGroups(section.Value, (name, word) => lexicon.AddHorizon(word, name == "now" ? Horizon.Now : Horizon.Planned));
                    break;
                case "statuses":
                    AddGroups(section.Value, (name, word) =>
                        lexicon.Statuses.TryAdd(word, name == "not-assessed" ? RatingStatus.NotAssessed : RatingStatus.NotApplicable));
                    break;
                case "months" or "monthAbbreviations":
                    AddMonths(lexicon, section.Value);
                    break;
                default:
                    AddWords(section.Value, lexicon.Words(section.Name));
                    break;
            }
        }
    }

    private static void AddGroups(JsonElement groups, Action<string, string> add)
    {
        foreach (var group in groups.EnumerateObject())
        {
            foreach (var word in group.Value.EnumerateArray())
            {
                add(group.Name, Folding.Fold(word.GetString()));
            }
        }
    }

    private static void AddMonths(Lexicon lexicon, JsonElement months)
    {
        var month = 0;
        foreach (var word in months.EnumerateArray())
        {
            month++;

            // Behind the twelve stand second abbreviations of September.
            lexicon.Months.TryAdd(Folding.Fold(word.GetString()), month <= 12 ? month : 9);
        }
    }

    private static void AddWords(JsonElement words, HashSet<string> target)
    {
        foreach (var word in words.EnumerateArray())
        {
            target.Add(Folding.Fold(word.GetString()));
        }
    }
}
