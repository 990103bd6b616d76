using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Building;

/// <summary>A sheet of a workbook while it is read: counts what it takes, refuses what passes a limit, and gathers what is to be said of its cells together.</summary>
internal sealed class SheetBuilder(string fileName, WorkbookKind kind, string name, ReadBudget budget)
{
    private readonly ReadLimits limits = budget.Limits;
    // Solvers and macros keep a few values of theirs at the end of the grid; a table is more.
    private const int MostFar = 100;

    private readonly SheetRows rows = new();
    private readonly Background background = new();
    private List<MergedRange>? merges;
    private List<CellNote>? notes;
    private (Location? First, int Count) cut;
    private (Location? First, int Count) unfilled;
    private (Location? First, int Count) far;

    /// <summary>The limits that hold.</summary>
    public ReadLimits Limits => limits;

    /// <summary>Its conditional formats.</summary>
    public ConditionalFormats Formats { get; } = new();

    /// <summary>The place of a cell.</summary>
    public Location At(int row, int column) => Location.InSheet(fileName, name, Sheet.Address(row, column));

    /// <summary>Counts a cell that has content.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    public void Count(in Cell cell, int row, int column)
    {
        if ((cell.Traits & CellTraits.Cut) != CellTraits.None)
        {
            cut = (cut.First ?? At(row, column), cut.Count + 1);
        }

        if (budget.Take(cell.Text.Length) is { } bound)
        {
            throw TooLarge(bound, row, column);
        }
    }

    /// <summary>Adds a note beside a cell; it counts as a cell does.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    public void AddNote(int row, int column, string text)
    {
        if (budget.Take(text.Length) is { } bound)
        {
            throw TooLarge(bound, row, column);
        }

        (notes ??= []).Add(new(row, column, text));
    }

    /// <summary>Notes a text beyond the last row that is read.</summary>
    /// <exception cref="RefusedException">It is more than what programs leave there.</exception>
    public void NoteFar(int row, int column)
    {
        far = (far.First ?? At(row, column), far.Count + 1);
        if (far.Count > MostFar || !background.IsFar(row))
        {
            throw TooLarge(SheetBound.Rows, row, column);
        }
    }

    /// <summary>Notes a formula without a stored result.</summary>
    public void NoteUnfilled(int row, int column) => unfilled = (unfilled.First ?? At(row, column), unfilled.Count + 1);

    /// <summary>The row below the last that is kept without a text.</summary>
    public int RowEnd => background.RowEnd;

    /// <summary>Takes what a row holds, and puts it at its place where it is not the sheet's background.</summary>
    /// <returns>What was put, or would have been.</returns>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    /// <exception cref="InvalidDataException">A row stands there already.</exception>
    public Cell[] Close(int index, GridRow buffer)
    {
        var hasText = buffer.HasText;
        var row = buffer.Take(index, background);
        PutUnlessFar(index, row, hasText);
        return row;
    }

    /// <summary>Puts a row at its place where it is not the sheet's background.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    /// <exception cref="InvalidDataException">A row stands there already.</exception>
    public void PutUnlessFar(int index, Cell[] row, bool hasText)
    {
        if (row.Length == 0)
        {
            return;
        }

        if (hasText)
        {
            background.Note(index, -1);
        }

        if (index < background.RowEnd)
        {
            Put(index, row);
        }
        else if (index == background.RowEnd)
        {
            background.Clear(rows, row);
        }
    }

    private void Put(int index, Cell[] row)
    {
        if (!budget.TakePlaces(row.Length))
        {
            throw TooLarge(SheetBound.Places, index, 0);
        }

        if (!rows.Put(index, row))
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>Takes a merged range, as far as it lies over rows that were put before.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    public void Merge(MergedRange range)
    {
        // Merged columns and rows reach to the end of the grid; only what lies over cells that were read is kept.
        var kept = range with { LastRow = Math.Min(range.LastRow, rows.Count - 1), LastColumn = Math.Min(range.LastColumn, rows.Widest - 1) };
        var area = (kept.LastRow - kept.FirstRow + 1L) * (kept.LastColumn - kept.FirstColumn + 1L);
        if (kept.LastRow < kept.FirstRow || kept.LastColumn < kept.FirstColumn || area < 2)
        {
            return;
        }

        // Ranges that overlap without end would cost their readers more than the cells do.
        if (area > limits.Places || !budget.TakePlaces((int)area))
        {
            throw TooLarge(SheetBound.Places, range.FirstRow, range.FirstColumn);
        }

        (merges ??= []).Add(kept);
    }

    /// <summary>The refusal of a sheet that passes a limit.</summary>
    public RefusedException TooLarge(SheetBound bound, int row, int column) => new(SheetDiagnostics.SheetTooLarge(At(row, column), bound, LimitOf(bound)), isPartOnly: true);

    /// <summary>The sheet as read; adds what is to be said of its cells.</summary>
    public Sheet Build(bool hidden, ICollection<Diagnostic> findings)
    {
        Formats.Apply(rows, At, findings);
        if (unfilled.First is { } firstUnfilled)
        {
            findings.Add(SheetDiagnostics.FormulaWithoutValue(firstUnfilled, unfilled.Count));
        }

        if (cut.First is { } firstCut)
        {
            findings.Add(SheetDiagnostics.CellCut(firstCut, cut.Count, limits.CellCharacters));
        }

        if (far.First is { } firstFar)
        {
            findings.Add(SheetDiagnostics.CellsFarBelow(firstFar, far.Count));
        }

        return new Sheet(fileName, kind, name, hidden, rows.Take(), merges is null ? [] : [.. merges], lines: null) { Notes = notes is null ? [] : [.. notes] };
    }

    private long LimitOf(SheetBound bound) => bound switch
    {
        SheetBound.Rows => limits.Rows,
        SheetBound.Columns => limits.Columns,
        SheetBound.Cells => limits.Cells,
        SheetBound.Places => limits.Places,
        _ => limits.TextCharacters,
    };
}
