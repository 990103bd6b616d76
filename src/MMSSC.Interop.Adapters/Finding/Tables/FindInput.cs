using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Tables;

/// <summary>What tables are looked for in.</summary>
/// <param name="Workbook">The file's tables.</param>
/// <param name="Models">All installed model editions.</param>
/// <param name="Lexicon">The words by which the file is read.</param>
/// <param name="Options">What the user settled.</param>
internal sealed record FindInput(Workbook Workbook, ImmutableArray<Model> Models, Lexicon Lexicon, ImportOptions Options);
