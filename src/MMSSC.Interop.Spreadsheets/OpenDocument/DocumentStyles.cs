using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>The styles of cells and tables by name, from the styles part and from the content (OpenDocument 1.3 part 3, 16.2).</summary>
internal sealed class DocumentStyles
{
    private const int Most = 65_536;
    private const int MostMaps = 64;
    private const int DeepestParent = 32;
    private const int White = 0xFFFFFF;

    private readonly Dictionary<string, DocumentCellStyle> cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentLook> looks = new(StringComparer.Ordinal);
    private readonly HashSet<string> hiddenTables = new(StringComparer.Ordinal);
    private readonly DataStyles data = new();
    private readonly DocumentFonts fonts = new();

    /// <summary>Fonts, and the styles of texts and paragraphs.</summary>
    public DocumentFonts Fonts => fonts;

    /// <summary>Reads the styles that stand below the element that begins here.</summary>
    public void Read(PartXml xml)
    {
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "style" when xml["family", Spaces.Style] == "table-cell":
                    ReadCellStyle(xml);
                    break;
                case "style" when xml["family", Spaces.Style] == "table":
                    ReadTableStyle(xml);
                    break;
                case "style" when xml["family", Spaces.Style] is "text" or "paragraph":
                    fonts.ReadStyle(xml);
                    break;
                case "style":
                    xml.Leave();
                    break;
                default:
                    data.Read(xml);
                    break;
            }
        }
    }

    /// <summary>Whether sheets of that style are hidden.</summary>
    public bool HidesTable(string? name) => name is not null && hiddenTables.Contains(name);

    /// <summary>What cells of that style look like.</summary>
    public DocumentLook Look(string? name)
    {
        if (name is null)
        {
            return DocumentLook.None;
        }

        if (!looks.TryGetValue(name, out var look))
        {
            look = Resolve(name);
            looks.Add(name, look);
        }

        return look;
    }

    private DocumentLook Resolve(string name)
    {
        int? fill = null;
        var font = default(FontFormat);
        string? format = null;
        IReadOnlyList<StyleMap>? maps = null;
        var at = name;
        for (var depth = 0; depth < DeepestParent && at is not null && cells.TryGetValue(at, out var style); depth++)
        {
            fill ??= style.Fill;
            font = font.Over(style.Font);
            format ??= style.Data;
            maps ??= style.Maps;
            at = style.Parent;
        }

        return fill is null && format is null && maps is null && font == default ? DocumentLook.None : new() { Fill = fill, Font = font, Format = data.Format(format), Maps = maps ?? [] };
    }

    private void ReadCellStyle(PartXml xml)
    {
        var name = xml["name", Spaces.Style];
        var shown = xml["display-name", Spaces.Style];
        var style = new DocumentCellStyle { Parent = xml["parent-style-name", Spaces.Style], Data = xml["data-style-name", Spaces.Style] };
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "table-cell-properties")
            {
                style.Fill = Colour(xml["background-color", Spaces.Format]) ?? style.Fill;
            }
            else if (xml.Name == "text-properties")
            {
                style.Font = fonts.Read(xml);
            }
            else if (xml.Name == "map" && xml["condition", Spaces.Style] is { } condition && xml["apply-style-name", Spaces.Style] is { } applied)
            {
                style.Maps ??= [];
                if (style.Maps.Count < MostMaps)
                {
                    style.Maps.Add(new(condition, applied, xml["base-cell-address", Spaces.Style]));
                }
            }
        }

        if (name is not null && cells.Count < Most)
        {
            cells[name] = style;

            // LibreOffice names the styles of its conditional formats as people see them.
            if (shown is not null)
            {
                cells.TryAdd(shown, style);
            }
        }
    }

    private void ReadTableStyle(PartXml xml)
    {
        var name = xml["name", Spaces.Style];
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "table-properties" && name is not null && xml["display", Spaces.Table] == "false" && hiddenTables.Count < Most)
            {
                hiddenTables.Add(name);
            }
        }
    }

    private static int? Colour(string? text) => text is null ? null : DocumentFonts.Rgb(text) is { } rgb and not White ? rgb : ConditionalRule.NoFill;

    private sealed class DocumentCellStyle
    {
        public string? Parent { get; init; }

        public string? Data { get; init; }

        public int? Fill { get; set; }

        public FontFormat Font { get; set; }

        public List<StyleMap>? Maps { get; set; }
    }
}
