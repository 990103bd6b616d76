using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>The rows of a sheet while it is read.</summary>
internal sealed class SheetRows
{
    private readonly List<Cell[]> rows = [];

    /// <summary>Number of rows.</summary>
    public int Count => rows.Count;

    /// <summary>Number of cells of the longest row.</summary>
    public int Widest { get; private set; }

    /// <summary>The cells of a row; they may still be changed.</summary>
    public Cell[] this[int row] => rows[row];

    /// <summary>Adds the next row.</summary>
    public void Add(Cell[] row)
    {
        rows.Add(row);
        Widest = Math.Max(Widest, row.Length);
    }

    /// <summary>Puts a row at its place, with blank ones before it; false when one stands there already.</summary>
    public bool Put(int index, Cell[] row)
    {
        while (rows.Count <= index)
        {
            rows.Add([]);
        }

        var isFree = rows[index].Length == 0;
        rows[index] = row;
        Widest = Math.Max(Widest, row.Length);
        return isFree;
    }

    /// <summary>Takes the cells from the end of a row that show nothing.</summary>
    public void Shorten(int row)
    {
        var cells = rows[row];
        var length = cells.Length;
        while (length > 0 && cells[length - 1].IsClear)
        {
            length--;
        }

        rows[row] = length == cells.Length ? cells : cells[..length];
    }

    /// <summary>Takes the rows, without the blank ones at the end.</summary>
    public ImmutableArray<ImmutableArray<Cell>> Take()
    {
        var count = rows.Count;
        while (count > 0 && rows[count - 1].Length == 0)
        {
            count--;
        }

        var taken = new ImmutableArray<Cell>[count];
        for (var i = 0; i < count; i++)
        {
            taken[i] = ImmutableCollectionsMarshal.AsImmutableArray(rows[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}
