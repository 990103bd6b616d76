using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Texts;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>
/// What single letters mean in a column. V is "verde" in one language and "vermelho" in another: the language of headings and words settles it, or all letters
/// together, where they are the initials of all levels in one language only; else it is asked.
/// </summary>
internal sealed class LetterBook
{
    // One letter in that many may be a slip.
    private const int MostStrange = 10;
    private const int MostAnswers = 4;

    private readonly SortedDictionary<char, CodebookEntry> entries = [];
    private readonly SortedDictionary<char, int> counts = [];
    private readonly ScaleAlphabets scale;
    private LetterTable[] candidates = [];
    private bool isOther;
    private bool isSettled;
    private int declared;

    private LetterBook(ScaleAlphabets scale) => this.scale = scale;

    /// <summary>Answers to what the letters mean, each a level by letter; empty where nothing is to be asked.</summary>
    public ImmutableArray<ImmutableArray<(string Sign, Level Level)>> Answers { get; private set; } = [];

    public static LetterBook Of(ColumnSample sample, ScaleAlphabets scale, ColumnForms forms)
    {
        var book = new LetterBook(scale);
        HashSet<string>? spoken = null;
        foreach (var (cell, count, _) in sample.Cells)
        {
            if (cell.Kind != CellKind.Text || cell.Text.Length > PhraseReader.Longest)
            {
                continue;
            }

            var folded = Folding.Fold(PlainText.Of(cell.Text));
            if (folded.Length == 1 && char.IsLetter(folded[0]))
            {
                book.Note(cell.Text, folded[0], count, forms.Romans);
            }
            else if (scale.LanguagesOf(folded) is { Count: > 0 } languages)
            {
                spoken = spoken is null ? [.. languages] : [.. spoken.Intersect(languages, StringComparer.Ordinal)];
            }
        }

        book.Settle(sample.Languages.IsDefault ? [] : sample.Languages, spoken ?? []);
        return book;
    }

    /// <summary>The meaning of a letter, seen in the column or not.</summary>
    public CodebookEntry Read(char letter)
    {
        if (entries.TryGetValue(letter, out var entry))
        {
            return entry;
        }

        return isOther || !MayRead(letter) || Single(candidates, letter) is not { } level || entries.Values.Any(other => other.Level == level) ? CodebookEntry.Unknown : CodebookEntry.Of(level, Alphabet.Initials);
    }

    /// <summary>Whether a letter may be read: the model has it, or it is an initial in a language that is beyond doubt. B is "berdea", but nearly always something else.</summary>
    private bool MayRead(char letter) => isSettled || scale.HasLetter(letter, out _);

    private void Note(string text, char letter, int count, bool romans)
    {
        if (scale.Declared(text) is not null)
        {
            declared += count;
        }
        else if (!romans || Ordinals.Roman(letter.ToString()) is null)
        {
            counts[letter] = counts.GetValueOrDefault(letter) + count;
        }
    }

    private void Settle(ImmutableArray<string> languages, HashSet<string> spoken)
    {
        candidates = Candidates(languages, spoken);
        foreach (var letter in Letters())
        {
            var possible = candidates.SelectMany(table => table[letter]).Distinct().ToArray();
            if (possible.Length > 1 && (MayRead(letter) || Array.Exists(Letters(), other => scale.HasLetter(other, out _))))
            {
                entries.Add(letter, CodebookEntry.Doubtful(DoubtKind.UnsettledLetter));
            }
            else if (possible.Length == 1 && MayRead(letter))
            {
                entries.Add(letter, CodebookEntry.Of(possible[0], Alphabet.Initials));
            }
            else if (scale.HasLetter(letter, out _))
            {
                entries.Add(letter, CodebookEntry.Doubtful(DoubtKind.LetterOfOtherScale));
            }
        }

        if (counts.Count > 0 && entries.Values.Any(entry => entry.Doubt == DoubtKind.UnsettledLetter))
        {
            Answers = Ask();
        }

        DoubtOthers();
        DoubtBeside();
    }

    /// <summary>Letters beside one that may be two levels are one question with it: what the one is says of which language the others are.</summary>
    private void DoubtBeside()
    {
        if (Answers.Length < 2)
        {
            return;
        }

        foreach (var letter in Letters())
        {
            var isCode = scale.HasLetter(letter, out var ownCode) && ownCode;
            if (entries.TryGetValue(letter, out var entry) && entry.Meaning == Meaning.Level && !isCode)
            {
                entries[letter] = CodebookEntry.Doubtful(DoubtKind.UnsettledLetter);
            }
        }
    }

    private char[] Letters()
    {
        if (counts.Count == 0)
        {
            return [];
        }

        var letters = new char[counts.Count];
        counts.Keys.CopyTo(letters, 0);
        return letters;
    }

    /// <summary>The languages that the letters may be of.</summary>
    private LetterTable[] Candidates(ImmutableArray<string> languages, HashSet<string> spoken)
    {
        var letters = Letters();
        foreach (var language in languages)
        {
            // A language that has all of the letters is meant, even where it has one of them twice.
            if (Array.Find(scale.Letters, table => table.Language == language) is { } table && letters.Length > 0 && Array.TrueForAll(letters, letter => table[letter].Count > 0))
            {
                isSettled = table.IsWhole;
                return [table];
            }
        }

        var whole = Array.FindAll(scale.Letters, table => scale.Scale.Levels.All(level => letters.Any(letter => table[letter] is [var only] && only == level)));
        if (whole.Length > 0)
        {
            isSettled = true;
            return whole;
        }

        var known = Array.FindAll(letters, letter => scale.HasLetter(letter, out _));
        var knowing = known.Length == 0 ? scale.Letters : Array.FindAll(scale.Letters, table => Array.TrueForAll(known, letter => table[letter].Count > 0));
        var heard = Array.FindAll(knowing, table => spoken.Contains(table.Language));
        return heard.Length > 0 ? heard : knowing;
    }

    /// <summary>
    /// Letters that the scale knows among letters that it does not, or two letters for one level, may be another scale's, unless all levels are among them.
    /// A level's own code is beyond doubt where few others are strange.
    /// </summary>
    private void DoubtOthers()
    {
        if (counts.Count == 0)
        {
            isOther = declared > 0 && !scale.Scale.Levels.IsEmpty;
            return;
        }

        var levels = entries.Values.Where(entry => entry.Level is not null).Select(entry => entry.Level!).ToArray();
        var isTwice = levels.Distinct().Count() < levels.Length;
        var known = counts.Where(letter => entries.ContainsKey(letter.Key)).Sum(letter => letter.Value);
        var strange = declared + counts.Where(letter => !entries.ContainsKey(letter.Key)).Sum(letter => letter.Value);
        isOther = isTwice || (strange > 0 && !scale.Scale.Levels.All(levels.Contains));
        foreach (var letter in isOther ? counts.Keys : Enumerable.Empty<char>())
        {
            var isBeyondDoubt = scale.HasLetter(letter, out var isCode) && isCode && (strange == 0 || strange * MostStrange < known);
            if (entries.TryGetValue(letter, out var entry) && entry.Meaning == Meaning.Level && !isBeyondDoubt)
            {
                entries[letter] = CodebookEntry.Doubtful(DoubtKind.LetterOfOtherScale);
            }
        }
    }

    private ImmutableArray<ImmutableArray<(string, Level)>> Ask()
    {
        var answers = new List<ImmutableArray<(string, Level)>>();
        foreach (var table in candidates)
        {
            Answer(table, [.. entries.Keys.Where(letter => table[letter].Count > 0)], 0, [], answers);
        }

        return answers.Count > 1 ? [.. answers] : [];
    }

    /// <summary>All ways in which a language may mean the letters, each level by one letter at most.</summary>
    private static void Answer(LetterTable table, char[] letters, int at, ImmutableArray<(string Sign, Level Level)> begun, List<ImmutableArray<(string, Level)>> answers)
    {
        if (answers.Count == MostAnswers)
        {
            return;
        }

        if (at == letters.Length)
        {
            if (!answers.Exists(answer => answer.SequenceEqual(begun)))
            {
                answers.Add(begun);
            }

            return;
        }

        foreach (var level in table[letters[at]])
        {
            if (!begun.Any(pair => pair.Level == level))
            {
                Answer(table, letters, at + 1, begun.Add((letters[at].ToString().ToUpperInvariant(), level)), answers);
            }
        }
    }

    private static Level? Single(LetterTable[] tables, char letter)
    {
        var levels = tables.SelectMany(table => table[letter]).Distinct().Take(2).ToArray();
        return levels.Length == 1 ? levels[0] : null;
    }
}
