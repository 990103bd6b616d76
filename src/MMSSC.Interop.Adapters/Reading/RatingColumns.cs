using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>A rating of a row, the assessment that its column says, and what stood in the cell.</summary>
internal readonly record struct ColumnReading(AssessmentKey Key, Rating Rating, string Shown, EntryState State);

/// <summary>A column of ratings, and the assessment that its heading says.</summary>
internal sealed record RatingColumn(LayoutColumn Column, AssessmentKey Key);

/// <summary>Columns of marks of one assessment, one for each level.</summary>
internal sealed record MarkColumns(AssessmentKey Key, LayoutColumn[] Columns);

/// <summary>The columns of a long table that hold ratings: levels, or marks below levels.</summary>
internal sealed class RatingColumns
{
    private readonly SheetReading sheet;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly RatingColumn[] ratings;
    private readonly MarkColumns[] marks;
    private readonly Dictionary<int, ColumnDoubts> doubts = [];

    public RatingColumns(SheetReading sheet, Layout layout)
    {
        this.sheet = sheet;
        this.layout = layout;
        grid = sheet.Grid;

        // Whether "rated" has a value beside it is known behind the others.
        var columns = layout.Of(ColumnRole.Rating).ToArray();
        ratings =
        [
            .. columns.Where(column => column.Part != RatingPart.Status).Concat(columns.Where(column => column.Part == RatingPart.Status))
                .Select(column => new RatingColumn(column, KeyOf(column))),
        ];
        marks = [.. layout.Of(ColumnRole.Mark).GroupBy(column => new AssessmentKey(null, null, column.Heading.Date, column.Heading.Horizon, null))
            .Select(group => new MarkColumns(group.Key, [.. group]))];
    }

    public bool IsEmpty => ratings.Length == 0 && marks.Length == 0;

    /// <summary>Says which headings were taken for communities or stakeholders.</summary>
    public void SayLabels()
    {
        foreach (var (column, key) in ratings)
        {
            if (column.Labelled)
            {
                var at = grid.Locate(Math.Max(0, layout.HeaderLast), column.Index);
                sheet.Findings.Add(key.Community is not null
                    ? ContextDiagnostics.HeadingTaken(at, column.Heading.Label, "a community", "una comunidad", "une communauté")
                    : ContextDiagnostics.HeadingTaken(at, column.Heading.Label, "a stakeholder", "una parte interesada", "une partie prenante"));
            }
        }
    }

    /// <summary>The ratings that a row states for an element.</summary>
    public IEnumerable<ColumnReading> Read(int row, Element element)
    {
        var said = false;
        foreach (var (column, key) in ratings)
        {
            var cell = At(row, column);
            Notice(cell);
            if (said && column.Part == RatingPart.Status && sheet.Lexicon.Rated.Contains(grid.Folded(cell.Text)))
            {
                continue;
            }

            var at = grid.Locate(row, column.Index);
            if (ColumnDoubts.MayDoubt(cell, element, column.Heading) && DoubtsOf(column).Against(cell, element, column.Heading, at) is { } doubt)
            {
                said = true;
                sheet.Findings.Add("in-doubt", doubt);
                yield return new(key, Rating.NotAssessed(element, at), cell.Text, EntryState.Unreadable);
                continue;
            }

            var (rating, state) = column.Part == RatingPart.Score && CellEntry.Score(cell, element, at) is { } score
                ? (score, EntryState.Stated)
                : sheet.Entry.Read(cell, element, column.Heading.Percent, at);
            said |= state != EntryState.Blank;
            yield return new(key, rating, CellEntry.ShownCell(cell, state), state);
        }

        foreach (var (key, columns) in marks)
        {
            yield return ReadMarks(row, element, key, columns);
        }
    }

    private ColumnDoubts DoubtsOf(LayoutColumn column)
    {
        if (!doubts.TryGetValue(column.Index, out var found))
        {
            var body = new Cell[Math.Max(0, grid.Rows - layout.BodyFirst)];
            for (var i = 0; i < body.Length; i++)
            {
                body[i] = At(layout.BodyFirst + i, column);
            }

            doubts.Add(column.Index, found = ColumnDoubts.Of(body, sheet.Fit.Cells));
        }

        return found;
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
        foreach (var (column, _) in ratings)
        {
            var cell = At(row, column);
            if (sheet.Fit.Cells.Read(cell, element, column.Heading.Percent).LevelLike)
            {
                return (grid.Locate(row, column.Index), cell.IsBlank ? CellColour.Name(cell.Fill ?? 0) : Shown.Short(cell.Text));
            }
        }

        foreach (var column in marks.SelectMany(group => group.Columns))
        {
            var cell = grid[row, column.Index];
            if (!cell.IsBlank && ColumnContent.IsMark(cell, grid.Folded(cell.Text), sheet.Lexicon))
            {
                return (grid.Locate(row, column.Index), Shown.Short(cell.Text));
            }
        }

        return null;
    }

    /// <summary>Whether a rating cell of the row is coloured.</summary>
    public bool HasFill(int row)
    {
        foreach (var (column, _) in ratings)
        {
            if (grid[row, column.Index].Fill is { } fill && !Hue.IsGrey(fill))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cell; only its colour where the column also names the elements.</summary>
    private Cell At(int row, LayoutColumn column) => column.Index == layout.CodeColumn || column.Index == layout.TitleColumn
        ? LongLayoutReader.FillOnly(grid[row, column.Index])
        : grid.Seen(row, column.Index);

    private void Notice(in Cell cell) => sheet.Hidden += (cell.Traits & CellTraits.Hidden) != CellTraits.None && !cell.IsBlank ? 1 : 0;

    private ColumnReading ReadMarks(int row, Element element, AssessmentKey key, LayoutColumn[] columns)
    {
        var marked = new List<LayoutColumn>();
        var unreadable = false;
        foreach (var column in columns)
        {
            var cell = grid[row, column.Index];
            var folded = grid.Folded(cell.Text);
            Notice(cell);
            var fill = cell.IsBlank && cell.Fill is { } colour && !Hue.IsGrey(colour);
            if (ColumnContent.IsMark(cell, folded, sheet.Lexicon) || fill || sheet.Fit.Cells.Read(cell with { Fill = null }, element) is { Ground: Ground.Word } reading && reading.Level == column.Mark)
            {
                marked.Add(column);
            }
            else if (!ColumnContent.IsUnmarked(cell, folded, sheet.Lexicon))
            {
                unreadable = true;
                sheet.Findings.Add("unreadable-mark", () => CellDiagnostics.UnreadableMark(
                    grid.Locate(row, column.Index), Shown.Short(cell.Text), Shown.Element(element), column.Heading.Text));
            }
        }

        var at = grid.Locate(row, (marked.Count > 0 ? marked[0] : columns[0]).Index);
        var shown = marked.Count > 0 ? marked[0].Heading.Text : "";
        if (marked.Count > 1)
        {
            sheet.Findings.Add("several-marks", () => CellDiagnostics.SeveralMarks(
                at, Shown.Element(element), string.Join(", ", marked.Select(column => column.Heading.Text))));
        }

        return marked.Count == 1 && !unreadable && element.Scale!.Levels.Contains(marked[0].Mark!)
            ? new(key, Rating.Of(element, marked[0].Mark!, at), shown, EntryState.Stated)
            : new(key, Rating.NotAssessed(element, at), shown, unreadable || marked.Count > 0 ? EntryState.Unreadable : EntryState.Blank);
    }

    private AssessmentKey KeyOf(LayoutColumn column)
    {
        var key = new AssessmentKey(null, null, column.Heading.Date, column.Heading.Horizon, null);
        if (!column.Labelled)
        {
            return key;
        }

        var named = sheet.Context.Community is not null || layout.First(ColumnRole.Community) is not null || sheet.Options.Community is not null;
        return named || column.Heading.Role == HeadingTopic.Stakeholder || sheet.Lexicon.Stakeholders.Contains(Folding.Fold(column.Heading.Label))
            ? key with { Stakeholder = column.Heading.Label }
            : key with { Community = column.Heading.Label };
    }
}
