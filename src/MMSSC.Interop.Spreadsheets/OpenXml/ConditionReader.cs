using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads the conditional formats of a sheet part (ISO/IEC 29500-1, 18.3.1.18), and those of its extension list.</summary>
internal sealed class ConditionReader(PartXml xml, CellStyles styles, SheetBuilder sheet)
{
    private const int MostRanges = 4_096;

    private readonly List<PendingRule> pending = [];
    private readonly TextGatherer gatherer = new(4_096);

    /// <summary>Reads the element that begins here.</summary>
    public void Read()
    {
        var ranges = xml["sqref"];
        if (xml.IsEmpty)
        {
            return;
        }

        pending.Clear();
        var depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "cfRule")
            {
                pending.Add(ReadRule());
            }
            else if (xml.Name == "sqref")
            {
                ranges = Text();
            }
        }

        if (Ranges(ranges) is not { Length: > 0 } where)
        {
            return;
        }

        foreach (var rule in pending)
        {
            if (rule.IsSeen)
            {
                Add(rule, where);
            }
        }
    }

    private void Add(PendingRule rule, MergedRange[] where)
    {
        var condition = rule.Condition ?? (rule.IsFormula ? new OwnCellFormula(where, where[0].FirstRow, where[0].FirstColumn).Read(rule.Formulas[0]) : null);

        // A formula may also keep the rules below it from being asked.
        var fill = rule.Fill ?? (rule.Stops && condition is null && rule.Icons is null ? 0 : null);
        sheet.Formats.Add(new()
        {
            Priority = rule.Priority,
            Settles = rule.Stops ? LookParts.All : LookParts.Nothing,
            Ranges = where,
            Fill = fill,
            Font = rule.Font,
            Condition = condition,
            Icons = rule.Icons,
            Shown = rule.Shown,
        });
    }

    private PendingRule ReadRule()
    {
        var type = xml["type"] ?? "";
        var rule = new PendingRule(type, xml.Number("priority") ?? int.MaxValue)
        {
            Stops = xml.Flag("stopIfTrue"),
        };
        (rule.Fill, rule.Font) = xml.Number("dxfId") is { } look && styles.Conditional(look) is var style ? (style.Fill, style.Font) : default;
        var (sign, text) = (xml["operator"], xml["text"]);
        if (xml.IsEmpty)
        {
            rule.Condition = Of(type, sign, text, rule.Formulas);
            return rule;
        }

        var depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "formula" or "f" when xml.Depth == depth + 1 && rule.Formulas.Count < 2:
                    rule.Formulas.Add(Text());
                    break;
                case "iconSet":
                    rule.Icons = ReadIcons();
                    rule.Fill = rule.Icons is null ? 0 : rule.Fill;
                    break;
                case "colorScale":
                    // Which colour a value has depends on the other cells, and lies between two.
                    rule.Fill = 0;
                    break;
                case "bgColor":
                    rule.Fill = styles.Palette.Read(xml) ?? ConditionalRule.NoFill;
                    break;
                default:
                    break;
            }
        }

        rule.Condition = Of(type, sign, text, rule.Formulas);
        return rule;
    }

    private IconSet? ReadIcons()
    {
        var name = xml.Flag("custom") ? "" : xml["iconSet"] ?? "3TrafficLights1";
        var reverse = xml.Flag("reverse");
        var bounds = new List<IconBound>();
        if (xml.IsEmpty)
        {
            return null;
        }

        var depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.Name != "cfvo" || bounds.Count > IconSet.MostBounds)
            {
                continue;
            }

            var (unit, text, above) = (xml["type"], xml["val"], xml["gte"] is "0" or "false");
            if (text is null && !xml.IsEmpty)
            {
                var inner = xml.Depth;
                while (xml.ReadInside(inner))
                {
                    text = Text();
                }
            }

            bounds.Add(IconBound.Read(unit, text, above));
        }

        return IconSet.Of(name, reverse, bounds);
    }

    private string Text()
    {
        gatherer.Clear();
        xml.ReadText(gatherer);
        return gatherer.Text.ToString();
    }

    private static Condition? Of(string type, string? sign, string? text, List<string> formulas) => type switch
    {
        "cellIs" => formulas.Count > 0 && Comparison(sign) is { } comparison ? Compared(comparison, formulas) : null,
        "containsText" => Named(Conditions.Comparison.Contains, text),
        "notContainsText" => Named(Conditions.Comparison.ContainsNot, text),
        "beginsWith" => Named(Conditions.Comparison.BeginsWith, text),
        "endsWith" => Named(Conditions.Comparison.EndsWith, text),
        "containsBlanks" => new(Conditions.Comparison.IsBlank, Operand.None, Operand.None),
        "notContainsBlanks" => new(Conditions.Comparison.IsFilled, Operand.None, Operand.None),
        "containsErrors" => new(Conditions.Comparison.IsError, Operand.None, Operand.None),
        "notContainsErrors" => new(Conditions.Comparison.IsNoError, Operand.None, Operand.None),
        _ => null,
    };

    private static Condition? Named(Comparison comparison, string? text) =>
        string.IsNullOrEmpty(text) ? null : new(comparison, new(text, 0), Operand.None);

    private static Condition? Compared(Comparison comparison, List<string> formulas)
    {
        var second = comparison is Conditions.Comparison.Between or Conditions.Comparison.NotBetween
            ? formulas.Count > 1 ? Operand.Read(formulas[1]) : null
            : Operand.None;
        return Operand.Read(formulas[0]) is { } first && second is not null ? new(comparison, first, second) : null;
    }

    private static Comparison? Comparison(string? sign) => sign switch
    {
        "equal" => Conditions.Comparison.Equal,
        "notEqual" => Conditions.Comparison.NotEqual,
        "lessThan" => Conditions.Comparison.Less,
        "lessThanOrEqual" => Conditions.Comparison.LessOrEqual,
        "greaterThan" => Conditions.Comparison.Greater,
        "greaterThanOrEqual" => Conditions.Comparison.GreaterOrEqual,
        "between" => Conditions.Comparison.Between,
        "notBetween" => Conditions.Comparison.NotBetween,
        _ => null,
    };

    private MergedRange[] Ranges(string? text)
    {
        var ranges = new List<MergedRange>();
        foreach (var part in (text ?? "").AsSpan().Split(' '))
        {
            if (ranges.Count < MostRanges && CellReference.TryReadRange(text.AsSpan()[part], out var range))
            {
                ranges.Add(range with { LastColumn = Math.Min(range.LastColumn, sheet.Limits.Columns) });
            }
        }

        return [.. ranges];
    }

    /// <summary>A rule before its ranges are known.</summary>
    private sealed class PendingRule(string type, int priority)
    {
        public int Priority => priority;

        public bool Stops { get; init; }

        public int? Fill { get; set; }

        public FontFormat Font { get; set; }

        /// <summary>Whether it changes how cells look, or what the rules below it do.</summary>
        public bool IsSeen => Icons is not null || Fill is not null || Stops || Font is { Ink: not null } or { Struck: not null };

        /// <summary>Whether a formula alone decides.</summary>
        public bool IsFormula => Formulas.Count == 1 && type is "expression" or "containsText" or "notContainsText" or "beginsWith" or "endsWith";

        public Condition? Condition { get; set; }

        public IconSet? Icons { get; set; }

        public List<string> Formulas { get; } = [];

        public string Shown => Formulas.Count > 0 ? $"{type} {string.Join("; ", Formulas)}" : type;
    }
}
