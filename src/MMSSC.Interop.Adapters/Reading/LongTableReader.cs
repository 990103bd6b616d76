using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading;

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
    private readonly Dictionary<int, AssessmentKey?> rowKeys = [];
    private AssessmentKey common = AssessmentKey.None;
    private bool commonDate;
    private bool commonStakeholder;

    public LongTableReader(SheetReading sheet, Layout layout)
    {
        this.sheet = sheet;
        this.layout = layout;
        grid = sheet.Grid;
        columns = new(sheet, layout);

        // Who states in each row whether it is rated leaves nothing to the row above either.
        keys = new(grid, layout, sheet.Lexicon, sheet.Findings, inherits: !layout.Columns.Any(column => column.Part == RatingPart.Status));
        note = layout.First(ColumnRole.Note);
        evidence = layout.First(ColumnRole.Evidence);
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

        foreach (var column in layout.Columns)
        {
            if (column.Use is ColumnRole.LeftOut or ColumnRole.Hidden or ColumnRole.Draft)
            {
                var at = grid.Locate(Math.Max(0, layout.HeaderLast), column.Index);
                sheet.Findings.Add(column.Use == ColumnRole.LeftOut
                    ? TableDiagnostics.ColumnLeftOut(at, column.Heading.Text, column.LevelLike)
                    : TableDiagnostics.VersionLeftOut(at, column.Heading.Text, column.LevelLike, column.Use == ColumnRole.Hidden));
            }
        }

        columns.SayLabels();
        ReadKeys(rows);
        foreach (var row in rows)
        {
            ReadRow(row);
        }
    }

    private List<ElementRow> ReadRows()
    {
        var reader = new ElementRows(grid, sheet.Fit.Index, sheet.Fit.Cells, layout, sheet.Lexicon, sheet.Options.Trust);
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

    private List<PlacedElement> Placed(List<ElementRow> rows)
    {
        var placed = new List<PlacedElement>(rows.Count);
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
    /// A date or stakeholder in each row divides the sheet only where that tells rows of one element apart, or where what else
    /// divides it has one each; otherwise it says when or by whom each row was filled in, and the latest date is the assessment's.
    /// </summary>
    private void ReadKeys(List<ElementRow> rows)
    {
        if (!keys.Tells)
        {
            return;
        }

        var elements = new List<(AssessmentKey Key, Element Element)>();
        foreach (var row in rows)
        {
            if (row.Kind is RowKind.Element or RowKind.Below)
            {
                var key = keys.Read(row.Row);
                rowKeys.Add(row.Row, key);
                if (key is { } known && row.Kind == RowKind.Element)
                {
                    elements.Add((known, row.Choice.Element!));
                }
            }
        }

        var different = elements.Distinct().Count();
        var dateTells = elements.Select(row => (row.Key with { Date = null }, row.Element)).Distinct().Count() < different;
        var stakeholderTells = elements.Select(row => (row.Key with { Stakeholder = null }, row.Element)).Distinct().Count() < different;
        if (layout.First(ColumnRole.Date) is { } dates && !dateTells
            && !HaveOneEach(elements, key => key with { Date = null, Stakeholder = stakeholderTells ? key.Stakeholder : null }, key => key.Date))
        {
            SetCommonDate(elements, dates);
        }

        if (layout.First(ColumnRole.Stakeholder) is { } stakeholders && !stakeholderTells
            && !HaveOneEach(elements, key => key with { Date = dateTells ? key.Date : null, Stakeholder = null }, key => key.Stakeholder))
        {
            SetCommonStakeholder(elements, stakeholders);
        }
    }

    private static bool HaveOneEach(List<(AssessmentKey Key, Element Element)> elements, Func<AssessmentKey, AssessmentKey> others, Func<AssessmentKey, object?> value) =>
        elements.Select(row => row.Key).Distinct().GroupBy(others).All(keys => keys.Select(value).Distinct().Count() == 1);

    private void SetCommonDate(List<(AssessmentKey Key, Element Element)> elements, LayoutColumn column)
    {
        var dates = elements.Select(row => row.Key.Date).Where(date => date is not null).Distinct().ToArray();
        commonDate = true;
        common = common with { Date = dates.Max() };
        if (dates.Length > 1)
        {
            var latest = common.Date.ToString();
            sheet.Findings.Add(ContextDiagnostics.ColumnNotAKey(
                grid.Locate(Math.Max(0, layout.HeaderLast), column.Index),
                column.Heading.Text,
                $"; the latest date, {latest}, was taken",
                $"; se tomó la fecha más reciente, {latest}",
                $" ; la date la plus récente, {latest}, a été retenue"));
        }
    }

    private void SetCommonStakeholder(List<(AssessmentKey Key, Element Element)> elements, LayoutColumn column)
    {
        var names = elements.Select(row => row.Key.Stakeholder).Where(name => name is not null).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length > 1)
        {
            commonStakeholder = true;
            sheet.Findings.Add(ContextDiagnostics.ColumnNotAKey(grid.Locate(Math.Max(0, layout.HeaderLast), column.Index), column.Heading.Text, "", "", ""));
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
                    sheet.Findings.Add("total", () => TableDiagnostics.TotalLeftOut(grid.Locate(row.Row, row.CodeColumn), NameOf(row)));
                }

                break;
            case RowKind.Group:
                if (columns.FirstLevelLike(row.Row, null) is var (at, text))
                {
                    sheet.Findings.Add("not-rated-directly", () => TableDiagnostics.NotRatedDirectly(at, Shown.Element(row.Choice.Element!), text));
                }

                break;
            case RowKind.Unknown or RowKind.Below or RowKind.Blank when row.Choice.Decision is not (Decision.Contradiction or Decision.Undecided):
                // Behind a code stands a rating, whatever it says; behind other texts, only what looks like one.
                var isCoded = row.Kind == RowKind.Unknown && CodeKey.LooksLikeCode(CodeKey.Of(grid.Folded(row.Row, row.CodeColumn)));
                if ((columns.FirstLevelLike(row.Row, null) ?? (isCoded ? columns.FirstFilled(row.Row) : null)) is var (place, value))
                {
                    var code = grid[row.Row, row.CodeColumn].IsBlank ? place : grid.Locate(row.Row, row.CodeColumn);
                    sheet.Findings.Add("unknown-row", () => TableDiagnostics.UnknownRow(code, NameOf(row), value, sheet.Fit.Model.Reference.ToString()));
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
        // A line of text below a function is none of its sub-indicators; one with a code and no colour is one that nobody assessed.
        if (!row.HasCode && columns.FirstFilled(row.Row) is null && !columns.HasFill(row.Row))
        {
            return;
        }

        if (KeyOf(row.Row) is not { } key)
        {
            return;
        }

        foreach (var reading in columns.Read(row.Row, element))
        {
            if (reading.State != EntryState.Blank || row.HasCode)
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
            return AssessmentKey.None;
        }

        if (rowKeys[row] is not { } key)
        {
            return null;
        }

        key = commonDate ? key with { Date = common.Date } : key;
        return commonStakeholder ? key with { Stakeholder = null } : key;
    }

    private AssessmentKey Joined(AssessmentKey row, AssessmentKey column) => new AssessmentKey(
        row.Community ?? column.Community, row.Id, column.Date ?? row.Date, column.Horizon ?? row.Horizon, row.Stakeholder ?? column.Stakeholder).Or(sheet.Context);

    private string? Beside(int row, LayoutColumn? column)
    {
        var text = column is null ? "" : grid[row, column.Index].Text.Trim();
        return text.Length == 0 ? null : text;
    }

    private string NameOf(ElementRow row)
    {
        var code = grid[row.Row, row.CodeColumn].Text.Trim();
        var title = layout.TitleColumn >= 0 && layout.TitleColumn != row.CodeColumn ? grid[row.Row, layout.TitleColumn].Text.Trim() : "";
        return Shown.Short($"{code} {title}".Trim());
    }
}
