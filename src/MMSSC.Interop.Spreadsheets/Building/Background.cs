using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Building;

/// <summary>
/// What of a sheet's fills is its background. A fill without a text of its own can say something of the texts it stands
/// beside or below: within reach of them it is kept. But people and programs colour whole rows and columns, to the end of
/// the grid; a run of one colour that goes on from the texts to beyond their reach is one of those, however it is written,
/// and none of it is kept behind the last text. So a sheet costs what its texts cost, wherever its formats end.
/// </summary>
internal sealed class Background
{
    /// <summary>Columns to the right of the last text, and rows below it, in which a fill can still belong to a table.</summary>
    public const int Reach = 256;

    private int lastColumn = -1;
    private int lastRow = -1;

    /// <summary>The column behind the last in which fills are kept.</summary>
    public int ColumnEnd => lastColumn + 1 + Reach;

    /// <summary>The row below the last in which fills are kept.</summary>
    public int RowEnd => lastRow + 1 + Reach;

    /// <summary>The last column with text, or -1; what stands by itself far to the right does not count.</summary>
    public int LastColumn => lastColumn;

    /// <summary>Whether a text stands by itself, far below all others.</summary>
    public bool IsFar(int row) => lastRow >= 0 && row >= RowEnd;

    /// <summary>Notes the texts of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">Column of the last text in it.</param>
    public void Note(int row, int column)
    {
        lastRow = Math.Max(lastRow, row);
        lastColumn = lastColumn < 0 || column < ColumnEnd ? Math.Max(lastColumn, column) : lastColumn;
    }

    /// <summary>The length of a row without the run of one colour that ends it beyond reach.</summary>
    /// <param name="cells">The row, up to <see cref="ColumnEnd"/> where it goes on.</param>
    public int Length(ReadOnlySpan<Cell> cells)
    {
        var length = cells.Length;
        if (length < ColumnEnd || !cells[^1].IsBlank)
        {
            return length;
        }

        var fill = cells[^1].Fill;
        while (length > lastColumn + 1 && cells[length - 1].IsBlank && cells[length - 1].Fill == fill)
        {
            length--;
        }

        // Gaps before the run show nothing.
        while (length > 0 && cells[length - 1].IsClear)
        {
            length--;
        }

        return length;
    }

    /// <summary>Takes the fills away that reach from the last text to the first row that is not kept.</summary>
    /// <param name="rows">The rows that are kept.</param>
    /// <param name="below">The row below them.</param>
    public void Clear(SheetRows rows, ReadOnlySpan<Cell> below)
    {
        for (var column = 0; column < below.Length; column++)
        {
            for (var row = Math.Min(RowEnd, rows.Count) - 1; row > lastRow && column < rows[row].Length && rows[row][column].Fill == below[column].Fill; row--)
            {
                rows[row][column] = Cell.Blank;
            }
        }

        for (var row = lastRow + 1; row < rows.Count; row++)
        {
            rows.Shorten(row);
        }
    }
}
