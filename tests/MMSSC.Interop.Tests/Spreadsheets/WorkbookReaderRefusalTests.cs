using System.IO.Compression;
using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Spreadsheets;

public sealed class WorkbookReaderRefusalTests
{
    private static readonly byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n  \t\r\n")]
    [InlineData("\uFEFF;;;\r\n;;\r\n")]
    [InlineData("sep=;\r\n")]
    public void A_file_with_nothing_in_it_is_empty(string text)
    {
        TableReading.Of(text).Refused("MMI1202");
        TableReading.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.TrimStart('\uFEFF'))]).Refused("MMI1202");
    }

    [Fact]
    public void A_workbook_of_an_old_version_is_refused_with_the_way_out()
    {
        var finding = TableReading.Of([0x09, 0x00, 0x04, 0x00, 0x07, 0x00, 0x10, 0x00], "hoja.xls").Refused("MMI1203");

        Assert.All(new[] { "en", "es", "fr" }, language => Assert.Contains(".xlsx", finding.Help[language], StringComparison.Ordinal));
        TableReading.Of([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00], "hoja.xls").Refused("MMI1203");
    }

    [Fact]
    public void A_container_that_cannot_be_read_is_damaged() => TableReading.Of([.. ole, .. new byte[600]], "hoja.xls").Refused("MMI1207");

    [Fact]
    public void An_encrypted_workbook_is_told_from_an_old_one()
    {
        TableReading.Of([.. ole, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[90]], "hoja.xlsx").Refused("MMI1204");
    }

    [Fact]
    public void A_zip_with_encrypted_parts_is_encrypted()
    {
        var bytes = new WorkbookBuilder().Sheet("<row/>").Build();
        for (var at = 0; at < bytes.Length - 8; at++)
        {
            if (bytes.AsSpan(at).StartsWith("PK\x01\x02"u8))
            {
                bytes[at + 8] |= 1;
            }
        }

        TableReading.Of(bytes).Refused("MMI1204");
    }

    [Fact]
    public void Other_spreadsheets_are_called_by_their_name()
    {
        Assert.Contains(".fodt", TableReading.Of("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body><office:text/></office:body></office:document>").Refused("MMI1206").Message["es"], StringComparison.Ordinal);
        Assert.Contains(".numbers", Zip(("Index/Document.iwa", "x")).Refused("MMI1205").Message["fr"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "PDF")]
    [InlineData("<!DOCTYPE html><p>1.1</p>", "HTML")]
    [InlineData("MIME-Version: 1.0\nX-Document-Type: Workbook\n", "MHTML")]
    [InlineData("\uFEFF\n <table border=1>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><html/>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "XML")]
    [InlineData("{\"formatVersion\": 1}", "JSON")]
    [InlineData(" [\n {\"a\": 1}]", "JSON")]
    [InlineData("{\\rtf1\\ansi}", "RTF")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "PNG")]
    public void Other_files_are_called_by_their_name(string content, string name)
    {
        var bytes = content[0] == '\u0089' ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content);

        Assert.Contains(name, TableReading.Of(bytes).Refused("MMI1206").Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Other_zips_are_no_tables()
    {
        Assert.Contains("ZIP", Zip(("a.txt", "x")).Refused("MMI1206").Message["en"], StringComparison.Ordinal);
        Assert.Contains(".pptx", Related("ppt/presentation.xml").Refused("MMI1206").Message["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n\0,c\n")]
    [InlineData("\u0001\u0002\u0003")]
    public void Bytes_that_are_no_text_are_refused(string text)
    {
        TableReading.Of(text).Refused("MMI1206");
    }

    [Theory]
    [InlineData("<5%,1\nb,c", "<5%|1")]
    [InlineData("[Rojo],1\nb,c", "[Rojo]|1")]
    [InlineData("MZ,1\nb,c", "MZ|1")]
    [InlineData("{x},1\nb,c", "{x}|1")]
    public void Text_that_only_begins_like_something_else_is_read(string text, string first)
    {
        Assert.Equal(first, TableReading.Of(text).Rows()[0]);
    }

    [Fact]
    public void The_content_decides_not_the_ending()
    {
        Assert.Equal(WorkbookKind.OpenXml, TableReading.Of(new WorkbookBuilder().Sheet("<row/>").Build(), "a.csv").Workbook!.Kind);
        Assert.Equal(WorkbookKind.Delimited, TableReading.Of("a,b\n", "a.xlsx").Workbook!.Kind);
    }

    [Fact]
    public void A_file_is_read_up_to_the_limit_and_refused_beyond()
    {
        var limits = new ReadLimits { FileBytes = 10 };
        var findings = new List<Diagnostic>();

        Assert.Equal(10, WorkbookReader.ReadFile(new MemoryStream(new byte[10]), "a.csv", limits, findings)!.Value.Length);
        Assert.Equal(3, WorkbookReader.ReadFile(new Pipe(3), "a.csv", limits, findings)!.Value.Length);
        Assert.Empty(findings);
        Assert.Null(WorkbookReader.ReadFile(new MemoryStream(new byte[11]), "a.csv", limits, findings));
        Assert.Null(WorkbookReader.ReadFile(new Pipe(int.MaxValue), "b.csv", limits, findings));
        Assert.Equal(["MMI1201", "MMI1201"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_stream_without_an_end_takes_no_more_memory_than_the_limit()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(WorkbookReader.ReadFile(new Pipe(int.MaxValue), "a.csv", new ReadLimits { FileBytes = 8 << 20 }, []));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32L << 20);
    }

    private static TableReading Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return TableReading.Of(stream.ToArray());
    }

    private static TableReading Related(string main) => Zip(
        ("_rels/.rels", $"<Relationships><Relationship Id=\"a\" Type=\"{WorkbookBuilder.Office}/officeDocument\" Target=\"{main}\"/></Relationships>"),
        (main, "x"));

    /// <summary>A stream that cannot say how long it is.</summary>
    private sealed class Pipe(int length) : Stream
    {
        private int left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(count, left);
            left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
