using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>What the cells of a column look like, in the rows of elements.</summary>
internal sealed class ColumnContent
{
    /// <summary>Cells looked at.</summary>
    public int Cells { get; private set; }

    /// <summary>Cells that hold a text or number.</summary>
    public int Filled { get; private set; }

    /// <summary>Cells that a scale understands by a word or colour that is typical of it.</summary>
    public int Typical { get; private set; }

    /// <summary>Cells that a scale understands as a number, or whose number it knows to be ambiguous.</summary>
    public int Numbers { get; private set; }

    /// <summary>Cells that hold a higher number than the scale has levels.</summary>
    public int BeyondLevels { get; private set; }

    /// <summary>Cells that say "not assessed" or "not applicable".</summary>
    public int Statuses { get; private set; }

    /// <summary>Cells that say "rated", which no scale understands.</summary>
    public int Rated { get; private set; }

    /// <summary>Cells without text whose colour is a level's.</summary>
    public int Fills { get; private set; }

    /// <summary>Cells that hold a mark or a word for none.</summary>
    public int Marked { get; private set; }

    /// <summary>Cells that say whether something holds: yes or no, valid or cancelled.</summary>
    public int Gates { get; private set; }

    /// <summary>Cells of one letter.</summary>
    public int Letters { get; private set; }

    /// <summary>Cells that say how far a task has come.</summary>
    public int Tasks { get; private set; }

    /// <summary>Whether each element has a number of its own that a scale understands, and they differ: no name of a community.</summary>
    public bool IsOfElements { get; set; }

    /// <summary>The different texts of its cells, folded.</summary>
    public IReadOnlyCollection<string> Texts => texts;

    /// <summary>Whether the cells that say something are all hidden.</summary>
    public bool IsHidden => seen > 0 && hidden == seen;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private int seen;
    private int hidden;

    /// <summary>Cells that look like levels.</summary>
    public int LevelLike => Typical + Numbers;

    /// <summary>Share of filled cells that a scale understands.</summary>
    public double Understood => Filled + Fills == 0 ? 0 : (double)(Typical + Numbers + Statuses) / (Filled + Fills);

    /// <summary>Share of filled cells that hold a word or colour of a scale.</summary>
    public double TypicalShare => Filled + Fills == 0 ? 0 : (double)Typical / (Filled + Fills);

    /// <summary>Cells that no scale understands by itself.</summary>
    public int Unknown { get; private set; }

    public void Add(in Cell cell, string folded, Element? element, bool percent, ModelCells cells, Lexicon lexicon) =>
        Add(cell, folded, cells.Read(cell, element, percent), lexicon);

    /// <summary>Adds a cell with what it means.</summary>
    public void Add(in Cell cell, string folded, CellMeaning reading, Lexicon lexicon)
    {
        Cells++;
        if (cell.IsBlank && cell.Fill is null)
        {
            return;
        }

        seen++;
        hidden += (cell.Traits & CellTraits.Hidden) == CellTraits.None ? 0 : 1;
        Letters += folded.Length == 1 && char.IsLetter(folded[0]) ? 1 : 0;
        Tasks += lexicon.Words("taskStates").Contains(folded) ? 1 : 0;
        if (!cell.IsBlank)
        {
            Filled++;
            texts.Add(folded);
            AddAnswer(cell, folded, lexicon);
        }

        AddMeaning(reading, cell.IsBlank, folded, lexicon);
    }

    /// <summary>Counts what is said without a scale: marks, and words for whether something holds.</summary>
    private void AddAnswer(in Cell cell, string folded, Lexicon lexicon)
    {
        var isMark = Marks.IsMark(cell, folded, lexicon) || Marks.IsUnmarked(cell, folded, lexicon);
        Marked += isMark ? 1 : 0;
        Gates += isMark || SaysWhether(folded, lexicon) ? 1 : 0;
    }

    private static bool SaysWhether(string folded, Lexicon lexicon) =>
        lexicon.Words("cancelled").Contains(folded) || lexicon.Words("valid").Contains(folded) || lexicon.Statuses.ContainsKey(folded)
            || folded is "1" or "0" or "y" or "n";

    /// <summary>Counts what a scale makes of a cell.</summary>
    private void AddMeaning(CellMeaning reading, bool isBlank, string folded, Lexicon lexicon)
    {
        Unknown += reading.Outcome == Outcome.Unknown ? 1 : 0;
        switch (reading.Outcome)
        {
            case Outcome.Level or Outcome.FillAgainstText when reading.Ground == Ground.Fill && isBlank:
                Fills++;
                Typical++;
                break;
            case Outcome.Level or Outcome.FillAgainstText when reading.Ground is Ground.Word or Ground.Fill:
                Typical++;
                break;
            case Outcome.Level or Outcome.Score:
            case Outcome.AmbiguousNumber when reading.LevelLike:
                Numbers++;
                BeyondLevels += reading is { Outcome: Outcome.AmbiguousNumber, Ground: Ground.None } ? 1 : 0;
                break;
            case Outcome.NotAssessed or Outcome.NotApplicable:
                Statuses++;
                break;
            case Outcome.Unknown when lexicon.Rated.Contains(folded):
                Rated++;
                break;
        }
    }
}
