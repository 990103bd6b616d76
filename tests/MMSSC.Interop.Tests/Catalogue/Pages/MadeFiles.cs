using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Files that are no tables as a whole, and the good ones that stand beside them.</summary>
internal static class MadeFiles
{
    public const string Title = "dimension,level\n";

    private static readonly byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["folder"] = folder =>
        {
            Directory.CreateDirectory(folder.At("assessments/2026"));
            folder.Name("assessments/2026");
        },
        ["file-in-folder"] = folder => folder.Add("assessments/2026/sheet.csv", Small),
        ["80-megabytes"] = folder =>
        {
            using (var file = File.Create(folder.At("sheet.csv")))
            {
                file.SetLength(80L << 20);
            }

            folder.Name("sheet.csv");
        },
        ["old-xls"] = folder => folder.Add("sheet.xls", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00]),
        ["encrypted-xlsx"] = folder => folder.Add("sheet.xlsx", [.. ole, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[90]]),
        ["numbers"] = folder => folder.Add("sheet.numbers", MadeWorkbooks.Zip(("Index/Document.iwa", "x"u8.ToArray()))),
        ["pdf"] = folder => folder.Add("sheet.pdf", "%PDF-1.7\n1 0 obj"u8.ToArray()),
        ["small-xlsx"] = folder => folder.Add("sheet.xlsx", SmallWorkbook().Build()),
        ["one-endless-row"] = folder => folder.Add("sheet.csv", Encoding.UTF8.GetBytes(Title + new string('a', (4 << 20) + 1))),
        ["clock-fails"] = folder =>
        {
            folder.Name("assessment.csv", "mmssc report {} -o report.html");
            folder.Clock = new BrokenClock();
        },
    };

    /// <summary>A workbook with the same table as <see cref="Small"/>.</summary>
    public static WorkbookBuilder SmallWorkbook() => new WorkbookBuilder().Sheet(Rows);

    /// <summary>The rows of a small table.</summary>
    public const string Rows =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>dimension</v></c><c r=\"B1\" t=\"str\"><v>level</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Strategy</v></c><c r=\"B2\"><v>3</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Culture</v></c><c r=\"B3\"><v>2</v></c></row>";

    private static byte[] Small => Encoding.UTF8.GetBytes(Title + "Strategy,3\nCulture,2\n");

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("the clock stands still");
    }
}
