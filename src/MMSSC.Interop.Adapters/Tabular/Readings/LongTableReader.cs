using MMSSC.Interop.Adapters.Tabular.Cells;
using MMSSC.Interop.Adapters.Tabular.Layouts;
using MMSSC.Interop.Adapters.Tabular.Matching;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Tabular.Readings;

/// <summary>Reads the ratings of a table that has a row for each element.</summary>
internal sealed class LongTableReader
{
    private readonly SheetReading sheet;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly RatingColumns columns;
    private readonly RowKeyReader keys;
    private readonly LayoutColumn? note;
    private readonly LayoutColumn? evidence;
    private AssessmentKey common;
    private bool perRow = true;

    public LongTableReader(SheetReading sheet, Layout layout)
    {
        this.sheet = sheet;
        this.layout = layout;
        grid = sheet.Grid;
        columns = new(sheet, layout);
        keys = new(grid, layout, sheet.Lexicon, sheet.Findings, inherits: true);
        note = layout.First(ColumnUse.Note);
        evidence = layout.First(ColumnUse.Evidence);
    }

    public void Read()
    {
        var rows = ReadRows();
        var sheetAt = grid.Locate(Math.Max(0, layout.HeaderLast), 0);
        if (!DecisionFindings.Add(Placed(rows), sheet.Fit.Model.Reference.ToString(), sheet.Options.Trust, sheetAt, sheet.Findings))
        {
            return;
        }

        if (columns.IsEmpty)
        {
            sheet.Findings.Add(TableDiagnostics.NoRatingColumn(sheetAt, sheet.Fit.Model.Reference.ToString()));
            return;
        }

        foreach (var column in layout.Of(ColumnUse.LeftOut))
        {
            sheet.Findings.Add(TableDiagnostics.ColumnLeftOut(grid.Locate(Math.Max(0, layout.HeaderLast), column.Index), column.Heading.Text, column.LevelLike));
        }

        columns.SayLabels();
        FindCommon(rows);
        foreach (var row in rows)
        {
            ReadRow(row);
        }
    }

    private List<ElementRow> ReadRows()
    {
        var reader = new ElementRows(grid, sheet.Fit.Index, layout, sheet.Lexicon, sheet.Options.Trust);
        var rows = new List<ElementRow>(grid.Rows);
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            var read = reader.Read(row);
            if (read.Kind is not (RowKind.Blank or RowKind.Heading) || (read.Kind == RowKind.Blank && columns.HasFill(row)))
            {
                rows.Add(read);
            }
        }

        return rows;
    }

    private List<PlacedChoice> Placed(List<ElementRow> rows)
    {
        var placed = new List<PlacedChoice>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Kind is RowKind.Element or RowKind.Group || row.Choice.Decision != Decision.None)
            {
                var code = grid.Locate(row.Row, row.CodeColumn);
                placed.Add(new(row.Choice, code, layout.TitleColumn >= 0 && !grid[row.Row, layout.TitleColumn].IsBlank ? grid.Locate(row.Row, layout.TitleColumn) : code));
            }
        }

        return placed;
    }

    /// <summary>
    /// A date or stakeholder in each row divides the sheet only where elements come again; otherwise it says when or by whom
    /// each row was filled in, and the latest date is the assessment's.
    /// </summary>
    private void FindCommon(List<ElementRow> rows)
    {
        var different = new HashSet<(AssessmentKey, Element)>();
        var elements = rows.Where(row => row.Kind == RowKind.Element).ToArray();
        perRow = !keys.Tells || elements.Any(row => !different.Add((default, row.Choice.Element!)));
        if (perRow)
        {
            return;
        }

        foreach (var use in new[] { ColumnUse.Date, ColumnUse.Stakeholder })
        {
            if (layout.First(use) is not { } column)
            {
                continue;
            }

            var values = elements.Select(row => grid.Seen(row.Row, column.Index)).Where(cell => !cell.IsBlank).DistinctBy(cell => cell.Text).ToArray();
            if (use == ColumnUse.Stakeholder)
            {
                common = common with { Stakeholder = values.Length == 1 ? values[0].Text.Trim() : null };
            }
            else
            {
                common = common with { Date = values.Select(cell => DateReader.Read(cell, sheet.Lexicon)?.Date).Where(date => date is not null).Max() };
            }

            if (values.Length > 1)
            {
                var latest = use == ColumnUse.Date && common.Date is { } date ? date.ToString() : null;
                sheet.Findings.Add(ContextDiagnostics.ColumnNotAKey(
                    grid.Locate(Math.Max(0, layout.HeaderLast), column.Index),
                    column.Heading.Text,
                    latest is null ? "" : $"; the latest date, {latest}, was taken",
                    latest is null ? "" : $"; se tomó la fecha más reciente, {latest}",
                    latest is null ? "" : $" ; la date la plus récente, {latest}, a été retenue"));
            }
        }
    }

    private void ReadRow(ElementRow row)
    {
        switch (row.Kind)
        {
            case RowKind.Element:
                sheet.Seen.Add(row.Choice.Element!);
                Enter(row, row.Choice.Element!);
                break;
            case RowKind.Below when sheet.Rules.SubRows is not null:
                EnterBelow(row);
                break;
            case RowKind.Total:
                if (columns.FirstFilled(row.Row) is not null)
                {
                    sheet.Findings.Add("total", () => TableDiagnostics.TotalLeftOut(grid.Locate(row.Row, row.CodeColumn), Shown(row)));
                }

                break;
            case RowKind.Group:
                if (columns.FirstLevelLike(row.Row, null) is var (at, text))
                {
                    sheet.Findings.Add("not-rated-directly", () => TableDiagnostics.NotRatedDirectly(at, RatingLedger.Named(row.Choice.Element!), text));
                }

                break;
            case RowKind.Unknown or RowKind.Below or RowKind.Blank when row.Choice.Decision is not (Decision.Contradiction or Decision.Undecided):
                if (columns.FirstLevelLike(row.Row, null) is var (place, value))
                {
                    var code = grid[row.Row, row.CodeColumn].IsBlank ? place : grid.Locate(row.Row, row.CodeColumn);
                    sheet.Findings.Add("unknown-row", () => TableDiagnostics.UnknownRow(code, Shown(row), value, sheet.Fit.Model.Reference.ToString()));
                }

                break;
        }
    }

    private void Enter(ElementRow row, Element element)
    {
        if (KeyOf(row.Row) is not { } key)
        {
            return;
        }

        foreach (var reading in columns.Read(row.Row, element))
        {
            var draft = sheet.Ledger.Of(Joined(key, reading.Key));
            var rating = reading.Rating;
            if (note is not null || evidence is not null)
            {
                rating = rating with { Note = Beside(row.Row, note), Evidence = Beside(row.Row, evidence) };
            }

            sheet.Ledger.Enter(draft, rating, reading.Shown, reading.State);
            sheet.Observed.Reading(rating, reading.Shown);
        }
    }

    private void EnterBelow(ElementRow row)
    {
        var element = row.Choice.Element!;
        if (columns.FirstFilled(row.Row) is null && !columns.HasFill(row.Row))
        {
            return;
        }

        if (KeyOf(row.Row) is not { } key)
        {
            return;
        }

        foreach (var reading in columns.Read(row.Row, element))
        {
            if (reading.State == EntryState.Stated)
            {
                var draft = sheet.Ledger.Of(Joined(key, reading.Key));
                if (!draft.Below.TryGetValue(element.Index, out var below))
                {
                    draft.Below.Add(element.Index, below = []);
                }

                below.Add(reading.Rating);
                sheet.Observed.Reading(reading.Rating, reading.Shown);
            }
        }
    }

    private AssessmentKey? KeyOf(int row)
    {
        if (!keys.Tells)
        {
            return default(AssessmentKey);
        }

        return keys.Read(row) is not { } key ? null : perRow ? key : key with { Date = common.Date, Stakeholder = common.Stakeholder };
    }

    private AssessmentKey Joined(AssessmentKey row, AssessmentKey column) => new AssessmentKey(
        row.Community ?? column.Community, row.Id, column.Date ?? row.Date, column.Horizon ?? row.Horizon, row.Stakeholder ?? column.Stakeholder).Or(sheet.Context);

    private string? Beside(int row, LayoutColumn? column)
    {
        var text = column is null ? "" : grid[row, column.Index].Text.Trim();
        return text.Length == 0 ? null : text;
    }

    private string Shown(ElementRow row)
    {
        var code = grid[row.Row, row.CodeColumn].Text.Trim();
        var title = layout.TitleColumn >= 0 && layout.TitleColumn != row.CodeColumn ? grid[row.Row, layout.TitleColumn].Text.Trim() : "";
        return CellEntry.Short($"{code} {title}".Trim());
    }
}
