using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Plans how a table that has a column for each element and a row for each assessment is read.</summary>
internal sealed class CommunityTablePlanner
{
    private readonly TableScope scope;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly List<NamedHeading> headings;
    private readonly LayoutColumn[] elements;

    public CommunityTablePlanner(TableScope scope)
    {
        this.scope = scope;
        grid = scope.Grid;
        var reader = new WideLayoutReader(grid, scope.Evidence.Index, scope.Evidence.Cells, scope.Lexicon, scope.Options.Trust);
        layout = reader.Read(new(grid, scope.Evidence.Index));
        headings = reader.Choices;
        elements = [.. layout.Columns.Where(column => column.Element is { Scale: not null })];
    }

    /// <summary>The plan; null where nothing of the table can be read, which is said.</summary>
    public PlannedTable? Plan()
    {
        var at = grid.Locate(layout.HeaderFirst, 0);
        if (!DecisionFindings.Add(
            [.. headings.Select(heading => new PlacedElement(heading.Choice, grid.Locate(heading.Row, heading.Column), grid.Locate(heading.Row, heading.Column)))],
            scope.Evidence.Model.Reference.ToString(), scope.Options.Trust, at, scope.Findings))
        {
            return null;
        }

        SayColumns();
        var plan = new PlannedTable
        {
            Sheet = scope.SheetName,
            Model = scope.Evidence.Model.ToString(),
            Evidence = new(scope.Evidence.Rated, scope.Evidence.Unknown.Count, scope.Evidence.Levels),
            Arrangement = Arrangement.ElementPerColumn,
            HeadingFirst = layout.HeaderFirst,
            HeadingLast = layout.HeaderLast,
            FirstRow = layout.BodyFirst,
            LastRow = grid.Rows - 1,
            Columns = [.. layout.Columns.Select(Planned)],
            Rows = RowRoles(),
            RowsAreRespondents = scope.Rules.RowsAreRespondents,
        };
        plan = WithTerritories(plan);
        var table = Compiled(plan);
        plan = plan with { Codebooks = Codebooks(new DataRows(table, new(Location.None))), RowsAreNumbered = AreNumbered(new(table, new(Location.None))) };
        return plan with
        {
            Rows = [.. plan.Rows.Select(row => row with { Row = Origin(row.Row) })],
            HeadingFirst = Origin(layout.HeaderFirst),
            HeadingLast = Origin(layout.HeaderLast),
            FirstRow = layout.BodyFirst < grid.Rows ? Origin(layout.BodyFirst) : Origin(grid.Rows - 1) + 1,
            LastRow = Origin(grid.Rows - 1),
            Only = scope.Only,
        };
    }

    private CompiledTable Compiled(PlannedTable plan) => CompiledTable.Of(plan, new(grid.Sheet), scope.Evidence.Model, scope.Lexicon);

    /// <summary>The plan with its context, and without columns of territories that do not belong to the communities.</summary>
    private PlannedTable WithTerritories(PlannedTable plan)
    {
        var read = plan with { Context = scope.PlannedContext(plan.Columns) };
        if (layout.First(ColumnUse.Territory) is null || KeyColumns.TerritoriesTell([.. new DataRows(Compiled(read), new(Location.None)).Read().Select(row => (row.Key, 0))]))
        {
            return read;
        }

        var passedOver = KeyColumns.PassOver(plan.Columns, PlannedRole.Territory);
        return plan with { Columns = passedOver, Context = scope.PlannedContext(passedOver) };
    }

    private int Origin(int row) => row < 0 ? -1 : grid.Sheet.OriginOf(row);

    /// <summary>A column of an area is read of no community: its levels are worked out from those below it.</summary>
    private PlannedColumn Planned(LayoutColumn column) => new(column.Index, column.Heading.Text, column.Element is { Scale: null } ? PlannedRole.PassedOver : PlannedRoles.Of(column.Use))
    {
        Element = column.Element?.Code,
        Key = column.Use == ColumnUse.Rating ? new(null, null, column.Heading.Date, column.Heading.Horizon, null) : AssessmentKey.None,
        SecondIsPlanned = column.Heading.SecondIsPlanned,
        SecondIsNow = column.Heading.SecondIsNow,
        DateOrder = column.Use == ColumnUse.Date ? DateOrders.Of(Rows().Select(row => grid[row, column.Index]), scope.Lexicon) : DateOrder.Unknown,
        Reason = PlannedRoles.ReasonOf(column.Use),
    };

    private IEnumerable<int> Rows()
    {
        for (var row = layout.BodyFirst; row < grid.Rows && row - layout.BodyFirst < Thresholds.CommunityRows; row++)
        {
            yield return row;
        }
    }

    /// <summary>Rows that say themselves that they are of another time, of others or examples, and those that are of a horizon.</summary>
    private ImmutableArray<PlannedRow> RowRoles()
    {
        var roles = new RowRoles(scope.Lexicon, layout.Columns.Any(column => column.Use is ColumnUse.Community or ColumnUse.CommunityKey or ColumnUse.Stakeholder));
        var first = elements.Length == 0 ? 0 : elements.Min(column => column.Index);
        var horizons = layout.Columns.Where(column => column.Use == ColumnUse.Horizon).Select(column => column.Index).ToHashSet();
        var rows = ImmutableArray.CreateBuilder<PlannedRow>();
        foreach (var row in Rows())
        {
            for (var column = 0; column < first; column++)
            {
                if (!horizons.Contains(column) && roles.Of(row, grid[row, column].Text.Trim()) is { } said)
                {
                    rows.Add(said);
                    break;
                }
            }
        }

        return rows.ToImmutable();
    }

    private void SayColumns()
    {
        foreach (var column in layout.Columns)
        {
            if (column.Use == ColumnUse.LeftOut)
            {
                scope.Findings.Add("unknown-column", () => TableDiagnostics.UnknownColumn(
                    grid.Locate(layout.HeaderLast, column.Index), Shown.Short(column.Heading.Text), column.LevelLike, scope.Evidence.Model.Reference.ToString()));
            }
            else if (column is { Use: ColumnUse.Community, Labelled: true })
            {
                scope.Findings.Add(ContextDiagnostics.HeadingTaken(
                    grid.Locate(layout.HeaderLast, column.Index), column.Heading.Text, new("the column of communities", "la columna de comunidades", "la colonne des collectivités")));
            }
            else if (column.Element is { Scale: null } element && FirstLevelLike(column) is var (row, text))
            {
                scope.Findings.Add("not-rated-directly", () => TableDiagnostics.NotRatedDirectly(grid.Locate(row, column.Index), element.Label, text));
            }
        }
    }

    private (int Row, string Text)? FirstLevelLike(LayoutColumn column)
    {
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            if (scope.Evidence.Cells.Read(grid[row, column.Index], null).LevelLike)
            {
                return (row, Shown.Short(grid[row, column.Index].Text));
            }
        }

        return null;
    }

    /// <summary>What the cells of all columns mean together: here a column is an element, and a colour is the same in each.</summary>
    private ImmutableArray<PlannedCodebook> Codebooks(DataRows rows)
    {
        var planner = new CodebookPlanner(scope.Evidence.Model, scope.Evidence.Cells.Meanings, scope.Lexicon, scope.Rules.OptionShift) { Languages = scope.Languages };
        var books = ImmutableArray.CreateBuilder<PlannedCodebook>();
        var counted = Rows().Where(row => !rows.IsTotal(row)).ToArray();
        var body = counted.SelectMany(row => elements.Select(column => grid[row, column.Index]));
        // Headings may differ in what they say of their numbers.
        var groups = new List<List<LayoutColumn>>();
        foreach (var column in elements)
        {
            if (groups.Find(group => SayAlike(group[0].Heading, column.Heading)) is { } like)
            {
                like.Add(column);
            }
            else
            {
                groups.Add([column]);
            }
        }

        foreach (var group in groups)
        {
            books.AddRange(planner.Plan([.. group.ConvertAll(column => column.Index)], body, group[0].Heading, group.Select(column => column.Element!.Scale!).Distinct()));
        }

        return books.ToImmutable();
    }

    private static bool SayAlike(Heading one, Heading other) => one.Span == other.Span && one.Percent == other.Percent && one.NamesBoth == other.NamesBoth;

    /// <summary>Whether nothing tells the rows apart: then each is a respondent.</summary>
    private bool AreNumbered(DataRows rows)
    {
        var keys = rows.AreNamed ? [] : rows.Read().Select(row => row.Key).ToList();
        var numbered = keys.Count > 1 && (scope.Rules.RowsAreRespondents || keys.Distinct().Count() < keys.Count);
        if (numbered)
        {
            scope.Findings.Add(ContextDiagnostics.RowsNumbered(grid.Locate(layout.BodyFirst, 0), keys.Count));
        }

        return numbered;
    }
}
