using System.IO.Compression;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Workbooks that are damaged, too large or hostile.</summary>
internal static class MadeWorkbooks
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";
    private const string Long = "The strategy names the groups that are left out and says how each will be reached. ";

    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["cut-off-xlsx"] = folder => folder.Add("sheet.xlsx", MadeFiles.SmallWorkbook().Build()[..300]),
        ["xlsx-bomb"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder().SheetBytes(WriteBlanks).Build()),
        ["xlsx-with-entities"] = folder => folder.Add("sheet.xlsx", MadeFiles.SmallWorkbook().Part(
            SheetPart,
            $"<!DOCTYPE x [<!ENTITY a \"Strategy\">]><worksheet xmlns=\"{WorkbookBuilder.Main}\"><sheetData>{MadeFiles.Rows}</sheetData></worksheet>").Build()),
        ["only-a-chart"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder().MissingSheet("Radar", "chartsheet").Build()),
        ["too-many-rows"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder()
            .Sheet("<row r=\"200001\"><c r=\"A200001\" t=\"str\"><v>Strategy</v></c></row>", "Export").Sheet(MadeFiles.Rows, "Results").Build()),
        ["damaged-sheet"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder()
            .Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v>", "Results 2025").Sheet(MadeFiles.Rows, "Results 2026").Build()),
        ["two-sheets"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder()
            .Sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Notes</v></c></row>", "Notes").Sheet(MadeFiles.Rows, "Results").Build()),
        ["damaged-formats"] = folder => folder.Add("sheet.xlsx", MadeFiles.SmallWorkbook().Styles("").Part("xl/styles.xml", "<styleSheet").Build()),
        ["very-long-note"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder().Sheet(MadeFiles.Rows.Replace(
            "<c r=\"B3\">", $"<c r=\"C3\" t=\"str\"><v>{string.Concat(Enumerable.Repeat(Long, 500))}</v></c><c r=\"B3\">", StringComparison.Ordinal)).Build()),
    };

    /// <summary>A zip container of those parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static void WriteBlanks(Stream part)
    {
        part.Write("<worksheet><sheetData>"u8);
        for (var i = 0; i < 2_000_000; i++)
        {
            part.Write("<row/>"u8);
        }

        part.Write("</sheetData></worksheet>"u8);
    }
}
