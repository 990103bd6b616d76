using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>The letters by which the levels of a scale go in one language: codes, initials of its level words, and aliases of one letter.</summary>
internal sealed class LetterTable
{
    private readonly List<char> letters = [];
    private readonly List<List<Level>> levels = [];

    private LetterTable(string language) => Language = language;

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    /// <summary>Whether each level has a letter of its own, so that letters are a way to write this scale in this language.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The tables of all languages in which the scale has a word for each level.</summary>
    public static LetterTable[] Of(Scale scale)
    {
        var languages = scale.Levels.SelectMany(level => level.Title.All.Select(title => title.Language).Concat(level.Aliases.ByLanguage.Select(words => words.Language))).Distinct(StringComparer.Ordinal);
        return [.. languages.Where(language => scale.Levels.All(level => MainWord(level, language) is not null)).Order(StringComparer.Ordinal).Select(language => Build(scale, language))];
    }

    /// <summary>The levels that a letter may stand for; none where it is not an initial.</summary>
    public IReadOnlyList<Level> this[char letter] => letters.IndexOf(letter) is var at and >= 0 ? levels[at] : [];

    private static LetterTable Build(Scale scale, string language)
    {
        var table = new LetterTable(language);
        foreach (var level in scale.Levels)
        {
            table.Add(Folding.Fold(level.Code), level, true);
        }

        var own = table.letters.ToArray();
        foreach (var level in scale.Levels)
        {
            var initial = MainWord(level, language)![..1];
            foreach (var word in level.Aliases.ByLanguage.Where(words => words.Language == language).SelectMany(words => words.Words).Select(Folding.Fold).Append(initial))
            {
                // A level's own code is beyond doubt.
                if (word.Length == 1 && Array.IndexOf(own, word[0]) < 0)
                {
                    table.Add(word, level, false);
                }
            }
        }

        table.IsWhole = scale.Levels.Length > 1 && scale.Levels.All(level => table.levels.Exists(list => list.Count == 1 && list[0] == level));
        return table;
    }

    private void Add(string letter, Level level, bool isCode)
    {
        if (letter.Length != 1 || !char.IsLetter(letter[0]))
        {
            return;
        }

        var at = letters.IndexOf(letter[0]);
        if (at < 0)
        {
            at = letters.Count;
            letters.Add(letter[0]);
            levels.Add([]);
        }

        var list = levels[at];
        if (!list.Contains(level) && (list.Count == 0 || !isCode))
        {
            list.Add(level);
        }
    }

    /// <summary>The word that a language has for a level: its title, else its first alias of more than two letters.</summary>
    private static string? MainWord(Level level, string language)
    {
        var word = level.Title.Find(language) ?? level.Aliases.ByLanguage.FirstOrDefault(words => words.Language == language)?.Words.FirstOrDefault(alias => alias.Length > 2);
        return Folding.Fold(word) is { Length: > 0 } folded ? folded : null;
    }
}
