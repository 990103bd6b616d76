using System.Xml;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Finds the part that is the document itself.</summary>
internal static class MainPart
{
    /// <summary>Name of the part: the package says which it is, and where it does not, the name that all programs use is tried.</summary>
    /// <exception cref="RefusedException">The package holds no document with tables.</exception>
    public static string Find(ZipPackage package, Location whole)
    {
        if (package.Has("Index/Document.iwa") || package.Has("Index.zip"))
        {
            throw new RefusedException(FileDiagnostics.OtherSpreadsheet(whole, "Apple Numbers (.numbers)"));
        }

        string? main = null;
        var relationships = Relationships.PartFor("");
        try
        {
            using var xml = package.OpenPart(relationships) is { } stream ? new PartXml(stream, () => package.Unsafe(relationships)) : null;
            main = xml is null ? null : Relationships.Read(xml, "").Find("officeDocument");
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            // The conventional name below is as good.
        }

        const string conventional = "xl/workbook.xml";
        main = main is not null && package.Has(main) ? main : package.Has(conventional) ? conventional : main;
        return main switch
        {
            null when package.Has("[Content_Types].xml") => throw new RefusedException(FileDiagnostics.DamagedWorkbook(whole, conventional)),
            null => throw new RefusedException(FileDiagnostics.NotATable(whole, "ZIP")),
            _ when main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) => throw new RefusedException(FileDiagnostics.NotATable(whole, "PowerPoint (.pptx)")),
            _ => main,
        };
    }

    /// <summary>Whether the part is a binary workbook.</summary>
    public static bool IsBinary(string main) => main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the part is a text document.</summary>
    public static bool IsText(string main) => main.StartsWith("word/", StringComparison.OrdinalIgnoreCase);
}
