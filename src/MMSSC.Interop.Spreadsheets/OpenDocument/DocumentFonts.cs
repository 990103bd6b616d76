using System.Globalization;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>What styles say of fonts (OpenDocument 1.3 part 3, 16.29.27), the fonts that they name (16.23), and the styles of texts and paragraphs in cells.</summary>
internal sealed class DocumentFonts
{
    private const int Most = 65_536;
    private const int DeepestParent = 32;
    private const int White = 0xFFFFFF;

    private readonly Dictionary<string, string> families = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Family, string Name), (FontFormat Font, string? Parent)> styles = [];

    /// <summary>Reads the fonts that are declared below the element that begins here.</summary>
    public void ReadDeclarations(PartXml xml)
    {
        for (var depth = xml.Enter(); xml.ReadInside(depth);)
        {
            if (xml.Name == "font-face" && xml["name", Spaces.Style] is { } name && xml["font-family", Spaces.Svg] is { } family && families.Count < Most)
            {
                families[name] = family.Trim('\'', '"', ' ');
            }
        }
    }

    /// <summary>Reads the style of texts or paragraphs that begins here.</summary>
    public void ReadStyle(PartXml xml)
    {
        var (family, name, parent) = (xml["family", Spaces.Style] ?? "", xml["name", Spaces.Style], xml["parent-style-name", Spaces.Style]);
        var font = default(FontFormat);
        for (var depth = xml.Enter(); xml.ReadInside(depth);)
        {
            font = xml.Name == "text-properties" ? Read(xml) : font;
        }

        if (name is not null && styles.Count < Most)
        {
            styles[(family, name)] = (font, parent);
        }
    }

    /// <summary>What a style of a family, with those it descends from, says of the font.</summary>
    public FontFormat Format(string family, string? name)
    {
        var font = default(FontFormat);
        for (var depth = 0; depth < DeepestParent && name is not null && styles.TryGetValue((family, name), out var style); depth++)
        {
            font = font.Over(style.Font);
            name = style.Parent;
        }

        return font;
    }

    /// <summary>What the text properties that begin here say.</summary>
    public FontFormat Read(PartXml xml)
    {
        var line = xml["text-line-through-style", Spaces.Style] ?? xml["text-line-through-type", Spaces.Style];
        var own = xml["font-name", Spaces.Style];
        return new(
            line is null ? null : line != "none",
            xml["use-window-font-color", Spaces.Style] == "true" ? FontFormat.NoInk : xml["color", Spaces.Format] is not { } colour ? null : Rgb(colour) is { } rgb and not 0 and not White ? rgb : FontFormat.NoInk,
            xml["font-family", Spaces.Format]?.Trim('\'', '"', ' ') ?? (own is null ? null : families.GetValueOrDefault(own, own)));
    }

    /// <summary>A colour such as <c>#ff0000</c> as <c>0xRRGGBB</c>; null where there is none.</summary>
    public static int? Rgb(string text) =>
        text is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;
}
