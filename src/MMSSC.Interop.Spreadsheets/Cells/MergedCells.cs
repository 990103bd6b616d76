namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>Finds the merged range that covers a cell. Ranges are bounded: a hostile sheet merges all of itself many times.</summary>
internal sealed class MergedCells
{
    private const int Most = 200_000;
    private const int BeyondText = 64;

    private readonly Dictionary<(int Row, int Column), MergedRange> covered = [];
    private readonly Sheet sheet;

    public MergedCells(Sheet sheet, int columns)
    {
        this.sheet = sheet;
        foreach (var range in sheet.Merges)
        {
            Add(range, columns);
        }
    }

    /// <summary>The cell that holds what is seen there: the first of a merged range, else the cell itself.</summary>
    public Cell Seen(int row, int column) =>
        covered.Count > 0 && covered.TryGetValue((row, column), out var range) ? sheet[range.FirstRow, range.FirstColumn] : sheet[row, column];

    /// <summary>The merged range that covers a cell, or null.</summary>
    public MergedRange? At(int row, int column) => covered.Count > 0 && covered.TryGetValue((row, column), out var range) ? range : null;

    private void Add(MergedRange range, int columns)
    {
        var lastRow = Math.Min(range.LastRow, sheet.Rows.Length - 1);
        var lastColumn = Math.Min(range.LastColumn, Math.Max(columns - 1, range.FirstColumn + BeyondText));
        for (var row = range.FirstRow; row <= lastRow; row++)
        {
            for (var column = range.FirstColumn; column <= lastColumn; column++)
            {
                if (covered.Count == Most)
                {
                    return;
                }

                covered.TryAdd((row, column), range);
            }
        }
    }
}
