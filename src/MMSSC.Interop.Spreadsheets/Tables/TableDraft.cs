using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.Tables;

/// <summary>
/// A table of a page or a text while it is read: rows of cells one after the other, some over several rows and columns. A table
/// that passes a limit is refused, and the reading goes on behind it.
/// </summary>
internal sealed class TableDraft
{
    private readonly SheetBuilder sheet;
    private readonly ICollection<Diagnostic> findings;
    private readonly GridBuilder grid;
    private readonly TextGatherer text;
    private readonly List<int> takenUntil = [];
    private (int Row, int Column, int Height, int Width) cell;
    private (int? Fill, bool Hidden) row;
    private (int? Fill, bool Hidden, Cell? Made) look;
    private int column;

    public TableDraft(SheetBuilder sheet, ICollection<Diagnostic> findings)
    {
        this.sheet = sheet;
        this.findings = findings;
        grid = new GridBuilder(sheet);
        text = new TextGatherer(sheet.Limits.CellCharacters);
    }

    /// <summary>Whether it is hidden.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether a cell is open.</summary>
    public bool InCell { get; private set; }

    /// <summary>Whether a row is open.</summary>
    public bool InRow { get; private set; }

    /// <summary>Whether it was refused.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Number of cells with content or a fill.</summary>
    public int Count { get; private set; }

    /// <summary>Number of rows, that which is open included.</summary>
    public int Rows { get; private set; }

    /// <summary>The last cell that was made.</summary>
    public Cell Last { get; private set; } = Cell.Blank;

    /// <summary>Text of the open cell.</summary>
    public TextGatherer Text => text;

    /// <summary>Says what columns look like, both ends included.</summary>
    public void SetColumns(int first, int last, int? fill, bool hidden) => grid.SetColumns(first, last, fill, hidden);

    /// <summary>Begins a row.</summary>
    public void StartRow(int? fill, bool hidden)
    {
        EndRow();
        InRow = true;
        row = (fill, hidden);
        column = 0;
        Rows++;
        grid.SetRow(Rows - 1, null, hidden);
    }

    public void EndRow()
    {
        EndCell();
        InRow = false;
    }

    /// <summary>Leaves places of the row free.</summary>
    public void Skip(int count) => column = Math.Min(column + Math.Max(0, count), sheet.Limits.Columns);

    /// <summary>Begins a cell; its column. It takes the first place that no cell from above reaches into.</summary>
    /// <param name="fill">Its own fill, or null.</param>
    /// <param name="isBare">Whether it is said to have no fill, whatever its row has.</param>
    /// <param name="hidden">Whether it is hidden.</param>
    /// <param name="height">Number of rows that it takes.</param>
    /// <param name="width">Number of columns that it takes.</param>
    public int StartCell(int? fill, bool isBare, bool hidden, int height, int width)
    {
        if (!InRow)
        {
            StartRow(null, hidden: false);
        }

        EndCell();
        var at = Rows - 1;
        while (column < takenUntil.Count && takenUntil[column] > at)
        {
            column++;
        }

        cell = (at, column, height, Math.Min(width, Math.Max(1, sheet.Limits.Columns - column)));
        look = (fill ?? (isBare ? null : row.Fill ?? grid.FillOf(at, column)), hidden, null);
        InCell = true;
        text.Clear();
        return column;
    }

    /// <summary>Gives the open cell the colour of what stands in it, where it has none of its own.</summary>
    public void ColourWithin(int fill) => look.Fill ??= fill;

    /// <summary>Gives the open cell a value that is more exact than its text.</summary>
    public void SetValue(Cell value) => look.Made = value;

    public void EndCell()
    {
        if (!InCell)
        {
            return;
        }

        InCell = false;
        var traits = (look.Hidden ? CellTraits.Hidden : CellTraits.None) | (text.IsCut ? CellTraits.Cut : CellTraits.None);
        var made = CellMaker.Text(text.Text, sheet.Limits.CellCharacters, look.Fill, traits);
        made = look.Made is { } value && !made.IsBlank ? value with { Fill = look.Fill, Traits = traits } : made;
        if (!IsRefused)
        {
            Try(() => Put(made));
        }

        column = cell.Column + cell.Width;
    }

    /// <summary>Puts a text that stands in the table and in no cell: a row of its own.</summary>
    public void AddLine(string line)
    {
        StartRow(null, hidden: false);
        StartCell(null, isBare: true, hidden: false, 1, 1);
        text.Add(line);
        EndRow();
    }

    /// <summary>Takes a merged range.</summary>
    public void Merge(MergedRange range) => Try(() => grid.Merge(range));

    /// <summary>The sheet; null when the table has no content, or was refused.</summary>
    public Sheet? Finish()
    {
        EndRow();
        if (Count == 0 || IsRefused)
        {
            return null;
        }

        Try(grid.Finish);
        return IsRefused ? null : sheet.Build(Hidden, findings);
    }

    private void Put(Cell made)
    {
        grid.Put(cell.Row, cell.Column, made);
        if (!made.IsBlank || made.Fill is not null)
        {
            Count++;
            Last = made;
        }

        if (cell.Height > 1 || cell.Width > 1)
        {
            grid.Merge(new(cell.Row, cell.Column, cell.Row + cell.Height - 1, cell.Column + cell.Width - 1));
        }

        if (cell.Height > 1)
        {
            while (takenUntil.Count < cell.Column + cell.Width)
            {
                takenUntil.Add(0);
            }

            for (var at = cell.Column; at < cell.Column + cell.Width; at++)
            {
                takenUntil[at] = cell.Row + cell.Height;
            }
        }
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (RefusedException refused) when (refused.IsPartOnly)
        {
            IsRefused = true;
            findings.Add(refused.Finding);
        }
    }
}
