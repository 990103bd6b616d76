using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>All that the plan of one table needs: the sheet, what it was taken for, and where findings go.</summary>
/// <param name="Grid">The sheet, or the part of it that holds the table.</param>
/// <param name="SheetName">The sheet's name in the plan; null for a delimited file.</param>
/// <param name="Evidence">The model, and what speaks for it.</param>
/// <param name="Context">What is said of all ratings outside the table.</param>
/// <param name="Options">What the user settled.</param>
/// <param name="Rules">What the model's own forms do differently.</param>
/// <param name="Lexicon">Words of sheets.</param>
/// <param name="Only">The rows that are of the table, where a column names the model of each.</param>
/// <param name="Findings">Takes what was decided.</param>
internal sealed record TableScope(
    SheetGrid Grid, string? SheetName, ModelEvidence Evidence, SheetContext Context, ImportOptions Options, TableRules Rules, Lexicon Lexicon,
    (int Column, string Text)? Only, Findings Findings)
{
    /// <summary>Tells names of communities from other texts.</summary>
    public required CommunityNames Names { get; init; }

    /// <summary>Languages of headings and titles by two-letter code, most likely first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>The context as the plan keeps it.</summary>
    /// <param name="columns">The columns of the table.</param>
    public PlannedContext PlannedContext(IEnumerable<PlannedColumn> columns) =>
        Context.PlannedBeside(columns.Where(column => column.Role == PlannedRole.Territory).Select(column => column.Heading));
}
