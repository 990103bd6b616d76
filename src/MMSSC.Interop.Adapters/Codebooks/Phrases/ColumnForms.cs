using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Texts;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>Which forms of ordinals and pictures a column is written in: a lone <c>I</c>, <c>1/5</c> or <c>●</c> may be anything, several of them are not.</summary>
internal sealed class ColumnForms
{
    private const int Quarters = 5;

    private readonly HashSet<PictureKind> counted = [];
    private readonly HashSet<string> fractions = new(StringComparer.Ordinal);
    private readonly HashSet<string> glued = new(StringComparer.Ordinal);
    private readonly HashSet<string> gluedPrefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<PictureKind, HashSet<int>> counts = [];
    private readonly HashSet<PictureKind> padded = [];
    private readonly HashSet<PictureKind> unequal = [];
    private readonly bool hasNumbers;
    private bool otherTotals;
    private bool quarters;
    private int pictures;
    private int says;

    private ColumnForms(int levels, bool numbered, bool arrow) => (Levels, hasNumbers, ArrowMeansPlanned) = (levels, numbered, arrow);

    /// <summary>How many levels the scale has.</summary>
    public int Levels { get; }

    /// <summary>Whether the heading says that one level and then another are now and planned.</summary>
    public bool ArrowMeansPlanned { get; }

    /// <summary>Whether letters such as <c>I</c> and <c>V</c> are Roman numbers: one of several letters stands among them.</summary>
    public bool Romans { get; private set; }

    /// <summary>Whether <c>3/5</c> is three of five.</summary>
    public bool Fractions { get; private set; }

    /// <summary>Whether <c>2/3</c> is 2 now and 3 planned.</summary>
    public bool PairsByStroke { get; private set; }

    /// <summary>Whether <c>N3</c> is level 3.</summary>
    public bool Glued { get; private set; }

    /// <summary>Whether balls fill up by quarters, one step a level.</summary>
    public bool Balls { get; private set; }

    /// <summary>What stands beside the levels of this column and adds nothing to them.</summary>
    public required ColumnAsides Beside { get; init; }

    public static ColumnForms Of(ColumnSample sample, ScaleAlphabets scale)
    {
        var forms = new ColumnForms(scale.Scale.Levels.Length, scale.Scale.Levels.All(level => char.IsAsciiDigit(level.Code[0])), sample.ArrowMeansPlanned) { Beside = ColumnAsides.Of(sample, scale) };
        foreach (var (cell, _, _) in sample.Cells)
        {
            if (cell.Kind == CellKind.Text && cell.Text.Length <= PhraseReader.Longest && scale.Declared(cell.Text) is null)
            {
                forms.Note(forms.Beside.Without(PlainText.Of(cell.Text)), scale);
            }
            else if (!cell.IsBlank)
            {
                forms.says++;
            }
        }

        forms.Settle();
        return forms;
    }

    /// <summary>Whether signs of that kind are counted where no empty ones say out of how many.</summary>
    public bool Counts(PictureKind kind) => counted.Contains(kind);

    private void Note(string plain, ScaleAlphabets scale)
    {
        var folded = Folding.Fold(plain);
        if (Pictures.TryRead(plain, out var picture))
        {
            Note(picture);
            quarters |= plain.Trim() is "◔" or "◕";
            pictures++;
            says++;
            return;
        }

        if (folded.Length == 0 || (scale.TryWord(folded, out var entry) && entry.Meaning != Meaning.Level))
        {
            return;
        }

        quarters |= folded is "◔" or "◕";
        says++;
        if (!Ordinals.TryRead(folded, scale.Lexicon, out var ordinal))
        {
            return;
        }

        switch (ordinal.Form)
        {
            case OrdinalForm.Roman:
                Romans |= folded.Length > 1;
                break;
            case OrdinalForm.Fraction:
                fractions.Add(folded);
                otherTotals |= ordinal.Total != Levels;
                break;
            case OrdinalForm.Glued:
                glued.Add(folded);
                gluedPrefixes.Add(ordinal.Prefix);
                break;
        }
    }

    private void Note(Picture picture)
    {
        if (picture.Total > 0)
        {
            // One empty sign by itself may be anything.
            (picture.Total == Levels ? padded : picture.Total > 1 ? unequal : []).Add(picture.Kind);
            return;
        }

        if (!counts.TryGetValue(picture.Kind, out var set))
        {
            counts.Add(picture.Kind, set = []);
        }

        set.Add(picture.Filled);
    }

    private void Settle()
    {
        Romans &= Levels > 1;
        Fractions = !otherTotals && IsManner(fractions) && !ArrowMeansPlanned;
        PairsByStroke = ArrowMeansPlanned && otherTotals;

        // Where levels go by letters, a letter and a number may be the code of an element.
        Glued = gluedPrefixes.Count == 1 && (hasNumbers || gluedPrefixes.First().Length > 1) && IsManner(glued);
        Balls = quarters && Levels == Quarters;
        foreach (var (kind, set) in counts)
        {
            if (Levels > 1 && Agrees(kind, set.Max()) && (!HasOtherUses(kind) || (set.Count > 1 && IsAllOneKind)))
            {
                counted.Add(kind);
            }
        }
    }

    /// <summary>Whether all that the column says it says in signs of one kind.</summary>
    private bool IsAllOneKind => pictures == says && counts.Count == 1;

    /// <summary>Whether a form is the manner of the column: several different texts have it, or all that it says.</summary>
    private bool IsManner(HashSet<string> texts) => texts.Count > 1 || texts.Count == says;

    /// <summary>Whether rows of a kind fit the scale: empty signs make none of another length, and the longest reaches it, by itself or beside rows that empty signs fill up to it.</summary>
    private bool Agrees(PictureKind kind, int longest) =>
        !unequal.Contains(kind) && (longest == Levels || (padded.Contains(kind) && longest <= Levels));

    /// <summary>Whether a sign often stands for something else than a count.</summary>
    private static bool HasOtherUses(PictureKind kind) => kind is PictureKind.Pluses or PictureKind.Asterisks;
}
