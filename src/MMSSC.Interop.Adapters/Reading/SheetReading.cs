using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>All that the reading of one sheet needs: the sheet, what it was taken for, and where results go.</summary>
internal sealed record SheetReading(
    SheetGrid Grid, ModelEvidence Fit, SheetContext Context, ImportOptions Options, TableRules Rules, Lexicon Lexicon, RatingLedger Ledger, Findings Findings, Observed Observed)
{
    /// <summary>Elements that have a row or column in the file.</summary>
    public HashSet<Element> Seen => Ledger.Seen;

    /// <summary>Ratings that were read from hidden cells.</summary>
    public int Hidden { get; set; }

    /// <summary>The readers of rating cells.</summary>
    public CellEntry Entry { get; } = new(Fit.Cells, Findings);
}
