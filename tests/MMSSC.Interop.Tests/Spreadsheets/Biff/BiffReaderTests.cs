using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Biff;

public sealed class BiffReaderTests
{
    private static readonly byte[] workbook = [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0];
    private static readonly byte[] worksheet = [0, 6, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0];

    [Fact]
    public void Values_are_shown_as_their_formats_show_them()
    {
        var sheet = Read(
            globals => globals.Add(0x41E, (short)164, "0.0%").Add(0xE0, Style(164, 0, 0)).Add(0xE0, Style(14, 0, 0)),
            cells => cells
                .Add(0x203, (short)0, (short)0, (short)1, 0.125)
                .Add(0x203, (short)0, (short)1, (short)2, 45838.0)
                .Add(0x27E, (short)0, (short)2, (short)0, (300 << 2) | 3)
                .Add(0xBD, (short)1, (short)0, (short)0, (1 << 2) | 2, (short)0, (2 << 2) | 2, (short)1)
                .Add(0x205, (short)2, (short)0, (short)0, (byte)0x2A, (byte)1)
                .Add(0x205, (short)2, (short)1, (short)0, (byte)1, (byte)0));

        Assert.Equal(["12.5%:Number|2025-06-30:Date|3:Number", "1:Number|2:Number", "#N/A:Error|TRUE:Boolean"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void Days_since_1904_are_dates_too() =>
        Assert.Equal(["2025-06-30:Date"], ShownSheet.Of(Read(globals => globals.Add(0x22, (short)1).Add(0xE0, Style(14, 0, 0)), cells => cells.Add(0x203, (short)0, (short)0, (short)1, 45838.0 - 1462))));

    [Fact]
    public void Only_solid_fills_are_colours_and_the_palette_names_them()
    {
        var palette = new byte[2 + (56 * 4)];
        palette[0] = 56;
        (palette[2], palette[3], palette[4]) = (0x12, 0x34, 0x56);
        var sheet = Read(
            globals => globals.Add(0xE0, Style(0, 1, 8)).Add(0xE0, Style(0, 2, 8)).Add(0xE0, Style(0, 1, 64)).Add(0xE0, Style(0, 1, 2)).Add(0x92, palette),
            cells => cells.Add(0xBE, (short)0, (short)0, (short)1, (short)2, (short)3, (short)4, (short)3));

        Assert.Equal(["#123456|||#FF0000"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void The_exact_colour_stands_beside_the_nearest_of_the_palette()
    {
        byte[] exact = [0x7D, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 4, 0, 20, 0, 2, 0, 0, 0, 0x92, 0xD0, 0x50, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0];
        var sheet = Read(globals => globals.Add(0xE0, Style(0, 1, 50)).Add(0x87D, exact), cells => cells.Add(0x201, (short)0, (short)0, (short)1));

        Assert.Equal(["#92D050"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void A_text_goes_on_over_records_and_may_change_its_width()
    {
        var sheet = Read(
            globals => globals.Add(0xFC, 2, 2, (short)6, (byte)0, "abc"u8.ToArray()).Add(0x3C, (byte)1, Encoding.Unicode.GetBytes("déf"), (short)1, (byte)0, "x"u8.ToArray()),
            cells => cells.Add(0xFD, (short)0, (short)0, (short)0, 0).Add(0xFD, (short)0, (short)1, (short)0, 1));

        Assert.Equal(["abcdéf|x"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void Formulas_show_their_stored_result_and_say_where_none_is()
    {
        var reading = Reading(
            _ => { },
            cells => cells
                .Add(0x06, (short)0, (short)0, (short)0, 2.5, (short)0, 0, (short)0)
                .Add(0x06, (short)0, (short)1, (short)0, Special(0), (short)0, 0, (short)0).Add(0x207, "Verde")
                .Add(0x06, (short)0, (short)2, (short)0, Special(1, 1), (short)0, 0, (short)0)
                .Add(0x06, (short)0, (short)3, (short)0, Special(2, 7), (short)0, 0, (short)0)
                .Add(0x06, (short)0, (short)4, (short)0, 0.0, (short)2, 0, (short)0));

        Assert.Equal(["2.5:Number<Formula>|Verde<Formula>|TRUE:Boolean<Formula>|#DIV/0!:Error<Formula>"], ShownSheet.Of(reading.Sheet));
        Assert.Equal("E1", reading.Only("MMI1243").Location.Cell);
    }

    [Fact]
    public void Cells_in_any_order_take_their_place_and_blank_ones_look_like_row_or_column()
    {
        var sheet = Read(
            globals => globals.Add(0xE0, Style(0, 1, 10)).Add(0xE0, Style(0, 1, 13)),
            cells => cells
                .Add(0x7D, (short)1, (short)1, (short)0, (short)1, (short)0, (short)0)
                .Add(0x208, (short)1, (short)0, (short)4, (short)0, 0, (short)0x80, (short)2)
                .Add(0x204, (short)1, (short)2, (short)0, "c")
                .Add(0x204, (short)0, (short)2, (short)0, "b")
                .Add(0x204, (short)0, (short)0, (short)0, "a")
                .Add(0x208, (short)2, (short)0, (short)4, (short)0, 0, (short)0x20, (short)0)
                .Add(0x204, (short)2, (short)0, (short)0, "d"));

        Assert.Equal(["a|#FF0000|b", "#FFFF00|#FFFF00|c", "d<Hidden>"], ShownSheet.Of(sheet));
    }

    [Fact]
    public void Conditional_formats_that_compare_are_followed()
    {
        var reading = Reading(
            _ => { },
            cells => cells
                .Add(0x203, (short)0, (short)0, (short)0, 3.0).Add(0x203, (short)1, (short)0, (short)0, 1.0)
                .Add(0x1B0, (short)1, (short)0, Range(0, 1), (short)1, Range(0, 1))
                .Add(0x1B1, (byte)1, (byte)7, (short)3, (short)0, 1 << 29, (short)0, (short)0, (short)(10 << 7), (byte)0x1E, (short)3));

        Assert.Equal(["3:Number#FF0000", "1:Number"], ShownSheet.Of(reading.Sheet));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void A_conditional_format_that_is_calculated_leaves_the_colour_unknown_and_says_so()
    {
        var reading = Reading(
            globals => globals.Add(0xE0, Style(0, 1, 10)),
            cells => cells
                .Add(0x203, (short)0, (short)0, (short)1, 3.0)
                .Add(0x1B0, (short)1, (short)0, Range(0, 1), (short)1, Range(0, 1))
                .Add(0x1B1, (byte)2, (byte)0, (short)5, (short)0, 1 << 29, (short)0, (short)0, (short)(13 << 7), new byte[5]));

        Assert.Equal(["3:Number"], ShownSheet.Of(reading.Sheet));
        reading.Only("MMI1245");
    }

    [Fact]
    public void Records_of_one_sheet_alone_are_read()
    {
        var records = new RecordBuilder().Add(0x809, (short)0, (short)0x10, 0);
        records.Add(0x204, (short)0, (short)0, (short)0, (short)2, "1.1"u8.ToArray()[..2]).Add(0x203, (short)0, (short)1, (short)0, 3.0).Add(0x0A);

        var reading = TableReading.Of(records.Build(), "informe.xls");

        Assert.Equal(["1.|3:Number"], ShownSheet.Of(reading.Sheet));
        Assert.Equal("informe", reading.Sheet.Name);
    }

    [Fact]
    public void A_password_is_said() =>
        TableReading.Of(Book(globals => globals.Add(0x2F, new byte[6]), _ => { }), "a.xls").Refused("MMI1204");

    [Fact]
    public void A_text_that_is_missing_damages_its_sheet_only()
    {
        var reading = TableReading.Of(Book(_ => { }, cells => cells.Add(0xFD, (short)0, (short)0, (short)0, 7)), "a.xls");

        Assert.Equal("Sheet1", reading.Refused("MMI1241").Location.Sheet);
    }

    private static Sheet Read(Action<RecordBuilder> globals, Action<RecordBuilder> cells) => Reading(globals, cells).Sheet;

    private static TableReading Reading(Action<RecordBuilder> globals, Action<RecordBuilder> cells) => TableReading.Of(Book(globals, cells), "a.xls");

    // The records without a container around them, which stands for the stream in it.
    private static byte[] Book(Action<RecordBuilder> globals, Action<RecordBuilder> cells)
    {
        var head = new RecordBuilder().Add(0x809, workbook).Add(0xE0, Style(0, 0, 0));
        globals(head);
        var offset = head.Length + 4 + 8 + 6 + 4;
        head.Add(0x85, offset, (byte)0, (byte)0, (byte)6, (byte)0, "Sheet1"u8.ToArray()).Add(0x0A);
        var sheet = new RecordBuilder().Add(0x809, worksheet);
        cells(sheet);
        return [.. head.Build(), .. sheet.Add(0x0A).Build()];
    }

    private static byte[] Style(short format, int pattern, int colour)
    {
        var style = new byte[20];
        (style[2], style[3]) = ((byte)format, (byte)(format >> 8));
        style[17] = (byte)(pattern << 2);
        style[18] = (byte)(colour & 0x7F);
        return style;
    }

    private static byte[] Special(byte kind, byte value = 0) => [kind, 0, value, 0, 0, 0, 0xFF, 0xFF];

    private static byte[] Range(byte first, byte last) => [first, 0, last, 0, 0, 0, 0, 0];
}
