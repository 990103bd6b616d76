using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>The columns of a table of elements that hold ratings, and the assessments that their headings name.</summary>
internal sealed class RatingColumns
{
    private readonly TableScope scope;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly LayoutColumn[] ratings;
    private readonly LayoutColumn[] marks;

    public RatingColumns(TableScope scope, Layout layout)
    {
        (this.scope, this.layout) = (scope, layout);
        grid = scope.Grid;
        ratings = [.. layout.Of(ColumnRole.Rating)];
        marks = [.. layout.Of(ColumnRole.Mark)];
    }

    public bool IsEmpty => ratings.Length == 0 && marks.Length == 0;

    /// <summary>All columns as the plan has them.</summary>
    public ImmutableArray<PlannedColumn> Planned() => [.. layout.Columns.Select(Planned)];

    /// <summary>Says which headings were taken for communities or stakeholders.</summary>
    public void SayLabels()
    {
        foreach (var column in ratings)
        {
            if (column.Labelled)
            {
                var at = grid.Locate(Math.Max(0, layout.HeaderLast), column.Index);
                scope.Findings.Add(KeyOf(column).Community is not null
                    ? ContextDiagnostics.HeadingTaken(at, column.Heading.Label, "a community", "una comunidad", "une communauté")
                    : ContextDiagnostics.HeadingTaken(at, column.Heading.Label, "a stakeholder", "una parte interesada", "une partie prenante"));
            }
        }
    }

    /// <summary>The first rating cell of a row that is not blank; null where all are.</summary>
    public (Location At, string Text)? FirstFilled(int row)
    {
        foreach (var column in layout.Columns)
        {
            if (column.Use is ColumnRole.Rating or ColumnRole.Mark && !At(row, column).IsBlank)
            {
                return (grid.Locate(row, column.Index), Shown.Short(At(row, column).Text));
            }
        }

        return null;
    }

    /// <summary>The first rating cell of a row that looks like a level, or that is marked; null where none does.</summary>
    public (Location At, string Text)? FirstLevelLike(int row, Element? element)
    {
        foreach (var column in ratings)
        {
            var cell = At(row, column);
            if (scope.Evidence.Cells.Read(cell, element, column.Heading.Percent).LevelLike)
            {
                return (grid.Locate(row, column.Index), cell.IsBlank ? CellColour.Name(cell.Fill ?? 0) : Shown.Short(cell.Text));
            }
        }

        foreach (var column in marks)
        {
            var cell = grid[row, column.Index];
            if (!cell.IsBlank && Marks.IsMark(cell, grid.Folded(cell.Text), scope.Lexicon))
            {
                return (grid.Locate(row, column.Index), Shown.Short(cell.Text));
            }
        }

        return null;
    }

    /// <summary>Whether a rating cell of the row is coloured.</summary>
    public bool HasFill(int row)
    {
        foreach (var column in ratings)
        {
            if (grid[row, column.Index].Fill is { } fill && !Hue.IsGrey(fill))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cell; only its colour where the column also names the elements.</summary>
    public Cell At(int row, LayoutColumn column) => IsElements(column) ? grid[row, column.Index].FillOnly() : grid.Seen(row, column.Index);

    private bool IsElements(LayoutColumn column) => column.Index == layout.CodeColumn || column.Index == layout.TitleColumn;

    private PlannedColumn Planned(LayoutColumn column) => new(column.Index, column.Heading.Text, PlannedRoles.Of(column.Use))
    {
        Part = column.Part,
        Level = column.Mark?.Code,
        Element = column.Element?.Code,
        Key = column.Use is ColumnRole.Rating or ColumnRole.Mark ? KeyOf(column) : AssessmentKey.None,
        ByFillOnly = column.Use == ColumnRole.Rating && IsElements(column),
        Reason = PlannedRoles.ReasonOf(column.Use),
    };

    private AssessmentKey KeyOf(LayoutColumn column)
    {
        var key = new AssessmentKey(null, null, column.Heading.Date, column.Heading.Horizon, null);
        if (!column.Labelled)
        {
            return key;
        }

        var named = scope.Context.Community is not null || layout.First(ColumnRole.Community) is not null || scope.Options.Community is not null;
        return named || column.Heading.Role == HeadingTopic.Stakeholder || scope.Lexicon.Stakeholders.Contains(Folding.Fold(column.Heading.Label))
            ? key with { Stakeholder = column.Heading.Label }
            : key with { Community = column.Heading.Label };
    }
}
