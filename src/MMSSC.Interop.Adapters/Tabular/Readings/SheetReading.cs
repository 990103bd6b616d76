using MMSSC.Interop.Adapters.Tabular.Contexts;
using MMSSC.Interop.Adapters.Tabular.Layouts;
using MMSSC.Interop.Adapters.Tabular.Matching;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Tabular.Readings;

/// <summary>All that the reading of one sheet needs: the sheet, what it was taken for, and where results go.</summary>
internal sealed record SheetReading(
    SheetGrid Grid, ModelFit Fit, SheetContext Context, ImportOptions Options, TableRules Rules, Lexicon Lexicon, RatingLedger Ledger, Findings Findings, Observed Observed)
{
    /// <summary>Elements that have a row or column in the file.</summary>
    public HashSet<Element> Seen => Ledger.Seen;

    /// <summary>Ratings that were read from hidden cells.</summary>
    public int Hidden { get; set; }

    /// <summary>The readers of rating cells.</summary>
    public CellEntry Entry { get; } = new(Fit.Cells, Findings);
}
