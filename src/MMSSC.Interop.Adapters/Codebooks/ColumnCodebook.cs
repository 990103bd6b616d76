using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>A codebook of a plan, ready to read the cells of its columns by.</summary>
internal sealed class ColumnCodebook
{
    private readonly PlannedCodebook planned;
    private readonly ScaleCellReader reader;
    private readonly Dictionary<(string Text, int? Fill), CellMeaning> changed = [];

    private ColumnCodebook(PlannedCodebook planned, ScaleCellReader reader) => (this.planned, this.reader) = (planned, reader);

    /// <summary>The words of its scale.</summary>
    public ScaleWords Words => reader.Words;

    /// <summary>The scale.</summary>
    public Scale Scale => reader.Scale;

    /// <summary>What is added to a number to make it a level's code.</summary>
    public int OptionShift => planned.OptionShift;

    /// <summary>Makes a codebook ready; null where the model has no such scale.</summary>
    public static ColumnCodebook? Compile(PlannedCodebook planned, Model model, Lexicon lexicon)
    {
        if (model.Scales.FirstOrDefault(scale => scale.Id == planned.Scale) is not { } scale)
        {
            return null;
        }

        var legend = new Legend();
        foreach (var (fill, word) in planned.DeclaredFills)
        {
            legend.Fills.Add(fill, new(word, Location.None));
        }

        var codebook = new ColumnCodebook(planned, new(new(model, scale, lexicon), lexicon, new(planned.Declared, legend, planned.OptionShift)));
        foreach (var meaning in planned.Meanings)
        {
            codebook.Keep(meaning);
        }

        return codebook;
    }

    /// <summary>What a cell means.</summary>
    public CellMeaning Read(in Cell cell)
    {
        if (changed.Count > 0 && changed.TryGetValue((cell.Text, cell.Fill), out var meaning))
        {
            return meaning;
        }

        return Doubt(cell) is var doubt and not Outcome.Blank ? new(doubt) : reader.Read(cell, planned.Percent);
    }

    /// <summary>Keeps what differs from what the signs of the scale say by themselves; what a rule of the file colours is its rule's.</summary>
    private void Keep(PlannedMeaning meaning)
    {
        if (meaning.Rule is not null)
        {
            return;
        }

        var cell = new Cell(meaning.Text.Length == 0 ? CellKind.Blank : CellKind.Text, meaning.Text, 0, meaning.Fill, CellTraits.None);
        var said = Read(cell);
        var level = meaning.Level is null ? null : Scale.Find(meaning.Level);
        if (meaning.Outcome is Outcome.Level or Outcome.NotAssessed or Outcome.NotApplicable && (said.Outcome != meaning.Outcome || said.Level != level))
        {
            changed[(meaning.Text, meaning.Fill)] = new(meaning.Outcome, level, 0, Ground.Word);
        }
    }

    /// <summary>What stands against a cell; blank where nothing does.</summary>
    private Outcome Doubt(in Cell cell)
    {
        if (cell.IsBlank)
        {
            return (planned.Doubts & CodebookDoubts.FillsOnlyMark) != CodebookDoubts.None && cell is { Fill: { } fill, Look: null }
                && !planned.DeclaredFills.ContainsKey(fill) && reader.Read(cell, planned.Percent).Outcome == Outcome.Level
                    ? Outcome.FillInDoubt
                    : Outcome.Blank;
        }

        if (!planned.DoubtfulLetters.IsEmpty && planned.DoubtfulLetters.Contains(Folding.Fold(cell.Text)))
        {
            return Outcome.LetterInDoubt;
        }

        return planned.Doubts == CodebookDoubts.None || BareNumber.Of(cell) is not { } number || planned.Declared.ContainsKey(CellKey.Of(cell.Text)) ? Outcome.Blank
            : (planned.Doubts & CodebookDoubts.OtherNumbers) != CodebookDoubts.None ? Outcome.OtherNumbers
            : (planned.Doubts & CodebookDoubts.WholePercents) != CodebookDoubts.None && !planned.Percent && Scale is { From: 0, To: 1 } && number is > 0 and <= 1 ? Outcome.PercentInDoubt
            : Outcome.Blank;
    }
}
