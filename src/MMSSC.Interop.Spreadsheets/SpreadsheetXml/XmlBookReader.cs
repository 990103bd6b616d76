using System.Collections.Immutable;
using System.Xml;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.SpreadsheetXml;

/// <summary>XML Spreadsheet 2003, the form in which Excel 2002 and 2003, and many programs that export, write a workbook as one XML file.</summary>
internal sealed class XmlBookReader
{
    private readonly string fileName;
    private readonly Location whole;
    private readonly PartXml xml;
    private readonly ReadBudget budget;
    private readonly ICollection<Diagnostic> findings;
    private readonly XmlStyles styles = new();
    private readonly ImmutableArray<Sheet>.Builder sheets = ImmutableArray.CreateBuilder<Sheet>();
    private int count;
    private bool since1904;

    private XmlBookReader(string fileName, PartXml xml, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.fileName = fileName;
        this.xml = xml;
        this.findings = findings;
        whole = Location.Whole(fileName);
        budget = new ReadBudget(limits);
    }

    /// <summary>Reads the workbook; null when no sheet could be read.</summary>
    /// <exception cref="RefusedException">It is damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, ReadOnlyMemory<byte> bytes, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var file = Location.Whole(fileName);
        try
        {
            using var part = FlatXml.Open(file, bytes, fileName);
            var reader = new XmlBookReader(fileName, part, limits, findings);
            reader.ReadAll();
            return reader.sheets.Count == 0 ? null : new Workbook(fileName, WorkbookKind.SpreadsheetXml, reader.sheets.ToImmutable());
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(file, fileName));
        }
    }

    private void ReadAll()
    {
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }

            switch (xml.Depth, xml.Name)
            {
                case (1, "Styles"):
                    styles.Read(xml);
                    break;
                case (2, "Date1904"):
                    since1904 = true;
                    break;
                case (1, "Worksheet"):
                    ReadSheet();
                    break;
                default:
                    break;
            }
        }

        if (count == 0)
        {
            throw new RefusedException(FileDiagnostics.NoSheets(whole));
        }
    }

    private void ReadSheet()
    {
        if (++count > budget.Limits.Sheets)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Sheets, budget.Limits.Sheets));
        }

        var depth = xml.Depth;
        budget.Keep();
        try
        {
            var sheet = new SheetBuilder(fileName, WorkbookKind.SpreadsheetXml, Names.Attribute(xml, "Name") ?? "", budget);
            var hidden = new XmlSheetReader(xml, styles, since1904, sheet).Read();
            sheets.Add(sheet.Build(hidden, findings));
        }
        catch (RefusedException refused) when (refused.IsPartOnly && refused.Finding.Location.Sheet is not null)
        {
            findings.Add(refused.Finding);
            budget.GiveBack();

            // The other sheets stand in the same file, behind this one.
            while (xml.Depth > depth && xml.Read())
            {
            }
        }
    }
}
