using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads what is said of a font (ISO/IEC 29500-1, 18.8.22), in the styles part or for a part of a text.</summary>
internal static class FontReader
{
    /// <summary>Reads the element that begins here; stands at its end afterwards.</summary>
    public static FontFormat Read(PartXml xml, Palette palette)
    {
        var format = default(FontFormat);
        for (var depth = xml.Enter(); xml.ReadInside(depth);)
        {
            format = xml.Name switch
            {
                "strike" => format with { Struck = xml["val"] is null || xml.Flag("val") },
                "color" => format with { Ink = palette.ReadInk(xml) ?? FontFormat.NoInk },
                "name" or "rFont" => format with { Family = xml["val"] },
                _ => format,
            };
        }

        return format;
    }
}
