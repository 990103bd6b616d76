using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Building;

/// <summary>
/// The row of a workbook that is being read, re-used from row to row. Made of plain arrays, as is the table it goes to: framework
/// collections of our own structures are compiled anew at each start of the program.
/// </summary>
/// <param name="unwritten">What a cell that the row leaves out looks like, by its column.</param>
internal sealed class GridRow(Func<int, Cell> unwritten)
{
    private static readonly Cell[] none = [];
    private Cell[] cells = new Cell[64];
    private Stretch[] stretches = new Stretch[16];
    private int end;
    private int first;
    private int count;

    /// <summary>Blank cells side by side that look alike, or each like its column. They are not laid out before a text stands behind them.</summary>
    private readonly record struct Stretch(int First, int End, Cell? Look);

    /// <summary>Traits of all cells of the row that are blank, whatever their columns.</summary>
    public CellTraits Traits { get; set; }

    /// <summary>Whether a text was put.</summary>
    public bool HasText { get; private set; }

    /// <summary>Whether a text stands there.</summary>
    public bool IsTaken(int column) => column < end && !cells[column].IsBlank;

    /// <summary>Puts a cell.</summary>
    public void Put(int column, in Cell cell)
    {
        if (cell.IsBlank)
        {
            PutBlank(column, column + 1, cell);
            return;
        }

        Lay(column);
        MakeRoom(column);
        cells[column] = cell;
        HasText = true;
    }

    /// <summary>Puts blank cells.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="look">What each looks like; null where each looks like its column.</param>
    public void PutBlank(int from, int to, in Cell? look)
    {
        if (from >= to || look is { IsClear: true })
        {
            return;
        }

        if (count == stretches.Length)
        {
            Array.Resize(ref stretches, count * 2);
        }

        stretches[count++] = new(from, to, look);
    }

    /// <summary>The row as it stands, without the sheet's background; the buffer is empty afterwards.</summary>
    public Cell[] Take(int row, Background background)
    {
        if (HasText)
        {
            background.Note(row, end - 1);
        }

        Lay(background.ColumnEnd);
        var length = background.Length(cells.AsSpan(0, end));
        var taken = length == 0 ? none : cells.AsSpan(0, length).ToArray();
        Clear();
        return taken;
    }

    /// <summary>Leaves out what was put.</summary>
    public void Clear() => (end, first, count, HasText) = (0, 0, 0, false);

    // Lays out what is to stand before a column.
    private void Lay(int before)
    {
        for (; first < count && stretches[first].First < before; first++)
        {
            ref var stretch = ref stretches[first];
            for (var at = stretch.First; at < Math.Min(stretch.End, before); at++)
            {
                LayOne(at, stretch.Look);
            }

            if (stretch.End > before)
            {
                stretch = stretch with { First = before };
                return;
            }
        }
    }

    private void LayOne(int column, in Cell? look)
    {
        var own = unwritten(column);
        var cell = look is { } told ? told with { Traits = told.Traits | (own.Traits & CellTraits.Hidden) } : own;
        cell = cell with { Traits = cell.Traits | Traits };
        if (IsTaken(column) || cell.IsClear)
        {
            return;
        }

        MakeRoom(column);
        cells[column] = cell;
    }

    private void MakeRoom(int column)
    {
        if (column >= cells.Length)
        {
            var larger = new Cell[Math.Max(column + 1, cells.Length * 2)];
            Array.Copy(cells, larger, end);
            cells = larger;
        }

        if (column >= end)
        {
            cells.AsSpan(end, column - end).Fill(Cell.Blank);
            end = column + 1;
        }
    }
}
