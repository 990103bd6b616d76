using System.IO.Compression;
using System.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Builds an .xlsx by hand, part by part, so that files can be made which no spreadsheet program writes.</summary>
internal sealed class WorkbookBuilder
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State)> sheets = [];
    private readonly Dictionary<string, Action<Stream>> parts = [];
    private readonly List<(string Id, string Kind, string Target, bool External)> related = [];
    private readonly Dictionary<string, List<(string Id, string Kind, string Target, bool External)>> ofSheets = [];
    private string workbookProperties = "";
    private string calculation = "";

    /// <summary>Adds a sheet by the content of its <c>sheetData</c> and what stands before and after that.</summary>
    public WorkbookBuilder Sheet(string rows, string name = "", string before = "", string after = "", string state = "visible")
    {
        var part = NextSheet(name, state, "worksheet");
        return Part($"xl/{part}", $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>");
    }

    /// <summary>Adds a sheet whose part is written as bytes.</summary>
    public WorkbookBuilder SheetBytes(Action<Stream> write, string name = "")
    {
        parts[$"xl/{NextSheet(name, "visible", "worksheet")}"] = write;
        return this;
    }

    /// <summary>Adds a sheet that the workbook lists but whose part is not there.</summary>
    public WorkbookBuilder MissingSheet(string name = "", string kind = "worksheet", string? target = null, bool external = false)
    {
        NextSheet(name, "visible", kind, target, external);
        return this;
    }

    /// <summary>Adds the styles part by the content of <c>styleSheet</c>.</summary>
    public WorkbookBuilder Styles(string content) => Related("styles", "styles.xml", $"<styleSheet xmlns=\"{Main}\">{content}</styleSheet>");

    /// <summary>Adds the styles part with one cell format for each fill, from style 1.</summary>
    public WorkbookBuilder Fills(params string[] fills) => Styles(
        $"<fills><fill><patternFill/></fill>{string.Concat(fills.Select(fill => $"<fill>{fill}</fill>"))}</fills>"
        + $"<cellXfs><xf/>{string.Concat(fills.Select((_, at) => $"<xf fillId=\"{at + 1}\"/>"))}</cellXfs>");

    /// <summary>Adds the styles part with one cell format for each number format code, from style 1.</summary>
    public WorkbookBuilder Formats(params string[] codes) => Styles(
        $"<numFmts>{string.Concat(codes.Select((code, at) => $"<numFmt numFmtId=\"{164 + at}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"))}</numFmts>"
        + $"<cellXfs><xf/>{string.Concat(codes.Select((_, at) => $"<xf numFmtId=\"{164 + at}\"/>"))}</cellXfs>");

    /// <summary>Adds the shared strings part by the content of <c>sst</c>.</summary>
    public WorkbookBuilder SharedStrings(string items) => Related("sharedStrings", "sharedStrings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");

    /// <summary>Adds a part that the workbook refers to.</summary>
    public WorkbookBuilder Related(string kind, string name, string content)
    {
        related.Add(($"rId{related.Count + 1}", kind, name, false));
        return Part($"xl/{name}", content);
    }

    /// <summary>Adds or replaces a part.</summary>
    public WorkbookBuilder Part(string name, string content)
    {
        parts[name] = stream => stream.Write(Encoding.UTF8.GetBytes(content));
        return this;
    }

    /// <summary>Adds or replaces a part written as bytes.</summary>
    public WorkbookBuilder PartBytes(string name, Action<Stream> write)
    {
        parts[name] = write;
        return this;
    }

    /// <summary>Adds a part that the last sheet refers to.</summary>
    public WorkbookBuilder RelatedToSheet(string kind, string name, string content)
    {
        var list = $"xl/worksheets/_rels/sheet{sheets.Count}.xml.rels";
        ofSheets.TryAdd(list, []);
        ofSheets[list].Add(($"rId{ofSheets[list].Count + 1}", kind, $"../{name}", false));
        return Part(list, Relationships(ofSheets[list])).Part($"xl/{name}", content);
    }

    /// <summary>Says how the workbook is calculated.</summary>
    public WorkbookBuilder Calculation(string attributes)
    {
        calculation = $"<calcPr {attributes}/>";
        return this;
    }

    /// <summary>Counts days since 1904.</summary>
    public WorkbookBuilder Since1904()
    {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// <summary>Asks for all formulas to be computed when it is opened.</summary>
    public WorkbookBuilder Recalculates()
    {
        calculation = "<calcPr fullCalcOnLoad=\"1\"/>";
        return this;
    }

    public byte[] Build(bool strict = false)
    {
        var all = new Dictionary<string, Action<Stream>>();
        Put("[Content_Types].xml", Types());
        Put("_rels/.rels", Relationships([("rId1", "officeDocument", "xl/workbook.xml", false)]));
        Put("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{workbookProperties}<sheets>"
            + string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"sheet{at + 1}\"/>"))
            + $"</sheets>{calculation}</workbook>");
        Put("xl/_rels/workbook.xml.rels", Relationships(related));
        foreach (var (name, write) in parts)
        {
            all[name] = write;
        }

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in all)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(part);
            }
        }

        return stream.ToArray();

        void Put(string name, string content)
        {
            if (strict)
            {
                content = content.Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                    .Replace(Office, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
            }

            all[name] = part => part.Write(Encoding.UTF8.GetBytes(content));
        }
    }

    // Our reader asks for no content types; other programs open nothing without them.
    private string Types()
    {
        const string kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var macros = parts.ContainsKey("xl/vbaProject.bin");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
            + Override("xl/workbook.xml", macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : $"{kinds}sheet.main+xml")
            + string.Concat(parts.Keys.Select(part => part switch
            {
                "xl/styles.xml" => Override(part, $"{kinds}styles+xml"),
                "xl/sharedStrings.xml" => Override(part, $"{kinds}sharedStrings+xml"),
                "xl/theme/theme1.xml" => Override(part, "application/vnd.openxmlformats-officedocument.theme+xml"),
                _ when part.StartsWith("xl/worksheets/", StringComparison.Ordinal) => Override(part, $"{kinds}worksheet+xml"),
                _ => "",
            })) + "</Types>";

        static string Override(string part, string type) => $"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>";
    }

    private static string Relationships(IEnumerable<(string Id, string Kind, string Target, bool External)> list) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(list.Select(each => $"<Relationship Id=\"{each.Id}\" Type=\"{Office}/{each.Kind}\" Target=\"{each.Target}\"{(each.External ? " TargetMode=\"External\"" : "")}/>"))
        + "</Relationships>";

    private string NextSheet(string name, string state, string kind, string? target = null, bool external = false)
    {
        sheets.Add((name.Length == 0 ? $"Sheet{sheets.Count + 1}" : name, state));
        var part = target ?? $"worksheets/sheet{sheets.Count}.xml";
        related.Add(($"sheet{sheets.Count}", kind, part, external));
        return part;
    }
}
