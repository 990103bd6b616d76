using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MMSSC.Interop.Adapters.Tabular;

/// <summary>The row that is being read, re-used from row to row.</summary>
internal sealed class RowBuffer
{
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
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
        }

        if (column >= end)
        {
            Array.Fill(cells, Cell.Blank, end, column - end);
            end = column + 1;
        }

        cells[column] = cell;
    }

    /// <summary>The row as it stands; the buffer is empty afterwards.</summary>
    public ImmutableArray<Cell> Take()
    {
        if (end == 0)
        {
            return [];
        }

        var row = cells.AsSpan(0, end).ToArray();
        end = 0;
        return ImmutableCollectionsMarshal.AsImmutableArray(row);
    }
}
