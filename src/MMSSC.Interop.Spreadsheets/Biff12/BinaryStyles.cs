using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.OpenXml;

namespace MMSSC.Interop.Spreadsheets.Biff12;

/// <summary>Reads number formats, fills, and which conditional looks give a fill, from the styles part ([MS-XLSB] 2.1.7.50).</summary>
internal sealed class BinaryStyles(Palette palette)
{
    private const int Most = 1 << 16;
    private const int LongestCode = 255;
    private const int SolidPattern = 1;

    private readonly List<(bool Solid, int? Rgb, int? Theme, int? Indexed, double Tint)> fills = [];
    private readonly List<bool> fillingDifferences = [];

    public CellLooks Looks { get; } = new();

    /// <summary>Whether a conditional look gives or takes a fill; one that the workbook does not define may.</summary>
    public bool GivesFill(long look) => look < 0 || look >= fillingDifferences.Count || fillingDifferences[(int)look];

    /// <summary>Reads the part.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public void Read(PartRecords records)
    {
        var styles = new List<(int Format, int Fill)>();
        var isCells = false;
        while (records.Read())
        {
            var reader = new ByteReader(records.Content);
            switch (records.Id)
            {
                case BinaryId.NumberFormat:
                    var id = reader.Short();
                    var code = WideText.Read(ref reader) ?? "";
                    Looks.Define(id, code.Length is > 0 and <= LongestCode ? code : "General");
                    break;
                case BinaryId.Fill when fills.Count < Most:
                    ReadFill(ref reader);
                    break;
                case BinaryId.BeginCellFormats or BinaryId.EndCellFormats:
                    isCells = records.Id == BinaryId.BeginCellFormats;
                    break;
                case BinaryId.CellFormat when isCells && styles.Count < Most:
                    reader.Short();
                    var format = reader.Short();
                    reader.Short();
                    styles.Add((format, reader.Short()));
                    break;
                case BinaryId.Difference when fillingDifferences.Count < Most:
                    fillingDifferences.Add(GivesFill(ref reader));
                    break;
                case BinaryId.IndexedColour:
                    palette.AddIndexed((reader.Byte() << 16) | (reader.Byte() << 8) | reader.Byte());
                    break;
                default:
                    break;
            }
        }

        // The workbook's own palette stands behind the fills that name its colours.
        foreach (var (format, fill) in styles)
        {
            Looks.Add(format, fill < fills.Count && fills[fill] is { Solid: true } solid ? palette.Find(solid.Rgb, solid.Theme, solid.Indexed, solid.Tint) : null);
        }
    }

    private void ReadFill(ref ByteReader reader)
    {
        const int indexed = 1, rgb = 2, theme = 3;
        var isSolid = reader.Int() == SolidPattern;
        var kind = reader.Byte() >> 1;
        var number = reader.Byte();
        var tint = (short)reader.Short() / 32767.0;
        var colour = (reader.Byte() << 16) | (reader.Byte() << 8) | reader.Byte();
        fills.Add((isSolid, kind == rgb ? colour : null, kind == theme ? number : null, kind == indexed ? number : null, tint));
    }

    // The first three kinds of properties are a pattern and its two colours; the fourth is a gradient ([MS-XLSB] 2.5.164).
    private static bool GivesFill(ref ByteReader reader)
    {
        const int lastOfFills = 3;
        reader.Take(4);
        for (var count = reader.Short(); count > 0 && reader.Left >= 4; count--)
        {
            if (reader.Short() <= lastOfFills)
            {
                return true;
            }

            reader.Take(Math.Max(0, reader.Short() - 4));
        }

        return false;
    }
}
