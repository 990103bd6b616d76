using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Limits;

namespace MMSSC.Interop.Spreadsheets.Biff12;

/// <summary>Reads one binary sheet part ([MS-XLSB] 2.1.7.62).</summary>
internal sealed class BinarySheetReader(PartRecords records, BinaryStyles styles, List<string> texts, bool since1904, SheetBuilder sheet)
{
    private const int MostRanges = 4_096;

    private readonly GridBuilder grid = new(sheet);
    private MergedRange[] ranges = [];
    private int row;
    private int column = -1;
    private int priority;

    /// <summary>Reads the sheet to its end.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public void Read()
    {
        while (records.Read())
        {
            var reader = new ByteReader(records.Content);
            switch (records.Id)
            {
                case BinaryId.Row:
                    ReadRow(ref reader);
                    break;
                case >= BinaryId.CellBlank and <= BinaryId.FormulaError or BinaryId.CellRich:
                    column = Math.Min(reader.Count(), CellReference.Beyond);
                    ReadCell(ref reader, records.Id);
                    break;
                case >= BinaryId.ShortBlank and <= BinaryId.ShortShared:
                    // Stands behind the cell before it and tells no column.
                    column++;
                    ReadCell(ref reader, records.Id - BinaryId.ShortBlank + BinaryId.CellBlank);
                    break;
                case BinaryId.Column:
                    ReadColumns(ref reader);
                    break;
                case BinaryId.MergedCells:
                    if (Range(ref reader) is { } range)
                    {
                        grid.Merge(range);
                    }

                    break;
                case BinaryId.BeginConditions:
                    ReadRanges(ref reader);
                    break;
                case BinaryId.BeginRule:
                    ReadRule(ref reader);
                    break;
                default:
                    break;
            }
        }

        grid.Finish();
    }

    private void ReadRow(ref ByteReader reader)
    {
        const int hidden = 0x10, formatted = 0x40;
        row = Math.Min(reader.Count(), CellReference.Beyond);
        column = -1;
        var style = reader.Count();
        reader.Take(3);
        var flags = reader.Byte();
        grid.SetRow(row, (flags & formatted) != 0 ? styles.Looks.Fill(style) : null, (flags & hidden) != 0);
    }

    private void ReadColumns(ref ByteReader reader)
    {
        var (first, last) = (reader.Count(), reader.Count());
        reader.Take(4);
        var fill = styles.Looks.Fill(reader.Count());
        grid.SetColumns(first, last, fill, (reader.Short() & 1) != 0);
    }

    private void ReadCell(ref ByteReader reader, int kind)
    {
        var style = (int)(reader.Int() & 0xFFFFFF);
        var fill = styles.Looks.Fill(style);
        var traits = kind is >= BinaryId.FormulaText and <= BinaryId.FormulaError ? CellTraits.Formula : CellTraits.None;
        grid.Put(row, column, kind switch
        {
            BinaryId.CellBlank => CellMaker.Blank(fill, traits),
            BinaryId.CellRk => Number(reader.Packed(), style, traits),
            BinaryId.CellReal or BinaryId.FormulaReal => Number(reader.Double(), style, traits),
            BinaryId.CellError or BinaryId.FormulaError => CellMaker.Error(ErrorCode.Text(reader.Byte()), fill, traits),
            BinaryId.CellBoolean or BinaryId.FormulaBoolean => CellMaker.Boolean(reader.Byte() != 0, fill, traits),
            BinaryId.CellShared => Text(Shared(reader.Count()), fill, traits),
            BinaryId.CellRich => Text(WideText.ReadRich(ref reader), fill, traits),
            _ => Text(WideText.Read(ref reader), fill, traits),
        });
    }

    private Cell Number(double number, int style, CellTraits traits) =>
        CellMaker.Number(number, styles.Looks.Format(style), since1904, styles.Looks.Fill(style), traits);

    private Cell Text(string? text, int? fill, CellTraits traits) => CellMaker.Text(text, sheet.Limits.CellCharacters, fill, traits);

    private string Shared(int number) => (uint)number < (uint)texts.Count ? texts[number] : throw new InvalidDataException();

    private static MergedRange? Range(ref ByteReader reader)
    {
        var (first, last) = (reader.Count(), reader.Count());
        var (firstColumn, lastColumn) = (reader.Count(), reader.Count());
        return last >= first && lastColumn >= firstColumn
            ? new(first, firstColumn, Math.Min(last, CellReference.Beyond), Math.Min(lastColumn, CellReference.Beyond))
            : null;
    }

    private void ReadRanges(ref ByteReader reader)
    {
        reader.Take(8);
        var found = new List<MergedRange>();
        for (var count = Math.Min(reader.Count(), MostRanges); count > 0 && reader.Left >= 16; count--)
        {
            if (Range(ref reader) is { } range)
            {
                found.Add(range);
            }
        }

        ranges = [.. found];
    }

    // Which colour a rule gives is not followed in this form; that it may give one is.
    private void ReadRule(ref ByteReader reader)
    {
        const int dataBar = 4;
        var kind = reader.Count();
        reader.Take(4);
        var look = reader.Int();
        var isOwnLook = kind is 3 or 6;
        if (kind != dataBar && ranges.Length > 0 && (isOwnLook || styles.GivesFill(look == uint.MaxValue ? -1 : look)))
        {
            sheet.Formats.Add(new() { Priority = priority++, Ranges = ranges, Fill = ConditionalRule.NoFill, Shown = "cfRule" });
        }
    }
}
