using System.Globalization;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>The colours that a workbook names by number: those of its theme, and the old indexed ones.</summary>
internal sealed class Palette
{
    private const int White = 0xFFFFFF;
    private const int Black = 0;

    // The default palette (ISO/IEC 29500-1, 18.8.27); its first eight colours stand twice.
    private static readonly int[] defaultIndexed =
    [
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
    ];

    // The Office theme, in the order of the numbers: light 1, dark 1, light 2, dark 2, six accents, two kinds of links.
    private static readonly int[] defaultTheme =
    [
        0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47, 0x0563C1, 0x954F72,
    ];

    private readonly int[] theme = [.. defaultTheme];
    private readonly List<int> indexed = [];

    /// <summary>Reads the theme's colours; those that it leaves out stay Office's.</summary>
    public void ReadTheme(PartXml xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != "clrScheme")
            {
                continue;
            }

            var depth = xml.Depth;
            var slot = -1;
            while (xml.ReadInside(depth))
            {
                if (xml.Depth == depth + 1)
                {
                    slot = Slot(xml.Name);
                }
                else if (slot >= 0 && (xml.Name == "srgbClr" ? xml["val"] : xml.Name == "sysClr" ? xml["lastClr"] : null) is { } value && Rgb(value) is { } colour)
                {
                    theme[slot] = colour;
                }
            }

            return;
        }
    }

    /// <summary>Adds the next colour of the workbook's own palette.</summary>
    public void AddIndexed(string? rgb) => indexed.Add(Rgb(rgb) ?? White);

    /// <summary>Adds the next colour of the workbook's own palette, as <c>0xRRGGBB</c>.</summary>
    public void AddIndexed(int rgb) => indexed.Add(rgb & White);

    /// <summary>The colour that the attributes of the element name, as <c>0xRRGGBB</c>; null when they name none, or white.</summary>
    public int? Read(PartXml xml)
    {
        _ = double.TryParse(xml["tint"], NumberStyles.Float, CultureInfo.InvariantCulture, out var tint);
        return Find(Rgb(xml["rgb"]), xml.Number("theme"), xml.Number("indexed"), tint);
    }

    /// <summary>The colour of the first of the names that is one, made lighter or darker; null when none is, or the colour is white.</summary>
    /// <param name="rgb">The colour itself.</param>
    /// <param name="theme">Number of a colour of the theme.</param>
    /// <param name="number">Number of an indexed colour.</param>
    /// <param name="tint">How much lighter (to 1) or darker (to -1) it is.</param>
    public int? Find(int? rgb, int? theme, int? number, double tint)
    {
        var colour = rgb ?? Theme(theme) ?? Indexed(number);
        if (colour is { } plain && tint != 0 && double.IsFinite(tint))
        {
            colour = Tinted(plain, Math.Clamp(tint, -1, 1));
        }

        return colour == White ? null : colour;
    }

    /// <summary>The colour that the attributes of the element name for text; null for black, white, and the program's or the theme's own.</summary>
    public int? ReadInk(PartXml xml)
    {
        var isOwn = xml.Flag("auto") || (xml.Number("theme") is 0 or 1 && xml["tint"] is null);
        return isOwn || Read(xml) is not { } colour || colour == Black ? null : colour;
    }

    private static int Slot(string name) => name switch
    {
        "lt1" => 0,
        "dk1" => 1,
        "lt2" => 2,
        "dk2" => 3,
        "accent1" => 4,
        "accent2" => 5,
        "accent3" => 6,
        "accent4" => 7,
        "accent5" => 8,
        "accent6" => 9,
        "hlink" => 10,
        "folHlink" => 11,
        _ => -1,
    };

    private int? Theme(int? number) => number is { } at && (uint)at < (uint)theme.Length ? theme[at] : null;

    private int? Indexed(int? number) => number is not { } at || at < 0 ? null
        : at < indexed.Count ? indexed[at]
        : at < defaultIndexed.Length ? defaultIndexed[at]
        : null;

    // Six or eight digits; the first two of eight are the opacity, which writers leave at 00 or FF without a difference to the eye.
    private static int? Rgb(string? text) =>
        text is { Length: 6 or 8 } && int.TryParse(text.AsSpan(text.Length - 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;

    // Moves the lightness towards black or white and keeps hue and saturation (ISO/IEC 29500-1, 18.8.19).
    private static int Tinted(int rgb, double tint)
    {
        var (r, g, b) = ((rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
        var (high, low) = (Math.Max(r, Math.Max(g, b)), Math.Min(r, Math.Min(g, b)));
        var lightness = (high + low) / 2;
        var tinted = tint < 0 ? lightness * (1 + tint) : (lightness * (1 - tint)) + tint;
        var chroma = high - low;
        var saturation = chroma == 0 ? 0 : chroma / (1 - Math.Abs((2 * lightness) - 1));
        var newChroma = saturation * (1 - Math.Abs((2 * tinted) - 1));
        return (Channel(r) << 16) | (Channel(g) << 8) | Channel(b);

        int Channel(double value)
        {
            var share = chroma == 0 ? 0 : (value - lightness) / chroma;
            return (int)Math.Round(Math.Clamp(tinted + (share * newChroma), 0, 1) * 255, MidpointRounding.AwayFromZero);
        }
    }
}
