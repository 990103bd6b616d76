namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>
/// The row that is being read, re-used from row to row. Made of plain arrays, as is the table it goes to: framework
/// collections of our own structures are compiled anew at each start of the program.
/// </summary>
internal sealed class RowBuffer
{
    private static readonly Cell[] none = [];
    private Cell[] cells = new Cell[64];
    private int end;

    /// <summary>Number of places up to the last cell that has content or a fill.</summary>
    public int Length => end;

    /// <summary>The cell that stands there.</summary>
    public Cell this[int column] => column < end ? cells[column] : Cell.Blank;

    /// <summary>Puts a cell; the places that it jumps over stay blank. A cell without content and fill leaves no trace.</summary>
    public void Put(int column, in Cell cell)
    {
        if (cell.IsBlank && cell.Fill is null)
        {
            return;
        }

        if (column >= cells.Length)
        {
            var larger = new Cell[Math.Max(column + 1, cells.Length * 2)];
            Array.Copy(cells, larger, end);
            cells = larger;
        }

        if (column >= end)
        {
            for (; end < column; end++)
            {
                cells[end] = Cell.Blank;
            }

            end++;
        }

        cells[column] = cell;
    }

    /// <summary>The row as it stands; the buffer is empty afterwards.</summary>
    public Cell[] Take()
    {
        if (end == 0)
        {
            return none;
        }

        var row = new Cell[end];
        Array.Copy(cells, row, end);
        end = 0;
        return row;
    }
}
