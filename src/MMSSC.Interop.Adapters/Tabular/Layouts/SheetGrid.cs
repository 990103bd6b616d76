using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.Layouts;

/// <summary>A sheet with its texts folded once and its merged ranges at hand.</summary>
internal sealed class SheetGrid
{
    private const int MostFolded = 100_000;
    private const int MostMergedCells = 200_000;

    private readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Row, int Column), MergedRange> merged = [];

    public SheetGrid(Sheet sheet)
    {
        Sheet = sheet;
        foreach (var row in sheet.Rows)
        {
            Columns = Math.Max(Columns, row.Length);
        }

        foreach (var range in sheet.Merges)
        {
            AddMerge(range);
        }
    }

    public Sheet Sheet { get; }

    public int Rows => Sheet.Rows.Length;

    /// <summary>Columns of the longest row.</summary>
    public int Columns { get; }

    public Cell this[int row, int column] => Sheet[row, column];

    /// <summary>The folded text of a cell.</summary>
    public string Folded(int row, int column) => Folded(Sheet[row, column].Text);

    public string Folded(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (!folded.TryGetValue(text, out var form))
        {
            form = Folding.Fold(text);
            if (folded.Count < MostFolded)
            {
                folded.Add(text, form);
            }
        }

        return form;
    }

    /// <summary>The cell that holds what is seen there: the first of a merged range, else the cell itself.</summary>
    public Cell Seen(int row, int column) =>
        merged.TryGetValue((row, column), out var range) ? Sheet[range.FirstRow, range.FirstColumn] : Sheet[row, column];

    /// <summary>The merged range that covers a cell, or null.</summary>
    public MergedRange? MergeAt(int row, int column) => merged.TryGetValue((row, column), out var range) ? range : null;

    public Location Locate(int row, int column) => Sheet.Locate(row, column);

    /// <summary>Whether no cell of the row holds text.</summary>
    public bool IsBlank(int row)
    {
        foreach (var cell in Sheet.Rows[row])
        {
            if (!cell.IsBlank)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of cells with text in a row, up to two: enough to tell a heading from a table row.</summary>
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

    private void AddMerge(MergedRange range)
    {
        var lastRow = Math.Min(range.LastRow, Rows - 1);
        var lastColumn = Math.Min(range.LastColumn, Math.Max(Columns - 1, range.FirstColumn + 64));
        for (var row = range.FirstRow; row <= lastRow; row++)
        {
            for (var column = range.FirstColumn; column <= lastColumn; column++)
            {
                if (merged.Count == MostMergedCells)
                {
                    return;
                }

                merged.TryAdd((row, column), range);
            }
        }
    }
}
