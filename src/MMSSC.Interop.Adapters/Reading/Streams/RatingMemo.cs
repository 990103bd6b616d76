using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;
using ElementReading = MMSSC.Interop.Assessments.Reading;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>What a text of a rating column was found to mean.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it means what its reading says and nothing else has to be said of it.</param>
/// <param name="Fills">Whether it says more than that there is no answer.</param>
/// <param name="IsStated">Whether it states a level, a score or a status.</param>
/// <param name="Reading">Its reading, where it is plain.</param>
internal sealed record MemoEntry(string Text, bool IsPlain, bool Fills, bool IsStated, ElementReading Reading);

/// <summary>Remembers what the texts of rating columns mean, so that a text is looked up without being made. Bounded: when it is full, it forgets all.</summary>
internal sealed class RatingMemo
{
    private const string NoAnswer = "#N/A";
    private const int Most = 4096;
    private const int Slots = 8;

    private readonly CompiledCodebook codebook;
    private readonly Element element;
    private readonly bool isScore;
    private readonly bool isPadded;
    private MemoEntry?[] slots = new MemoEntry?[Slots];
    private int count;

    /// <param name="codebook">What the cells of its columns mean.</param>
    /// <param name="element">An element of their scale.</param>
    /// <param name="isScore">Whether numbers are scores.</param>
    /// <param name="isPadded">Whether a form pads its cells with the spreadsheet's value for "not available", of which nothing has to be said then.</param>
    public RatingMemo(CompiledCodebook codebook, Element element, bool isScore, bool isPadded)
    {
        (this.codebook, this.element, this.isScore, this.isPadded) = (codebook, element, isScore, isPadded);
        Blank = Find(Cell.Blank);
    }

    /// <summary>The codebook.</summary>
    public CompiledCodebook Codebook => codebook;

    /// <summary>Whether numbers are scores.</summary>
    public bool IsScore => isScore;

    /// <summary>What a blank field means.</summary>
    public MemoEntry Blank { get; }

    /// <summary>What a text means.</summary>
    public MemoEntry this[ReadOnlySpan<char> text]
    {
        get
        {
            var at = string.GetHashCode(text, StringComparison.Ordinal) & (slots.Length - 1);
            for (; slots[at] is { } entry; at = (at + 1) & (slots.Length - 1))
            {
                if (text.SequenceEqual(entry.Text))
                {
                    return entry;
                }
            }

            return Add(Find(new(CellKind.Text, text.ToString(), 0, null, CellTraits.None)));
        }
    }

    private MemoEntry Add(MemoEntry added)
    {
        if (count >= Most)
        {
            (slots, count) = (new MemoEntry?[Slots], 0);
        }

        if (2 * ++count > slots.Length)
        {
            var before = slots;
            slots = new MemoEntry?[2 * before.Length];
            foreach (var entry in before)
            {
                if (entry is not null)
                {
                    Place(entry);
                }
            }
        }

        Place(added);
        return added;
    }

    private void Place(MemoEntry entry)
    {
        var at = string.GetHashCode(entry.Text, StringComparison.Ordinal) & (slots.Length - 1);
        while (slots[at] is not null)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = entry;
    }

    private MemoEntry Find(in Cell cell)
    {
        var fills = !cell.IsBlank && cell.Text.Trim() != NoAnswer;
        if (isScore && CellRatings.Score(cell, element, Location.None) is { } score)
        {
            return new(cell.Text, true, fills, true, ElementReading.Of(score));
        }

        var entry = codebook.Read(cell);
        return entry switch
        {
            { Meaning: Meaning.Level, Planned: null, Level: { } level } => new(cell.Text, true, fills, true, ElementReading.Of(level.Value)),
            { Meaning: Meaning.Score, Score: var value } => new(cell.Text, true, fills, true, ElementReading.Of(value)),
            { Meaning: Meaning.NotAssessed } => new(cell.Text, isPadded || !CellRatings.IsErrorValue(entry, cell), fills, true, ElementReading.NotAssessed),
            { Meaning: Meaning.NotApplicable } => new(cell.Text, true, fills, true, ElementReading.NotApplicable),
            { Meaning: Meaning.Blank } => new(cell.Text, true, fills, false, ElementReading.NotAssessed),
            _ => new(cell.Text, false, fills, false, ElementReading.NotAssessed),
        };
    }
}
