using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>
/// Tells by its words that a text is a name: no word of it begins a sum, an aside or a horizon, none is of a level, and if one is of a role, the
/// whole says none. A text of which that can't be told so quickly is looked at by the reader of rows, which knows better.
/// </summary>
internal sealed class PlainNames
{
    private const int MostWords = 1 << 15;
    private const int ShortestWord = 3;
    private const int ShortestId = 4;
    private const string Signs = " -'.,/()&";

    private readonly Dictionary<string, string> plain = new(StringComparer.Ordinal);
    private readonly HashSet<string> wary = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofRoles;
    private readonly IRowRoles roles;
    private readonly CompiledCodebook[] codebooks;

    /// <param name="table">The table.</param>
    /// <param name="roles">What names say of roles.</param>
    public PlainNames(CompiledTable table, IRowRoles roles)
    {
        var lexicon = table.Lexicon;
        this.roles = roles;
        ofRoles = new(roles.Words, StringComparer.Ordinal);
        codebooks = [.. table.Model.Scales.Select(scale => table.CodebookOf(-1, scale))];
        foreach (var phrase in lexicon.Totals.Concat(lexicon.Asides).Concat(lexicon.Horizons.Keys).Concat(lexicon.Words("years")))
        {
            AddFirst(phrase);
        }

        foreach (var level in table.Model.Scales.SelectMany(scale => scale.Levels))
        {
            AddAll(level, lexicon);
        }
    }

    /// <summary>Whether a text is a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBeLevel">Whether a level in its place would mean something.</param>
    public bool IsPlain(string text, bool mayBeLevel)
    {
        var folded = Folding.Fold(text);
        var (named, digits, mayBeRole) = (false, 0, false);
        for (var at = 0; at < folded.Length;)
        {
            var end = at;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end == at)
            {
                if (!Signs.Contains(folded[at++]))
                {
                    return false;
                }

                continue;
            }

            var word = folded.AsSpan(at, end - at);
            at = end;
            if (!word.ContainsAnyExceptInRange('0', '9'))
            {
                digits += word.Length;
                continue;
            }

            named |= word.Length >= ShortestWord;
            mayBeRole |= ofRoles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            if (!IsPlain(word))
            {
                return false;
            }
        }

        return !(mayBeRole && roles.Of(0, text.Trim()) is not null)
            && (named || (folded.Length > 0 && digits == folded.Length && (!mayBeLevel || digits >= ShortestId)));
    }

    private bool IsPlain(ReadOnlySpan<char> word)
    {
        if (plain.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out _))
        {
            return true;
        }

        var text = word.ToString();
        var cell = new Cell(CellKind.Text, text, 0, null, CellTraits.None);
        if (wary.Contains(text) || Array.Exists(codebooks, codebook => codebook.Read(cell).Meaning != Meaning.Unknown))
        {
            return false;
        }

        if (plain.Count < MostWords)
        {
            plain.Add(text, text);
        }

        return true;
    }

    private void AddAll(Level level, Lexicon lexicon)
    {
        foreach (var text in level.Title.All.Select(title => title.Text).Concat(level.Aliases.All).Concat(lexicon.WordsOf(level)))
        {
            foreach (var word in Words(text).Where(word => word.Length >= ShortestWord))
            {
                wary.Add(word);
            }
        }
    }

    private void AddFirst(string phrase)
    {
        if (Words(phrase).FirstOrDefault(word => word.AsSpan().ContainsAnyExceptInRange('0', '9')) is { } first)
        {
            wary.Add(first);
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var folded = Folding.Fold(text);
        for (var at = 0; at < folded.Length;)
        {
            var end = at;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end > at)
            {
                yield return folded[at..end];
            }

            at = end + 1;
        }
    }
}
