using System.Diagnostics;
using System.Globalization;
using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets;

/// <summary>
/// Files that are made to fill the memory or the hour. What a reading allocates over all its time bounds what it holds at
/// any moment; the time is held far above what it takes, to catch growth by the square and nothing less.
/// </summary>
public sealed class HostileSizeTests
{
    private const string Head = $"<worksheet xmlns=\"{WorkbookBuilder.Main}\"><sheetData>";
    private const string Tail = "</sheetData></worksheet>";
    private const int Million = 1_000_000;

    [Fact]
    public void A_record_of_sixty_million_characters_is_refused() => Held("MMI1215", Repeat("aaaaaaaaaa", 6 * Million));

    [Fact]
    public void A_million_columns_are_refused() => Held("MMI1240", Repeat("a,", Million));

    [Fact]
    public void A_million_blank_columns_are_blank() => Held("MMI1202", Repeat(",", 4 * Million));

    [Fact]
    public void Ten_million_rows_are_refused() => Held("MMI1240", Repeat("1,2\n", 10 * Million));

    [Fact]
    public void Ten_million_blank_rows_are_refused() => Held("MMI1240", [.. "a,b"u8, .. Repeat("\n", 10 * Million)]);

    [Fact]
    public void More_text_than_a_table_has_is_refused() => Held("MMI1240", Repeat(new string('x', 400) + ",y\n", 100_000));

    [Fact]
    public void More_cells_than_a_table_has_are_refused() => Held("MMI1240", Repeat(string.Concat(Enumerable.Repeat("a,", 100)) + "\n", 21_000));

    [Fact]
    public void A_quote_that_swallows_the_file_is_refused() => Held("MMI1213", [.. "a,\"b\n"u8, .. Repeat("c,d\n", 10 * Million)]);

    [Fact]
    public void Binary_rubbish_is_refused()
    {
        var bytes = new byte[4 << 20];
        new Random(1).NextBytes(bytes);
        Held("MMI1206", bytes);
    }

    [Fact]
    public void A_part_that_unpacks_to_hundreds_of_times_its_size_is_refused() => Held("MMI1208", Sheet("<row/>", 5 * Million));

    [Fact]
    public void A_part_of_endless_blanks_is_refused() => Held("MMI1209", Sheet("          ", 20 * Million));

    [Fact]
    public void Many_sheets_of_one_part_count_each_time()
    {
        var file = new WorkbookBuilder().SheetBytes(stream => WriteSheet(stream, "<row><c t=\"b\"><v>1</v></c></row>", 40_000));
        for (var i = 0; i < 200; i++)
        {
            file.MissingSheet(target: "worksheets/sheet1.xml");
        }

        Held("MMI1208", file.Build());
    }

    [Fact]
    public void A_directory_of_a_million_parts_is_refused_before_it_is_read()
    {
        var entries = new MemoryStream();
        entries.Write("PK\x03\x04"u8);
        var entry = new byte[52];
        "PK\x01\x02"u8.CopyTo(entry);
        entry[28] = 6;
        for (var i = 0; i < Million; i++)
        {
            Encoding.ASCII.GetBytes(i.ToString("D6", CultureInfo.InvariantCulture), entry.AsSpan(46));
            entries.Write(entry);
        }

        byte[] end = [(byte)'P', (byte)'K', 5, 6, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, .. BitConverter.GetBytes(entry.Length * Million), 4, 0, 0, 0, 0, 0];
        entries.Write(end);

        Held("MMI1208", entries.ToArray());
    }

    [Fact]
    public void A_document_whose_cells_repeat_without_end_is_refused() => Held("MMI1240", Document(
        "<table:table-row table:number-rows-repeated=\"1000000000\">" + DocumentBuilder.TextCell(new string('x', 2_000), "table:number-columns-repeated=\"16000\"") + "</table:table-row>"));

    [Fact]
    public void A_document_of_a_million_coloured_columns_and_rows_is_background() => Assert.Empty(Bounded(null, Document(
        "<table:table-row table:number-rows-repeated=\"900\" table:default-cell-style-name=\"red\"><table:table-cell table:number-columns-repeated=\"900\"/></table:table-row>", 300)).Sheet.Rows);

    [Fact]
    public void A_sheet_whose_rows_are_coloured_to_the_last_column_is_read() => Assert.Equal(20_000, Bounded(null, Coloured(stream => WriteEach(
        stream, 20_000, i => $"<row r=\"{i + 1}\" s=\"1\" customFormat=\"1\"><c r=\"A{i + 1}\" t=\"b\"><v>1</v></c><c r=\"XFD{i + 1}\" s=\"1\"/></row>"))).Sheet.Rows.Length);

    [Fact]
    public void Colours_that_change_from_cell_to_cell_are_refused() => Held("MMI1240", Coloured(stream => WriteEach(
        stream, 20_000, i => $"<row r=\"{i + 1}\"><c r=\"A{i + 1}\" t=\"b\"><v>1</v></c>{string.Concat(Enumerable.Repeat("<c s=\"1\"/><c s=\"2\"/>", 150))}</row>")));

    [Fact]
    public void Conditions_that_multiply_with_their_ranges_are_not_followed() => Assert.NotNull(Bounded("MMI1246", new WorkbookBuilder()
        .Sheet(string.Concat(Enumerable.Range(1, 20_000).Select(row => $"<row r=\"{row}\"><c><v>1</v></c></row>")), after: "<conditionalFormatting sqref=\"A1:A20000\">"
            + string.Concat(Enumerable.Range(1, 15_000).Select(at => $"<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"0\" priority=\"{at}\"><formula>2</formula></cfRule>")) + "</conditionalFormatting>")
        .Styles("<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs>").Build()).Workbook);

    [Fact]
    public void Nesting_without_end_is_refused() => Held("MMI1209", Sheet("<a>", Million));

    [Fact]
    public void Names_without_end_are_refused() =>
        Held("MMI1209", Sheet(stream => WriteEach(stream, Million, i => $"<n{i}/>")));

    [Fact]
    public void A_tag_without_end_is_refused() =>
        Held("MMI1209", Sheet(stream =>
        {
            stream.Write("<row a=\""u8);
            Write(stream, "xxxxxxxxxx", 20 * Million);
        }));

    [Theory]
    [InlineData("<!--", "<")]
    [InlineData("<row><c t=\"str\"><v><![CDATA[", "]><")]
    [InlineData("<row><c><v>", "1")]
    public void Runs_without_end_are_refused(string start, string run) =>
        Held("MMI1209", Sheet(stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(start));
            Write(stream, run, 30 * Million);
        }));

    [Fact]
    public void A_million_cells_in_a_row_are_refused() => Held("MMI1240", Sheet("<row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 20_000)), 50));

    [Fact]
    public void Rows_that_each_reach_to_the_last_column_are_refused() =>
        Held("MMI1240", Sheet(stream => WriteEach(stream, 100_000, i => $"<row r=\"{i + 1}\"><c r=\"XFD{i + 1}\"><v>1</v></c></row>")));

    [Fact]
    public void Merged_ranges_without_end_are_refused() =>
        Held("MMI1240", new WorkbookBuilder().SheetBytes(stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{WorkbookBuilder.Main}\"><sheetData><row><c/><c><v>1</v></c></row></sheetData><mergeCells>"));
            Write(stream, "<mergeCell ref=\"A1:B1\"/>", 3 * Million);
        }).Build());

    [Fact]
    public void Column_ranges_without_end_are_refused() =>
        Held("MMI1241", new WorkbookBuilder().Sheet("<row/>", before: "<cols>" + string.Concat(Enumerable.Repeat("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 100_000)) + "</cols>").Build());

    [Fact]
    public void A_long_text_that_every_cell_shares_counts_in_each() =>
        Held("MMI1240", new WorkbookBuilder().SharedStrings($"<si><t>{new string('z', 32_000)}</t></si>")
            .SheetBytes(stream => WriteSheet(stream, "<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 100)) + "</row>", 10_000)).Build());

    [Fact]
    public void Shared_texts_without_end_are_refused() =>
        Held("MMI1208", new WorkbookBuilder().SharedStrings(string.Concat(Enumerable.Range(0, 2_100_000).Select(i => $"<si><t>{i}</t></si>"))).Sheet("<row/>").Build());

    private static byte[] Repeat(string text, int times)
    {
        var bytes = new byte[text.Length * times];
        for (var i = 0; i < times; i++)
        {
            Encoding.ASCII.GetBytes(text, bytes.AsSpan(i * text.Length));
        }

        return bytes;
    }

    private static byte[] Coloured(Action<Stream> write) => new WorkbookBuilder()
        .Fills("<patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF00FF00\"/></patternFill>")
        .SheetBytes(stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(Head));
            write(stream);
            stream.Write(Encoding.UTF8.GetBytes(Tail));
        }).Build();

    private static byte[] Sheet(string piece, int times) => Sheet(stream => Write(stream, piece, times));

    private static byte[] Sheet(Action<Stream> write) => new WorkbookBuilder().SheetBytes(stream =>
    {
        stream.Write(Encoding.UTF8.GetBytes(Head));
        write(stream);
        stream.Write(Encoding.UTF8.GetBytes(Tail));
    }).Build();

    private static void WriteSheet(Stream stream, string piece, int times)
    {
        stream.Write(Encoding.UTF8.GetBytes(Head));
        Write(stream, piece, times);
        stream.Write(Encoding.UTF8.GetBytes(Tail));
    }

    private static void Write(Stream stream, string piece, int times)
    {
        var many = Math.Min(times, 10_000);
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, many)));
        for (var i = 0; i < times / many; i++)
        {
            stream.Write(block);
        }
    }

    private static void WriteEach(Stream stream, int times, Func<int, string> piece)
    {
        for (var i = 0; i < times; i++)
        {
            stream.Write(Encoding.UTF8.GetBytes(piece(i)));
        }
    }

    private static void Held(string code, byte[] bytes) => Assert.Null(Bounded(code, bytes).Workbook);

    private static TableReading Bounded(string? code, byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = TableReading.Of(bytes);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400L << 20, "more than 400 MiB were allocated");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), "more than a minute was taken");
        Assert.True(code is null || reading.Findings.Exists(finding => finding.Code == code), $"not said: {code}");
        return reading;
    }

    private static byte[] Document(string row, int times = 1) => new DocumentBuilder()
        .Styles("<style:style style:name=\"red\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>")
        .Sheet(string.Concat(Enumerable.Repeat(row, times))).Build();
}
