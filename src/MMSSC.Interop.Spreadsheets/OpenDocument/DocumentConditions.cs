using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>
/// Gathers the conditional formats of a sheet: those of styles that take others on conditions, and those that LibreOffice
/// keeps beside them. Where it keeps any, they repeat those of the styles and are the ones followed.
/// </summary>
internal sealed class DocumentConditions(PartXml xml, DocumentStyles styles, SheetBuilder sheet)
{
    private const int MostRanges = 4_096;
    private const int MostMapped = 20_000;

    private readonly Dictionary<(DocumentLook Look, int Column), List<MergedRange>> mapped = [];
    private bool hasOwn;
    private int priority;

    /// <summary>Notes that a cell's style takes others on conditions.</summary>
    public void Note(DocumentLook look, int row, int lastRow, int column)
    {
        if (!mapped.TryGetValue((look, column), out var ranges))
        {
            if (mapped.Count == MostMapped)
            {
                sheet.Formats.GiveUp();
                return;
            }

            mapped.Add((look, column), ranges = []);
        }

        if (ranges.Count > 0 && ranges[^1].LastRow == row - 1)
        {
            ranges[^1] = ranges[^1] with { LastRow = lastRow };
        }
        else
        {
            ranges.Add(new(row, column, lastRow, column));
        }
    }

    /// <summary>Adds the conditions of styles, once the sheet is read.</summary>
    public void Finish()
    {
        foreach (var (key, ranges) in mapped)
        {
            foreach (var map in hasOwn ? [] : key.Look.Maps)
            {
                Add([.. ranges], map.Condition, map.Style, map.Base);
            }
        }
    }

    /// <summary>Reads the conditional formats that begin here.</summary>
    public void Read()
    {
        hasOwn = true;
        var depth = xml.Enter();
        MergedRange[] ranges = [];
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "conditional-format":
                    ranges = Ranges(xml["target-range-address", Spaces.Calc]);
                    break;
                case "condition" when ranges.Length > 0:
                    Add(ranges, xml["value", Spaces.Calc] ?? "", xml["apply-style-name", Spaces.Calc] ?? "", xml["base-cell-address", Spaces.Calc]);
                    break;
                case "icon-set" when ranges.Length > 0:
                    ReadIcons(ranges);
                    break;
                case "color-scale" when ranges.Length > 0:
                    // Which colour a value has depends on the other cells, and lies between two.
                    AddUnknown(ranges, "color-scale");
                    xml.Leave();
                    break;
                case "date-is" when ranges.Length > 0 && styles.Look(xml["style", Spaces.Calc]).Fill is not null:
                    AddUnknown(ranges, "date-is");
                    break;
                default:
                    break;
            }
        }
    }

    // Of the conditions of one format the first that holds gives the style, whether that has a colour or not.
    private void Add(MergedRange[] ranges, string condition, string style, string? written)
    {
        var look = styles.Look(style);
        var formula = written is not null && CellReference.TryRead(Address(written), out var row, out var column) ? new OwnCellFormula(ranges, row, column) : null;
        sheet.Formats.Add(new()
        {
            Priority = priority++,
            Settles = LookParts.Look,
            Ranges = ranges,
            Fill = look.Fill,
            Font = look.Font,
            Condition = ConditionText.Read(condition, formula),
            Shown = condition,
        });
    }

    private void AddUnknown(MergedRange[] ranges, string shown) => sheet.Formats.Add(new() { Priority = priority++, Ranges = ranges, Fill = ConditionalRule.NoFill, Shown = shown });

    private void ReadIcons(MergedRange[] ranges)
    {
        var name = xml["icon-set-type", Spaces.Calc] ?? "";
        var reverse = xml["reverse", Spaces.Calc] == "true";
        var bounds = new List<IconBound>();
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name != "formatting-entry")
            {
                // Icons chosen one by one.
                name = "";
            }
            else if (bounds.Count <= IconSet.MostBounds)
            {
                bounds.Add(IconBound.Read(xml["type", Spaces.Calc], xml["value", Spaces.Calc], xml["gte", Spaces.Calc] == "false"));
            }
        }

        if (IconSet.Of(name, reverse, bounds) is { } icons)
        {
            sheet.Formats.Add(new() { Priority = priority++, Ranges = ranges, Icons = icons, Shown = name });
        }
        else
        {
            AddUnknown(ranges, "icon-set");
        }
    }

    private MergedRange[] Ranges(string? text)
    {
        var ranges = new List<MergedRange>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= (text?.Length ?? -1) && ranges.Count < MostRanges; i++)
        {
            if (i < text!.Length && text[i] == '\'')
            {
                quoted = !quoted;
            }
            else if (i == text.Length || (text[i] == ' ' && !quoted))
            {
                if (CellReference.TryReadRange(WithoutSheets(text.AsSpan(start, i - start)), out var range))
                {
                    ranges.Add(range with { LastColumn = Math.Min(range.LastColumn, sheet.Limits.Columns) });
                }

                start = i + 1;
            }
        }

        return [.. ranges];
    }

    // 'My sheet'.$A$1:'My sheet'.$B$5
    private static string WithoutSheets(ReadOnlySpan<char> text)
    {
        var colon = -1;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '\'';
            colon = text[i] == ':' && !quoted ? i : colon;
        }

        return colon < 0 ? Address(text) : $"{Address(text[..colon])}:{Address(text[(colon + 1)..])}";
    }

    private static string Address(ReadOnlySpan<char> text) => text[(text.LastIndexOf('.') + 1)..].ToString().Replace("$", "", StringComparison.Ordinal);
}
