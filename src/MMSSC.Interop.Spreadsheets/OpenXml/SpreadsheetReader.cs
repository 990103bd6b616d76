using System.Collections.Immutable;
using System.Xml;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>
/// Office Open XML workbooks (ISO/IEC 29500, transitional and strict): values, shown texts, looks and notes of all sheets.
/// Macros, drawings, links and whatever else a workbook carries are never opened.
/// </summary>
internal sealed class SpreadsheetReader
{
    private readonly string fileName;
    private readonly Location whole;
    private readonly ReadLimits limits;
    private readonly ICollection<Diagnostic> findings;
    private readonly ZipPackage package;
    private readonly ReadBudget budget;
    private bool since1904;
    private bool isStale;

    private SpreadsheetReader(string fileName, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.fileName = fileName;
        this.limits = limits;
        this.findings = findings;
        whole = Location.Whole(fileName);
        this.package = package;
        budget = new ReadBudget(limits);
    }

    private sealed record SheetEntry(string Name, bool Hidden, string? Part);

    /// <summary>Reads the workbook; null when no sheet could be read.</summary>
    /// <param name="fileName">Name as the user gave it.</param>
    /// <param name="main">Name of the part that is the workbook.</param>
    /// <param name="package">The container.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was found.</param>
    /// <exception cref="RefusedException">It is damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, string main, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings) =>
        new SpreadsheetReader(fileName, package, limits, findings).Read(main);

    private Workbook? Read(string main)
    {
        var relationships = Needed(Relationships.PartFor(main), xml => Relationships.Read(xml, main));
        var entries = Needed(main, xml => ReadEntries(xml, relationships));
        if (entries.Count == 0)
        {
            throw new RefusedException(FileDiagnostics.NoSheets(whole));
        }

        var styles = ReadStyles(relationships);
        var content = new SheetContent(
            fileName,
            budget,
            styles,
            relationships.Find("sharedStrings") is { } part ? Needed(part, xml => SharedStrings.Read(xml, whole, limits, styles.Palette)) : SharedStrings.None,
            since1904,
            isStale);
        var sheets = ImmutableArray.CreateBuilder<Sheet>(entries.Count);
        foreach (var entry in entries)
        {
            if (ReadSheet(entry, content) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        return sheets.Count == 0 ? null : new Workbook(fileName, WorkbookKind.OpenXml, sheets.ToImmutable());
    }

    private List<SheetEntry> ReadEntries(PartXml xml, Relationships relationships)
    {
        var entries = new List<SheetEntry>();
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }

            if (xml.Depth == 1 && xml.Name == "workbookPr")
            {
                since1904 = xml.Flag("date1904");
            }
            else if (xml.Depth == 1 && xml.Name == "calcPr")
            {
                // 18.2.2: results are to be calculated anew on opening, or were not all calculated before saving. The
                // attribute forceFullCalc only says how Excel calculates from then on; what it stored is right.
                isStale = xml.Flag("fullCalcOnLoad") || xml["calcCompleted"] is "0" or "false";
            }
            else if (xml.Depth == 2 && xml.Name == "sheet")
            {
                var related = xml.Relationship("id") is { } id ? relationships[id] : null;
                if (related is null or { Kind: "worksheet" })
                {
                    entries.Add(new SheetEntry(xml["name"] ?? "", xml["state"] is "hidden" or "veryHidden", related?.Target));
                }

                if (entries.Count > limits.Sheets)
                {
                    throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Sheets, limits.Sheets));
                }
            }
        }

        return entries;
    }

    private CellStyles ReadStyles(Relationships relationships)
    {
        var palette = new Palette();
        if (relationships.Find("theme") is { } theme)
        {
            Formats(theme, () =>
            {
                using var xml = Open(theme) ?? throw new InvalidDataException();
                palette.ReadTheme(xml);
                return palette;
            });
        }

        return relationships.Find("styles") is { } styles
            ? Formats(styles, () => StylesReader.Read(() => Open(styles) ?? throw new InvalidDataException(), palette)) ?? CellStyles.None
            : CellStyles.None;
    }

    // Without its formats a workbook can still be read; what is missing is said.
    private T? Formats<T>(string part, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedFormats(whole, part));
            return null;
        }
    }

    private Sheet? ReadSheet(SheetEntry entry, SheetContent content)
    {
        var at = new Location { File = fileName, Sheet = entry.Name };
        budget.Keep();
        try
        {
            using var xml = (entry.Part is null ? null : Open(entry.Part)) ?? throw new InvalidDataException();
            var sheet = new SheetBuilder(fileName, WorkbookKind.OpenXml, entry.Name, budget);
            ReadNotes(entry.Part!, sheet, at);
            return SheetReader.Read(xml, sheet, entry.Hidden, content, findings);
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedSheet(at, entry.Part ?? entry.Name));
        }
        catch (RefusedException refused) when (refused.IsPartOnly)
        {
            findings.Add(refused.Finding);
        }

        budget.GiveBack();
        return null;
    }

    // A sheet can be read without its notes; what is missing is said.
    private void ReadNotes(string sheetPart, SheetBuilder sheet, Location at)
    {
        var part = Relationships.PartFor(sheetPart);
        try
        {
            using var list = Open(part);
            var related = list is null ? null : Relationships.Read(list, sheetPart);
            foreach (var kind in NotesReader.Kinds)
            {
                part = related?.Find(kind) ?? part;
                using var xml = related?.Find(kind) is { } found ? Open(found) : null;
                if (xml is not null)
                {
                    NotesReader.Read(xml, sheet);
                }
            }
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedNotes(at, part));
        }
    }

    private T Needed<T>(string part, Func<PartXml, T> read)
        where T : class
    {
        try
        {
            using var xml = Open(part) ?? throw new InvalidDataException();
            return read(xml);
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(whole, part));
        }
    }

    private PartXml? Open(string part) =>
        package.OpenPart(part) is { } stream ? new PartXml(stream, () => package.Unsafe(part)) : null;
}
