using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Grids;

/// <summary>A sheet with its texts folded once and its merged ranges at hand.</summary>
internal sealed class SheetGrid
{
    private const int MostFolded = 100_000;

    private readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);
    private readonly MergedCells merged;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> numbered = [];
    private readonly int[]?[] rowNumbers;

    public SheetGrid(Sheet sheet)
    {
        Sheet = sheet;
        rowNumbers = new int[sheet.Rows.Length][];
        foreach (var row in sheet.Rows)
        {
            Columns = Math.Max(Columns, row.Length);
        }

        merged = new(sheet, Columns);
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

    /// <summary>How many texts <see cref="TextsOf"/> has given a number.</summary>
    public int Texts => numbered.Count;

    /// <summary>
    /// A number for the text of each cell of a row, the same for equal texts; -1 for a blank cell. A sheet has far fewer texts
    /// than cells, and each model looks at each text once.
    /// </summary>
    public int[] TextsOf(int row)
    {
        if (rowNumbers[row] is { } known)
        {
            return known;
        }

        var cells = Sheet.Rows[row];
        var texts = new int[cells.Length];
        for (var column = 0; column < texts.Length; column++)
        {
            ref readonly var cell = ref cells.ItemRef(column);
            texts[column] = cell.IsBlank ? -1 : NumberOf(cell.Text);
        }

        return rowNumbers[row] = texts;
    }

    /// <summary>The folded text with a number.</summary>
    public string Text(int number) => numbered[number];

    /// <summary>The cell that holds what is seen there: the first of a merged range, else the cell itself.</summary>
    public Cell Seen(int row, int column) => merged.Seen(row, column);

    /// <summary>The merged range that covers a cell, or null.</summary>
    public MergedRange? MergeAt(int row, int column) => merged.At(row, column);

    public Location Locate(int row, int column) => Sheet.Locate(row, column);

    /// <summary>The next filled cell behind a label, which may be a few columns away.</summary>
    public Cell Beside(int row, int column)
    {
        for (var next = column + 1; next < Math.Min(column + 6, Sheet.Rows[row].Length); next++)
        {
            if (!this[row, next].IsBlank)
            {
                return this[row, next];
            }
        }

        return Cell.Blank;
    }

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

    /// <summary>The text of the first cell of a row that holds any; empty where none does.</summary>
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

    private int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers.Add(text, number = numbered.Count);
            numbered.Add(Folded(text));
        }

        return number;
    }
}
