using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;

namespace MMSSC.Interop.Spreadsheets.Building;

/// <summary>
/// The grid of a sheet whose cells may come in any order; of two at one place the later counts. Cells that the file leaves
/// out look like their row or column.
/// </summary>
internal sealed class GridBuilder(SheetBuilder sheet)
{
    private const int NoFill = -1;
    private const int FirstWidth = 8;

    private readonly List<Cell[]?> rows = [];
    private readonly Dictionary<int, (int? Fill, bool Hidden)> rowLooks = [];
    private readonly List<MergedRange> merges = [];
    private int[] columnFills = [];
    private bool[] columnHidden = [];
    private long places;

    /// <summary>The sheet that it goes to.</summary>
    public SheetBuilder Sheet => sheet;

    /// <summary>Says what columns look like, both ends included.</summary>
    public void SetColumns(int first, int last, int? fill, bool hidden)
    {
        last = Math.Min(last, sheet.Limits.Columns - 1);
        if ((fill is null && !hidden) || first < 0 || first > last)
        {
            return;
        }

        if (last >= columnFills.Length)
        {
            var known = columnFills.Length;
            Array.Resize(ref columnFills, last + 1);
            Array.Resize(ref columnHidden, last + 1);
            Array.Fill(columnFills, NoFill, known, last + 1 - known);
        }

        Array.Fill(columnFills, fill ?? NoFill, first, last + 1 - first);
        Array.Fill(columnHidden, hidden, first, last + 1 - first);
    }

    /// <summary>Says what a row looks like.</summary>
    public void SetRow(int row, int? fill, bool hidden)
    {
        if ((fill is not null || hidden) && row < sheet.Limits.Rows)
        {
            rowLooks[row] = (fill, hidden);
        }
    }

    /// <summary>Fill of a row's and a column's cells that have no look of their own.</summary>
    public int? FillOf(int row, int column) => rowLooks.TryGetValue(row, out var look) && look.Fill is { } fill ? fill
        : column < columnFills.Length && columnFills[column] != NoFill ? columnFills[column]
        : null;

    /// <summary>Puts a cell. One without content and fill keeps the look of its row or column away.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    public void Put(int row, int column, in Cell cell)
    {
        if (row >= sheet.Limits.Rows || column >= sheet.Limits.Columns)
        {
            // Programs format rows and columns to the end of the grid; only content makes them count.
            if (cell.IsBlank)
            {
                return;
            }

            throw sheet.TooLarge(row >= sheet.Limits.Rows ? SheetBound.Rows : SheetBound.Columns, row, column);
        }

        if (cell.IsBlank && cell.Fill is null && FillOf(row, column) is null)
        {
            return;
        }

        if (!cell.IsBlank)
        {
            sheet.Count(cell, row, column);
        }

        Place(row, column) = cell;
    }

    /// <summary>The cell that stands there, or a blank one.</summary>
    public Cell this[int row, int column] =>
        row < rows.Count && rows[row] is { } cells && column < cells.Length && cells[column].Text is not null ? cells[column] : Cell.Blank;

    /// <summary>Takes a merged range.</summary>
    /// <exception cref="RefusedException">There are more of them than places.</exception>
    public void Merge(MergedRange range)
    {
        merges.Add(range);
        if (merges.Count > sheet.Limits.Places)
        {
            throw sheet.TooLarge(SheetBound.Places, range.FirstRow, range.FirstColumn);
        }
    }

    /// <summary>Gives all to the sheet.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    public void Finish()
    {
        var buffer = new RowBuffer();
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is not { } cells)
            {
                continue;
            }

            var last = Array.FindLastIndex(cells, cell => cell.Text is not null);
            var isHidden = rowLooks.TryGetValue(row, out var look) && look.Hidden;
            for (var column = 0; column <= last; column++)
            {
                var cell = cells[column].Text is null ? Cell.Blank with { Fill = FillOf(row, column) } : cells[column];
                buffer.Put(column, isHidden || (column < columnHidden.Length && columnHidden[column]) ? cell with { Traits = cell.Traits | CellTraits.Hidden } : cell);
            }

            rows[row] = null;
            if (buffer.Length > 0)
            {
                sheet.PutUnlessFar(row, buffer.Take(), hasText: Array.Exists(cells, cell => cell is { Text.Length: > 0 }));
            }
        }

        foreach (var range in merges)
        {
            sheet.Merge(range);
        }
    }

    private ref Cell Place(int row, int column)
    {
        while (rows.Count <= row)
        {
            rows.Add(null);
        }

        var cells = rows[row] ?? [];
        if (column >= cells.Length)
        {
            var width = Math.Max(column + 1, cells.Length == 0 ? Math.Min(FirstWidth, sheet.Limits.Columns) : cells.Length * 2);
            places += width - cells.Length;
            if (places > sheet.Limits.Places * 2L)
            {
                throw sheet.TooLarge(SheetBound.Places, row, column);
            }

            Array.Resize(ref cells, width);
            rows[row] = cells;
        }

        return ref cells[column];
    }
}
