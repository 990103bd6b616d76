using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Tells the rows whose ratings do not hold: by a column that says what applies, or by a note such as "cancelled" or "example: delete this row".</summary>
/// <param name="grid">The sheet.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="span">First and last column in which the table may have notes.</param>
/// <param name="lexicon">The words by which cells are read.</param>
internal sealed class RowStates(SheetGrid grid, ImmutableArray<PlannedColumn> columns, (int First, int Last) span, Lexicon lexicon)
{
    private const string Crosses = "✗✘❌✖";

    private readonly PlannedColumn[] gates = [.. columns.Where(column => column.Role == PlannedRole.Gate)];
    private readonly HashSet<int> used = [.. columns.Where(column => column is not ({ Role: PlannedRole.Note } or { Role: PlannedRole.PassedOver, Reason: PassedOverReason.NoRatings })).Select(column => column.Index)];

    /// <summary>The state of a row's ratings.</summary>
    public PlannedRowState Of(int row)
    {
        foreach (var gate in gates)
        {
            if (OfGate(gate, grid.Seen(row, gate.Index)) is var state and not PlannedRowState.Holds)
            {
                return state;
            }
        }

        for (var column = span.First; column < Math.Min(grid.Sheet.Rows[row].Length, span.Last == int.MaxValue ? int.MaxValue : span.Last + 1); column++)
        {
            if (!used.Contains(column) && OfNote(grid.Folded(row, column)) is var state and not PlannedRowState.Holds)
            {
                return state;
            }
        }

        return PlannedRowState.Holds;
    }

    /// <summary>Below "not applicable" a mark takes back; below "applies" a no or a cross does.</summary>
    private PlannedRowState OfGate(PlannedColumn gate, in Cell cell)
    {
        var folded = grid.Folded(cell.Text);
        var isInverse = IsNotApplicable(grid.Folded(gate.Heading));
        var takesBack = isInverse ? Marks.IsMark(cell, folded, lexicon) : lexicon.Unmarked.Contains(folded) || folded is "0" or "n" or "false" || Crosses.Contains(cell.Text.Trim(), StringComparison.Ordinal);
        return cell.IsBlank ? PlannedRowState.Holds
            : IsCancelled(folded) ? PlannedRowState.Cancelled
            : takesBack || IsNotApplicable(folded) ? PlannedRowState.NotApplicable
            : PlannedRowState.Holds;
    }

    /// <summary>What a note says: "not applicable" or "cancelled" and nothing else, or that the row is an example.</summary>
    private PlannedRowState OfNote(string folded) =>
        folded.Length is 0 or > Thresholds.LongestState ? PlannedRowState.Holds
        : IsNotApplicable(folded) ? PlannedRowState.NotApplicable
        : IsCancelled(folded) ? PlannedRowState.Cancelled
        : RoleReader.Read(folded, lexicon).Role == RatingRole.Example ? PlannedRowState.Example
        : PlannedRowState.Holds;

    private bool IsCancelled(string folded) => lexicon.Words("cancelled").Contains(folded);

    private bool IsNotApplicable(string folded) => lexicon.Statuses.TryGetValue(folded, out var status) && status == RatingStatus.NotApplicable;
}
