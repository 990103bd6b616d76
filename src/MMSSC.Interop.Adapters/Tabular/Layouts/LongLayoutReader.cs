using MMSSC.Interop.Adapters.Tabular.Cells;
using MMSSC.Interop.Adapters.Tabular.Matching;
using MMSSC.Interop.Adapters.Tabular.Vocabulary;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Tabular.Layouts;

/// <summary>Finds the parts of a table that has a row for each element.</summary>
internal sealed class LongLayoutReader(SheetGrid grid, ModelIndex index, ModelCells cells, Lexicon lexicon)
{
    private const int MostRows = 2_000;
    private const int MostColumns = 1_024;
    private const double Mostly = 0.5;
    private const double Surely = 0.8;
    private const double Partly = 0.3;

    /// <summary>The layout of the table between two columns, both included; null where no element is named there.</summary>
    public Layout? Read(ElementHits hits, int firstColumn, int lastColumn)
    {
        if (ElementColumns.Find(grid, index, hits, firstColumn, lastColumn, lexicon) is not { } elements)
        {
            return null;
        }

        var (headerFirst, headerLast) = HeaderRows.Find(grid, elements.FirstRow, firstColumn, lastColumn, row => NamesElement(row, elements), cells, lexicon);
        var columns = new List<LayoutColumn>();
        var title = elements.Title;
        var open = new List<(LayoutColumn Column, ColumnContent Content)>();
        for (var column = firstColumn; column <= Math.Min(lastColumn, firstColumn + MostColumns - 1); column++)
        {
            var heading = HeaderRows.Of(grid, headerFirst, headerLast, column, firstColumn, lexicon);
            var use = column == elements.Code || column == title || column == elements.Number || elements.Others.Contains(column)
                ? ColumnUse.Element
                : elements.Groups.Contains(column) ? ColumnUse.Group : ColumnUse.None;
            if (use != ColumnUse.None)
            {
                columns.Add(new(column, use, heading));
                continue;
            }

            var content = Content(column, elements, headerLast + 1, heading.Percent);
            if (content.Filled + content.Fills > 0 || heading.Text.Length > 0)
            {
                open.Add((new(column, ColumnUse.None, heading), content));
            }
        }

        if (title < 0 && elements.Code >= 0 && UnknownTitles(open, hits, elements.Code) is { } unknown)
        {
            title = unknown;
            columns.Add(open.First(item => item.Column.Index == unknown).Column with { Use = ColumnUse.Element });
            open.RemoveAll(item => item.Column.Index == unknown);
        }

        AssignUses(open, columns);
        KeepKeys(columns, elements, headerLast + 1);
        var marked = columns.Exists(column => column.Use == ColumnUse.Mark) ? 1 : 0;
        var ratings = open.Where(item => columns.Exists(column => column.Index == item.Column.Index && column.Use == ColumnUse.Rating)).Select(item => item.Content).ToArray();
        var understood = ratings.Select(content => content.Understood).Append(marked).Max();
        var typical = ratings.Select(content => content.TypicalShare).Append(marked).Max();
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
            BodyFirst = headerLast + 1,
            Columns = [.. columns.OrderBy(column => column.Index)],
            CodeColumn = elements.Code,
            TitleColumn = title,
            NumberColumn = elements.Number,
            Understood = understood,
            Typical = typical,
        };
    }

    /// <summary>A column of titles of which none is known word for word: its heading tells, where codes stand beside it.</summary>
    private static int? UnknownTitles(List<(LayoutColumn Column, ColumnContent Content)> open, ElementHits hits, int code)
    {
        if (!hits.Columns.TryGetValue(code, out var count) || count.Titles >= count.Codes)
        {
            return null;
        }

        foreach (var (column, content) in open)
        {
            if (column.Heading is { Role: ColumnRole.Title } && content.Understood < Mostly && content.Filled > 0)
            {
                return column.Index;
            }
        }

        return null;
    }

    private ColumnContent Content(int column, ElementColumns elements, int firstRow, bool percent)
    {
        var content = new ColumnContent();
        for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + MostRows); row++)
        {
            if (RowElement(row, elements) is { Scale: not null } element)
            {
                var cell = grid[row, column];
                content.Add(cell, grid.Folded(cell.Text), element, percent, cells, lexicon);
            }
        }

        return content;
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

    /// <summary>Whether a row names an element, or has a code where codes stand: sub-indicators come before their function in some sheets.</summary>
    private bool NamesElement(int row, ElementColumns elements) =>
        RowElement(row, elements) is not null || CodeKey.LooksLikeCode(CodeKey.Of(grid.Folded(row, elements.Code)));

    private void AssignUses(List<(LayoutColumn Column, ColumnContent Content)> open, List<LayoutColumn> columns)
    {
        var marked = Marks(open);
        var worded = marked.Count > 0 || open.Exists(item => IsNamedRating(item.Column.Heading, item.Content) && IsWorded(item.Content));
        var named = worded || open.Exists(item => IsNamedRating(item.Column.Heading, item.Content));
        var unnamed = new List<(LayoutColumn Column, ColumnContent Content)>();
        foreach (var (column, content) in open)
        {
            if (marked.TryGetValue(column.Index, out var level))
            {
                columns.Add(column with { Use = ColumnUse.Mark, Mark = level });
            }
            else if (IsNamedRating(column.Heading, content) && (!worded || IsWorded(content) || !IsMeasure(column.Heading, content)))
            {
                columns.Add(column with { Use = ColumnUse.Rating });
            }
            else if (Context(column.Heading, content) is var use and not ColumnUse.None)
            {
                columns.Add(column with { Use = use });
            }
            else if (content.LevelLike > 0 && column.Heading.Role is not (ColumnRole.Ignored or ColumnRole.Total or ColumnRole.Note or ColumnRole.Evidence))
            {
                unnamed.Add((column, content));
            }
            else if (content.Filled > 0 && column.Heading.Role is ColumnRole.Note or ColumnRole.Evidence)
            {
                columns.Add(column with { Use = column.Heading.Role == ColumnRole.Note ? ColumnUse.Note : ColumnUse.Evidence });
            }
        }

        AddUnnamed(unnamed, named, columns);
        Label(columns);
    }

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
        for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + MostRows); row++)
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

    /// <summary>Columns that are headed by levels and hold marks; one alone is none.</summary>
    private Dictionary<int, Level> Marks(List<(LayoutColumn Column, ColumnContent Content)> open)
    {
        var marks = new Dictionary<int, Level>();
        foreach (var (column, content) in open)
        {
            if (content.Marks >= Surely * content.Filled && cells.LevelOfHeading(LevelText(column.Heading)) is { } level)
            {
                marks.Add(column.Index, level);
            }
        }

        // Columns between them whose cells are no marks are level columns with a slip in them, as long as they are headed by a level.
        if (marks.Count >= 2)
        {
            foreach (var (column, content) in open)
            {
                if (!marks.ContainsKey(column.Index) && content.Marks >= Mostly * content.Filled && cells.LevelOfHeading(LevelText(column.Heading)) is { } level)
                {
                    marks.Add(column.Index, level);
                }
            }

            return marks;
        }

        return [];
    }

    /// <summary>The part of a heading that may name a level: below a year or horizon, the lower line.</summary>
    private static string LevelText(Heading heading) => heading.Label.Length > 0 ? heading.Label : heading.Text;

    /// <summary>Whether a heading says rating, horizon or date, and the content does not speak against it.</summary>
    private static bool IsNamedRating(Heading heading, ColumnContent content)
    {
        if (heading.Role is ColumnRole.Rating && heading.Exact)
        {
            return true;
        }

        var says = heading.Role is ColumnRole.Rating || (heading.Horizon is not null && heading.Role is not ColumnRole.Horizon)
            || (heading.Date is not null && heading.Role is ColumnRole.Unknown or ColumnRole.Date);
        return says && (content.Understood >= Partly || content.Filled + content.Fills == 0);
    }

    private static bool IsWorded(ColumnContent content) => content.Typical > 0 && content.Typical + content.Statuses >= Mostly * (content.Filled + content.Fills);

    /// <summary>Beside a column of level words, one of other texts or bare numbers holds what was measured.</summary>
    private static bool IsMeasure(Heading heading, ColumnContent content) =>
        heading.Date is null && heading.Horizon is null && content.Typical == 0 && content.Filled > 0;

    private static ColumnUse Context(Heading heading, ColumnContent content)
    {
        var use = heading.Role switch
        {
            ColumnRole.Community => ColumnUse.Community,
            ColumnRole.CommunityKey => ColumnUse.CommunityKey,
            ColumnRole.Date => ColumnUse.Date,
            ColumnRole.Horizon => ColumnUse.Horizon,
            ColumnRole.Stakeholder => ColumnUse.Stakeholder,
            _ => ColumnUse.None,
        };

        // A column of level words is one of ratings, unless its heading is nothing but a word for something else.
        return use != ColumnUse.None && content.Filled > 0 && (heading.Exact || content.Typical < Mostly * content.Filled) ? use : ColumnUse.None;
    }

    /// <summary>Columns whose cells look like levels, though no heading says so.</summary>
    private static void AddUnnamed(List<(LayoutColumn Column, ColumnContent Content)> unnamed, bool named, List<LayoutColumn> columns)
    {
        foreach (var (column, content) in unnamed)
        {
            var words = content.Typical + content.Statuses >= Mostly * (content.Filled + content.Fills) && content.Typical > 0;
            var coloured = content.Fills > 0 && content.Filled == 0;
            var read = named ? words && !coloured : content.Understood >= Mostly;
            if (read)
            {
                columns.Add(column with { Use = ColumnUse.Rating });
            }
            else if (!coloured || !named)
            {
                columns.Add(column with { Use = ColumnUse.LeftOut, LevelLike = content.LevelLike });
            }
        }
    }

    /// <summary>Several rating columns that differ in neither horizon nor date differ by what their headings name.</summary>
    private static void Label(List<LayoutColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            var alike = columns.Count(other => other.Use == ColumnUse.Rating && other.Heading.Horizon == column.Heading.Horizon && other.Heading.Date == column.Heading.Date);
            if (column.Use == ColumnUse.Rating && alike > 1 && column.Heading.Role == ColumnRole.Unknown && column.Heading.Label.Length > 0)
            {
                columns[i] = column with { Labelled = true };
            }
        }
    }

    /// <summary>Without any rating column, the cells that name the elements may be coloured themselves.</summary>
    private void AddFilledElements(ElementColumns elements, int firstRow, List<LayoutColumn> columns)
    {
        foreach (var column in new[] { elements.Code, elements.Title }.Where(column => column >= 0))
        {
            var (rows, filled) = (0, 0);
            for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + MostRows); row++)
            {
                if (RowElement(row, elements) is { Scale: { } scale })
                {
                    rows++;
                    filled += FillOnly(grid[row, column]) is { Fill: not null } cell && cells[scale].Read(cell, false).Outcome == Outcome.Level ? 1 : 0;
                }
            }

            if (rows > 0 && filled >= Mostly * rows)
            {
                columns.Add(new(column, ColumnUse.Rating, Heading.None));
                return;
            }
        }
    }

    /// <summary>The cell's colour without its text.</summary>
    public static Cell FillOnly(in Cell cell) => cell.Fill is null ? Cell.Blank : Cell.Blank with { Fill = cell.Fill };
}
