using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>A heading cell of a wide table with the element that was chosen for it.</summary>
internal sealed record NamedHeading(int Row, int Column, NamedElement Choice);

/// <summary>Finds the parts of a table that has a column for each element and a row for each assessment.</summary>
internal sealed class WideLayoutReader(SheetGrid grid, ModelIndex index, ModelCells cells, Lexicon lexicon, Trust trust)
{
    /// <summary>The elements of the heading, and what was decided for each.</summary>
    public List<NamedHeading> Choices { get; } = [];

    /// <summary>The layout of the table whose elements stand in the heading row.</summary>
    public Layout Read(ElementOccurrences hits)
    {
        var row = hits.BestRow;
        var (titles, last) = Below(row);
        Choose(row, titles, last);
        var upper = Upper(row);
        var taken = Choices.Where(choice => choice.Choice.Element is not null).ToDictionary(choice => choice.Column);
        var columns = new List<LayoutColumn>();
        for (var column = 0; column < grid.Columns; column++)
        {
            var heading = HeaderRows.Of(grid, upper, last, column, 0, lexicon);
            if (taken.TryGetValue(column, out var choice) && OfElement(column, upper, row, last) is var named)
            {
                columns.Add(IsAside(choice.Choice, named)
                    ? new(column, ColumnUse.LeftOut, named) { LevelLike = LevelLike(column, last + 1) }
                    : new(column, ColumnUse.Rating, named) { Element = choice.Choice.Element });
            }
            else if (heading.Text.Length > 0 || HasContent(column, last + 1))
            {
                columns.Add(Other(column, heading, last + 1));
            }
        }

        NameCommunity(columns, last + 1);
        NameGroups(columns, last + 1);
        TakeTerritories(columns, last + 1);
        var ratings = Ratings(columns, last + 1);
        return new()
        {
            Wide = true,
            HeaderFirst = upper,
            HeaderLast = last,
            BodyFirst = last + 1,
            Understood = ratings.Understood,
            Typical = ratings.TypicalShare,
            BeyondLevels = ratings.BeyondLevels,
            Columns = [.. columns.Where(column => column.Use != ColumnUse.None)],
        };
    }

    /// <summary>Whether what stands beside an element's code or above it speaks of a target.</summary>
    private bool IsAside(NamedElement choice, Heading heading) =>
        lexicon.IsAside(grid.Folded(choice.UnknownTitle ?? "")) || (heading.Label.Length > 0 && lexicon.IsAside(Folding.Fold(heading.Label)));

    private int LevelLike(int column, int firstRow) =>
        Enumerable.Range(firstRow, Math.Max(0, Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows) - firstRow)).Count(row => cells.Read(grid[row, column], null).LevelLike);

    /// <summary>The rows below the codes that still belong to the heading: titles of the same elements, or horizons and dates below merged codes.</summary>
    private (int Titles, int Last) Below(int row)
    {
        var (titles, last) = (-1, row);
        while (last + 1 < grid.Rows && last < row + 2)
        {
            var (named, headed, filled) = (0, 0, 0);
            foreach (var cell in grid.Sheet.Rows[last + 1])
            {
                if (!cell.IsBlank)
                {
                    filled++;
                    var identity = index.Identify(grid.Folded(cell.Text));
                    named += identity.ByTitle is not null || (identity.ByCode is not null && identity.Title is not null) ? 1 : 0;
                    headed += HeadingReader.Read(cell, lexicon) is { Horizon: not null } or { Date: not null } ? 1 : 0;
                }
            }

            if (filled == 0 || (named < Thresholds.Mostly * filled && headed < Thresholds.Mostly * filled))
            {
                break;
            }

            titles = named >= Thresholds.Mostly * filled && titles < 0 ? last + 1 : titles;
            last++;
        }

        return (titles, last);
    }

    private void Choose(int row, int titles, int last)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var order = new CodeOrder();
        foreach (var cell in grid.Sheet.Rows[row])
        {
            var key = CodeKey.Of(grid.Folded(cell.Text));
            shown.Add(key);
            order.Next(key);
        }

        var chooser = new ElementChooser(index, lexicon, trust, shown, order.IsOrdered);
        for (var column = 0; column < grid.Columns; column++)
        {
            var cell = grid.Seen(row, column);
            var folded = grid.Folded(cell.Text);
            if (Continues(row, column, last))
            {
                Choices.Add(Choices[^1] with { Column = column, Choice = Choices[^1].Choice with { Decision = Decision.None, UnknownTitle = null } });
                continue;
            }

            if (folded.Length == 0 || (titles < 0 && IsOtherHeading(folded, row, column)))
            {
                continue;
            }

            if (grid.MergeAt(row, column) is { } range && range.FirstColumn < column)
            {
                continue;
            }

            var title = titles < 0 ? "" : grid.Folded(titles, column);
            var choice = ChooseOne(chooser, cell, folded, title);
            if (choice.Element is not null || choice.Decision is not Decision.None)
            {
                Choices.Add(new(row, column, choice));
            }
        }
    }

    /// <summary>Whether a column is of the element to the left of it: below one merged heading, or below a blank one where a lower row says what it is for.</summary>
    private bool Continues(int row, int column, int last) =>
        Choices.Count > 0 && Choices[^1].Column == column - 1
        && (grid.MergeAt(row, column) is { } range ? range.FirstColumn < column : last > row && grid[row, column].IsBlank && Enumerable.Range(row + 1, last - row).Any(below => !grid[below, column].IsBlank));

    /// <summary>Whether a heading is exactly a word for what a column holds, and names no element: "data" may be one, and is a date where dates stand below it.</summary>
    private bool IsOtherHeading(string folded, int row, int column) =>
        lexicon.RoleOf(folded, out var exact) is var role and not HeadingTopic.Unknown && exact && (index.Identify(folded).Element is null || (role == HeadingTopic.Date && HoldsDates(row + 1, column)));

    private bool HoldsDates(int firstRow, int column)
    {
        var (dates, filled) = (0, 0);
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            filled += grid[row, column].IsBlank ? 0 : 1;
            dates += !grid[row, column].IsBlank && DateReader.Read(grid[row, column], lexicon) is not null ? 1 : 0;
        }

        return dates > 0 && dates >= Thresholds.Mostly * filled;
    }

    /// <summary>A heading may name a horizon or date behind the element, which is not part of its title.</summary>
    private NamedElement ChooseOne(ElementChooser chooser, in Cell cell, string folded, string title)
    {
        var identity = index.Identify(folded);
        if (identity is { ByCode: { } element, ByTitle: null, Title: { } rest } && title.Length == 0
            && HeadingReader.Read(new(CellKind.Text, rest, 0, null, CellTraits.None), lexicon) is { Role: HeadingTopic.Unknown or HeadingTopic.Rating } heading
            && (heading.Horizon is not null || heading.Date is not null))
        {
            return new(element, Decision.None, identity.Code ?? folded);
        }

        // Near titles are for lists of titles; a heading such as "notes" must not become an element.
        var next = chooser.Next(cell, folded, title);
        return next.Decision == Decision.NearTitle && lexicon.RoleOf(folded, out _) != HeadingTopic.Unknown ? NamedElement.None : next;
    }

    /// <summary>A row above the codes that says horizons or dates for several columns.</summary>
    private int Upper(int row)
    {
        var upper = row;
        while (upper > 0 && row - upper < 2 && !HeaderRows.IsInHead(grid, upper - 1, row, lexicon))
        {
            var said = 0;
            var above = grid.Sheet.Rows[upper - 1];
            for (var column = 1; column < above.Length; column++)
            {
                said += !above[column].IsBlank && HeadingReader.Read(above[column], lexicon) is { Horizon: not null } or { Date: not null, Text.Length: <= 12 } ? 1 : 0;
            }

            if (said == 0)
            {
                break;
            }

            upper--;
        }

        return upper;
    }

    private Heading OfElement(int column, int first, int row, int last)
    {
        var heading = Heading.None;
        for (var at = first; at <= last; at++)
        {
            var cell = grid.Seen(at, column);
            if (at == row)
            {
                var identity = index.Identify(grid.Folded(cell.Text));
                var rest = identity.ByTitle is null && identity.ByCode is not null && identity.Title is not null ? identity.Title : "";
                heading = HeadingReader.Join(heading, HeadingReader.Read(new(CellKind.Text, rest, 0, null, CellTraits.None), lexicon) with { Text = cell.Text });
                continue;
            }

            for (var left = column - 1; at < row && cell.IsBlank && left >= 0; left--)
            {
                cell = grid.Seen(at, left);
            }

            var part = HeadingReader.Read(cell, lexicon);
            heading = HeadingReader.Join(heading, part with { Role = HeadingTopic.Unknown });
        }

        return heading;
    }

    private ColumnContent Ratings(List<LayoutColumn> columns, int firstRow)
    {
        var content = new ColumnContent();
        foreach (var column in columns)
        {
            for (var row = firstRow; column.Element is { Scale: not null } && row < Math.Min(grid.Rows, firstRow + 40); row++)
            {
                var cell = grid[row, column.Index];
                content.Add(cell, grid.Folded(cell.Text), column.Element, column.Heading.Percent, cells, lexicon);
            }
        }

        return content;
    }

    private bool HasContent(int column, int firstRow)
    {
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            if (!grid[row, column].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    private ColumnContent Content(int column, int firstRow)
    {
        var content = new ColumnContent();
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            var cell = grid[row, column];
            content.Add(cell, grid.Folded(cell.Text), null, false, cells, lexicon);
        }

        return content;
    }

    private LayoutColumn Other(int column, Heading heading, int firstRow)
    {
        var content = Content(column, firstRow);
        if (TerritoryHeadings.Is(heading, lexicon) && content.LevelLike == 0)
        {
            return new(column, ColumnUse.None, heading);
        }

        var use = heading is not ({ Role: HeadingTopic.Community, Exact: true } or { Role: HeadingTopic.Horizon }) && SayRoles(column, firstRow) ? ColumnUse.None : heading.Role switch
        {
            HeadingTopic.Community or HeadingTopic.Title when heading.Exact || content.Typical < Thresholds.Mostly * content.Filled => ColumnUse.Community,
            HeadingTopic.CommunityKey or HeadingTopic.Code => ColumnUse.CommunityKey,
            HeadingTopic.Date => ColumnUse.Date,
            HeadingTopic.Horizon => ColumnUse.Horizon,
            HeadingTopic.Stakeholder => ColumnUse.Stakeholder,
            HeadingTopic.Group when GroupColumns.HoldsGroups(grid, column, heading, firstRow, lexicon) => ColumnUse.Stakeholder,
            _ => ColumnUse.None,
        };
        var counts = heading.Role is HeadingTopic.Unknown or HeadingTopic.Rating or HeadingTopic.Title or HeadingTopic.Community or HeadingTopic.Group;
        var typical = content.Typical > 0 && content.Typical + content.Statuses >= Thresholds.Mostly * content.Filled;
        return use == ColumnUse.None && counts && (typical || (content.Numbers > 0 && content.Numbers >= Thresholds.Mostly * content.Filled))
            ? new(column, ColumnUse.LeftOut, heading) { LevelLike = content.LevelLike }
            : new(column, use, heading);
    }

    /// <summary>Where no heading says community, the first column of words to the left of the elements names it.</summary>
    private void NameCommunity(List<LayoutColumn> columns, int firstRow)
    {
        if (columns.Exists(column => column.Use is ColumnUse.Community or ColumnUse.Stakeholder))
        {
            return;
        }

        var firstElement = columns.FindIndex(column => column.Element is not null);
        var found = columns.Take(Math.Max(0, firstElement)).Where(column => column.Use == ColumnUse.None && column.Heading.Role is HeadingTopic.Unknown or HeadingTopic.Group
            && HasWords(column.Index, firstRow) && !SayRoles(column.Index, firstRow)).ToArray();

        // A column of departments names the communities where nothing else does; the nearest of several territories is the one of most names.
        if ((Array.Find(found, column => !TerritoryHeadings.Is(column.Heading, lexicon)) ?? found.MaxBy(column => Content(column.Index, firstRow).Texts.Count)) is { } town)
        {
            columns[columns.IndexOf(town)] = town with { Use = ColumnUse.Community, Labelled = true };
        }
    }

    /// <summary>Beside a column that names communities, the columns of the territories above them.</summary>
    private void TakeTerritories(List<LayoutColumn> columns, int firstRow)
    {
        if (!columns.Exists(column => column.Use is ColumnUse.Community or ColumnUse.CommunityKey))
        {
            return;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (column.Use == ColumnUse.None && TerritoryHeadings.Is(column.Heading, lexicon)
                && TerritoryHeadings.HoldsNames(Content(column.Index, firstRow), lexicon))
            {
                columns[i] = column with { Use = ColumnUse.Territory };
            }
        }
    }

    /// <summary>Beside the column of communities, one of groups tells their rows apart.</summary>
    private void NameGroups(List<LayoutColumn> columns, int firstRow)
    {
        if (columns.Find(column => column.Use is ColumnUse.Community or ColumnUse.CommunityKey) is not { } community || columns.Exists(column => column.Use == ColumnUse.Stakeholder))
        {
            return;
        }

        var groups = columns.FindIndex(column => column.Use is ColumnUse.None or ColumnUse.LeftOut && GroupColumns.RepeatsOver(grid, column.Index, column.Heading, community.Index, firstRow, lexicon));
        if (groups >= 0)
        {
            columns[groups] = columns[groups] with { Use = ColumnUse.Stakeholder };
        }
    }

    /// <summary>Whether the rows of a transposed table begin with words for ratings, such as "result" and "target", and not with names.</summary>
    private bool SayRoles(int column, int firstRow)
    {
        var any = false;
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            if (grid[row, column].IsBlank)
            {
                continue;
            }

            if (!SaysRole(grid.Folded(row, column)))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private bool SaysRole(string folded) => (lexicon.RoleOf(folded, out var exact) is HeadingTopic.Rating && exact) || RoleReader.Read(folded, lexicon).Role != RatingRole.Unsaid;

    private bool HasWords(int column, int firstRow)
    {
        var (words, filled) = (0, 0);
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            var cell = grid[row, column];
            filled += cell.IsBlank ? 0 : 1;
            words += cell.Kind == CellKind.Text && !NumberReader.TryRead(cell.Text, out _, out _) && DateReader.Read(cell, lexicon) is null ? 1 : 0;
        }

        return filled > 0 && words >= Thresholds.Mostly * filled;
    }
}
