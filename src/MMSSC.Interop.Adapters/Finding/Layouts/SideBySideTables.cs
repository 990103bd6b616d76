using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>
/// Tables side by side that have the same headings and the same elements, such as one for each town or year: each is read by itself,
/// with the title above it.
/// </summary>
internal static class SideBySideTables
{
    /// <summary>The tables; the sheet itself where it holds but one.</summary>
    public static IEnumerable<Sheet> Split(Sheet sheet, ModelIndex[] models, Lexicon lexicon)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Length, Thresholds.TopRows); row++)
        {
            if (Starts(sheet, row, lexicon) is { Count: > 1 } starts && HaveSameElements(sheet, row, starts, models))
            {
                return starts.Select((_, at) => Part(sheet, row, starts, at));
            }
        }

        return [sheet];
    }

    /// <summary>One of several tables side by side, with the lines above that hold for all.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="heading">The heading row of all of them.</param>
    /// <param name="starts">The first column of each, rising.</param>
    /// <param name="at">Which of them.</param>
    public static Sheet Part(Sheet sheet, int heading, List<int> starts, int at) =>
        sheet.WithColumns(at == 0 ? 0 : starts[at], at + 1 < starts.Count ? starts[at + 1] - 1 : int.MaxValue, heading, OwnRows(sheet, heading, starts));

    /// <summary>The columns at which a heading begins anew: with the same word for elements, and the same one behind it.</summary>
    private static List<int> Starts(Sheet sheet, int row, Lexicon lexicon)
    {
        var starts = new List<int>();
        var first = "";
        for (var column = 0; column < Math.Min(sheet.Rows[row].Length, Thresholds.WideColumns) && starts.Count < Thresholds.MostTables; column++)
        {
            var folded = Folding.Fold(sheet[row, column].Text);
            var names = folded.Length > 0 && lexicon.RoleOf(folded, out var exact) is HeadingTopic.Code or HeadingTopic.Title && exact;
            if (starts.Count == 0 ? names : folded == first && Folding.Fold(sheet[row, column + 1].Text) == Folding.Fold(sheet[row, starts[0] + 1].Text))
            {
                first = folded;
                starts.Add(column);
            }
        }

        return starts;
    }

    /// <summary>Whether the tables name the same elements row by row: those of other elements are parts of one table.</summary>
    private static bool HaveSameElements(Sheet sheet, int heading, List<int> starts, ModelIndex[] models)
    {
        var (named, same) = (0, 0);
        for (var row = heading + 1; row < Math.Min(sheet.Rows.Length, heading + Thresholds.RowsBelowHeading); row++)
        {
            var text = Folding.Fold(sheet[row, starts[0]].Text);
            if (Array.Find(models, model => model.Identify(text).Element is { Scale: not null }) is { } model)
            {
                named++;
                same += starts.TrueForAll(start => model.Identify(Folding.Fold(sheet[row, start].Text)).Element == model.Identify(text).Element) ? 1 : 0;
            }
        }

        return named > 1 && same * 4 >= named * 3;
    }

    /// <summary>Rows above the heading that hold something for several tables: there each sees its own part alone.</summary>
    private static HashSet<int> OwnRows(Sheet sheet, int heading, List<int> starts)
    {
        var own = new HashSet<int>();
        for (var row = 0; row < heading; row++)
        {
            var tables = Enumerable.Range(0, sheet.Rows[row].Length).Where(column => !sheet[row, column].IsBlank).Select(column => starts.FindLastIndex(start => start <= column)).Distinct().Count();
            if (tables > 1)
            {
                own.Add(row);
            }
        }

        return own;
    }
}
