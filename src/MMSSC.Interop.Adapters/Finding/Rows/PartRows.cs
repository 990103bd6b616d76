using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;

namespace MMSSC.Interop.Adapters.Finding.Rows;

/// <summary>Tells the rows that hold a part of an element, such as a sub-indicator, whose element stands only in the first of its rows.</summary>
internal sealed class PartRows
{
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly int[] elementColumns;
    private readonly int partColumn;

    /// <summary>Finds the column of the parts.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="layout">The layout of its table.</param>
    /// <param name="elementColumns">The columns that name elements, without the one of titles.</param>
    public PartRows(SheetGrid grid, Layout layout, int[] elementColumns)
    {
        this.grid = grid;
        this.layout = layout;
        this.elementColumns = elementColumns;
        partColumn = Find();
    }

    /// <summary>Whether a row holds a part.</summary>
    public bool Has(int row) => partColumn >= 0 && !grid[row, partColumn].IsBlank;

    /// <summary>
    /// The column of the parts of elements: filled in nearly all rows that have a rating and name no element, where these are no few;
    /// -1 where there is none.
    /// </summary>
    private int Find()
    {
        var ratings = layout.Of(ColumnUse.Rating).ToArray();
        var filled = new int[grid.Columns];
        var (rated, nameless) = (0, 0);
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            if (!Array.Exists(ratings, column => !grid[row, column.Index].IsBlank || grid[row, column.Index].Fill is not null))
            {
                continue;
            }

            rated++;
            if (NamesElement(row))
            {
                continue;
            }

            nameless++;
            for (var column = layout.Span.First; column < grid.Sheet.Rows[row].Length; column++)
            {
                filled[column] += grid[row, column].IsBlank ? 0 : 1;
            }
        }

        if (nameless < Thresholds.FewestParts || nameless * 4 < rated)
        {
            return -1;
        }

        var found = 0;
        while (found < filled.Length && (filled[found] < Thresholds.Surely * nameless || IsUsed(found)))
        {
            found++;
        }

        return found < filled.Length ? found : -1;
    }

    private bool NamesElement(int row) =>
        Array.Exists(elementColumns, column => !grid[row, column].IsBlank) || (layout.TitleColumn >= 0 && !grid[row, layout.TitleColumn].IsBlank);

    private bool IsUsed(int index) => layout.Columns.Any(column => column.Index == index && column.Use is not (ColumnUse.None or ColumnUse.Note or ColumnUse.LeftOut));
}
