using System.Globalization;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.Word;

/// <summary>What a cell's properties say of it (ISO/IEC 29500-1, 17.4.70).</summary>
/// <param name="Width">Number of columns; 0 where nothing is said.</param>
/// <param name="Merge">How it stands to the cell above.</param>
/// <param name="Fill">Its shading, or null.</param>
internal readonly record struct CellProperties(int Width, VerticalMerge Merge, int? Fill)
{
    /// <summary>The namespace of text documents.</summary>
    public const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string StrictSpace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Reads the properties that begin here.</summary>
    public static CellProperties Read(PartXml xml)
    {
        var look = default(CellProperties);
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            look = xml.Name switch
            {
                "gridSpan" => look with { Width = Number(xml) },
                "vMerge" => look with { Merge = Attribute(xml, "val") == "restart" ? VerticalMerge.Begins : VerticalMerge.GoesOn },
                "shd" => look with { Fill = Shading(xml) },
                _ => look,
            };
        }

        return look;
    }

    /// <summary>The number that the element gives as its value; 0 when it gives none.</summary>
    public static int Number(PartXml xml) =>
        int.TryParse(Attribute(xml, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The colour of a shading: that of the ground, or of the pattern where it covers all.</summary>
    public static int? Shading(PartXml xml)
    {
        var pattern = Attribute(xml, "val");
        return pattern is "nil" ? null : Seen(Attribute(xml, pattern == "solid" ? "color" : "fill") is { Length: 6 } colour ? WebColour.Read("#" + colour) : null);
    }

    /// <summary>The colour behind highlighted text.</summary>
    public static int? Highlight(PartXml xml) => Attribute(xml, "val") is { } name ? Seen(WebColour.Read(name)) : null;

    /// <summary>An attribute's value, or null.</summary>
    public static string? Attribute(PartXml xml, string name) => xml[name, Space] ?? xml[name, StrictSpace] ?? xml[name];

    private static int? Seen(int? colour) => colour == ConditionalRule.NoFill ? null : colour;
}
