using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>
/// Reads the conditional formats of a sheet. Comparisons with fixed values are followed ([MS-XLS] 2.4.42); the formats that
/// Excel added in 2007 are known to be there, and leave the colours of their cells unknown.
/// </summary>
internal sealed class BiffConditions(BiffGlobals globals, SheetBuilder sheet)
{
    private const int MostRanges = 4_096;
    private readonly Dictionary<int, MergedRange[]> rangesOf = [];
    private MergedRange[] ranges = [];
    private MergedRange[] ranges2007 = [];
    private int priority;

    /// <summary>Takes a record.</summary>
    public void Take(int id, ref ByteReader reader)
    {
        switch (id)
        {
            case RecordId.ConditionRanges:
                reader.Short();
                var number = reader.Short() >> 1;
                ranges = Ranges(ref reader);
                rangesOf[number] = ranges;
                break;
            case RecordId.Condition:
                ReadRule(ref reader);
                break;
            case RecordId.Condition2007Ranges:
                reader.Take(16);
                ranges2007 = Ranges(ref reader);
                break;
            case RecordId.ConditionExtension:
                ReadExtension(ref reader);
                break;
            default:
                Read2007(ref reader);
                break;
        }
    }

    private static MergedRange[] Ranges(ref ByteReader reader)
    {
        reader.Take(8);
        var found = new List<MergedRange>();
        for (var count = Math.Min(reader.Short(), MostRanges); count > 0 && reader.Left >= 8; count--)
        {
            var (first, last) = (reader.Short(), reader.Short());
            var (firstColumn, lastColumn) = (reader.Short(), reader.Short());
            if (last >= first && lastColumn >= firstColumn)
            {
                found.Add(new(first, firstColumn, last, lastColumn));
            }
        }

        return [.. found];
    }

    private void ReadRule(ref ByteReader reader)
    {
        const int compares = 1;
        var (kind, sign) = (reader.Byte(), reader.Byte());
        var (firstLength, secondLength) = (reader.Short(), reader.Short());
        var formulas = reader.Left - firstLength - secondLength;
        if (formulas < 0)
        {
            throw new InvalidDataException();
        }

        var look = new ByteReader(reader.Take(formulas));
        var fill = Fill(ref look);
        var first = Operand(reader.Take(firstLength));
        var second = Operand(reader.Take(secondLength));
        var condition = kind == compares && Comparison(sign) is { } comparison && first is not null && (second is not null || comparison is not (Conditions.Comparison.Between or Conditions.Comparison.NotBetween))
            ? new Condition(comparison, first, second ?? Conditions.Operand.None)
            : null;

        if (ranges.Length == 0 || (fill is null && condition is null))
        {
            return;
        }

        // Of several rules the first that holds decides, also where it leaves the fill as it is.
        sheet.Formats.Add(new()
        {
            Priority = priority++,
            Settles = LookParts.All,
            Ranges = ranges,
            Fill = fill,
            Condition = condition,
            Shown = kind == compares ? "cellIs" : "expression",
        });
    }

    private void ReadExtension(ref ByteReader reader)
    {
        reader.Take(12);
        var is2007 = reader.Int() != 0;
        ranges2007 = is2007 && rangesOf.TryGetValue(reader.Short(), out var known) ? known : [];
    }

    private void Read2007(ref ByteReader reader)
    {
        const int dataBar = 4;
        reader.Take(12);
        if (reader.Byte() != dataBar && ranges2007.Length > 0)
        {
            sheet.Formats.Add(new() { Priority = priority++, Ranges = ranges2007, Fill = ConditionalRule.NoFill, Shown = "cfRule" });
        }
    }

    // The pattern stands behind what else the format changes ([MS-XLS] 2.5.97, DXFN); null where it leaves the fill as it is.
    private int? Fill(ref ByteReader look)
    {
        const uint number = 1 << 25, font = 1 << 26, alignment = 1 << 27, border = 1 << 28, pattern = 1 << 29;
        var flags = look.Int();
        var isOwnNumber = (look.Short() & 1) != 0;
        if ((flags & pattern) == 0)
        {
            return null;
        }

        if ((flags & number) != 0)
        {
            // A format of its own states how long it is, itself included.
            look.Take(isOwnNumber ? Math.Max(0, look.Short() - 2) : 2);
        }

        look.Take(((flags & font) != 0 ? 118 : 0) + ((flags & alignment) != 0 ? 8 : 0) + ((flags & border) != 0 ? 8 : 0));
        var kind = look.Short() >> 10;
        var colours = look.Short();
        var background = (colours >> 7) & 0x7F;
        return kind is 0 or 1 && globals.Palette.Find(null, null, background, 0) is { } colour ? colour : ConditionalRule.NoFill;
    }

    // A formula of one fixed value: a text, a whole number or a number.
    private static Operand? Operand(ReadOnlySpan<byte> formula)
    {
        const byte text = 0x17, whole = 0x1E, number = 0x1F;
        if (formula.IsEmpty)
        {
            return null;
        }

        var reader = new ByteReader(formula[1..]);
        var operand = formula[0] switch
        {
            text => new Operand(new BiffText(isUnicode: true).Short(ref reader), 0),
            whole => new Operand(null, reader.Short()),
            number => new Operand(null, reader.Double()),
            _ => null,
        };
        return reader.Left == 0 ? operand : null;
    }

    private static Comparison? Comparison(byte sign) => sign switch
    {
        1 => Conditions.Comparison.Between,
        2 => Conditions.Comparison.NotBetween,
        3 => Conditions.Comparison.Equal,
        4 => Conditions.Comparison.NotEqual,
        5 => Conditions.Comparison.Greater,
        6 => Conditions.Comparison.Less,
        7 => Conditions.Comparison.GreaterOrEqual,
        8 => Conditions.Comparison.LessOrEqual,
        _ => null,
    };
}
