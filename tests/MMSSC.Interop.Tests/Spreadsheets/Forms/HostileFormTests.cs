using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Forms;

/// <summary>Files of the other forms that are cut, changed, or made to fill the memory or the hour. What a reading allocates over all its time bounds what it holds at any moment.</summary>
public sealed class HostileFormTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string> Files => ["libreoffice.xls", "gnumeric-biff7.xls", "perl-fills.xls", "sheetjs-xlsb.xlsb", "libreoffice.xml", "handmade.fods", "libreoffice.html", "libreoffice.docx"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_cut_of_a_file_is_read_or_refused(string name)
    {
        var whole = FormFile.Bytes(name);
        for (var length = 1; length < whole.Length; length += 149)
        {
            TableReading.Of(whole[..length], name);
        }

        Assert.NotNull(TableReading.Of(whole, name).Workbook);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_change_of_a_file_is_read_or_refused(string name)
    {
        var whole = FormFile.Bytes(name);
        var random = new Random(name.Length);
        var read = 0;
        for (var i = 0; i < 400; i++)
        {
            var changed = (byte[])whole.Clone();
            for (var k = 0; k <= i % 8; k++)
            {
                changed[random.Next(changed.Length)] = (byte)(random.Next(8) == 0 ? 0xFF : random.Next(128));
            }

            read += TableReading.Of(changed, name).Workbook is null ? 0 : 1;
        }

        Assert.InRange(read, 1, 400);
    }

    [Fact]
    public void Sectors_that_run_in_a_circle_are_refused()
    {
        var bytes = FormFile.Bytes("libreoffice.xls");
        var table = 512 * (1 + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(76)));
        for (var i = 0; i < 128; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(table + (4 * i)), i == 0 ? 1 : i - 1);
        }

        Held("MMI1207", bytes);
    }

    [Fact]
    public void Sheets_that_lie_over_one_another_are_refused()
    {
        var book = new RecordBuilder().Add(0x809, (short)0x600, (short)5, 0, 0, 0);
        var offset = book.Length + (250 * 15) + 4;
        for (var i = 0; i < 250; i++)
        {
            book.Add(0x85, offset, (byte)0, (byte)0, (byte)1, (byte)0, (byte)'x', (short)0);
        }

        book.Add(0x0A).Add(0x809, (short)0x600, (short)0x10, 0, 0, 0);
        for (var i = 0; i < 200_000; i++)
        {
            book.Add(0x55, new byte[100]);
        }

        Assert.Contains(Bounded(book.Build()).Findings, finding => finding.Code == "MMI1241");
    }

    [Fact]
    public void More_blank_coloured_cells_than_a_sheet_has_are_refused()
    {
        var book = new RecordBuilder().Add(0x809, (short)0x600, (short)0x10, 0, 0, 0);
        for (var i = 0; i < 40_000; i++)
        {
            book.Add(0x204, (short)i, (short)16_000, (short)0, "x");
        }

        Held("MMI1240", book.Build());
    }

    [Fact]
    public void A_binary_part_that_unpacks_to_hundreds_of_times_its_size_is_refused()
    {
        var sheet = new byte[60 << 20];
        for (var i = 0; i < sheet.Length; i += 2)
        {
            sheet[i] = 127;
        }

        Held("MMI1208", ZipBytes.Of(
            ("_rels/.rels", ZipBytes.Relationships(("a", "officeDocument", "xl/workbook.bin"))),
            ("xl/_rels/workbook.bin.rels", ZipBytes.Relationships(("a", "worksheet", "s.bin"))),
            ("xl/workbook.bin", new RecordBuilder(isXlsb: true).Add(156, 0, 1, "a", "x").Build()),
            ("xl/s.bin", sheet)));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b id=x>")]
    [InlineData("<span style='display:none'>")]
    [InlineData("</table></td>")]
    [InlineData("&aacute")]
    [InlineData("<!--")]
    [InlineData("<td rowspan=9 colspan=1000>")]
    [InlineData("<tr><td>")]
    [InlineData("<style>/*{}")]
    [InlineData("<table><tr><td>")]
    public void Markup_without_end_is_read_or_refused(string piece) =>
        Bounded(Encoding.ASCII.GetBytes("<html><table><tr><td>1</td></tr></table>" + Repeat(piece, (7 << 20) / piece.Length)));

    [Fact]
    public void A_tag_with_a_million_attributes_is_read() =>
        Bounded(Encoding.ASCII.GetBytes("<table " + string.Concat(Enumerable.Range(0, Million).Select(i => $"a{i} ")) + "><tr><td>1"));

    [Fact]
    public void A_page_of_sixty_megabytes_is_refused() => Held("MMI1201", Encoding.ASCII.GetBytes("<html>" + Repeat("<tr><td>1", 6 * Million)));

    [Fact]
    public void More_cells_than_a_page_has_are_refused() =>
        Held("MMI1208", Encoding.ASCII.GetBytes("<table>" + Repeat("<tr>" + Repeat("<td>1", 100), 10_000)));

    [Fact]
    public void As_many_cells_as_a_page_may_have_are_read() =>
        Assert.Equal(7_000, Bounded(Encoding.ASCII.GetBytes("<table>" + Repeat("<tr>" + Repeat("<td>1", 100), 7_000))).Sheet.Rows.Length);

    [Theory]
    [InlineData("urn:schemas-microsoft-com:office:spreadsheet")]
    [InlineData("urn:oasis:names:tc:opendocument:xmlns:office:1.0")]
    public void Entities_are_never_expanded(string space) =>
        Held("MMI1209", Encoding.ASCII.GetBytes($"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"{Repeat("x", 100)}\">{string.Concat("abcdefgh".Select(c => $"<!ENTITY {(char)(c + 1)} \"{Repeat($"&{c};", 50)}\">"))}]><a xmlns=\"{space}\">&i;</a>"));

    [Theory]
    [InlineData("urn:schemas-microsoft-com:office:spreadsheet")]
    [InlineData("urn:oasis:names:tc:opendocument:xmlns:office:1.0")]
    public void Elements_without_end_within_one_another_are_refused(string space) =>
        Held("MMI1209", Encoding.ASCII.GetBytes($"<?xml version=\"1.0\"?><a xmlns=\"{space}\">" + Repeat("<a>", 5 * Million)));

    [Fact]
    public void Text_that_is_marked_as_a_tag_without_end_is_refused() =>
        Held("MMI1209", Encoding.ASCII.GetBytes("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><a b=\"" + Repeat("x", 40 * Million)));

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static void Held(string code, byte[] bytes)
    {
        var reading = Bounded(bytes);
        Assert.Null(reading.Workbook);
        Assert.Contains(reading.Findings, finding => finding.Code == code);
    }

    private static TableReading Bounded(byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = TableReading.Of(bytes);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400L << 20, $"{(GC.GetAllocatedBytesForCurrentThread() - before) >> 20} MiB were allocated");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), "more than a minute was taken");
        return reading;
    }
}
