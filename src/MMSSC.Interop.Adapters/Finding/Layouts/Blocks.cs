using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Scales;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Tables that stand side by side in one sheet, such as one for each area.</summary>
internal static class Blocks
{
    /// <summary>First and last column of each table.</summary>
    public static List<(int First, int Last)> Find(SheetGrid grid, ModelIndex index, ModelCells cells, ElementOccurrences hits)
    {
        var whole = new List<(int First, int Last)> { (0, Math.Max(0, grid.Columns - 1)) };
        if (hits.BestColumn < 0 || hits.BestColumnRated < 2)
        {
            return whole;
        }

        var starts = Starts(grid, index, cells, hits);
        return starts.Count < 2 || starts.Count > (hits.IsMatrix ? Thresholds.MostBlocksOfMatrix : Thresholds.MostBlocks)
            ? whole
            : Divide(starts, grid.Columns);
    }

    /// <summary>A table begins at each column whose elements no table to the left has, if ratings stand between the two.</summary>
    private static List<int> Starts(SheetGrid grid, ModelIndex index, ModelCells cells, ElementOccurrences hits)
    {
        var own = new Lazy<bool>(() => OwnFills.AreRatings(grid, index, cells));
        var starts = new List<int>();
        foreach (var (column, count) in hits.Columns)
        {
            if (count.Rated < (hits.IsMatrix ? 1 : 2) || starts.Exists(start => SharesElements(count, hits.Columns[start])))
            {
                continue;
            }

            if (starts.Count == 0 || (HasRatings(grid, index, cells, starts[^1], column) && HasRatings(grid, index, cells, column, grid.Columns)) || own.Value)
            {
                starts.Add(column);
            }
        }

        return starts;
    }

    private static bool SharesElements(OccurrenceCount one, OccurrenceCount other) =>
        one.Overlap(other) > Thresholds.SharedElements || other.Overlap(one) > Thresholds.SharedElements;

    /// <summary>
    /// What stands left of the first table's elements, and between a table's last ratings and the next one's codes, belongs to the nearer table.
    /// </summary>
    private static List<(int First, int Last)> Divide(List<int> starts, int columns)
    {
        var blocks = new List<(int First, int Last)>();
        for (var i = 0; i < starts.Count; i++)
        {
            blocks.Add((i == 0 ? 0 : starts[i], i + 1 < starts.Count ? starts[i + 1] - 1 : columns - 1));
        }

        return blocks;
    }

    private static bool HasRatings(SheetGrid grid, ModelIndex index, ModelCells cells, int left, int right)
    {
        for (var column = left + 1; column < right; column++)
        {
            var (rows, ratings) = (0, 0);
            for (var row = 0; row < Math.Min(grid.Rows, Thresholds.WideTableRows); row++)
            {
                if (index.Identify(grid.Folded(row, left)).Element is { Scale: not null } element)
                {
                    rows++;
                    var cell = grid[row, column];
                    ratings += index.NamesOther(grid.Folded(row, column), element) ? 0 : !cell.IsBlank || cell.Fill is not null ? (cells.Read(cell, element) is { Understood: true } or { LevelLike: true } ? 1 : 0) : 0;
                }
            }

            if (rows > 0 && ratings * 2 >= rows)
            {
                return true;
            }
        }

        return false;
    }
}
