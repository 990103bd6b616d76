using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>A sheet as people see it: what is merged over a cell stands in it.</summary>
internal sealed class SeenSheet
{
    private MergedCells merged;

    public SeenSheet(Sheet sheet)
    {
        Sheet = sheet;
        var columns = 0;
        foreach (var row in sheet.Rows)
        {
            columns = Math.Max(columns, row.Length);
        }

        merged = new(sheet, columns);
    }

    public Sheet Sheet { get; private set; }

    /// <summary>Shows another sheet in its place, one without merged cells: what reads this one then reads that.</summary>
    public void Show(Sheet next)
    {
        Sheet = next;
        merged = new(next, 0);
    }

    public int Rows => Sheet.Rows.Length;

    /// <summary>The cell itself.</summary>
    public Cell this[int row, int column] => Sheet[row, column];

    /// <summary>What is seen there.</summary>
    public Cell Seen(int row, int column) => merged.Seen(row, column);

    public Location Locate(int row, int column) => Sheet.Locate(row, column);

    /// <summary>The first text of a row; empty where it has none.</summary>
    public string FirstText(int row)
    {
        foreach (var cell in Sheet.Rows[row])
        {
            if (!cell.IsBlank)
            {
                return cell.Text;
            }
        }

        return "";
    }

    /// <summary>The number of cells with text in a row, up to two.</summary>
    public int Filled(int row)
    {
        var count = 0;
        foreach (var cell in Sheet.Rows[row])
        {
            if (!cell.IsBlank && ++count == 2)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>Whether no cell of the row holds text; rows before the first are blank.</summary>
    public bool IsBlank(int row) => row < 0 || Filled(row) == 0;
}
