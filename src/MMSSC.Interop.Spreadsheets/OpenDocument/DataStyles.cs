using System.Globalization;
using System.Text;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Formats of numbers by name (OpenDocument 1.3 part 3, 16.29), as the format codes by which all workbooks are shown.</summary>
internal sealed class DataStyles
{
    private const int Most = 16_384;
    private const int MostPlaces = 15;
    private const int LongestCode = 256;

    private readonly Dictionary<string, Written> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberFormat> formats = new(StringComparer.Ordinal);
    private readonly TextGatherer gatherer = new(LongestCode);

    /// <summary>The format of a name; null where there is none, and for the general one.</summary>
    public NumberFormat? Format(string? name)
    {
        if (name is null || !written.TryGetValue(name, out var style))
        {
            return null;
        }

        if (!formats.TryGetValue(name, out var format))
        {
            var code = new StringBuilder();
            foreach (var (condition, applied) in style.Maps)
            {
                if (written.TryGetValue(applied, out var other))
                {
                    code.Append(CultureInfo.InvariantCulture, $"[{condition}]{other.Code};");
                }
            }

            format = new NumberFormat(code.Append(style.Code).ToString());
            formats.Add(name, format);
        }

        return format;
    }

    /// <summary>Reads the format that begins here; passes over anything else.</summary>
    public void Read(PartXml xml)
    {
        var name = xml["name", Spaces.Style];
        var code = xml.Name switch
        {
            "number-style" or "percentage-style" or "currency-style" => "",
            "date-style" => "yyyy\\-mm\\-dd",
            "time-style" => xml["truncate-on-overflow", Spaces.Number] == "false" ? "[h]:mm:ss" : "h:mm:ss",
            "text-style" => "@",
            _ => null,
        };
        if (code is null || name is null || written.Count >= Most)
        {
            xml.Leave();
            return;
        }

        var style = new Written();
        var body = new StringBuilder(code);
        var percent = xml.Name == "percentage-style";
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "map" && xml["condition", Spaces.Style] is { } condition && xml["apply-style-name", Spaces.Style] is { } applied && style.Maps.Count < 2)
            {
                style.Maps.Add((condition.Replace("value()", "", StringComparison.Ordinal).Trim(), applied));
            }
            else if (code.Length == 0 && body.Length < LongestCode)
            {
                Add(xml, body, percent);
            }
        }

        style.Code = body.Length == 0 ? "General" : body.ToString();
        written[name] = style;
    }

    private void Add(PartXml xml, StringBuilder code, bool percent)
    {
        switch (xml.Name)
        {
            case "number":
                AddPlaces(xml, code, percent);
                break;
            case "text" or "currency-symbol":
                gatherer.Clear();
                xml.ReadText(gatherer);
                AddLiteral(gatherer.Text, code, percent);
                break;
            case "fraction" or "scientific-number":
                // Shown as general numbers.
                code.Append("General");
                break;
            default:
                break;
        }
    }

    private static void AddPlaces(PartXml xml, StringBuilder code, bool percent)
    {
        var decimals = Places(xml["decimal-places", Spaces.Number]);
        if (decimals is null && !percent)
        {
            code.Append("General");
            return;
        }

        var whole = Places(xml["min-integer-digits", Spaces.Number]) ?? 1;
        var grouped = xml["grouping", Spaces.Number] == "true";
        code.Append(grouped ? "#,##" : whole == 0 ? "#" : "").Append('0', grouped ? Math.Max(1, whole) : whole);
        if (decimals is > 0)
        {
            var least = Math.Min(Places(xml["min-decimal-places", Spaces.Number]) ?? decimals.Value, decimals.Value);
            code.Append('.').Append('0', least).Append('#', decimals.Value - least);
        }
    }

    private static void AddLiteral(ReadOnlySpan<char> text, StringBuilder code, bool percent)
    {
        foreach (var part in text)
        {
            _ = percent && part == '%' ? code.Append('%') : code.Append('\\').Append(part);
        }
    }

    private static int? Places(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, MostPlaces) : null;

    private sealed class Written
    {
        public string Code { get; set; } = "";

        public List<(string Condition, string Applied)> Maps { get; } = [];
    }
}
