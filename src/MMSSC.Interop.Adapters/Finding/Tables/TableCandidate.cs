using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Adapters.Finding.Tables;

/// <summary>A table that may be read, with the model that it was found to be of, or the reason why none was chosen.</summary>
/// <param name="Grid">The sheet, or the part of it that holds the table.</param>
/// <param name="Evidence">The model, and what speaks for it; null where none was chosen.</param>
/// <param name="Reason">Why none was chosen, or why not another one that fits as well by its codes; null where there is nothing to say.</param>
/// <param name="Only">The rows of the sheet that are of the table, where a column names the model of each.</param>
internal sealed record TableCandidate(SheetGrid Grid, ModelEvidence? Evidence, Diagnostic? Reason, (int Column, string Text)? Only);
