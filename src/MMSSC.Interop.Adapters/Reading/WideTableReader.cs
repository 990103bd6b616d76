using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Reads the ratings of a table that has a column for each element and a row for each assessment.</summary>
internal sealed class WideTableReader
{
    private const int LongestName = 80;

    private readonly SheetReading sheet;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly LayoutColumn[] elements;
    private readonly LayoutColumn[] names;
    private readonly List<NamedHeading> choices;
    private readonly RowKeyReader keys;
    private ColumnDoubts? doubts;
    private int padding;

    public WideTableReader(SheetReading sheet)
    {
        this.sheet = sheet;
        grid = sheet.Grid;
        var reader = new WideLayoutReader(grid, sheet.Fit.Index, sheet.Fit.Cells, sheet.Lexicon, sheet.Options.Trust);
        layout = reader.Read(new(grid, sheet.Fit.Index));
        choices = reader.Choices;
        elements = [.. layout.Columns.Where(column => column.Element is { Scale: not null })];
        names = [.. layout.Columns.Where(column => column.Use is ColumnRole.Community or ColumnRole.CommunityKey or ColumnRole.Stakeholder)];
        keys = new(grid, layout, sheet.Lexicon, sheet.Findings, inherits: false);
    }

    public Layout Layout => layout;

    public void Read()
    {
        var at = grid.Locate(layout.HeaderFirst, 0);
        if (!DecisionFindings.Add(
            [.. choices.Select(choice => new PlacedElement(choice.Choice, grid.Locate(choice.Row, choice.Column), grid.Locate(choice.Row, choice.Column)))],
            sheet.Fit.Model.Reference.ToString(), sheet.Options.Trust, at, sheet.Findings))
        {
            return;
        }

        SayColumns();
        var rows = DataRows();
        var numbered = AreNumbered(rows);
        if (numbered)
        {
            sheet.Findings.Add(ContextDiagnostics.RowsNumbered(grid.Locate(layout.BodyFirst, 0), rows.Count));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (row, key) = rows[i];
            ReadRow(row, numbered ? key with { Stakeholder = $"#{i + 1}" } : key);
        }

        if (padding > 0)
        {
            sheet.Findings.Add(NativeDiagnostics.PaddingRows(grid.Locate(layout.BodyFirst, 0), padding));
        }
    }

    private void SayColumns()
    {
        foreach (var column in layout.Columns)
        {
            if (column.Use == ColumnRole.LeftOut)
            {
                sheet.Findings.Add("unknown-column", () => TableDiagnostics.UnknownColumn(
                    grid.Locate(layout.HeaderLast, column.Index), Shown.Short(column.Heading.Text), column.LevelLike, sheet.Fit.Model.Reference.ToString()));
            }
            else if (column is { Use: ColumnRole.Community, Labelled: true })
            {
                sheet.Findings.Add(ContextDiagnostics.HeadingTaken(
                    grid.Locate(layout.HeaderLast, column.Index), column.Heading.Text, "the column of communities", "la columna de comunidades", "la colonne des communautés"));
            }
            else if (column.Element is { Scale: null } element && FirstLevelLike(column) is var (row, text))
            {
                sheet.Findings.Add("not-rated-directly", () => TableDiagnostics.NotRatedDirectly(grid.Locate(row, column.Index), Shown.Element(element), text));
            }
        }

        foreach (var column in elements)
        {
            sheet.Seen.Add(column.Element!);
        }
    }

    private (int Row, string Text)? FirstLevelLike(LayoutColumn column)
    {
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            if (sheet.Fit.Cells.Read(grid[row, column.Index], null).LevelLike)
            {
                return (row, Shown.Short(grid[row, column.Index].Text));
            }
        }

        return null;
    }

    private List<(int Row, AssessmentKey Key)> DataRows()
    {
        var rows = new List<(int, AssessmentKey)>();
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            var value = FirstValue(row);
            if (IsTotal(row))
            {
                if (value >= 0)
                {
                    sheet.Findings.Add("total", () => TableDiagnostics.TotalLeftOut(grid.Locate(row, 0), Shown.Short(FirstText(row))));
                }

                continue;
            }

            var named = IsNamed(row);
            if (value < 0 && (!named || sheet.Rules.RowsAreRespondents || IsRemark(row)))
            {
                padding += grid.IsBlank(row) ? 0 : 1;
                continue;
            }

            if (value >= 0 && !named && names.Length > 0)
            {
                sheet.Findings.Add("row-without-community", () => ContextDiagnostics.RowWithoutCommunity(grid.Locate(row, value), Shown.Short(grid[row, value].Text)));
                continue;
            }

            if (keys.Read(row) is { } key)
            {
                rows.Add((row, key.Or(sheet.Context)));
            }
        }

        return rows;
    }

    /// <summary>Rows that nothing tells apart are respondents.</summary>
    private bool AreNumbered(List<(int Row, AssessmentKey Key)> rows) =>
        rows.Count > 1 && names.Length == 0
        && (sheet.Rules.RowsAreRespondents || rows.Select(row => row.Key).Distinct().Count() < rows.Count);

    private void ReadRow(int row, AssessmentKey key)
    {
        Draft? own = null;
        foreach (var column in elements)
        {
            var cell = grid[row, column.Index];
            sheet.Hidden += (cell.Traits & CellTraits.Hidden) != CellTraits.None && !cell.IsBlank ? 1 : 0;
            var (rating, state) = Read(row, column, cell);
            var draft = column.Heading is { Date: null, Horizon: null }
                ? own ??= sheet.Ledger.Of(key)
                : sheet.Ledger.Of(key with { Date = column.Heading.Date ?? key.Date, Horizon = column.Heading.Horizon ?? key.Horizon });
            var shown = CellEntry.ShownCell(cell, state);
            sheet.Ledger.Enter(draft, rating, shown, state);
            sheet.Observed.Reading(rating, shown);
        }
    }

    private (Rating Rating, EntryState State) Read(int row, LayoutColumn column, in Cell cell)
    {
        var at = grid.Locate(row, column.Index);
        if (ColumnDoubts.MayDoubt(cell, column.Element!, column.Heading) && Doubts.Against(cell, column.Element!, column.Heading, at) is { } doubt)
        {
            sheet.Findings.Add("in-doubt", doubt);
            return (Rating.NotAssessed(column.Element!, at), EntryState.Unreadable);
        }

        return sheet.Entry.Read(cell, column.Element!, column.Heading.Percent, at);
    }

    /// <summary>What stands against the cells of all columns together: here a column is an element, and a colour is the same in each.</summary>
    private ColumnDoubts Doubts => doubts ??= ColumnDoubts.Of(
        [.. Enumerable.Range(layout.BodyFirst, grid.Rows - layout.BodyFirst).Where(row => !IsTotal(row)).SelectMany(row => elements.Select(column => grid[row, column.Index]))], sheet.Fit.Cells);

    /// <summary>The first rating cell of the row that says anything but "no answer"; -1 where none does.</summary>
    private int FirstValue(int row)
    {
        foreach (var column in elements)
        {
            var cell = grid[row, column.Index];
            var coloured = cell.Fill is { } fill && !Hue.IsGrey(fill);
            if ((!cell.IsBlank || coloured) && cell.Text.Trim() != "#N/A")
            {
                return column.Index;
            }
        }

        return -1;
    }

    private bool IsNamed(int row)
    {
        foreach (var column in names)
        {
            var text = grid.Seen(row, column.Index).Text.Trim();
            if (text.Length > 0 && text != "#N/A")
            {
                return true;
            }
        }

        return names.Length == 0 && keys.Tells && layout.First(ColumnRole.Date) is { } date && !grid.Seen(row, date.Index).IsBlank
            && grid.Seen(row, date.Index).Text.Trim() != "#N/A";
    }

    /// <summary>A row of sums, of counts of one level, or of targets.</summary>
    private bool IsTotal(int row)
    {
        var text = FirstText(row);
        return text.Length > 0 && (sheet.Lexicon.IsTotal(grid.Folded(text)) || sheet.Lexicon.IsAside(grid.Folded(text))
            || (names.Length > 0 && text.Length > 1 && text == grid[row, names[0].Index].Text && sheet.Fit.Cells.LevelOfHeading(text) is not null));
    }

    /// <summary>A line of its own below the table, such as a source or the heading of a summary; a community without answers stands in the table.</summary>
    private bool IsRemark(int row)
    {
        var text = FirstText(row);
        var folded = grid.Folded(text);
        return grid.Filled(row) == 1 && (text.Length > LongestName || text.Contains(':', StringComparison.Ordinal) || text[^1] == '.' || text[0] is '*' or '('
            || sheet.Lexicon.NamesDocument(folded) || sheet.Lexicon.Legends.Contains(folded) || grid.IsBlank(row - 1));
    }

    private string FirstText(int row)
    {
        foreach (var cell in grid.Sheet.Rows[row])
        {
            if (!cell.IsBlank)
            {
                return cell.Text;
            }
        }

        return "";
    }
}
