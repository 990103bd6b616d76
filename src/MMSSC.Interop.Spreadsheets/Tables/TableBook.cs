using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Tables;

/// <summary>
/// The tables of a page or a text while it is read, each a sheet. What stands above a table are the first rows of its sheet, so
/// that titles, names and dates are seen; what stands below the last are its last rows. A table within a cell is a sheet of
/// its own, unless it is but one cell: then it is part of that cell.
/// </summary>
internal sealed class TableBook(string fileName, WorkbookKind kind, ReadLimits limits, ICollection<Diagnostic> findings)
{
    private const int DeepestTable = 32;
    private readonly ReadBudget budget = new(limits);
    private readonly List<TableDraft> open = [];
    private readonly List<string> lines = [];
    private readonly TextGatherer line = new(limits.CellCharacters);
    private readonly ImmutableArray<Sheet>.Builder sheets = ImmutableArray.CreateBuilder<Sheet>();
    private TableDraft? last;
    private long characters;
    private int count;
    private int named;

    /// <summary>Name of the sheets: the page's title, or the file's name.</summary>
    public string Name { get; set; } = Path.GetFileNameWithoutExtension(fileName);

    /// <summary>The innermost open table, or null.</summary>
    public TableDraft? Table => open.Count == 0 ? null : open[^1];

    /// <summary>What text goes to: the open cell, or the line that stands outside any.</summary>
    public TextGatherer Text => Table is { InCell: true } table ? table.Text : line;

    /// <summary>Begins a table.</summary>
    /// <exception cref="RefusedException">There are more tables than sheets of a workbook, or they nest without end.</exception>
    public void StartTable(bool hidden)
    {
        EndLine();
        if (++count > limits.Sheets || open.Count >= DeepestTable)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(Location.Whole(fileName), WorkbookBound.Sheets, limits.Sheets));
        }

        if (open.Count == 0)
        {
            Close();
        }

        named++;
        var name = named == 1 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name} {named}");
        var table = new TableDraft(new SheetBuilder(fileName, kind, name, budget), findings) { Hidden = hidden };
        if (open.Count == 0)
        {
            lines.ForEach(table.AddLine);
            lines.Clear();
        }

        open.Add(table);
    }

    /// <summary>Ends the innermost table.</summary>
    public void EndTable()
    {
        if (Table is not { } table)
        {
            return;
        }

        EndLine();
        table.EndRow();
        open.RemoveAt(open.Count - 1);
        if (Table is { InCell: true } outer && table.Count <= 1 && !table.IsRefused)
        {
            count--;
            named--;
            outer.Text.Add(table.Last.Text);
            if (table.Last.Fill is { } fill)
            {
                outer.ColourWithin(fill);
            }
        }
        else if (open.Count > 0)
        {
            Keep(table);
        }
        else
        {
            last = table;
        }
    }

    /// <summary>Ends the line of text that stands outside any cell.</summary>
    public void EndLine()
    {
        var text = CellText.Trim(line.Text);
        if (!text.IsEmpty && Table is { } table)
        {
            table.AddLine(text.ToString());
        }
        else if (!text.IsEmpty)
        {
            characters += text.Length;
            if (characters > limits.TextCharacters || lines.Count >= limits.Rows)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(Location.Whole(fileName), WorkbookBound.Characters, limits.TextCharacters));
            }

            lines.Add(text.ToString());
        }

        line.Clear();
    }

    /// <summary>The workbook; null when no table could be read.</summary>
    /// <param name="form">Name of what the file is, such as <c>HTML</c>.</param>
    /// <exception cref="RefusedException">It has no table.</exception>
    public Workbook? Finish(string form)
    {
        while (open.Count > 0)
        {
            EndTable();
        }

        EndLine();
        if (last is not null)
        {
            lines.ForEach(last.AddLine);
        }

        Close();
        return sheets.Count > 0 ? new Workbook(fileName, kind, sheets.ToImmutable())
            : count == 0 || findings.All(finding => finding.Severity != Severity.Error) ? throw new RefusedException(FileDiagnostics.NotATable(Location.Whole(fileName), form))
            : null;
    }

    private void Close()
    {
        if (last is not null)
        {
            Keep(last);
            last = null;
        }
    }

    private void Keep(TableDraft table)
    {
        if (table.Finish() is { } sheet)
        {
            sheets.Add(sheet);
        }
    }
}
