using System.Collections.Immutable;
using System.Text;
using System.Xml;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>
/// OpenDocument spreadsheets (ISO/IEC 26300; .ods, and .ots for templates): values, shown texts, looks and notes of all sheets. Macros,
/// drawings, links and whatever else a document carries are never opened.
/// </summary>
internal sealed class DocumentReader
{
    private const string Content = "content.xml";
    private const string Styles = "styles.xml";
    private const string Manifest = "META-INF/manifest.xml";
    private const int MostManifest = 1 << 20;

    private readonly string fileName;
    private readonly Location whole;
    private readonly Func<string, PartXml> open;
    private readonly ReadBudget budget;
    private readonly ICollection<Diagnostic> findings;
    private readonly DocumentStyles styles = new();
    private readonly ImmutableArray<Sheet>.Builder sheets = ImmutableArray.CreateBuilder<Sheet>();
    private int tables;

    private DocumentReader(string fileName, Func<string, PartXml> open, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.fileName = fileName;
        this.open = open;
        this.findings = findings;
        whole = Location.Whole(fileName);
        budget = new ReadBudget(limits);
    }

    /// <summary>Whether the package says that it is a spreadsheet of this form.</summary>
    public static bool IsDocument(ZipPackage package)
    {
        try
        {
            return Head(package, "mimetype", 64).StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Reads the document; null when no sheet could be read.</summary>
    /// <exception cref="RefusedException">It is encrypted, is damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var reader = new DocumentReader(fileName, part => Open(package, part), limits, findings);
        if (IsEncrypted(package))
        {
            throw new RefusedException(FileDiagnostics.EncryptedWorkbook(reader.whole));
        }

        if (package.Has(Styles))
        {
            reader.ReadStyles();
        }

        reader.ReadContent(fileName, hasAllStyles: false);
        return reader.Result;
    }

    /// <summary>Reads a document that is one XML file (OpenDocument 1.3 part 3, 3.1.2); null when no sheet could be read.</summary>
    /// <exception cref="RefusedException">It is not a spreadsheet, is damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? ReadFlat(string fileName, ReadOnlyMemory<byte> bytes, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var reader = new DocumentReader(fileName, _ => FlatXml.Open(Location.Whole(fileName), bytes, fileName), limits, findings);
        reader.ReadContent(fileName, hasAllStyles: true);
        return reader.Result;
    }

    private Workbook? Result => sheets.Count == 0 ? null : new Workbook(fileName, WorkbookKind.OpenDocument, sheets.ToImmutable());

    // Its parts are no XML then; the manifest says how they were encrypted, and stays readable.
    private static bool IsEncrypted(ZipPackage package)
    {
        if (package.Has("encrypted-package"))
        {
            return true;
        }

        try
        {
            return Head(package, Manifest, MostManifest).Contains(":encryption-data", StringComparison.Ordinal);
        }
        catch (Exception damage) when (damage is InvalidDataException or RefusedException { IsPartOnly: true })
        {
            return false;
        }
    }

    private static string Head(ZipPackage package, string part, int length)
    {
        using var stream = package.OpenPart(part);
        var bytes = new byte[length];
        return Encoding.Latin1.GetString(bytes, 0, stream?.ReadAtLeast(bytes, length, throwOnEndOfStream: false) ?? 0);
    }

    // Without the styles that its own refer to a document can still be read; what is missing is said.
    private void ReadStyles()
    {
        try
        {
            using var xml = open(Styles);
            while (xml.Read())
            {
                if (xml.IsElement && xml.Depth == 1)
                {
                    ReadStyles(xml);
                }
            }
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedFormats(whole, Styles));
        }
    }

    private void ReadStyles(PartXml xml)
    {
        switch (xml.Name)
        {
            case "font-face-decls":
                styles.Fonts.ReadDeclarations(xml);
                break;
            case "styles" or "automatic-styles":
                styles.Read(xml);
                break;
            default:
                break;
        }
    }

    private void ReadContent(string name, bool hasAllStyles)
    {
        try
        {
            using var xml = open(Content);
            while (xml.Read())
            {
                if (!xml.IsElement)
                {
                    continue;
                }

                if (xml.Depth == 1 && (xml.Name is "automatic-styles" or "font-face-decls" || (hasAllStyles && xml.Name == "styles")))
                {
                    ReadStyles(xml);
                }
                else if (hasAllStyles && xml.Depth == 2 && OtherBody(xml.Name) is { } other)
                {
                    throw new RefusedException(FileDiagnostics.NotATable(whole, other));
                }
                else if (xml.Depth == 3 && xml.Name == "table")
                {
                    ReadTable(xml);
                }
            }
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(whole, hasAllStyles ? name : Content));
        }

        if (tables == 0)
        {
            throw new RefusedException(FileDiagnostics.NoSheets(whole));
        }
    }

    private void ReadTable(PartXml xml)
    {
        if (++tables > budget.Limits.Sheets)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Sheets, budget.Limits.Sheets));
        }

        var depth = xml.Depth;
        budget.Keep();
        try
        {
            var sheet = new SheetBuilder(fileName, WorkbookKind.OpenDocument, xml["name", Spaces.Table] ?? "", budget);
            sheets.Add(DocumentTableReader.Read(xml, styles, sheet, findings));
        }
        catch (RefusedException refused) when (refused.IsPartOnly && refused.Finding.Location.Sheet is not null)
        {
            findings.Add(refused.Finding);
            budget.GiveBack();

            // The other sheets stand in the same part, behind this one.
            while (xml.Depth > depth && xml.Read())
            {
            }
        }
    }

    // Texts hold tables too, which would be read without what stands around them.
    private static string? OtherBody(string name) => name switch
    {
        "text" => "OpenDocument (.fodt)",
        "presentation" => "OpenDocument (.fodp)",
        "drawing" => "OpenDocument (.fodg)",
        _ => null,
    };

    private static PartXml Open(ZipPackage package, string part) =>
        new(package.OpenPart(part) ?? throw new InvalidDataException(), () => package.Unsafe(part));
}
