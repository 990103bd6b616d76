using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.OpenXml;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>What holds for all sheets of a workbook: its sheets, texts, formats and colours ([MS-XLS] 2.1.7.20.3).</summary>
internal sealed class BiffGlobals(BiffText text, Location whole, ReadLimits limits)
{
    private const int SolidPattern = 1;
    private const int FirstOwnColour = 8;
    private const int MostColours = 56;
    private const int WorksheetKind = 0;
    private const int LongestCode = 255;

    private readonly List<int?> styleColours = [];
    private readonly Dictionary<int, int?> exactColours = [];
    private int[]? ownPalette;

    /// <summary>The sheets: name, whether it is hidden, where it begins.</summary>
    public List<(string Name, bool Hidden, long Offset)> Sheets { get; } = [];

    /// <summary>The texts that cells refer to by number.</summary>
    public List<string> Texts { get; } = [];

    public CellLooks Looks { get; } = new();

    public Palette Palette { get; } = new();

    public bool Since1904 { get; private set; }

    public BiffText Text => text;

    /// <summary>Reads up to the end of the first part of the stream.</summary>
    /// <exception cref="RefusedException">It is encrypted, or passes a limit.</exception>
    public void Read(RecordStream records)
    {
        while (records.Read() && records.Id != RecordId.EndOfStream)
        {
            Take(records);
        }

        Finish();
    }

    /// <summary>Takes a record; those of sheets without a part before them stand among the cells.</summary>
    public void Take(RecordStream records)
    {
        var reader = new ByteReader(records.Content);
        switch (records.Id)
        {
            case RecordId.FilePassword:
                throw new RefusedException(FileDiagnostics.EncryptedWorkbook(whole));
            case RecordId.CodePage:
                text.SetCodePage(reader.Short());
                break;
            case RecordId.Date1904:
                Since1904 = reader.Short() == 1;
                break;
            case RecordId.BoundSheet:
                ReadSheet(ref reader);
                break;
            case RecordId.SharedStrings:
                ReadTexts(records);
                break;
            case RecordId.NumberFormat:
                var id = reader.Short();
                var code = text.IsUnicode ? text.Long(ref reader) : text.Short(ref reader);
                Looks.Define(id, code.Length <= LongestCode ? code : "General");
                break;
            case RecordId.CellFormat:
                ReadStyle(ref reader);
                break;
            case RecordId.CellFormatExtension:
                ReadExtension(ref reader);
                break;
            case RecordId.Palette:
                ReadPalette(ref reader);
                break;
            default:
                break;
        }
    }

    /// <summary>Gives the styles their fills: the palette stands behind the styles that name its colours.</summary>
    public void Finish()
    {
        for (var i = 0; i < FirstOwnColour && ownPalette is not null; i++)
        {
            Palette.AddIndexed(new Palette().Find(null, null, i, 0) ?? 0xFFFFFF);
        }

        foreach (var colour in ownPalette ?? [])
        {
            Palette.AddIndexed(colour);
        }

        for (var style = 0; style < styleColours.Count; style++)
        {
            Looks.SetFill(style, exactColours.TryGetValue(style, out var exact) && styleColours[style] is not null ? exact : Palette.Find(null, null, styleColours[style], 0));
        }
    }

    private void ReadSheet(ref ByteReader reader)
    {
        long offset = reader.Int();
        var isHidden = (reader.Byte() & 3) != 0;
        var kind = reader.Byte();
        var name = text.Short(ref reader);
        if (kind == WorksheetKind)
        {
            Sheets.Add((name, isHidden, offset));
        }

        if (Sheets.Count > limits.Sheets)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Sheets, limits.Sheets));
        }
    }

    private void ReadTexts(RecordStream records)
    {
        var texts = new ContinuedText(records.ReadContinued(), limits.CellCharacters);
        texts.Int();
        var count = texts.Int();
        long characters = 0;
        for (; count > 0 && !texts.IsAtEnd; count--)
        {
            var next = texts.Next();
            characters += next.Length;
            Texts.Add(next);
            if (Texts.Count > limits.Cells)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Texts, limits.Cells));
            }

            if (characters > limits.TextCharacters)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Characters, limits.TextCharacters));
            }
        }
    }

    // Fills of styles: only solid ones, for patterns show more than one colour ([MS-XLS] 2.5.20, and BIFF5 before it).
    private void ReadStyle(ref ByteReader reader)
    {
        reader.Short();
        var format = reader.Short();
        reader.Short();
        int pattern, colour;
        if (text.IsUnicode)
        {
            reader.Take(8);
            pattern = (int)(reader.Int() >> 26);
            colour = reader.Short() & 0x7F;
        }
        else
        {
            reader.Take(2);
            var packed = reader.Int();
            pattern = (int)(packed >> 16) & 0x3F;
            colour = (int)packed & 0x7F;
        }

        Looks.Add(format, null);
        if (styleColours.Count < Looks.Count)
        {
            styleColours.Add(pattern == SolidPattern ? colour : null);
        }
    }

    // Since 2007 Excel keeps the exact colour beside the nearest one of the palette ([MS-XLS] 2.4.355, 2.5.108).
    private void ReadExtension(ref ByteReader reader)
    {
        const int foreground = 4, gradient = 6, rgb = 2;
        reader.Take(14);
        var style = reader.Short();
        reader.Short();
        var count = reader.Short();
        for (; count > 0 && reader.Left >= 4; count--)
        {
            var kind = reader.Short();
            var property = new ByteReader(reader.Take(Math.Max(0, reader.Short() - 4)));
            if (kind == gradient)
            {
                exactColours[style] = null;
            }
            else if (kind == foreground && property.Short() == rgb)
            {
                property.Short();
                exactColours[style] = Palette.Find(Colour(property.Int()), null, null, 0);
            }
        }
    }

    private void ReadPalette(ref ByteReader reader)
    {
        var count = Math.Min(reader.Short(), MostColours);
        ownPalette = new int[count];
        for (var i = 0; i < count; i++)
        {
            ownPalette[i] = Colour(reader.Int());
        }
    }

    private static int Colour(uint bgr) => (int)(((bgr & 0xFF) << 16) | (bgr & 0xFF00) | ((bgr >> 16) & 0xFF));
}
