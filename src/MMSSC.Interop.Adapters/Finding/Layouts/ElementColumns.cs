using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>The columns that name the element of a row.</summary>
/// <param name="Code">Codes, or codes with titles; the titles where there are no codes.</param>
/// <param name="Title">Titles beside the codes; -1 where there are none or they share a column.</param>
/// <param name="Others">Columns that name the element where the first is blank, such as the steps of an indented tree.</param>
/// <param name="Groups">Columns that name the group above the element.</param>
/// <param name="Number">The column of numbers that complete the group's code; -1 where codes are whole.</param>
/// <param name="FirstRow">First row that names an element.</param>
internal sealed record ElementColumns(int Code, int Title, List<int> Others, List<int> Groups, int Number, int FirstRow)
{
    /// <summary>Finds them between two columns, both included; null where no element is named there.</summary>
    public static ElementColumns? Find(SheetGrid grid, ModelIndex index, ElementOccurrences hits, int firstColumn, int lastColumn, Lexicon lexicon)
    {
        var best = Best(hits, firstColumn, lastColumn);
        var composite = Composite(grid, index, hits, firstColumn, lastColumn, lexicon);
        if (composite is not null && (best < 0 || composite.Value.Rated > hits.Columns[best].Rated
            || (composite.Value.Rated == hits.Columns[best].Rated && hits.Columns[best].Codes == 0)))
        {
            var (group, number, row, _) = composite.Value;
            var beside = Best(hits, firstColumn, lastColumn, column => column != group && column != number && hits.Columns[column].Titles > hits.Columns[column].Codes);
            return new(number, beside, [], [group], number, row);
        }

        return best < 0 ? null : Around(grid, index, hits, best, firstColumn, lastColumn, lexicon);
    }

    private static ElementColumns Around(
        SheetGrid grid, ModelIndex index, ElementOccurrences hits, int best, int firstColumn, int lastColumn, Lexicon lexicon)
    {
        var firstRow = FirstHit(grid, index, best);
        var (code, title) = hits.Columns[best].Codes > 0 ? (best, -1) : (-1, best);
        var others = new List<int>();
        var groups = new List<int>();
        lastColumn = Math.Min(lastColumn, firstColumn + Thresholds.WideColumns);
        foreach (var (column, count) in hits.Columns)
        {
            if (column == best || column < firstColumn || column > lastColumn)
            {
                continue;
            }

            var pair = Compare(grid, index, best, column, firstRow);
            var heading = RoleAbove(grid, column, firstRow, lexicon);
            if (pair.NamesGroups(count, heading))
            {
                groups.Add(column);
            }
            else if (pair.NamesTitles(count))
            {
                title = title < 0 ? column : title;
            }
            else if (code < 0 && pair.NamesCodes(count, heading))
            {
                code = column;
            }
            else if (pair.TakesTurns(count))
            {
                others.Add(column);
                firstRow = count.Rated > 0 ? Math.Min(firstRow, FirstHit(grid, index, column)) : firstRow;
            }
        }

        if (code < 0)
        {
            code = title;
            title = -1;
        }

        return new(code, title, others, groups, -1, firstRow);
    }

    private static ColumnPair Compare(SheetGrid grid, ModelIndex index, int main, int other, int firstRow)
    {
        var (filled, both, same, above) = (0, 0, 0, 0);
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.TableRows); row++)
        {
            var cell = grid[row, other];
            filled += cell.IsBlank ? 0 : 1;
            if (cell.IsBlank || index.Identify(grid.Folded(cell.Text)).Element is not { } there
                || index.Identify(grid.Folded(row, main)).Element is not { } here)
            {
                continue;
            }

            both++;
            same += here == there ? 1 : 0;
            above += IsAbove(there, here) ? 1 : 0;
        }

        return new(filled, both, same, above);
    }

    private static HeadingTopic RoleAbove(SheetGrid grid, int column, int firstRow, Lexicon lexicon)
    {
        for (var row = firstRow - 1; row >= Math.Max(0, firstRow - 4); row--)
        {
            if (!grid[row, column].IsBlank)
            {
                return lexicon.RoleOf(grid.Folded(row, column), out _);
            }
        }

        return HeadingTopic.Unknown;
    }

    private static int FirstHit(SheetGrid grid, ModelIndex index, int column)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid[row, column].IsBlank && index.Identify(grid.Folded(row, column)).Element is { Scale: not null })
            {
                return row;
            }
        }

        return 0;
    }

    private static int FirstGroup(SheetGrid grid, ModelIndex index, int column)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid[row, column].IsBlank && index.Identify(grid.Folded(row, column)).Element is not null)
            {
                return row;
            }
        }

        return 0;
    }

    private static int Best(ElementOccurrences hits, int firstColumn, int lastColumn, Func<int, bool>? also = null)
    {
        var best = -1;
        foreach (var (column, count) in hits.Columns)
        {
            if (column < firstColumn || column > lastColumn || count.Rated == 0 || also?.Invoke(column) == false)
            {
                continue;
            }

            if (best < 0 || count.Rated > hits.Columns[best].Rated || (count.Rated == hits.Columns[best].Rated && count.Cells < hits.Columns[best].Cells))
            {
                best = column;
            }
        }

        return best;
    }

    /// <summary>A column of groups and a column of numbers that together are codes, such as area 1, number 3 for 1.3.</summary>
    private static (int Group, int Number, int FirstRow, int Rated)? Composite(
        SheetGrid grid, ModelIndex index, ElementOccurrences hits, int firstColumn, int lastColumn, Lexicon lexicon)
    {
        (int Group, int Number, int FirstRow, int Rated)? best = null;
        foreach (var (group, count) in hits.Columns)
        {
            if (group < firstColumn || group > lastColumn || !IsGroupColumn(grid, index, group, count, lexicon))
            {
                continue;
            }

            for (var number = group + 1; number <= Math.Min(lastColumn, group + 3); number++)
            {
                var (firstRow, rated) = CountNumbered(grid, index, group, number);
                if (rated >= 2 && rated > (best?.Rated ?? 0))
                {
                    best = (group, number, firstRow, rated);
                }
            }
        }

        return best;
    }

    /// <summary>Two columns of bare numbers may be anything; a group is known by its title or by the column's heading.</summary>
    private static bool IsGroupColumn(SheetGrid grid, ModelIndex index, int column, OccurrenceCount count, Lexicon lexicon) =>
        count.Inner > 0 && count.Rated <= count.Inner
            && (count.Titles > 0 || RoleAbove(grid, column, FirstGroup(grid, index, column), lexicon) == HeadingTopic.Group);

    /// <summary>How many rated elements the codes of a group and a number name, and the first row of one; -1 where none does.</summary>
    private static (int FirstRow, int Rated) CountNumbered(SheetGrid grid, ModelIndex index, int group, int number)
    {
        var found = new HashSet<Element>();
        var first = -1;
        for (var row = 0; row < Math.Min(grid.Rows, Thresholds.TableRows); row++)
        {
            if (Numbered(grid, index, row, group, number) is { } key && index.Find(key) is { Scale: not null } element)
            {
                found.Add(element);
                first = first < 0 ? row : first;
            }
        }

        return (first, found.Count);
    }

    /// <summary>The code that group and number of a row make; null where either is missing.</summary>
    public static string? Numbered(SheetGrid grid, ModelIndex index, int row, int group, int number)
    {
        var digits = grid[row, number].Text.AsSpan().Trim().TrimEnd("., )");
        if (digits.Length is 0 or > 3 || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        // The group stands in the first row of its rows, merged or not.
        for (var up = row; up >= Math.Max(0, row - 100); up--)
        {
            var cell = grid.Seen(up, group);
            if (!cell.IsBlank)
            {
                return index.Identify(grid.Folded(cell.Text)).Element is { Scale: null } element
                    ? $"{CodeKey.Of(grid.Folded(element.Code))}.{digits.TrimStart('0')}"
                    : null;
            }
        }

        return null;
    }

    private static bool IsAbove(Element upper, Element lower)
    {
        for (var at = lower.Parent; at is not null; at = at.Parent)
        {
            if (at == upper)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A column beside the one that names the most elements, in the rows of the table.</summary>
    /// <param name="Filled">Rows in which it is filled.</param>
    /// <param name="Both">Rows in which both name an element.</param>
    /// <param name="Same">Rows in which both name the same one.</param>
    /// <param name="Above">Rows in which it names one above the other column's.</param>
    private readonly record struct ColumnPair(int Filled, int Both, int Same, int Above)
    {
        public bool NamesGroups(OccurrenceCount count, HeadingTopic heading) =>
            Above > 0 && Above >= Thresholds.Purely * Both && (count.Titles > 0 || heading == HeadingTopic.Group);

        public bool NamesTitles(OccurrenceCount count) =>
            Both > 0 && count.Titles > count.Codes && count.Titles >= Math.Max(1, Thresholds.KnownTitles * Filled);

        public bool NamesCodes(OccurrenceCount count, HeadingTopic heading) =>
            Both > 0 && count.Codes > 0 && (Same >= Thresholds.Mostly * Both || heading == HeadingTopic.Code || IsCodeList(count));

        /// <summary>Whether it names elements only where the other column does not.</summary>
        public bool TakesTurns(OccurrenceCount count) =>
            Both == 0 && count.Cells >= Thresholds.Mostly * Filled && (count.Titles > 0 || count.Rated > 0);

        /// <summary>Different codes all the way down are a list of codes; levels repeat.</summary>
        private bool IsCodeList(OccurrenceCount count) =>
            count.Codes >= 3 && count.Rated + count.Inner >= Thresholds.Purely * count.Cells && count.Cells >= Thresholds.Mostly * Filled;
    }
}
