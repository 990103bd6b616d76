using System.IO.Compression;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
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
        ["solver-cells"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder()
            .Sheet(MadeFiles.Rows + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>solver</v></c></row>").Build()),
        ["damaged-notes"] = folder => folder.Add("sheet.xlsx", MadeFiles.SmallWorkbook()
            .RelatedToSheet("comments", "comments1.xml", "<comments><commentList><comment ref=\"B2\"><text><t>agreed").Build()),
        ["damaged-sheet"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder()
            .Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v>", "Results 2025").Sheet(MadeFiles.Rows, "Results 2026").Build()),
        ["two-sheets"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder()
            .Sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Notes</v></c></row>", "Notes").Sheet(MadeFiles.Rows, "Results").Build()),
        ["damaged-formats"] = folder => folder.Add("sheet.xlsx", MadeFiles.SmallWorkbook().Styles("").Part("xl/styles.xml", "<styleSheet").Build()),
        ["very-long-note"] = folder => folder.Add("sheet.xlsx", new WorkbookBuilder().Sheet(MadeFiles.Rows.Replace(
            "<c r=\"B3\">", $"<c r=\"C3\" t=\"str\"><v>{string.Concat(Enumerable.Repeat(Long, 500))}</v></c><c r=\"B3\">", StringComparison.Ordinal)).Build()),
        ["colours-by-value"] = folder => folder.Add("sheet.xlsx", Coloured(Equal(1, "FFC7CE"), Equal(2, "FFEB9C"), Equal(3, "C6EFCE"))),
        ["colours-by-formula"] = folder => folder.Add("sheet.xlsx", Coloured(new Rule("expression", 1, 2, 3, 2) { Operand = "C2>AVERAGE(C$2:C$4)", Rgb = "C6EFCE" })),
        ["results-to-be-recalculated"] = folder => folder.Add("sheet.xlsx", Calculated()),
        ["endless-conditions"] = folder => folder.Add("sheet.xlsx", Coloured([.. Enumerable.Repeat(Equal(1, "FFC7CE"), 20_001)])),
    };

    private static Rule Equal(double value, string rgb) => new("cellIs", 1, 2, 3, 2) { Operand = value, Rgb = rgb };

    private static byte[] Coloured(params Rule[] rules)
    {
        var page = new Page("Results")
            .Row("code", "function", "level")
            .Row("1.1", "Integral quality management", 3.0)
            .Row("1.2", "Partnership and committed collaboration", 2.0)
            .Row("1.3", "Professional public servants", 1.0);
        page.Rules.AddRange(rules);
        return OpenXmlForm.Write([page]);
    }

    private static byte[] Calculated()
    {
        var page = new Page("Results") { Recalculates = true }
            .Row("code", "function", "level")
            .Row("1.1", "Integral quality management", By("green", 2))
            .Row("1.2", "Partnership and committed collaboration", By("yellow", 3))
            .Row("1.3", "Professional public servants", By("red", 4));
        return OpenXmlForm.Write([page]);

        static Shown By(string level, int row) => new(level) { Formula = $"LOWER(Points!B{row})" };
    }

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
