using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>What a stream is read with.</summary>
/// <param name="Head">The first records as a workbook; the sheet that is shown of a row takes its names from it.</param>
/// <param name="Table">The table of the plan.</param>
/// <param name="Model">Its model.</param>
/// <param name="Lexicon">The words by which cells are read.</param>
/// <param name="Options">What the user settled.</param>
/// <param name="Roles">Tells rows that are no assessments of now.</param>
/// <param name="Findings">Takes what was found.</param>
internal sealed record StreamInput(Workbook Head, PlannedTable Table, Model Model, Lexicon Lexicon, ImportOptions Options, IRowRoles Roles, Findings Findings);
