using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Biff12;

public sealed class BinaryBookReaderTests
{
    [Fact]
    public void Values_fills_and_merged_cells_are_read()
    {
        var sheet = Read(sheet => sheet
            .Add(60, 3, 3, 0, 0, (short)1)
            .Add(0, Row(0))
            .Add(7, 0, 1, 0)
            .Add(5, 1, 2, 45838.0)
            .Add(6, 2, 3, "Verde")
            .Add(4, 3, 0, (byte)1)
            .Add(0, Row(2, hidden: true))
            .Add(1, 0, 1)
            .Add(9, 1, 0, 3.0, (short)0, 0)
            .Add(8, 2, 0, "sí", (short)0, 0)
            .Add(3, 4, 0, (byte)0x2A)
            .Add(0, Row(3))
            .Add(18, 1, 1)
            .Add(13, 0, (300 << 2) | 3)
            .Add(176, 0, 2, 0, 0));

        Assert.Equal(
            ["texto#FF0000|2025-06-30:Date|Verde#7F7F7F|TRUE:Boolean<Hidden>", "", "#FF0000<Hidden>|3:Number<Formula, Hidden>|sí<Formula, Hidden>||#N/A:Error<Hidden>", "otro#FF0000|3:Number"],
            ShownSheet.Of(sheet.Sheet));
        Assert.Equal("A1:A3", ShownSheet.Merges(sheet.Sheet));
        Assert.Empty(sheet.Findings);
    }

    [Fact]
    public void A_conditional_format_that_may_give_a_colour_leaves_it_unknown()
    {
        var reading = Read(sheet => sheet
            .Add(0, Row(0)).Add(5, 0, 1, 3.0).Add(5, 1, 1, 3.0)
            .Add(461, 1, 0, 1, 0, 0, 0, 0).Add(463, 1, 0, 0, 1, 7).Add(464).Add(462));

        Assert.Equal(["3:Number|3:Number#FF0000"], ShownSheet.Of(reading.Sheet));
        Assert.Equal("A1", reading.Only("MMI1245").Location.Cell);
    }

    [Fact]
    public void A_conditional_format_without_a_fill_changes_nothing()
    {
        var reading = Read(sheet => sheet
            .Add(0, Row(0)).Add(5, 0, 1, 3.0)
            .Add(461, 1, 0, 1, 0, 0, 0, 0).Add(463, 1, 0, 1, 1, 7).Add(464).Add(462));

        Assert.Equal(["3:Number#FF0000"], ShownSheet.Of(reading.Sheet));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void A_hidden_sheet_is_hidden() =>
        Assert.True(Read(sheet => sheet.Add(0, Row(0)).Add(6, 0, 0, "x"), state: 1).Sheet.Hidden);

    [Fact]
    public void A_text_that_is_missing_damages_its_sheet() =>
        Assert.Equal("Hoja", Read(sheet => sheet.Add(0, Row(0)).Add(7, 0, 0, 99)).Refused("MMI1241").Location.Sheet);

    [Fact]
    public void A_record_that_breaks_off_damages_its_part() =>
        Read(sheet => sheet.Add(0, Row(0)).Add(5, 0, 0, (short)1)).Refused("MMI1241");

    [Fact]
    public void A_record_without_end_is_refused()
    {
        var reading = TableReading.Of(ZipBytes.Of(
            ("_rels/.rels", ZipBytes.Relationships(("a", "officeDocument", "xl/workbook.bin"))),
            ("xl/_rels/workbook.bin.rels", ZipBytes.Relationships()),
            ("xl/workbook.bin", [0x83, 0x01, 0xFF, 0xFF, 0xFF, 0x7F])));

        reading.Refused("MMI1209");
    }

    private static byte[] Row(int row, bool hidden = false) => [(byte)row, (byte)(row >> 8), 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(hidden ? 0x10 : 0), 0];

    private static TableReading Read(Action<RecordBuilder> cells, int state = 0)
    {
        var sheet = new RecordBuilder(isXlsb: true);
        cells(sheet);
        var styles = new RecordBuilder(isXlsb: true)
            .Add(45, 0, new byte[64]).Add(45, 1, Colour(2, 0, 0xFF, 0, 0), new byte[56]).Add(45, 1, Colour(3, 1, 0, 0, 0, tint: 16383), new byte[56])
            .Add(507, (short)0, (short)0, (short)1, (short)2, (short)12, new byte[8])
            .Add(507, (short)0, (short)0, (short)1, (short)5, (short)12, new byte[8])
            .Add(626).Add(47, (short)0, (short)0, (short)0, (short)1, (short)0).Add(627)
            .Add(617).Add(47, Style(0, 0)).Add(47, Style(0, 1)).Add(47, Style(14, 0)).Add(47, Style(0, 2)).Add(618);
        return TableReading.Of(
            ZipBytes.Of(
                ("_rels/.rels", ZipBytes.Relationships(("a", "officeDocument", "xl/workbook.bin"))),
                ("xl/_rels/workbook.bin.rels", ZipBytes.Relationships(("a", "worksheet", "worksheets/sheet1.bin"), ("b", "styles", "styles.bin"), ("c", "sharedStrings", "sharedStrings.bin"))),
                ("xl/workbook.bin", new RecordBuilder(isXlsb: true).Add(153, 0, 0, 0).Add(156, state, 1, "a", "Hoja").Build()),
                ("xl/styles.bin", styles.Build()),
                ("xl/sharedStrings.bin", new RecordBuilder(isXlsb: true).Add(159, 2, 2).Add(19, (byte)0, "texto").Add(19, (byte)1, "otro", 0).Build()),
                ("xl/worksheets/sheet1.bin", sheet.Build())),
            "a.xlsb");
    }

    private static byte[] Style(byte format, byte fill) => [0, 0, format, 0, 0, 0, fill, 0, 0, 0];

    private static byte[] Colour(byte kind, byte number, byte red, byte green, byte blue, short tint = 0) =>
        [(byte)(kind << 1 | 1), number, (byte)tint, (byte)(tint >> 8), red, green, blue, 0xFF];
}
