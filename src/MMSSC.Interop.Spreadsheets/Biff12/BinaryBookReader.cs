using System.Collections.Immutable;
using System.Xml;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.OpenXml;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Biff12;

/// <summary>
/// Binary workbooks (.xlsb, [MS-XLSB]): values, shown texts and fills of all sheets. Conditional formats are not followed; where
/// one may give a colour, the colour of its cells counts as not known.
/// </summary>
internal sealed class BinaryBookReader
{
    private readonly string fileName;
    private readonly Location whole;
    private readonly ReadLimits limits;
    private readonly ReadBudget budget;
    private readonly ZipPackage package;
    private readonly ICollection<Diagnostic> findings;
    private readonly Palette palette = new();
    private readonly BinaryStyles styles;
    private readonly List<string> texts = [];
    private bool since1904;

    private BinaryBookReader(string fileName, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.fileName = fileName;
        this.package = package;
        this.limits = limits;
        this.findings = findings;
        whole = Location.Whole(fileName);
        budget = new ReadBudget(limits);
        styles = new BinaryStyles(palette);
    }

    /// <summary>Reads the workbook; null when no sheet could be read.</summary>
    /// <param name="fileName">Name as the user gave it.</param>
    /// <param name="main">Name of the part that is the workbook.</param>
    /// <param name="package">The container.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was found.</param>
    /// <exception cref="RefusedException">It is damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, string main, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings) =>
        new BinaryBookReader(fileName, package, limits, findings).Read(main);

    private Workbook? Read(string main)
    {
        var relationships = ReadRelationships(main);
        var entries = Needed(main, ReadEntries);
        if (entries.Count == 0)
        {
            throw new RefusedException(FileDiagnostics.NoSheets(whole));
        }

        ReadStyles(relationships);
        if (relationships.Find("sharedStrings") is { } part)
        {
            Needed(part, ReadTexts);
        }

        var sheets = ImmutableArray.CreateBuilder<Sheet>(entries.Count);
        foreach (var (name, hidden, id) in entries)
        {
            var related = id is null ? null : relationships[id];
            if (related is null or { Kind: "worksheet" } && ReadSheet(name, hidden, related?.Target) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        return sheets.Count == 0 ? null : new Workbook(fileName, WorkbookKind.Biff12, sheets.ToImmutable());
    }

    private Relationships ReadRelationships(string main)
    {
        var part = Relationships.PartFor(main);
        try
        {
            using var xml = new PartXml(package.OpenPart(part) ?? throw new InvalidDataException(), () => package.Unsafe(part));
            return Relationships.Read(xml, main);
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(whole, part));
        }
    }

    private List<(string Name, bool Hidden, string? Id)> ReadEntries(PartRecords records)
    {
        var entries = new List<(string Name, bool Hidden, string? Id)>();
        while (records.Read())
        {
            var reader = new ByteReader(records.Content);
            if (records.Id == BinaryId.WorkbookProperties)
            {
                since1904 = (reader.Int() & 1) != 0;
            }
            else if (records.Id == BinaryId.Sheet)
            {
                var isHidden = reader.Int() != 0;
                reader.Int();
                var id = WideText.Read(ref reader);
                entries.Add((WideText.Read(ref reader) ?? "", isHidden, id));
                if (entries.Count > limits.Sheets)
                {
                    throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Sheets, limits.Sheets));
                }
            }
        }

        return entries;
    }

    // Without its formats a workbook can still be read; what is missing is said.
    private void ReadStyles(Relationships relationships)
    {
        var part = relationships.Find("theme");
        try
        {
            if (part is not null)
            {
                using var theme = new PartXml(package.OpenPart(part) ?? throw new InvalidDataException(), () => package.Unsafe(part));
                palette.ReadTheme(theme);
            }

            part = relationships.Find("styles");
            if (part is not null)
            {
                using var records = Open(part) ?? throw new InvalidDataException();
                styles.Read(records);
            }
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedFormats(whole, part!));
        }
    }

    private List<string> ReadTexts(PartRecords records)
    {
        long characters = 0;
        while (records.Read())
        {
            if (records.Id != BinaryId.SharedItem)
            {
                continue;
            }

            var reader = new ByteReader(records.Content);
            var text = WideText.ReadRich(ref reader) ?? "";
            characters += text.Length;
            texts.Add(text);
            if (texts.Count > limits.Cells)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Texts, limits.Cells));
            }

            if (characters > limits.TextCharacters)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Characters, limits.TextCharacters));
            }
        }

        return texts;
    }

    private Sheet? ReadSheet(string name, bool hidden, string? part)
    {
        budget.Keep();
        try
        {
            using var records = (part is null ? null : Open(part)) ?? throw new InvalidDataException();
            var sheet = new SheetBuilder(fileName, WorkbookKind.Biff12, name, budget);
            new BinarySheetReader(records, styles, texts, since1904, sheet).Read();
            return sheet.Build(hidden, findings);
        }
        catch (InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedSheet(new Location { File = fileName, Sheet = name }, part ?? name));
        }
        catch (RefusedException refused) when (refused.IsPartOnly)
        {
            findings.Add(refused.Finding);
        }

        budget.GiveBack();
        return null;
    }

    private T Needed<T>(string part, Func<PartRecords, T> read)
    {
        try
        {
            using var records = Open(part) ?? throw new InvalidDataException();
            return read(records);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(whole, part));
        }
    }

    private PartRecords? Open(string part) =>
        package.OpenBinary(part) is { } stream ? new PartRecords(stream, () => package.Unsafe(part)) : null;
}
