using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Plans how a table that has elements in rows is read.</summary>
internal sealed class ElementTablePlanner
{
    private readonly TableScope scope;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly RatingColumns columns;

    public ElementTablePlanner(TableScope scope, Layout layout)
    {
        (this.scope, this.layout) = (scope, layout);
        grid = scope.Grid;
        columns = new(scope, layout);
    }

    /// <summary>The plan; null where nothing of the table can be read, which is said.</summary>
    public PlannedTable? Plan()
    {
        var rows = ReadRows();
        var at = grid.Locate(Math.Max(0, layout.HeaderLast), 0);
        if (!DecisionFindings.Add(Placed(rows), scope.Evidence.Model.Reference.ToString(), scope.Options.Trust, at, scope.Findings))
        {
            return null;
        }

        if (columns.IsEmpty)
        {
            scope.Findings.Add(TableDiagnostics.NoRatingColumn(at, scope.Evidence.Model.Reference.ToString()));
            return null;
        }

        SayColumnsLeftOut();
        SayUnknownHeadings();
        columns.SayUnclear();
        columns.SayLabels();
        var all = columns.Planned();
        var keys = new KeyColumns(scope, layout, all).Find(rows);
        var context = scope.PlannedContext(keys.Columns);
        var states = new RowStates(grid, all, layout.Span, scope.Lexicon);
        var planned = rows.ConvertAll(row => Planned(row) with { IsSaid = SayRow(row), State = row.Kind is RowKind.Element or RowKind.Below ? states.Of(row.Row) : PlannedRowState.Holds });
        var table = new PlannedTable
        {
            Sheet = scope.SheetName,
            Model = scope.Evidence.Model.ToString(),
            Evidence = new(scope.Evidence.Rated, scope.Evidence.Unknown.Count, scope.Evidence.Levels),
            Arrangement = Arrangement.ElementPerRow,
            HeadingFirst = Origin(layout.HeaderFirst),
            HeadingLast = Origin(layout.HeaderLast),
            FirstRow = Origin(Math.Min(layout.BodyFirst, grid.Rows - 1)),
            LastRow = Origin(grid.Rows - 1),
            Only = scope.Only,
            Columns = keys.Columns,
            Rows = [.. planned],
            Codebooks = Codebooks(rows),
            Context = keys.Date is { } date ? context with { Key = context.Key with { Date = date } } : context,
            RowsBelow = scope.Rules.RowsBelow,
            KeysContinue = keys.Continue,
        };
        return new RatingRows(scope, layout, columns).Of(table, rows) ?? table;
    }

    private int Origin(int row) => row < 0 ? -1 : grid.Sheet.OriginOf(row);

    private List<ElementRow> ReadRows()
    {
        var reader = new ElementRows(grid, scope.Evidence.Index, scope.Evidence.Cells, layout, scope.Lexicon, scope.Options.Trust);
        var rows = new List<ElementRow>(grid.Rows);
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            var read = reader.Read(row);
            if (read.Kind is not RowKind.Blank || columns.HasFill(row))
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

    private void SayColumnsLeftOut()
    {
        foreach (var column in layout.Columns)
        {
            if (column.Use is ColumnUse.LeftOut or ColumnUse.Hidden or ColumnUse.Draft)
            {
                var at = grid.Locate(Math.Max(0, layout.HeaderLast), column.Index);
                scope.Findings.Add(column.Use == ColumnUse.LeftOut
                    ? TableDiagnostics.ColumnLeftOut(at, column.Heading.Text, column.LevelLike)
                    : TableDiagnostics.VersionLeftOut(at, column.Heading.Text, column.LevelLike, column.Use == ColumnUse.Hidden));
            }
        }
    }

    /// <summary>A form has no column without a meaning: a heading that is not understood was changed, or another column was added.</summary>
    private void SayUnknownHeadings()
    {
        for (var column = 0; scope.Context.IsForm && layout.HeaderLast >= 0 && column < grid.Sheet.Rows[layout.HeaderLast].Length; column++)
        {
            var heading = grid[layout.HeaderLast, column].Text.Trim();
            if (heading.Length > 0 && !layout.Columns.Any(known => known.Index == column) && scope.Lexicon.RoleOf(grid.Folded(heading), out _) == HeadingTopic.Unknown
                && Enumerable.Range(layout.BodyFirst, grid.Rows - layout.BodyFirst).Count(row => !grid[row, column].IsBlank) is > 0 and var filled)
            {
                scope.Findings.Add(ContextDiagnostics.UnknownFormHeading(grid.Locate(layout.HeaderLast, column), heading, filled));
            }
        }
    }

    /// <summary>Says what a row holds that is not read although it may be a rating; whether there was something to say.</summary>
    private bool SayRow(ElementRow row)
    {
        switch (row.Kind)
        {
            case RowKind.Total when columns.FirstFilled(row.Row) is not null:
                scope.Findings.Add("total", () => TableDiagnostics.TotalLeftOut(grid.Locate(row.Row, row.CodeColumn), NameOf(row)));
                return true;
            case RowKind.Group when columns.FirstLevelLike(row.Row, null) is var (at, text):
                scope.Findings.Add("not-rated-directly", () => TableDiagnostics.NotRatedDirectly(at, row.Choice.Element!.Label, text));
                return true;
            case RowKind.Below when scope.Rules.RowsBelow is not null:
                return false;
            case RowKind.Unknown or RowKind.Below or RowKind.Blank:
                // What contradicts itself is said with its element.
                return row.Choice.Decision is Decision.Contradiction or Decision.Undecided || SayUnknown(row);
            default:
                return false;
        }
    }

    /// <summary>Behind a code stands a rating, whatever it says; behind other texts, only what looks like one.</summary>
    private bool SayUnknown(ElementRow row)
    {
        var isCoded = row.Kind == RowKind.Unknown && CodeKey.LooksLikeCode(CodeKey.Of(grid.Folded(row.Row, row.CodeColumn)));
        if ((columns.FirstLevelLike(row.Row, null) ?? (isCoded ? columns.FirstFilled(row.Row) : null)) is not var (place, value) || IsFact(row))
        {
            return false;
        }

        var code = grid[row.Row, row.CodeColumn].IsBlank ? place : grid.Locate(row.Row, row.CodeColumn);
        scope.Findings.Add("unknown-row", () => TableDiagnostics.UnknownRow(code, NameOf(row), value, scope.Evidence.Model.Reference.ToString()));
        return true;
    }

    /// <summary>Whether a row tells something else of the towns, such as how many people live there, in numbers that only look like levels.</summary>
    private bool IsFact(ElementRow row)
    {
        var label = grid.Folded(NameOf(row)).Split(['(', ':', ','])[0].Trim();
        return scope.Lexicon.Words("townFacts").Contains(label) && layout.Of(ColumnUse.Rating).All(column =>
            columns.At(row.Row, column) is var cell && cell.Fill is null && (cell.IsBlank || cell.Kind == CellKind.Number || NumberReader.TryRead(cell.Text, out _, out _)));
    }

    private PlannedRow Planned(ElementRow row)
    {
        var title = layout.TitleColumn >= 0 && layout.TitleColumn != row.CodeColumn ? grid[row.Row, layout.TitleColumn].Text.Trim() : "";
        var code = row.HasCode || row.Kind != RowKind.Below ? grid[row.Row, row.CodeColumn].Text.Trim() : "";
        return new(Origin(row.Row), KindOf(row.Kind), row.Choice.Element?.Code, code, title);
    }

    private static PlannedRowKind KindOf(RowKind kind) => kind switch
    {
        RowKind.Element => PlannedRowKind.Element,
        RowKind.Group => PlannedRowKind.Group,
        RowKind.Below => PlannedRowKind.Below,
        RowKind.Heading => PlannedRowKind.Heading,
        RowKind.Total => PlannedRowKind.Total,
        _ => PlannedRowKind.PassedOver,
    };

    private ImmutableArray<PlannedCodebook> Codebooks(List<ElementRow> rows)
    {
        var scales = rows.Where(row => row.Kind is RowKind.Element or RowKind.Below).Select(row => row.Choice.Element?.Scale).OfType<Scale>().Distinct().ToArray();
        var planner = new CodebookPlanner(scope.Evidence.Model, scope.Evidence.Cells.Meanings, scope.Lexicon, scope.Rules.OptionShift) { Languages = scope.Languages };
        return
        [
            .. layout.Columns.Where(column => column.Use is ColumnUse.Rating or ColumnUse.Mark)
                .SelectMany(column => planner.Plan([column.Index], Body(column), column.Heading, scales)),
        ];
    }

    private List<Cell> Body(LayoutColumn column)
    {
        var body = new List<Cell>(Math.Max(0, grid.Rows - layout.BodyFirst));
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            body.Add(columns.At(row, column));
        }

        return body;
    }

    private string NameOf(ElementRow row)
    {
        var code = grid[row.Row, row.CodeColumn].Text.Trim();
        var title = layout.TitleColumn >= 0 && layout.TitleColumn != row.CodeColumn ? grid[row.Row, layout.TitleColumn].Text.Trim() : "";
        return Shown.Short($"{code} {title}".Trim());
    }
}
