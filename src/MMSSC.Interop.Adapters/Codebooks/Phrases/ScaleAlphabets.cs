using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>What is known of one scale before any column is looked at. Can be used by several threads at once.</summary>
internal sealed class ScaleAlphabets
{
    private const int LongestPhrase = 6;

    private readonly ScaleWords words;
    private readonly Lexicon lexicon;
    private readonly DeclaredMeanings meanings;
    private readonly Dictionary<string, HashSet<string>> languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Level>> tokens = new(StringComparer.Ordinal);

    // By their first word.
    private readonly Dictionary<string, string[]> hedges;

    public ScaleAlphabets(ScaleWords words, Lexicon lexicon, DeclaredMeanings meanings)
    {
        (this.words, this.lexicon, this.meanings) = (words, lexicon, meanings);
        HasColours = Hue.HasColours(words.Scale);
        IsNumbered = words.Scale.Levels.Length > 1;
        Letters = LetterTable.Of(words.Scale);
        hedges = lexicon.Words("hedges").GroupBy(phrase => phrase.Split(' ')[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (var level in words.Scale.Levels)
        {
            foreach (var word in lexicon.WordsOf(level))
            {
                Add(level, word, null);
            }

            foreach (var title in level.Title.All)
            {
                Add(level, title.Text, title.Language);
            }

            foreach (var (language, aliases) in level.Aliases.ByLanguage)
            {
                foreach (var alias in aliases)
                {
                    Add(level, alias, language);
                }
            }
        }
    }

    public Scale Scale => words.Scale;

    public Lexicon Lexicon => lexicon;

    public DeclaredMeanings Meanings => meanings;

    public bool HasColours { get; }

    /// <summary>Whether there are levels that ordinals can count.</summary>
    public bool IsNumbered { get; }

    public LetterTable[] Letters { get; }

    /// <summary>The meaning of a whole folded text that is one of the words; letters by themselves are none.</summary>
    public bool TryWord(string folded, out CodebookEntry entry)
    {
        entry = CodebookEntry.Blank;
        if (folded.Length == 0 || (folded.Length == 1 && char.IsLetter(folded[0])))
        {
            return false;
        }

        if (lexicon.Words("cancelled").Contains(folded))
        {
            entry = new(Meaning.Cancelled, null, 0, null, Alphabet.Words);
            return true;
        }

        return words.TryRead(folded, out var reading) && TryEntry(reading, Alphabet.Words, out entry);
    }

    /// <summary>Whether the model itself has that letter for a level, in whatever language.</summary>
    public bool HasLetter(char letter, out bool isCode)
    {
        var isKnown = words.TryRead(letter.ToString(), out var reading) && reading.Level is not null;
        isCode = isKnown && string.Equals(Folding.Fold(reading.Level!.Code), letter.ToString(), StringComparison.Ordinal);
        return isKnown;
    }

    /// <summary>What the user or the file declares a text to mean; null where it declares nothing.</summary>
    public CodebookEntry? Declared(string text)
    {
        if (meanings.IsEmpty)
        {
            return null;
        }

        var key = CellKey.Of(text);
        if (meanings.Codes.TryGetValue(key, out var meaning) && Given(meaning) is { } given)
        {
            return given;
        }

        return meanings.Legend.Texts.TryGetValue(key, out var entry) && words.TryRead(entry.Word, out var reading) && TryEntry(reading, Alphabet.Declared, out var declared) ? declared : null;
    }

    /// <summary>The meaning of a number.</summary>
    public CodebookEntry OfNumber(double value)
    {
        switch (Scale.Numbers)
        {
            case NumberMeaning.Ambiguous:
                return CodebookEntry.Doubtful(DoubtKind.AmbiguousNumber) with { Score = value };
            case NumberMeaning.Codes:
                return Scale.Find((value + meanings.OptionShift).ToString("R", CultureInfo.InvariantCulture)) is { } option
                    ? CodebookEntry.Of(option, Alphabet.Numbers)
                    : CodebookEntry.Doubtful(DoubtKind.OutOfRange) with { Score = value };
            default:
                if (value < Scale.From - Scale.Tolerance || value > Scale.To + Scale.Tolerance || double.IsNaN(value))
                {
                    return CodebookEntry.Doubtful(DoubtKind.OutOfRange) with { Score = value };
                }

                return Scale.At(value) is { } level
                    ? CodebookEntry.Of(level, Alphabet.Numbers)
                    : new(Meaning.Score, null, Math.Clamp(value, Scale.From, Scale.To), null, Alphabet.Numbers);
        }
    }

    /// <summary>The meaning of an ordinal: what is declared of its number, else the level of that number.</summary>
    public CodebookEntry OfOrdinal(int number, Alphabet alphabet)
    {
        if (Declared(number.ToString(CultureInfo.InvariantCulture)) is { } declared)
        {
            return declared;
        }

        var entry = IsNumbered ? OfNumber(number) : CodebookEntry.Unknown;
        return entry.Meaning == Meaning.Level ? entry with { Alphabet = alphabet } : entry;
    }

    /// <summary>The level of a colour: as the legend has it, else by its hue.</summary>
    public Level? OfFill(int rgb) => meanings.Legend.Fills.TryGetValue(rgb, out var entry) && words.TryRead(entry.Word, out var named)
        ? named.Level
        : HasColours ? Hue.LevelOf(rgb, Scale) : null;

    /// <summary>The languages that have a level word; none where it is not a level word of the model.</summary>
    public IReadOnlyCollection<string> LanguagesOf(string folded) => languages.TryGetValue(folded, out var set) ? set : [];

    /// <summary>Whether a word may stand before a level word or number without adding to it.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="ofNumbers">Whether numbers may follow it, too: the word for a column of results may as well be a title.</param>
    public bool IsLabel(string folded, out bool ofNumbers)
    {
        ofNumbers = lexicon.LevelWords.Contains(folded);
        return ofNumbers || (lexicon.Roles.TryGetValue(folded, out var role) && role == HeadingTopic.Rating) || lexicon.Words("levelParticles").Contains(folded);
    }

    /// <summary>The levels that the words of a folded text name, each with whether a word takes it back.</summary>
    public List<(Level Level, bool Negated)> Named(string folded)
    {
        var named = new List<(Level, bool)>();
        var spans = Tokens(folded);
        for (var i = 0; i < spans.Count; i++)
        {
            var longest = tokens.ContainsKey(folded[spans[i].Start..spans[i].End]) ? Math.Min(LongestPhrase, spans.Count - i) : 0;
            for (var length = longest; length > 0; length--)
            {
                var phrase = folded[spans[i].Start..spans[i + length - 1].End];
                if (phrase.Length > 2 && words.TryRead(phrase, out var reading) && reading.Level is { } level)
                {
                    named.Add((level, i > 0 && lexicon.Words("negations").Contains(folded[spans[i - 1].Start..spans[i - 1].End])));
                    i += length - 1;
                    break;
                }
            }
        }

        return named;
    }

    /// <summary>Whether a folded text has a word or phrase that takes back what it says, other than by "not".</summary>
    public bool IsHedged(string folded)
    {
        if (lexicon.IsAside(folded) || IsOfLater(folded.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ')))
        {
            return true;
        }

        foreach (var (start, end) in Tokens(folded))
        {
            if (hedges.TryGetValue(folded[start..end], out var phrases) && Array.Exists(phrases, phrase => Lexicon.ContainsPhrase(folded, phrase)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfLater(string folded) => (lexicon.Horizons.TryGetValue(folded, out var horizon) && horizon == Horizon.Planned)
        || lexicon.Words("ratingRoles.expected").Contains(folded) || lexicon.Words("ratingRoles.target").Contains(folded);

    /// <summary>Whether a folded gloss is made of words of other levels, such as "partially" beside "fulfilled".</summary>
    public bool IsOfOther(string folded, Level level)
    {
        var found = false;
        foreach (var (start, end) in Tokens(folded))
        {
            if (end - start <= 2)
            {
                continue;
            }

            if (!tokens.TryGetValue(folded[start..end], out var levels) || levels.Contains(level))
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    private static List<(int Start, int End)> Tokens(string folded)
    {
        var spans = new List<(int, int)>();
        for (var i = 0; i < folded.Length; i++)
        {
            var start = i;
            while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || folded[i] == '\'' || (folded[i] == '-' && i > start)))
            {
                i++;
            }

            if (i > start)
            {
                spans.Add((start, i));
            }
        }

        return spans;
    }

    /// <summary>What a declaration says on this scale; null where it says nothing there.</summary>
    public CodebookEntry? Given(string meaning)
    {
        switch (meaning)
        {
            case DeclaredMeanings.NotAssessed:
                return new(Meaning.NotAssessed, null, 0, null, Alphabet.Declared);
            case DeclaredMeanings.NotApplicable:
                return new(Meaning.NotApplicable, null, 0, null, Alphabet.Declared);
            default:
                return Scale.Find(meaning) is { } level ? CodebookEntry.Of(level, Alphabet.Declared)
                    : words.TryRead(Folding.Fold(meaning), out var reading) && TryEntry(reading, Alphabet.Declared, out var entry) ? entry : null;
        }
    }

    private static bool TryEntry(CellMeaning reading, Alphabet alphabet, out CodebookEntry entry)
    {
        entry = reading.Outcome switch
        {
            Outcome.Level => CodebookEntry.Of(reading.Level!, alphabet),
            Outcome.NotAssessed => new(Meaning.NotAssessed, null, 0, null, alphabet),
            Outcome.NotApplicable => new(Meaning.NotApplicable, null, 0, null, alphabet),
            _ => CodebookEntry.Unknown,
        };
        return entry.Means;
    }

    private void Add(Level level, string word, string? language)
    {
        var folded = Folding.Fold(word);
        foreach (var (start, end) in Tokens(folded))
        {
            if (!tokens.TryGetValue(folded[start..end], out var levels))
            {
                tokens.Add(folded[start..end], levels = []);
            }

            levels.Add(level);
        }

        if (folded.Length > 2 && language is not null)
        {
            if (!languages.TryGetValue(folded, out var set))
            {
                languages.Add(folded, set = new(StringComparer.Ordinal));
            }

            set.Add(language);
        }
    }
}
