using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Tables;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters;

/// <summary>An opened file with everything a reader may know beside it.</summary>
/// <param name="FileName">Name as the user gave it.</param>
/// <param name="Bytes">The file's bytes; bounded by <see cref="ReadLimits.FileBytes"/>.</param>
/// <param name="Workbook">The file as a table or tables; null where there is none (JSON).</param>
/// <param name="Models">All installed model editions.</param>
/// <param name="Options">What the user settled by options.</param>
public sealed record AdapterInput(
    string FileName, ReadOnlyMemory<byte> Bytes, Workbook? Workbook, ImmutableArray<Model> Models, ImportOptions Options)
{
    private FoundTables? tables;

    /// <summary>The words of the user's alias files and all that are shipped; null where there are no such files.</summary>
    internal Lexicon? Aliased { get; init; }

    /// <summary>Words that users of any model write around their ratings.</summary>
    internal Lexicon Lexicon => Aliased ?? Lexicon.Shared;

    /// <summary>The tables of the workbook, found when they are first asked for; there is a workbook.</summary>
    internal FoundTables Tables => tables ??= FoundTables.In(new(Workbook!, Models, Lexicon, Options));
}
