using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Phrases;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>Reads cells of one column by what the column as a whole decided. Changes nothing, so that several threads may use it.</summary>
internal sealed class ColumnReader
{
    private const int LongestSign = 10;

    private readonly PhraseReader phrases;
    private readonly ScaleAlphabets scale;
    private readonly Func<Cell, int?> ink;
    private readonly bool percent;
    private readonly NumberDoubts numbers;
    private readonly FillDoubts colours;

    public ColumnReader(ColumnSample sample, ScaleAlphabets scale, Func<Cell, int?> ink)
    {
        var forms = ColumnForms.Of(sample, scale);
        phrases = new(scale, forms, LetterBook.Of(sample, scale, forms));
        (this.scale, this.ink, percent) = (scale, ink, sample.Percent);
        numbers = NumberDoubts.Of(sample, scale.Scale);
        colours = FillDoubts.Of(sample, scale, look => ReadText(look.Cell), look => IsSign(look.Cell) ? ink(look.Cell) : null);
    }

    public LetterBook Letters => phrases.Letters;

    public Scale Scale => scale.Scale;

    /// <summary>The meaning of a cell.</summary>
    public CodebookEntry Read(in Cell cell)
    {
        var entry = WithDoubts(cell, WithColours(cell, ReadText(cell)));
        if ((cell.Traits & (CellTraits.Struck | CellTraits.PartlyStruck)) == CellTraits.None || entry.Meaning == Meaning.Blank)
        {
            return entry;
        }

        return (cell.Traits & CellTraits.Struck) != CellTraits.None ? new(Meaning.Cancelled, entry.Level, 0, null, entry.Alphabet)
            : entry.Meaning is Meaning.Level or Meaning.Score ? CodebookEntry.Doubtful(DoubtKind.PartlyStruck, entry.Level) : entry;
    }

    private CodebookEntry ReadText(in Cell cell)
    {
        if (cell.Kind == CellKind.Blank)
        {
            return new(Meaning.Blank);
        }

        if (cell.Text.Length <= PhraseReader.Longest && scale.Declared(cell.Text) is { } declared)
        {
            return declared;
        }

        switch (cell.Kind)
        {
            case CellKind.Number:
                var hasSign = cell.Text.Contains('%', StringComparison.Ordinal);
                return hasSign && scale.Scale.To > 1 + Scale.Tolerance && scale.Scale.Levels.Length > 0
                    ? CodebookEntry.Unknown
                    : scale.OfNumber(percent && !hasSign ? cell.Number / 100 : cell.Number);
            case CellKind.Text:
                return phrases.Read(cell.Text, percent);
            default:
                // A date was perhaps "3/5" once, but who could tell.
                return cell.Text.Length <= PhraseReader.Longest && scale.TryWord(Folding.Fold(cell.Text), out var word) ? word : CodebookEntry.Unknown;
        }
    }

    private CodebookEntry WithColours(in Cell cell, CodebookEntry entry)
    {
        if (entry.Meaning == Meaning.Unknown && IsSign(cell) && ink(cell) is { } colour && scale.OfFill(colour) is { } level)
        {
            entry = colours.Inks ? CodebookEntry.Doubtful(DoubtKind.FillOnlyMarks, null, level) : CodebookEntry.Of(level, Alphabet.Ink);
        }

        entry = cell.Fill is { } fill ? WithColour(entry, fill, cell, cell.Look is { Fills: true, NamesText: true }) : entry;
        return cell.Look?.Icon is { } icon ? WithColour(entry, icon, cell, false) : entry;
    }

    /// <param name="entry">What the cell says without the colour.</param>
    /// <param name="rgb">The colour.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="declared">Whether a conditional format declares the colour of just this text.</param>
    private CodebookEntry WithColour(CodebookEntry entry, int rgb, in Cell cell, bool declared)
    {
        if (scale.OfFill(rgb) is not { } level)
        {
            return entry.Meaning == Meaning.Blank && scale.HasColours && !Hue.IsGrey(rgb) ? CodebookEntry.Doubtful(DoubtKind.UnknownFill) : entry;
        }

        return entry.Meaning switch
        {
            Meaning.Blank when OnlyMarks(cell, rgb) => CodebookEntry.Doubtful(DoubtKind.FillOnlyMarks, null, level),
            Meaning.Level or Meaning.NotAssessed or Meaning.NotApplicable when level != entry.Level => CodebookEntry.Doubtful(DoubtKind.FillAgainstText, entry.Level, level),
            _ when LeavesToColour(entry, declared) => CodebookEntry.Of(level, cell.Look is null ? Alphabet.Fills : Alphabet.Looks),
            _ => entry,
        };
    }

    /// <summary>Whether the fill of an empty cell may only mark it: fills do in this column, and no legend names this one.</summary>
    private bool OnlyMarks(in Cell cell, int rgb) =>
        colours.Fills && cell.Look is null && cell.IsBlank && !scale.Meanings.Legend.Fills.ContainsKey(rgb);

    /// <summary>Whether the text leaves it to the colour which level it is.</summary>
    private static bool LeavesToColour(CodebookEntry entry, bool declared) => entry.Meaning switch
    {
        Meaning.Blank => true,
        Meaning.Doubt => entry.Doubt == DoubtKind.AmbiguousNumber,
        Meaning.Unknown => declared,
        _ => false,
    };

    private CodebookEntry WithDoubts(in Cell cell, CodebookEntry entry)
    {
        if (cell.IsBlank || cell.Text.Length > PhraseReader.Longest)
        {
            return entry;
        }

        var doubt = numbers.Against(cell);
        if (doubt != DoubtKind.None)
        {
            return scale.Declared(cell.Text) is null ? CodebookEntry.Doubtful(doubt) with { Score = cell.Number } : entry;
        }

        // A colour does not make a letter of another scale one of this.
        var isLetter = cell.Kind == CellKind.Text && entry.Meaning is Meaning.Level or Meaning.Doubt && cell.Text.AsSpan().Trim().Length == 1 && scale.Declared(cell.Text) is null;
        return isLetter && phrases.Read(cell.Text, percent) is { Doubt: DoubtKind.LetterOfOtherScale or DoubtKind.UnsettledLetter } letter ? letter : entry;
    }

    /// <summary>Whether a cell shows a sign and no words: what its font colour says is all that it says.</summary>
    private static bool IsSign(in Cell cell)
    {
        var text = cell.Text.AsSpan().Trim();
        if (cell.Kind != CellKind.Text || text.Length is 0 or > LongestSign || text.IndexOfAny('?', '-') >= 0)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
