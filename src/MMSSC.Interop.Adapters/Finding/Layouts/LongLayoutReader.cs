using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Finds the parts of a table that has a row for each element.</summary>
internal sealed class LongLayoutReader(SheetGrid grid, ModelIndex index, ModelCells cells, Lexicon lexicon)
{
    private readonly ColumnMeanings meanings = new(cells, lexicon);

    /// <summary>The layout of the table between two columns, both included; null where no element is named there.</summary>
    public Layout? Read(ElementOccurrences hits, int firstColumn, int lastColumn)
    {
        if (ElementColumns.Find(grid, index, hits, firstColumn, lastColumn, lexicon) is not { } elements)
        {
            return null;
        }

        var (headerFirst, headerLast) = HeaderRows.Find(grid, elements.FirstRow, firstColumn, lastColumn, row => NamesElement(row, elements), cells, lexicon);
        var columns = new List<LayoutColumn>();
        var open = new List<OpenColumn>();
        for (var column = firstColumn; column <= Math.Min(lastColumn, firstColumn + Thresholds.LongTableColumns - 1); column++)
        {
            Add(column, HeaderRows.Of(grid, headerFirst, headerLast, column, firstColumn, lexicon), elements, headerLast + 1, columns, open);
        }

        var title = elements.Title < 0 && elements.Code >= 0 ? TakeUnknownTitles(open, columns, hits, elements.Code) : elements.Title;
        TakeRubric(open, columns, elements, headerLast + 1);
        new ColumnUseFinder(cells, lexicon).Assign(open, columns);
        KeepKeys(columns, elements, headerLast + 1);
        columns.RemoveAll(column => column.Use == ColumnUse.Territory && !columns.Exists(other => other.Use is ColumnUse.Community or ColumnUse.CommunityKey));
        var (understood, typical) = Understanding(open, columns);
        if (!columns.Exists(column => column.Use is ColumnUse.Rating or ColumnUse.Mark))
        {
            AddFilledElements(elements, headerLast + 1, columns);
            understood = typical = columns.Exists(column => column.Use == ColumnUse.Rating) ? 1 : understood;
        }

        return new()
        {
            Wide = false,
            HeaderFirst = headerFirst,
            HeaderLast = headerLast,
            BodyFirst = headerLast < 0 ? elements.FirstRow : headerLast + 1,
            Columns = LeftToRight(columns),
            CodeColumn = elements.Code,
            TitleColumn = title,
            NumberColumn = elements.Number,
            Span = (firstColumn, lastColumn),
            Understood = understood,
            Typical = typical,
            BeyondLevels = open.Where(item => columns.Exists(column => column.Index == item.Column.Index && column.Use == ColumnUse.Rating)).Sum(item => item.Content.BeyondLevels),
        };
    }

    /// <summary>Adds a column to those whose use the elements settle, or to those whose use is still open.</summary>
    private void Add(int column, Heading heading, ElementColumns elements, int firstRow, List<LayoutColumn> columns, List<OpenColumn> open)
    {
        if (UseFor(column, elements) is var use and not ColumnUse.None)
        {
            columns.Add(new(column, use, heading));
            return;
        }

        if (GroupColumns.HoldsGroups(grid, column, heading, firstRow, lexicon))
        {
            columns.Add(new(column, ColumnUse.Stakeholder, heading));
            return;
        }

        var content = Content(column, elements, firstRow, heading);
        if (NamesOthers(column, elements, firstRow, heading))
        {
            columns.AddRange(content.LevelLike > 0 ? [new(column, ColumnUse.LeftOut, heading) { LevelLike = content.LevelLike }] : []);
        }
        else if (content.Filled + content.Fills > 0 || heading.Text.Length > 0)
        {
            open.Add(new(new(column, ColumnUse.None, heading), content));
        }
    }

    private static ColumnUse UseFor(int column, ElementColumns elements)
    {
        if (column == elements.Code || column == elements.Title || column == elements.Number || elements.Others.Contains(column))
        {
            return ColumnUse.Element;
        }

        return elements.Groups.Contains(column) ? ColumnUse.Group : ColumnUse.None;
    }

    /// <summary>How well the columns of ratings are understood: as well as the best of them; marks are understood wholly.</summary>
    private static (double Understood, double Typical) Understanding(List<OpenColumn> open, List<LayoutColumn> columns)
    {
        var marked = columns.Exists(column => column.Use == ColumnUse.Mark) ? 1 : 0;
        double understood = marked, typical = marked;
        foreach (var (column, content) in open)
        {
            if (columns.Exists(found => found.Index == column.Index && found.Use == ColumnUse.Rating))
            {
                understood = Math.Max(understood, content.Understood);
                typical = Math.Max(typical, content.TypicalShare);
            }
        }

        return (understood, typical);
    }

    /// <summary>Columns that are headed by the levels and describe them, of which each row has one coloured: the colour is the mark.</summary>
    private void TakeRubric(List<OpenColumn> open, List<LayoutColumn> columns, ElementColumns elements, int firstRow)
    {
        var levels = new List<(OpenColumn Open, Level Level)>();
        foreach (var item in open)
        {
            if (cells.LevelOfHeading(item.Column.Heading.Label.Length > 0 ? item.Column.Heading.Label : item.Column.Heading.Text) is { } level)
            {
                levels.Add((item, level));
            }
        }

        if (levels.Count < Thresholds.FewestColouredLevels || levels.Select(item => item.Level).Distinct().Count() < Thresholds.FewestColouredLevels)
        {
            return;
        }

        var (rows, single) = (0, 0);
        for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + Thresholds.TableRows); row++)
        {
            if (RowElement(row, elements) is { Scale: not null })
            {
                rows++;
                single += levels.Count(item => grid[row, item.Open.Column.Index].Fill is { } fill && !Hue.IsGrey(fill)) == 1 ? 1 : 0;
            }
        }

        // Texts of more than a mark describe the levels; without any, marks are read as marks.
        if (rows == 0 || single < Thresholds.Mostly * rows || levels.Exists(item => item.Open.Content.Marked >= Thresholds.Mostly * Math.Max(1, item.Open.Content.Filled)))
        {
            return;
        }

        columns.AddRange(levels.Select(item => item.Open.Column with { Use = ColumnUse.Mark, Mark = item.Level, ByFill = true }));
        open.RemoveAll(item => levels.Exists(level => level.Open == item));
    }

    private static ImmutableArray<LayoutColumn> LeftToRight(List<LayoutColumn> columns)
    {
        columns.Sort(static (a, b) => a.Index == b.Index ? a.Use - b.Use : a.Index.CompareTo(b.Index));
        return [.. columns];
    }

    /// <summary>
    /// Takes the column of titles of which none is known word for word: its heading tells, where codes stand beside it. -1 where there is none.
    /// </summary>
    private static int TakeUnknownTitles(List<OpenColumn> open, List<LayoutColumn> columns, ElementOccurrences hits, int code)
    {
        if (!hits.Columns.TryGetValue(code, out var count) || count.Titles >= count.Codes)
        {
            return -1;
        }

        var found = open.FindIndex(item =>
            item.Column.Heading is { Role: HeadingTopic.Title } && item.Content.Understood < Thresholds.Mostly && item.Content.Filled > 0);
        if (found < 0)
        {
            return -1;
        }

        var titles = open[found].Column;
        columns.Add(titles with { Use = ColumnUse.Element });
        open.RemoveAt(found);
        return titles.Index;
    }

    private ColumnContent Content(int column, ElementColumns elements, int firstRow, Heading heading)
    {
        // The first communities may have no territory.
        var rows = TerritoryHeadings.Is(heading, lexicon) ? grid.Rows : Math.Min(grid.Rows, firstRow + Thresholds.TableRows);
        var body = new List<BodyCell>();
        for (var row = Math.Max(0, firstRow); row < rows; row++)
        {
            if (RowElement(row, elements) is { Scale: not null } element)
            {
                var cell = grid[row, column];
                body.Add(new(cell, grid.Folded(cell.Text), element));
            }
        }

        return meanings.ContentOf(body, heading);
    }

    private Element? RowElement(int row, ElementColumns elements)
    {
        if (elements.Number >= 0)
        {
            return ElementColumns.Numbered(grid, index, row, elements.Groups[0], elements.Number) is { } key ? index.Find(key) : null;
        }

        var element = index.Identify(grid.Folded(row, elements.Code)).Element;
        if (element is null && elements.Title >= 0)
        {
            element = index.Identify(grid.Folded(row, elements.Title)).Element;
        }

        for (var i = 0; element is null && i < elements.Others.Count; i++)
        {
            element = index.Identify(grid.Folded(row, elements.Others[i])).Element;
        }

        return element;
    }

    /// <summary>Whether a column names other elements than those of its rows, each once: their colours are not the levels of these.</summary>
    private bool NamesOthers(int column, ElementColumns elements, int firstRow, Heading heading)
    {
        var (filled, named) = (0, 0);
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (var row = Math.Max(0, firstRow); heading.Role != HeadingTopic.Rating && row < Math.Min(grid.Rows, firstRow + Thresholds.TableRows); row++)
        {
            var folded = grid.Folded(row, column);
            if (folded.Length > 0 && RowElement(row, elements) is { Scale: not null } element)
            {
                filled++;
                named += index.NamesOther(folded, element) ? 1 : 0;
                others.Add(folded);
            }
        }

        return named > 0 && named >= Thresholds.Mostly * filled && others.Count == filled;
    }

    /// <summary>Whether a row names an element, or has a code where codes stand: sub-indicators come before their function in some sheets.</summary>
    private bool NamesElement(int row, ElementColumns elements) =>
        RowElement(row, elements) is not null || CodeKey.LooksLikeCode(CodeKey.Of(grid.Folded(row, elements.Code)));

    /// <summary>A column of ids that differ in every row numbers the rows; it names no community.</summary>
    private void KeepKeys(List<LayoutColumn> columns, ElementColumns elements, int firstRow)
    {
        var key = columns.FindIndex(column => column.Use == ColumnUse.CommunityKey);
        if (key < 0 || columns.Exists(column => column.Use == ColumnUse.Community))
        {
            return;
        }

        var different = new HashSet<string>(StringComparer.Ordinal);
        var rows = 0;
        for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + Thresholds.TableRows); row++)
        {
            if (RowElement(row, elements) is not null)
            {
                rows++;
                different.Add(grid.Folded(row, columns[key].Index));
            }
        }

        if (different.Count > 1 && different.Count * 3 > rows)
        {
            columns.RemoveAt(key);
        }
    }

    /// <summary>Without any rating column, the cells that name the elements may be coloured themselves.</summary>
    private void AddFilledElements(ElementColumns elements, int firstRow, List<LayoutColumn> columns)
    {
        if (!OwnFills.AreRatings(grid, index, cells))
        {
            return;
        }

        foreach (var column in (ReadOnlySpan<int>)[elements.Code, elements.Title])
        {
            if (column < 0)
            {
                continue;
            }

            var (rows, filled) = (0, 0);
            for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + Thresholds.TableRows); row++)
            {
                if (RowElement(row, elements) is { Scale: { } scale })
                {
                    rows++;
                    filled += grid[row, column].FillOnly() is { Fill: not null } cell && cells[scale].Read(cell, false).Outcome == Outcome.Level ? 1 : 0;
                }
            }

            if (rows > 0 && filled >= Thresholds.Mostly * rows)
            {
                columns.Add(new(column, ColumnUse.Rating, Heading.None));
                return;
            }
        }
    }
}
