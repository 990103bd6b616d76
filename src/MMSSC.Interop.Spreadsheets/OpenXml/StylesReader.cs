using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads number formats and fills from the styles part.</summary>
internal sealed class StylesReader
{
    // Spreadsheet programs stop at 65,490 cell formats, at as many fills, and at codes of 255 characters.
    private const int Most = 1 << 16;
    private const int LongestCode = 255;

    private readonly Palette palette;
    private readonly Dictionary<int, NumberFormat> formats = [];
    private readonly List<int> fills = [];
    private readonly List<int> styleFormats = [];
    private readonly List<int> styleFills = [];
    private readonly List<int> namedFills = [];
    private readonly List<int> conditional = [];

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
        for (var i = 0; i < reader.styleFormats.Count; i++)
        {
            styles.Add(reader.Format(reader.styleFormats[i]), reader.Fill(reader.styleFills[i]));
        }

        foreach (var fill in reader.conditional)
        {
            styles.AddConditional(fill);
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
            if (!xml.IsElement)
            {
                continue;
            }

            if (xml.Depth == 1)
            {
                list = xml.Name;
                continue;
            }

            switch (list, xml.Name)
            {
                case ("numFmts", "numFmt") when formats.Count < Most && xml.Number("numFmtId") is { } id && xml["formatCode"] is { Length: <= LongestCode } code:
                    formats[id] = new NumberFormat(code);
                    break;
                case ("fills", "fill") when fills.Count < Most:
                    fills.Add(ReadFill(xml) ?? CellStyles.NoFill);
                    break;
                case ("cellStyleXfs", "xf") when namedFills.Count < Most:
                    namedFills.Add(xml.Number("fillId") ?? 0);
                    break;
                case ("cellXfs", "xf") when styleFormats.Count < Most:
                    styleFormats.Add(xml.Number("numFmtId") ?? 0);
                    styleFills.Add(xml.Number("fillId") ?? (xml.Number("xfId") is { } named && (uint)named < (uint)namedFills.Count ? namedFills[named] : 0));
                    break;
                case ("dxfs", "dxf") when conditional.Count < Most:
                    conditional.Add(ReadConditional(xml));
                    break;
                default:
                    break;
            }
        }
    }

    // Only solid fills: patterns and gradients show more than one colour.
    private int? ReadFill(PartXml xml)
    {
        if (xml.IsEmpty)
        {
            return null;
        }

        var depth = xml.Depth;
        var solid = false;
        int? colour = null;
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "patternFill")
            {
                solid = xml["patternType"] == "solid";
            }
            else if (xml.Name == "fgColor" && solid)
            {
                colour = palette.Read(xml);
            }
        }

        return colour;
    }

    // The solid fills of conditional formats name their colour as the background; some writers leave it to the foreground.
    private int ReadConditional(PartXml xml)
    {
        if (xml.IsEmpty)
        {
            return CellStyles.OwnFill;
        }

        var depth = xml.Depth;
        var (told, solid) = (false, false);
        int? front = null, back = null;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "patternFill":
                    solid = xml["patternType"] is null or "solid";
                    told = xml["patternType"] is not null;
                    break;
                case "gradientFill":
                    told = true;
                    break;
                case "bgColor" when solid:
                    (told, back) = (true, palette.Read(xml));
                    break;
                case "fgColor" when solid:
                    (told, front) = (true, palette.Read(xml));
                    break;
                default:
                    break;
            }
        }

        return back ?? front ?? (told ? CellStyles.NoFill : CellStyles.OwnFill);
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

    private int Fill(int id) => (uint)id < (uint)fills.Count ? fills[id] : CellStyles.NoFill;
}
