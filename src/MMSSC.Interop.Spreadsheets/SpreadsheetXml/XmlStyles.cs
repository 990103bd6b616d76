using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.SpreadsheetXml;

/// <summary>Styles by their id: number formats and solid fills, with what the style says that they are made from.</summary>
internal sealed class XmlStyles
{
    private const int Most = 65_536;
    private const int LongestCode = 255;
    private const string Default = "Default";

    private readonly Dictionary<string, (int? Fill, NumberFormat? Format)> styles = new(StringComparer.Ordinal);

    /// <summary>Fill of cells of that style, or null.</summary>
    public int? Fill(string? id) => Find(id).Fill is { } fill and not ConditionalRule.NoFill ? fill : null;

    /// <summary>Format of numbers in cells of that style.</summary>
    public NumberFormat Format(string? id) => Find(id).Format ?? NumberFormat.General;

    /// <summary>Reads the styles below the element that begins here.</summary>
    public void Read(PartXml xml)
    {
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "Style")
            {
                ReadStyle(xml);
            }
        }
    }

    private void ReadStyle(PartXml xml)
    {
        var id = Names.Attribute(xml, "ID");
        var (fill, format) = Find(Names.Attribute(xml, "Parent"));
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "Interior")
            {
                fill = Names.Attribute(xml, "Pattern") is not { } pattern ? fill
                    : pattern == "Solid" && Names.Attribute(xml, "Color") is { } colour ? WebColour.Read(colour) ?? ConditionalRule.NoFill
                    : ConditionalRule.NoFill;
            }
            else if (xml.Name == "NumberFormat" && Names.Attribute(xml, "Format") is { Length: <= LongestCode } code)
            {
                format = new NumberFormat(Code(code));
            }
        }

        if (id is not null && styles.Count < Most)
        {
            styles[id] = (fill, format);
        }
    }

    private (int? Fill, NumberFormat? Format) Find(string? id) => styles.TryGetValue(id ?? Default, out var style) ? style : default;

    // Names for the formats that Excel brings along.
    private static string Code(string format) => format switch
    {
        "General Number" or "Yes/No" or "True/False" or "On/Off" => "General",
        "General Date" => "yyyy\\-mm\\-dd h:mm",
        "Long Date" or "Medium Date" or "Short Date" => "yyyy\\-mm\\-dd",
        "Long Time" or "Medium Time" or "Short Time" => "h:mm:ss",
        "Currency" or "Euro Currency" or "Standard" => "#,##0.00",
        "Fixed" => "0.00",
        "Percent" => "0.00%",
        "Scientific" => "0.00E+00",
        _ => format,
    };
}
