using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads number formats, fills and fonts from the styles part.</summary>
internal sealed class StylesReader
{
    // Spreadsheet programs stop at 65,490 cell formats, at as many fills and fonts, and at codes of 255 characters.
    private const int Most = 1 << 16;
    private const int LongestCode = 255;

    private readonly Palette palette;
    private readonly Dictionary<int, NumberFormat> formats = [];
    private readonly List<FillLook> fills = [];
    private readonly List<FontLook> fonts = [];
    private readonly List<(int Format, int Fill, int Font)> own = [];
    private readonly List<(int Fill, int Font)> named = [];
    private readonly List<ConditionalStyle> conditional = [];

    private StylesReader(Palette palette) => this.palette = palette;

    /// <summary>Reads the part.</summary>
    /// <param name="open">Opens it from its start: it is read twice, because its palette stands behind the fills that name it.</param>
    /// <param name="palette">The theme's colours; takes the workbook's own palette.</param>
    /// <exception cref="System.Xml.XmlException">The part is damaged.</exception>
    public static CellStyles Read(Func<PartXml> open, Palette palette)
    {
        using (var xml = open())
        {
            ReadPalette(xml, palette);
        }

        var reader = new StylesReader(palette);
        using (var xml = open())
        {
            reader.ReadStyles(xml);
        }

        var styles = new CellStyles { Palette = palette };
        foreach (var (format, fill, font) in reader.own)
        {
            styles.Add(new CellStyle(reader.Format(format), At(reader.fills, fill), At(reader.fonts, font) ?? FontLook.Plain));
        }

        foreach (var look in reader.conditional)
        {
            styles.Add(look);
        }

        return styles;
    }

    private static void ReadPalette(PartXml xml, Palette palette)
    {
        var count = 0;
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "rgbColor" && xml.Depth == 3 && count++ < 256)
            {
                palette.AddIndexed(xml["rgb"]);
            }
        }
    }

    private void ReadStyles(PartXml xml)
    {
        var list = "";
        while (xml.Read())
        {
            if (xml.IsElement && xml.Depth == 1)
            {
                list = xml.Name;
            }
            else if (xml.IsElement)
            {
                ReadEntry(list, xml);
            }
        }
    }

    private void ReadEntry(string list, PartXml xml)
    {
        switch (list, xml.Name)
        {
            case ("numFmts", "numFmt") when formats.Count < Most:
                ReadFormat(xml);
                break;
            case ("fonts", "font") when fonts.Count < Most:
                fonts.Add(FontReader.Read(xml, palette).Look);
                break;
            case ("fills", "fill") when fills.Count < Most:
                fills.Add(new FillReader(xml, palette).Read());
                break;
            case ("cellStyleXfs", "xf") when named.Count < Most:
                named.Add((xml.Number("fillId") ?? 0, xml.Number("fontId") ?? 0));
                break;
            case ("cellXfs", "xf") when own.Count < Most:
                ReadOwn(xml);
                break;
            case ("dxfs", "dxf") when conditional.Count < Most:
                conditional.Add(ReadConditional(xml));
                break;
            default:
                break;
        }
    }

    private void ReadFormat(PartXml xml)
    {
        if (xml.Number("numFmtId") is { } number && xml["formatCode"] is { Length: <= LongestCode } code)
        {
            formats[number] = new NumberFormat(code);
        }
    }

    /// <summary>What a cell format leaves out is that of the named style behind it.</summary>
    private void ReadOwn(PartXml xml)
    {
        var parent = xml.Number("xfId") is { } id ? At(named, id) : default;
        own.Add((xml.Number("numFmtId") ?? 0, xml.Number("fillId") ?? parent.Fill, xml.Number("fontId") ?? parent.Font));
    }

    private ConditionalStyle ReadConditional(PartXml xml)
    {
        var style = new ConditionalStyle(null, default);
        for (var depth = xml.Enter(); xml.ReadInside(depth);)
        {
            style = xml.Name switch
            {
                "font" => style with { Font = FontReader.Read(xml, palette) },
                "fill" => style with { Fill = new FillReader(xml, palette).ReadConditional() },
                _ => style,
            };
        }

        return style;
    }

    private NumberFormat Format(int id)
    {
        if (!formats.TryGetValue(id, out var format))
        {
            format = NumberFormat.BuiltIn(id) is { } code ? new NumberFormat(code) : NumberFormat.General;
            formats[id] = format;
        }

        return format;
    }

    private static T? At<T>(List<T> list, int at) => (uint)at < (uint)list.Count ? list[at] : default;
}
