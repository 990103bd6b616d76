using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>Readers for all scales of one model.</summary>
internal sealed class ModelCells
{
    private readonly Dictionary<Scale, ScaleCellReader> readers = [];
    private readonly ScaleCellReader[] inUse;

    public ModelCells(Model model, Lexicon lexicon, DeclaredMeanings meanings)
    {
        Meanings = meanings;
        foreach (var scale in model.Rateable.Select(element => element.Scale!).Distinct())
        {
            readers.Add(scale, new(new(model, scale, lexicon), lexicon, meanings));
        }

        inUse = [.. readers.Values];
    }

    public DeclaredMeanings Meanings { get; }

    public IEnumerable<ScaleCellReader> All => inUse;

    public ScaleCellReader this[Scale scale] => readers[scale];

    /// <summary>Reads a cell on the element's own scale; where the element is unknown or has none, on whichever scale understands it.</summary>
    public CellMeaning Read(in Cell cell, Element? element, bool percent = false)
    {
        if (element?.Scale is { } scale)
        {
            return readers[scale].Read(cell, percent);
        }

        var best = new CellMeaning(Outcome.Unknown);
        for (var i = 0; i < inUse.Length; i++)
        {
            var reading = inUse[i].Read(cell, percent);
            if (reading.Understood || reading.Outcome == Outcome.Blank)
            {
                return reading;
            }

            best = i == 0 || reading.LevelLike ? reading : best;
        }

        return best;
    }

    /// <summary>The level that a heading names by a word, or by a number where numbers are levels; null where it names none.</summary>
    public Level? LevelOfHeading(string text)
    {
        foreach (var reader in inUse)
        {
            var reading = reader.Read(new(CellKind.Text, text, 0, null, CellTraits.None), false);
            if (reading is { Outcome: Outcome.Level, Level: { } level })
            {
                return level;
            }
        }

        return null;
    }
}
