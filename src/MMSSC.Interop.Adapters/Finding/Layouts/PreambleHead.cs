using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>
/// A small table above the one of ratings: headings such as "Commune", "Année" and "Responsable" side by side in one row, and what they say
/// in the rows below it.
/// </summary>
/// <param name="Row">The row of the headings.</param>
/// <param name="Columns">The columns of the headings, left to right.</param>
/// <param name="Values">The rows below it: more than one lists several communities.</param>
internal sealed record PreambleHead(int Row, int[] Columns, int[] Values)
{
    // Above them nothing tells a small table from a line of labels with their values.
    private const int FewestHeadings = 2;
    private const int MostValueRows = 3;

    /// <summary>The last row of it.</summary>
    public int Last => Values[^1];

    /// <summary>The small table that begins in a row; null where none does.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <param name="end">The row behind the last one that it may have.</param>
    /// <param name="lexicon">Words of headings.</param>
    public static PreambleHead? At(SheetGrid grid, int row, int end, Lexicon lexicon)
    {
        if (row + 1 >= end || grid.Filled(row) < FewestHeadings || Headings(grid, row, lexicon) is not { } columns)
        {
            return null;
        }

        var values = new List<int>();
        for (var below = grid.IsBlank(row + 1) ? row + 2 : row + 1; below < end && values.Count < MostValueRows && AreValues(grid, below, columns, lexicon, values.Count > 0); below++)
        {
            values.Add(below);
        }

        return values.Count == 0 ? null : new(row, columns, [.. values]);
    }

    /// <summary>The folded headings that are read, with their columns; of two for communities ("Entidad" beside "Municipio") the one that is a word for nothing else.</summary>
    public IEnumerable<(string Label, int Column)> Read(SheetGrid grid, Lexicon lexicon)
    {
        var all = Columns.Select(column => (Label: LabelOf(grid, Row, column), Column: column)).Where(heading => IsRead(heading.Label, lexicon)).ToArray();
        var isNamed = Array.Exists(all, heading => IsTown(heading.Label));
        return all.Where(heading => !isNamed || IsTown(heading.Label) || !IsCommunity(heading.Label, lexicon));

        bool IsTown(string label) => lexicon.RoleOf(label, out var exact) == HeadingTopic.Community && exact;
    }

    /// <summary>Whether a heading is a label of something that is read of a sheet as a whole.</summary>
    public static bool IsRead(string folded, Lexicon lexicon) => IsCommunity(folded, lexicon) || IsDate(folded, lexicon) || IsField(folded, lexicon);

    /// <summary>Whether a heading is exactly a label or heading for communities.</summary>
    public static bool IsCommunity(string folded, Lexicon lexicon) =>
        lexicon.Words("communityLabels").Contains(folded) || (lexicon.RoleOf(folded, out var exact) == HeadingTopic.Community && exact);

    /// <summary>Whether a heading is exactly a label or heading for the date of an assessment.</summary>
    public static bool IsDate(string folded, Lexicon lexicon) =>
        !lexicon.IsOtherDate(folded) && (lexicon.Words("dateLabels").Contains(folded) || (lexicon.RoleOf(folded, out var exact) == HeadingTopic.Date && exact));

    private static string LabelOf(SheetGrid grid, int row, int column) => grid.Folded(row, column).TrimEnd(' ', ':');

    private static bool IsField(string folded, Lexicon lexicon) =>
        lexicon.Words("idLabels").Contains(folded) || lexicon.Words("methodLabels").Contains(folded)
        || (lexicon.RoleOf(folded, out var exact) is HeadingTopic.CommunityKey or HeadingTopic.Stakeholder or HeadingTopic.Horizon && exact);

    /// <summary>Whether a text is exactly a heading of something, whatever it is of.</summary>
    public static bool IsHeading(string folded, Lexicon lexicon) =>
        IsRead(folded, lexicon) || lexicon.Words("townFacts").Contains(folded) || lexicon.IsOtherDate(folded)
        || (lexicon.RoleOf(folded, out var exact) != HeadingTopic.Unknown && exact);

    /// <summary>The columns of headings; null where the row holds labels with their values side by side, or something else.</summary>
    private static int[]? Headings(SheetGrid grid, int row, Lexicon lexicon)
    {
        var columns = new List<int>();
        var (known, read) = (0, 0);
        for (var column = 0; column < Math.Min(Thresholds.NarrowColumns, grid.Sheet.Rows[row].Length); column++)
        {
            var cell = grid[row, column];
            if (cell.IsBlank)
            {
                continue;
            }

            var folded = LabelOf(grid, row, column);
            if (cell.Kind != CellKind.Text || cell.Text.Length > Thresholds.LongestGuess || folded.Contains(':', StringComparison.Ordinal))
            {
                return null;
            }

            columns.Add(column);
            known += IsHeading(folded, lexicon) ? 1 : 0;
            read += IsRead(folded, lexicon) ? 1 : 0;
        }

        return read > 0 && known >= FewestHeadings && known * 2 > columns.Count ? [.. columns] : null;
    }

    /// <summary>Whether a row holds what headings say: something below one that is read, and no label of its own.</summary>
    private static bool AreValues(SheetGrid grid, int row, int[] columns, Lexicon lexicon, bool isNext)
    {
        var (below, beside) = (0, 0);
        for (var column = 0; column < Math.Min(Thresholds.NarrowColumns, grid.Sheet.Rows[row].Length); column++)
        {
            var cell = grid[row, column];
            if (cell.IsBlank)
            {
                continue;
            }

            var folded = grid.Folded(cell.Text);
            if (IsRead(folded, lexicon) || (folded.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsHeading(folded[..colon].TrimEnd(), lexicon)))
            {
                return false;
            }

            var isBelow = Array.IndexOf(columns, column) >= 0;
            below += isBelow ? 1 : 0;
            beside += isBelow ? 0 : 1;
        }

        // One line alone below several headings may be a title, and a second row of values fills as many columns as the first.
        return below > (isNext ? beside + 1 : beside) && (below > 1 || Folding.Fold(grid.FirstText(row)).Split(' ').Length <= Thresholds.MostWordsOfGuess);
    }
}
