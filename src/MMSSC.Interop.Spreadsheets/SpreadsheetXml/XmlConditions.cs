using System.Globalization;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.SpreadsheetXml;

/// <summary>Reads the conditional formats of a sheet: comparisons with fixed values are followed, what is calculated leaves the colour unknown.</summary>
internal sealed class XmlConditions(PartXml xml, SheetBuilder sheet)
{
    private const int MostRanges = 4_096;
    private readonly TextGatherer gatherer = new(4_096);
    private int priority;

    /// <summary>Reads the element that begins here.</summary>
    public void Read()
    {
        MergedRange[] ranges = [];
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "Range")
            {
                ranges = Ranges(Text());
            }
            else if (xml.Name == "Condition")
            {
                ReadRule(ranges);
            }
        }
    }

    private void ReadRule(MergedRange[] ranges)
    {
        string? qualifier = null, first = null, second = null, style = null;
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "Qualifier":
                    qualifier = Text();
                    break;
                case "Value1":
                    first = Text();
                    break;
                case "Value2":
                    second = Text();
                    break;
                case "Format":
                    style = xml["Style"] ?? xml["Style", "urn:schemas-microsoft-com:office:excel"];
                    break;
                default:
                    break;
            }
        }

        var fill = new WebStyle(style).Background;
        var condition = Of(qualifier, first, second);
        if (ranges.Length > 0 && (fill is not null || condition is not null))
        {
            // Of several rules the first that holds decides, also where it leaves the fill as it is.
            sheet.Formats.Add(new() { Priority = priority++, Settles = LookParts.All, Ranges = ranges, Fill = fill, Condition = condition, Shown = $"{qualifier} {first}" });
        }
    }

    private string Text()
    {
        gatherer.Clear();
        xml.ReadText(gatherer);
        return gatherer.Text.Trim().ToString();
    }

    private static Condition? Of(string? qualifier, string? first, string? second)
    {
        Comparison? sign = qualifier switch
        {
            "Between" => Comparison.Between,
            "NotBetween" => Comparison.NotBetween,
            "Equal" => Comparison.Equal,
            "NotEqual" => Comparison.NotEqual,
            "Greater" => Comparison.Greater,
            "Less" => Comparison.Less,
            "GreaterOrEqual" => Comparison.GreaterOrEqual,
            "LessOrEqual" => Comparison.LessOrEqual,
            _ => null,
        };
        if (sign is not { } comparison || Operand.Read(first) is not { } least)
        {
            return null;
        }

        var most = comparison is Comparison.Between or Comparison.NotBetween ? Operand.Read(second) : Operand.None;
        return most is null ? null : new(comparison, least, most);
    }

    // Such as R4C3:R42C3,R44C3; a row or a column alone is one to the end of the grid.
    private static MergedRange[] Ranges(string text)
    {
        var ranges = new List<MergedRange>();
        foreach (var part in text.Split(',', MostRanges, StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(':', 2);
            if (Place(ends[0]) is { } first && Place(ends[^1]) is { } last)
            {
                ranges.Add(new(first.Row ?? 0, first.Column ?? 0, last.Row ?? CellReference.Beyond, last.Column ?? CellReference.Beyond));
            }
        }

        return [.. ranges];
    }

    private static (int? Row, int? Column)? Place(string text)
    {
        var at = text.IndexOf('C', StringComparison.Ordinal);
        var row = text.StartsWith('R') ? Number(at < 0 ? text[1..] : text[1..at]) : null;
        var column = at < 0 ? null : Number(text[(at + 1)..]);
        return row is null && column is null ? null : (row, column);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? Math.Min(number, CellReference.Beyond) - 1 : null;
}
