using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>Reads the records of one sheet ([MS-XLS] 2.1.7.20.5).</summary>
internal sealed class BiffSheetReader
{
    private readonly RecordStream records;
    private readonly BiffGlobals globals;
    private readonly GridBuilder grid;
    private readonly SheetBuilder sheet;
    private readonly BiffConditions conditions;

    private BiffSheetReader(RecordStream records, BiffGlobals globals, SheetBuilder sheet)
    {
        this.records = records;
        this.globals = globals;
        this.sheet = sheet;
        grid = new GridBuilder(sheet);
        conditions = new BiffConditions(globals, sheet);
    }

    /// <summary>Reads behind the record that begins the sheet.</summary>
    /// <exception cref="RefusedException">The sheet passes a limit.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void Read(RecordStream records, BiffGlobals globals, SheetBuilder sheet)
    {
        var reader = new BiffSheetReader(records, globals, sheet);
        reader.ReadAll();
        reader.grid.Finish();
    }

    private void ReadAll()
    {
        // Charts on the sheet are streams within it.
        var depth = 0;
        while (records.Read())
        {
            switch (records.Id)
            {
                case RecordId.Begin:
                    depth++;
                    break;
                case RecordId.EndOfStream when depth == 0:
                    return;
                case RecordId.EndOfStream:
                    depth--;
                    break;
                case var _ when depth == 0:
                    Take();
                    break;
                default:
                    break;
            }
        }
    }

    private void Take()
    {
        var reader = new ByteReader(records.Content);
        switch (records.Id)
        {
            case RecordId.FilePassword:
                globals.Take(records);
                break;
            case RecordId.ColumnInfo:
                ReadColumns(ref reader);
                break;
            case RecordId.Row:
                ReadRow(ref reader);
                break;
            case RecordId.MergedCells:
                ReadMerges(ref reader);
                break;
            case RecordId.MultipleRk or RecordId.MultipleBlank:
                ReadSeveral(ref reader, records.Id == RecordId.MultipleRk);
                break;
            case RecordId.Blank or RecordId.Number or RecordId.Rk or RecordId.Label or RecordId.RichString or RecordId.LabelShared or RecordId.BooleanOrError or RecordId.Formula:
                ReadCell(ref reader);
                break;
            case RecordId.ConditionRanges or RecordId.Condition or RecordId.Condition2007Ranges or RecordId.Condition2007 or RecordId.ConditionExtension:
                conditions.Take(records.Id, ref reader);
                break;
            default:
                break;
        }
    }

    private void ReadCell(ref ByteReader reader)
    {
        var (row, column, style) = (reader.Short(), reader.Short(), reader.Short());
        var (fill, limit) = (globals.Looks.Fill(style), sheet.Limits.CellCharacters);
        var cell = records.Id switch
        {
            RecordId.Blank => CellMaker.Blank(fill, CellTraits.None),
            RecordId.Number => Number(reader.Double(), style, CellTraits.None),
            RecordId.Rk => Number(reader.Packed(), style, CellTraits.None),
            RecordId.LabelShared => CellMaker.Text(SharedText(reader.Count()), limit, fill, CellTraits.None),
            RecordId.BooleanOrError => BooleanOrError(reader.Byte(), reader.Byte() != 0, fill, CellTraits.None),
            RecordId.Formula => Result(ref reader, row, column, style),
            _ => CellMaker.Text(globals.Text.Long(ref reader), limit, fill, CellTraits.None),
        };
        grid.Put(row, column, cell);
    }

    private void ReadSeveral(ref ByteReader reader, bool areNumbers)
    {
        var (row, column) = (reader.Short(), reader.Short());

        // The last column stands behind the cells.
        for (; reader.Left >= (areNumbers ? 8 : 4); column++)
        {
            var style = reader.Short();
            grid.Put(row, column, areNumbers ? Number(reader.Packed(), style, CellTraits.None) : CellMaker.Blank(globals.Looks.Fill(style), CellTraits.None));
        }
    }

    private Cell Number(double number, int style, CellTraits traits) =>
        CellMaker.Number(number, globals.Looks.Format(style), globals.Since1904, globals.Looks.Fill(style), traits);

    private static Cell BooleanOrError(byte value, bool isError, int? fill, CellTraits traits) =>
        isError ? CellMaker.Error(ErrorCode.Text(value), fill, traits) : CellMaker.Boolean(value != 0, fill, traits);

    private string SharedText(int number) =>
        (uint)number < (uint)globals.Texts.Count ? globals.Texts[number] : throw new InvalidDataException();

    // The stored result of a formula: a number, or what it is in the first byte where the last two are set ([MS-XLS] 2.5.133).
    private Cell Result(ref ByteReader reader, int row, int column, int style)
    {
        const int calculateOnLoad = 2;
        var result = reader.Take(8);
        var flags = reader.Short();
        var fill = globals.Looks.Fill(style);
        var inner = new ByteReader(result);
        if (result[6] != 0xFF || result[7] != 0xFF)
        {
            var number = inner.Double();

            // Libraries that write workbooks leave the calculation to who opens them, and put 0 in its place.
            if (number == 0 && (flags & calculateOnLoad) != 0)
            {
                sheet.NoteUnfilled(row, column);
                return CellMaker.Blank(fill, CellTraits.Formula);
            }

            return Number(number, style, CellTraits.Formula);
        }

        return result[0] switch
        {
            0 => CellMaker.Text(TextResult(), sheet.Limits.CellCharacters, fill, CellTraits.Formula),
            1 or 2 => BooleanOrError(result[2], result[0] == 2, fill, CellTraits.Formula),
            _ => CellMaker.Blank(fill, CellTraits.Formula),
        };
    }

    // A text result follows in a record of its own, behind those of shared formulas and arrays.
    private string TextResult()
    {
        const int sharedFormula = 0x4BC, array = 0x221, oldTable = 0x236;
        while (records.Peek() is RecordId.StringResult or sharedFormula or array or oldTable && records.Read())
        {
            if (records.Id != RecordId.StringResult)
            {
                continue;
            }

            if (!globals.Text.IsUnicode)
            {
                var reader = new ByteReader(records.Content);
                return globals.Text.Long(ref reader);
            }

            return records.Content.Length < 3 ? "" : new ContinuedText(records.ReadContinued(), sheet.Limits.CellCharacters).Next();
        }

        return "";
    }

    private void ReadColumns(ref ByteReader reader)
    {
        var (first, last) = (reader.Short(), reader.Short());
        reader.Short();
        var style = reader.Short();
        grid.SetColumns(first, last, globals.Looks.Fill(style), (reader.Short() & 1) != 0);
    }

    private void ReadRow(ref ByteReader reader)
    {
        const int hidden = 0x20, formatted = 0x80;
        var row = reader.Short();
        reader.Take(10);
        var flags = reader.Short();
        var fill = (flags & formatted) != 0 ? globals.Looks.Fill(reader.Short() & 0xFFF) : null;
        grid.SetRow(row, fill, (flags & hidden) != 0);
    }

    private void ReadMerges(ref ByteReader reader)
    {
        for (var count = reader.Short(); count > 0 && reader.Left >= 8; count--)
        {
            var (first, last) = (reader.Short(), reader.Short());
            var (firstColumn, lastColumn) = (reader.Short(), reader.Short());
            if (last >= first && lastColumn >= firstColumn)
            {
                grid.Merge(new(first, firstColumn, last, lastColumn));
            }
        }
    }
}
