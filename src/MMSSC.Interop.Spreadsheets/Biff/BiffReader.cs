using System.Buffers.Binary;
using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Binary;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>
/// Workbooks of Excel 5 to 2003 (.xls; BIFF5 and BIFF8): values, shown texts, fills and conditional formats of all sheets.
/// Macros, drawings, links and notes are never opened.
/// </summary>
internal sealed class BiffReader
{
    private const int Version8 = 0x600;
    private const int SheetKind = 0x10;

    private readonly string fileName;
    private readonly Location whole;
    private readonly ReadLimits limits;
    private readonly ReadBudget budget;
    private readonly ICollection<Diagnostic> findings;

    private BiffReader(string fileName, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.fileName = fileName;
        this.limits = limits;
        this.findings = findings;
        whole = Location.Whole(fileName);
        budget = new ReadBudget(limits);
    }

    /// <summary>Reads an OLE container, or the records alone; null when no sheet could be read.</summary>
    /// <exception cref="RefusedException">It is not a workbook of these versions, is encrypted or damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, ReadOnlyMemory<byte> bytes, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var reader = new BiffReader(fileName, limits, findings);
        try
        {
            return bytes.Span[0] == 0x09 ? reader.ReadRecords(bytes) : reader.ReadContainer(bytes);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(reader.whole, part: null));
        }
    }

    private Workbook? ReadContainer(ReadOnlyMemory<byte> bytes)
    {
        var container = CompoundFile.Open(bytes);
        return container.Has("EncryptedPackage") ? throw new RefusedException(FileDiagnostics.EncryptedWorkbook(whole))
            : container.Read("Workbook") is { } workbook ? ReadRecords(workbook)
            : container.Read("Book") is { } book ? ReadRecords(book)
            : throw new RefusedException(FileDiagnostics.NotATable(whole, OtherDocument(container)));
    }

    private static string OtherDocument(CompoundFile container) =>
        container.Has("WordDocument") ? "Word (.doc)" : container.Has("PowerPoint Document") ? "PowerPoint (.ppt)" : "OLE";

    private Workbook? ReadRecords(ReadOnlyMemory<byte> bytes)
    {
        var records = new RecordStream(bytes);
        if (!records.Read() || records.Id != RecordId.Begin)
        {
            throw new RefusedException(FileDiagnostics.OldWorkbook(whole));
        }

        var (version, kind) = (BinaryPrimitives.ReadUInt16LittleEndian(Head(records)), BinaryPrimitives.ReadUInt16LittleEndian(Head(records)[2..]));
        var globals = new BiffGlobals(new BiffText(version == Version8), whole, limits);
        if (kind == SheetKind)
        {
            // Web pages that "export to Excel" write the records of one sheet and nothing around them.
            globals.Finish();
            var only = ReadSheet(records, globals, Path.GetFileNameWithoutExtension(fileName), hidden: false);
            return only is null ? null : new Workbook(fileName, WorkbookKind.Biff, [only]);
        }

        globals.Read(records);
        if (globals.Sheets.Count == 0)
        {
            throw new RefusedException(FileDiagnostics.NoSheets(whole));
        }

        var sheets = ImmutableArray.CreateBuilder<Sheet>(globals.Sheets.Count);
        foreach (var (name, hidden, offset) in globals.Sheets)
        {
            records.GoTo(offset);
            if (ReadSheet(records, globals, name, hidden, isListed: true) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        return sheets.Count == 0 ? null : new Workbook(fileName, WorkbookKind.Biff, sheets.ToImmutable());
    }

    private static ReadOnlySpan<byte> Head(RecordStream records) =>
        records.Content.Length >= 4 ? records.Content[..4] : throw new InvalidDataException();

    private Sheet? ReadSheet(RecordStream records, BiffGlobals globals, string name, bool hidden, bool isListed = false)
    {
        budget.Keep();
        try
        {
            if (isListed && (!records.Read() || records.Id != RecordId.Begin))
            {
                throw new InvalidDataException();
            }

            var sheet = new SheetBuilder(fileName, WorkbookKind.Biff, name, budget);
            BiffSheetReader.Read(records, globals, sheet);
            return sheet.Build(hidden, findings);
        }
        catch (InvalidDataException)
        {
            findings.Add(SheetDiagnostics.DamagedSheet(new Location { File = fileName, Sheet = name }, name));
        }
        catch (RefusedException refused) when (refused.IsPartOnly)
        {
            findings.Add(refused.Finding);
        }

        budget.GiveBack();
        return null;
    }
}
