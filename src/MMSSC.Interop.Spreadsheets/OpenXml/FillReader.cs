using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads fills (ISO/IEC 29500-1, 18.8.20).</summary>
internal sealed class FillReader(PartXml xml, Palette palette)
{
    // More colours than anybody tells apart; Excel writes two or three.
    private const int MostStops = 16;

    private readonly List<int?> colours = [];
    private int? front;
    private int? back;
    private string? pattern;
    private bool isGradient;
    private bool isTold;

    /// <summary>Reads the fill that begins here.</summary>
    public FillLook Read()
    {
        ReadParts();
        return isGradient ? FillLook.Of(colours, CellTraits.Gradient) : pattern switch
        {
            null or "none" => default,
            "solid" => FillLook.Solid(front),

            // A pattern lies over its background.
            _ => FillLook.Of([front, back], CellTraits.Patterned),
        };
    }

    /// <summary>
    /// Reads the fill of a conditional format that begins here; null where it leaves the cell's own. Its solid fills name
    /// their colour as the background; some writers leave it to the foreground.
    /// </summary>
    public int? ReadConditional()
    {
        ReadParts();
        var look = isGradient ? FillLook.Of(colours, CellTraits.Gradient) : pattern switch
        {
            null or "solid" => FillLook.Solid(back ?? front),
            "none" => default,
            _ => FillLook.Of([front, back], CellTraits.Patterned),
        };
        return look.Colour ?? (isTold || pattern is not null || isGradient ? CellStyles.NoFill : null);
    }

    private void ReadParts()
    {
        colours.Clear();
        (front, back, pattern, isGradient, isTold) = (null, null, null, false, false);
        for (var depth = xml.Enter(); xml.ReadInside(depth);)
        {
            switch (xml.Name)
            {
                case "patternFill":
                    pattern = xml["patternType"];
                    break;
                case "gradientFill":
                    isGradient = true;
                    break;
                case "fgColor":
                    (isTold, front) = (true, palette.Read(xml));
                    break;
                case "bgColor":
                    (isTold, back) = (true, palette.Read(xml));
                    break;
                case "color" when colours.Count < MostStops:
                    colours.Add(palette.Read(xml));
                    break;
                default:
                    break;
            }
        }
    }
}
