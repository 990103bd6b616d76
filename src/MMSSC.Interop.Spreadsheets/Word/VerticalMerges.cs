using MMSSC.Interop.Spreadsheets.Tables;

namespace MMSSC.Interop.Spreadsheets.Word;

/// <summary>Gathers cells that go on over several rows: each row says anew whether its cell goes on.</summary>
internal sealed class VerticalMerges(TableDraft table)
{
    private readonly Dictionary<int, (int First, int Last, int Width)> open = [];

    /// <summary>Takes a cell.</summary>
    public void Take(int row, int column, int width, VerticalMerge merge)
    {
        if (merge == VerticalMerge.GoesOn && open.TryGetValue(column, out var above) && above.Last == row - 1)
        {
            open[column] = above with { Last = row };
            return;
        }

        End(column);
        if (merge == VerticalMerge.Begins)
        {
            open[column] = (row, row, width);
        }
    }

    /// <summary>No further row comes.</summary>
    public void Finish()
    {
        foreach (var column in open.Keys.ToArray())
        {
            End(column);
        }
    }

    private void End(int column)
    {
        if (open.Remove(column, out var range) && range.Last > range.First)
        {
            table.Merge(new(range.First, column, range.Last, column + range.Width - 1));
        }
    }
}
