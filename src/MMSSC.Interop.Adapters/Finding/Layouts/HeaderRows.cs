using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Finds the heading rows above a table's first row.</summary>
internal static class HeaderRows
{
    /// <summary>First and last heading row above <paramref name="firstRow"/>; (-1, -1) where the table has none.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="firstRow">The first row of a rated element.</param>
    /// <param name="firstColumn">First column of the table.</param>
    /// <param name="lastColumn">Last column of the table.</param>
    /// <param name="namesElement">Whether a row names an element; headings of groups are not headings of columns.</param>
    /// <param name="cells">Knows levels, which columns may be headed by.</param>
    /// <param name="lexicon">Words of headings.</param>
    public static (int First, int Last) Find(
        SheetGrid grid, int firstRow, int firstColumn, int lastColumn, Func<int, bool> namesElement, ModelCells cells, Lexicon lexicon)
    {
        var best = Best(grid, firstRow, firstColumn, lastColumn, namesElement, cells, lexicon);
        if (best < 0)
        {
            best = Nearest(grid, firstRow, firstColumn, lastColumn);
            return (best, best);
        }

        // Towns' data between the heading and the first element is no heading, whatever its numbers look like.
        for (var row = best - 1; row >= Math.Max(0, best - Thresholds.RowsBelowHeading); row--)
        {
            best = IsLabelled(grid, row, best, firstColumn, lastColumn, lexicon) && !IsHead(grid, row, best, lexicon) && Score(grid, row, firstColumn, lastColumn, cells, lexicon) > Thresholds.HeadingScore ? row : best;
        }

        var first = FirstAbove(grid, best, firstColumn, lastColumn, lexicon);
        var last = best;
        while (last + 1 < firstRow && last - first + 1 < Thresholds.MostHeadingRows && !namesElement(last + 1) && !IsLabelled(grid, best, last + 1, firstColumn, lastColumn, lexicon) && Score(grid, last + 1, firstColumn, lastColumn, cells, lexicon) > 0)
        {
            last++;
        }

        return (first, last);
    }

    private static int Best(SheetGrid grid, int firstRow, int firstColumn, int lastColumn, Func<int, bool> namesElement, ModelCells cells, Lexicon lexicon)
    {
        var (best, bestScore) = (-1, 0.0);
        for (var row = firstRow - 1; row >= Math.Max(0, firstRow - Thresholds.CoverRows); row--)
        {
            // A small table about the whole sheet stands above the heading of the one with the elements.
            var score = namesElement(row) || (best >= 0 && IsHead(grid, row, best, lexicon)) ? 0 : Score(grid, row, firstColumn, lastColumn, cells, lexicon);
            if (score > bestScore)
            {
                (best, bestScore) = (row, score);
            }
        }

        return best;
    }

    private static int FirstAbove(SheetGrid grid, int header, int firstColumn, int lastColumn, Lexicon lexicon)
    {
        var first = header;
        while (first > 0 && header - first + 1 < Thresholds.MostHeadingRows && Continues(grid, first - 1, header, firstColumn, lastColumn, lexicon) && !IsInHead(grid, first - 1, header, lexicon))
        {
            first--;
        }

        return first;
    }

    /// <summary>The heading of a column, all heading rows together; what a merged or blank upper cell inherits counts for the columns below it.</summary>
    public static Heading Of(SheetGrid grid, int first, int last, int column, int firstColumn, Lexicon lexicon)
    {
        var heading = Heading.None;
        for (var row = first; row >= 0 && row <= last; row++)
        {
            var cell = grid.Seen(row, column);
            for (var left = column - 1; cell.IsBlank && row < last && left >= firstColumn && !grid.Seen(last, column).IsBlank; left--)
            {
                // A year or horizon above several columns stands only above the first of them.
                cell = grid.Seen(row, left);
            }

            heading = HeadingReader.Join(heading, HeadingReader.Read(cell, lexicon));
        }

        return heading;
    }

    private static double Score(SheetGrid grid, int row, int firstColumn, int lastColumn, ModelCells cells, Lexicon lexicon)
    {
        double score = 0;
        var (texts, measured) = (0, 0);
        string? only = null;
        var width = Math.Min(Math.Min(lastColumn, firstColumn + Thresholds.HeadingColumns), grid.Sheet.Rows[row].Length - 1);
        for (var column = firstColumn; column <= width; column++)
        {
            var cell = grid[row, column];
            if (cell.IsBlank || cell.Text.Length > 120)
            {
                continue;
            }

            measured += IsMeasure(cell) ? 1 : 0;
            texts += cell.Text == only ? 0 : 1;
            only = cell.Text;
            var heading = HeadingReader.Read(cell, lexicon);
            score += heading.Role == HeadingTopic.Unknown ? 0 : heading.Exact ? Thresholds.ExactHeading : Thresholds.PartOfHeading;
            score += heading.Horizon is null ? 0 : 1;
            score += heading.Date is null ? 0 : 1;
            score += heading.Role == HeadingTopic.Unknown && cell.Kind == CellKind.Text && cells.LevelOfHeading(cell.Text) is not null ? 1 : 0;
        }

        // A row of a population or a budget above the ratings heads no columns.
        return texts >= 2 && measured * 2 < texts ? score : 0;
    }

    /// <summary>Whether a cell holds a number that is neither a year nor one that may be a level or an ordinal.</summary>
    private static bool IsMeasure(in Cell cell)
    {
        var value = cell.Number;
        return cell.Kind is CellKind.Number or CellKind.Text && (cell.Kind == CellKind.Number || IsGrouped(cell.Text, out value)) && value is < 0 or (> 20 and < 1900) or > 2100;
    }

    /// <summary>Whether a text is a number, with or without signs between thousands.</summary>
    private static bool IsGrouped(string text, out double value)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var isNumber = digits.Length is > 1 and < 16 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '\u00A0' or '\u202F' or '\'' or '$' or '€' or '%' or '-');
        value = isNumber ? double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return isNumber;
    }

    private static bool IsHead(SheetGrid grid, int row, int heading, Lexicon lexicon) => PreambleHead.At(grid, row, heading, lexicon) is not null;

    /// <summary>Whether a row above a heading is one of headings about the whole sheet, or one of what they say.</summary>
    public static bool IsInHead(SheetGrid grid, int row, int heading, Lexicon lexicon) =>
        Enumerable.Range(0, Thresholds.MostHeadingRows).Any(above => row >= above && PreambleHead.At(grid, row - above, heading, lexicon) is { } head && head.Last >= row);

    /// <summary>Whether the row above belongs to the heading: it spans columns of it.</summary>
    private static bool Continues(SheetGrid grid, int row, int header, int firstColumn, int lastColumn, Lexicon lexicon)
    {
        if (grid.Filled(row) == 0)
        {
            return false;
        }

        for (var column = firstColumn; column <= Math.Min(lastColumn, firstColumn + Thresholds.HeadingColumns); column++)
        {
            if (grid.MergeAt(row, column) is { } range && range.LastColumn > range.FirstColumn && range.FirstColumn > firstColumn && !CoversAll(grid, header, range))
            {
                return true;
            }
        }

        // The word for elements may stand beside the names of groups, above a row of horizons for each of them.
        if (!grid[row, firstColumn].IsBlank && grid[header, firstColumn].IsBlank && lexicon.RoleOf(grid.Folded(row, firstColumn), out var exact) is HeadingTopic.Code or HeadingTopic.Title && exact)
        {
            return true;
        }

        // Without merged ranges (a delimited file), a row that begins to the right of the first column and leaves gaps spans too.
        return grid[row, firstColumn].IsBlank && grid.Sheet.Rows[row].Length > firstColumn + 1 && !grid[header, firstColumn].IsBlank
            && grid.Filled(row) == 2;
    }

    /// <summary>Whether a row has a label of its own below the word for elements, such as a region: then it is a row of the table, and no heading.</summary>
    private static bool IsLabelled(SheetGrid grid, int header, int row, int firstColumn, int lastColumn, Lexicon lexicon)
    {
        for (var column = firstColumn; column <= Math.Min(lastColumn, grid.Sheet.Rows[row].Length - 1); column++)
        {
            if (!grid[row, column].IsBlank && lexicon.RoleOf(grid.Folded(header, column), out var exact) is HeadingTopic.Code or HeadingTopic.Title && exact
                && lexicon.RoleOf(grid.Folded(row, column), out _) is not (HeadingTopic.Code or HeadingTopic.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a merged range spans the whole heading below it: then it is the table's title.</summary>
    private static bool CoversAll(SheetGrid grid, int header, MergedRange range)
    {
        for (var column = 0; column < grid.Sheet.Rows[header].Length; column++)
        {
            if (!grid[header, column].IsBlank && (column < range.FirstColumn || column > range.LastColumn))
            {
                return false;
            }
        }

        return true;
    }

    private static int Nearest(SheetGrid grid, int firstRow, int firstColumn, int lastColumn)
    {
        for (var row = firstRow - 1; row >= Math.Max(0, firstRow - 3); row--)
        {
            var filled = 0;
            var words = true;
            for (var column = firstColumn; column <= Math.Min(lastColumn, grid.Sheet.Rows[row].Length - 1); column++)
            {
                var cell = grid[row, column];
                filled += cell.IsBlank ? 0 : 1;
                words &= cell.Kind is CellKind.Blank or CellKind.Text;
            }

            if (filled >= 2)
            {
                return words ? row : -1;
            }
        }

        return -1;
    }
}
