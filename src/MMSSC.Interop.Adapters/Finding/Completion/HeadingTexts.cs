using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Completion;

/// <summary>The texts that stand in the heading rows of a table, as plans name them.</summary>
internal static class HeadingTexts
{
    /// <summary>Whether a column has the heading that a plan gives it, where a text above several columns may stand over the first of them only.</summary>
    public static bool Has(SeenSheet sheet, int first, int last, int column, string planned)
    {
        var wanted = Folding.Fold(planned);
        return Readings(sheet, first, Math.Min(last, first + Thresholds.TitleLines), column).Exists(text => Folding.Fold(text) == wanted);
    }

    /// <summary>The heading of a column, for people: its own texts in all heading rows.</summary>
    public static string Own(SeenSheet sheet, int first, int last, int column)
    {
        var heading = "";
        for (var row = first; row <= Math.Min(last, first + Thresholds.TitleLines); row++)
        {
            heading = Join(heading, Text(sheet.Seen(row, column)));
        }

        return heading;
    }

    /// <summary>The columns that have a text of their own in a heading row.</summary>
    public static List<int> Columns(SeenSheet sheet, int first, int last)
    {
        var columns = new List<int>();
        for (var row = Math.Max(0, first); row <= Math.Min(Math.Min(last, first + Thresholds.TitleLines), sheet.Rows - 1); row++)
        {
            for (var column = 0; column < sheet.Sheet.Rows[row].Length; column++)
            {
                if (!sheet[row, column].IsBlank && columns.BinarySearch(column) is < 0 and var place)
                {
                    columns.Insert(~place, column);
                }
            }
        }

        return columns;
    }

    private static List<string> Readings(SeenSheet sheet, int first, int last, int column)
    {
        List<string> readings = [""];
        for (var row = first; row <= last; row++)
        {
            var own = Text(sheet.Seen(row, column));
            var over = own.Length == 0 && row < last ? Left(sheet, row, column) : "";
            var next = readings.ConvertAll(text => Join(text, own));
            if (over.Length > 0)
            {
                next.AddRange(readings.Select(text => Join(text, over)));
            }

            readings = next;
        }

        return readings;
    }

    private static string Left(SeenSheet sheet, int row, int column)
    {
        for (var left = column - 1; left >= 0; left--)
        {
            if (Text(sheet.Seen(row, left)) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string Text(in Cell cell)
    {
        var text = cell.IsBlank ? "" : cell.Text.Trim();
        return text.Length > Thresholds.LongestHeading ? text[..Thresholds.LongestHeading] : text;
    }

    private static string Join(string upper, string lower) =>
        upper.Length == 0 || upper == lower ? lower : lower.Length == 0 ? upper : $"{upper} {lower}";
}
