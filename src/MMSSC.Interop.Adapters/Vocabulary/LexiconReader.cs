using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>Reads the words of all languages that are embedded beside it: a language is one more file.</summary>
internal static class LexiconReader
{
    private const string Folder = "MMSSC.Interop.Adapters.Vocabulary.";

    public static Lexicon Read()
    {
        var lexicon = new Lexicon();
        var assembly = typeof(LexiconReader).Assembly;
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            {
                lexicon.Languages.Add(name[Folder.Length..^".json".Length]);
                AddLanguage(lexicon, Read(assembly.GetManifestResourceStream(name)!, name).Root);
            }
        }

        lexicon.Seal();
        return lexicon;
    }

    private static JsonTree Read(Stream stream, string name)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var findings = new List<Diagnostic>();
            return JsonTreeReader.Read(bytes, name, new(findings))
                ?? throw new InvalidOperationException($"The words in {name} can't be read: {findings[0]}");
        }
    }

    private static void AddLanguage(Lexicon lexicon, JsonNode language)
    {
        foreach (var section in language.Values)
        {
            switch (section.Name)
            {
                case "roles":
                    AddGroups(section, (name, word) => lexicon.AddRole(word, HeadingTopics.Of(name)));
                    break;
                case "horizons":
                    AddGroups(section, (name, word) => lexicon.AddHorizon(word, name == "now" ? Horizon.Now : Horizon.Planned));
                    break;
                case "statuses":
                    AddGroups(section, (name, word) =>
                        lexicon.Statuses.TryAdd(word, name == "not-assessed" ? RatingStatus.NotAssessed : RatingStatus.NotApplicable));
                    break;
                case "methods":
                    AddGroups(section, (name, word) => lexicon.Methods.TryAdd(word, FileWords.Methods.Find(name)!.Value));
                    break;
                case "months" or "monthAbbreviations":
                    AddMonths(lexicon, section);
                    break;
                case "ratingRoles":
                    AddGroups(section, (name, word) => lexicon.Collect($"{section.Name}.{name}").Add(word));
                    break;
                default:
                    AddWords(section, lexicon.Collect(section.Name));
                    break;
            }
        }
    }

    private static void AddGroups(JsonNode groups, Action<string, string> add)
    {
        foreach (var group in groups.Values)
        {
            foreach (var word in group.Values)
            {
                add(group.Name, Folding.Fold(word.Text));
            }
        }
    }

    private static void AddMonths(Lexicon lexicon, JsonNode months)
    {
        var month = 0;
        foreach (var word in months.Values)
        {
            month++;

            // Behind the twelve stand second abbreviations of September.
            lexicon.Months.TryAdd(Folding.Fold(word.Text), month <= 12 ? month : 9);
        }
    }

    private static void AddWords(JsonNode words, HashSet<string> target)
    {
        foreach (var word in words.Values)
        {
            target.Add(Folding.Fold(word.Text));
        }
    }
}
