using DocumentFormat.OpenXml.Spreadsheet;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>The looks of cells as a style sheet; the number of a look is its place in the cell formats.</summary>
internal sealed class XlsxStyles
{
    private const string Ink = "FF1F2A37";
    private const string HeadFill = "FF1F3A5F";
    private const string GroupFill = "FFE8EDF3";
    private const string EntryFill = "FFFFFDF2";
    private const uint Decimals = 164;
    private const uint Percents = 9;
    private const uint AsText = 49;

    private readonly List<string> colours = [];

    /// <summary>Index of the cell format of a look.</summary>
    public static uint IndexOf(CellLook look) => (uint)look;

    /// <summary>Index of the differential format that fills with a colour.</summary>
    public uint FillOf(string colour)
    {
        var index = colours.IndexOf(colour);
        if (index < 0)
        {
            index = colours.Count;
            colours.Add(colour);
        }

        return (uint)index;
    }

    /// <summary>The style sheet with all that was asked for.</summary>
    public Stylesheet Build() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = Decimals, FormatCode = "0.##" }),
        new Fonts(Font(false, 11, Ink), Font(true, 11, Ink), Font(true, 16, Ink), Font(true, 11, "FFFFFFFF")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid(HeadFill),
            Solid(GroupFill),
            Solid(EntryFill)),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([.. Enum.GetValues<CellLook>().Select(Format)]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
        new DifferentialFormats([.. colours.Select(colour => new DifferentialFormat(new Fill(new PatternFill(new BackgroundColor { Rgb = "FF" + colour }))))]));

    private static CellFormat Format(CellLook look) => look switch
    {
        CellLook.Title => Format(2, 0, 0, 0, wrap: false),
        CellLook.Head => Format(3, 2, 1, 0, wrap: true),
        CellLook.Group => Format(1, 3, 0, 0, wrap: false),
        CellLook.Label => Format(1, 0, 0, 0, wrap: false),
        CellLook.Entry => Format(0, 4, 1, 0, wrap: true, locked: false),
        CellLook.PercentEntry => Format(0, 4, 1, Percents, wrap: false, locked: false),
        CellLook.TextEntry => Format(0, 4, 1, AsText, wrap: false, locked: false),
        CellLook.Code => Format(0, 0, 0, AsText, wrap: false),
        CellLook.Whole => Format(0, 0, 0, 1, wrap: false),
        CellLook.Number or CellLook.Stated => Format(0, 0, 0, Decimals, wrap: false),
        CellLook.Percent => Format(0, 0, 0, Percents, wrap: false),
        CellLook.Prose => Format(0, 0, 0, 0, wrap: true),
        _ => Format(0, 0, 0, 0, wrap: false),
    };

    private static CellFormat Format(uint font, uint fill, uint border, uint number, bool wrap, bool locked = true) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap },
        new Protection { Locked = locked })
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        ApplyProtection = true,
    };

    private static Font Font(bool bold, double size, string colour)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin()
    {
        var colour = "FFC9D1DB";
        return new(
            new LeftBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
            new RightBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
            new TopBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
            new BottomBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
            new DiagonalBorder());
    }
}
