using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;
using Sylvan.Data.Csv;

namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>Text with separators as a workbook of one sheet.</summary>
internal sealed class DelimitedReader
{
    private readonly string fileName;
    private readonly ReadLimits limits;
    private readonly ICollection<Diagnostic> findings;
    private readonly ReadBudget budget;
    private readonly RowBuffer row = new();
    private readonly SheetRows rows = new();
    private readonly List<int> lines = [];
    private int line = 1;
    private (Location? First, int Count) cut;
    private (Location? First, int Count) lost;

    private DelimitedReader(string fileName, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.fileName = fileName;
        this.limits = limits;
        this.findings = findings;
        budget = new ReadBudget(limits);
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="RefusedException">It is too large, or its quotes leave no table.</exception>
    public static Workbook? Read(string fileName, ReadOnlyMemory<byte> bytes, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var (encoding, guessed) = TextEncodingReader.Read(bytes.Span);
        if (guessed)
        {
            findings.Add(FileDiagnostics.EncodingGuessed(Location.Whole(fileName), encoding.WebName));
        }

        using var sample = TextEncodingReader.Open(bytes, encoding);
        var (separator, declared) = SeparatorScoring.Choose(sample);
        CheckQuotes(fileName, bytes, encoding, separator, findings);
        using var text = TextEncodingReader.Open(bytes, encoding);
        return new DelimitedReader(fileName, limits, findings).Read(text, separator, declared, int.MaxValue);
    }

    /// <summary>Reads the first records of a table as a workbook.</summary>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="text">Its text, from the start.</param>
    /// <param name="form">How it is divided.</param>
    /// <param name="most">Number of records that are read, blank ones included.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was found.</param>
    /// <exception cref="RefusedException">It is too large, or its quotes leave no table.</exception>
    public static Workbook ReadHead(string fileName, TextReader text, DelimitedForm form, int most, ReadLimits limits, ICollection<Diagnostic> findings) =>
        new DelimitedReader(fileName, limits, findings).Read(text, form.Separator, form.IsDeclared, most);

    /// <summary>Reads a table that stands below other lines of a file, and whose separator its form prescribes.</summary>
    /// <param name="fileName">Name of the whole file.</param>
    /// <param name="bytes">The table alone.</param>
    /// <param name="separator">Between fields.</param>
    /// <param name="firstLine">Line of the file at which the table begins, from 1.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was found.</param>
    /// <exception cref="RefusedException">It is too large, or its quotes leave no table.</exception>
    public static Workbook Read(string fileName, ReadOnlyMemory<byte> bytes, char separator, int firstLine, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var (encoding, _) = TextEncodingReader.Read(bytes.Span);
        CheckQuotes(fileName, bytes, encoding, separator, findings);
        using var text = TextEncodingReader.Open(bytes, encoding);
        return new DelimitedReader(fileName, limits, findings) { line = firstLine }.Read(text, separator, declared: false, int.MaxValue);
    }

    // The CSV library takes any quotes in the style that it is used in, and says nothing.
    private static void CheckQuotes(string fileName, ReadOnlyMemory<byte> bytes, Encoding encoding, char separator, ICollection<Diagnostic> findings)
    {
        if (!bytes.Span.Contains((byte)'"'))
        {
            return;
        }

        using var text = TextEncodingReader.Open(bytes, encoding);
        CheckQuotes(fileName, text, separator, findings);
    }

    /// <summary>Says what is wrong with the quotes of a text.</summary>
    /// <exception cref="RefusedException">They leave no table.</exception>
    public static void CheckQuotes(string fileName, TextReader text, char separator, ICollection<Diagnostic> findings)
    {
        var scan = RecordScan.Quotes(text, separator);
        if (scan.Unclosed is { } open)
        {
            throw new RefusedException(FileDiagnostics.OpenQuote(Location.InText(fileName, open.Line, open.Field)));
        }

        if (scan.Loose is { } loose)
        {
            findings.Add(FileDiagnostics.LooseQuotes(Location.InText(fileName, loose.Line, loose.Field)));
        }
    }

    private Workbook Read(TextReader text, char separator, bool declared, int most)
    {
        if (declared)
        {
            text.ReadLine();
            line++;
        }

        try
        {
            using var csv = DelimitedRecords.Open(text, separator, limits);
            while (rows.Count < most && csv.Read())
            {
                ReadRecord(csv);
            }
        }
        catch (CsvRecordTooLargeException)
        {
            throw new RefusedException(FileDiagnostics.RecordTooLong(Location.InText(fileName, line, 1), limits.RecordCharacters));
        }
        catch (CsvFormatException)
        {
            throw new RefusedException(FileDiagnostics.OpenQuote(Location.InText(fileName, line, 1)));
        }

        return Close();
    }

    private void ReadRecord(CsvDataReader csv)
    {
        var start = line;
        for (var column = 0; column < csv.RowFieldCount; column++)
        {
            var raw = csv.GetFieldSpan(column);
            line += LineEnds(raw);
            var text = CellText.Trim(raw);
            if (text.IsEmpty)
            {
                continue;
            }

            if (rows.Count >= limits.Rows)
            {
                TooLarge(SheetBound.Rows, limits.Rows, start, column);
            }

            if (column >= limits.Columns)
            {
                TooLarge(SheetBound.Columns, limits.Columns, start, column);
            }

            row.Put(column, ToCell(text, start, column));
        }

        line++;
        if (!budget.TakePlaces(row.Length))
        {
            TooLarge(SheetBound.Places, limits.Places, start, 0);
        }

        // Blank rows at the end are not content, but they take time: as many again as there may be rows, and no more.
        if (rows.Count >= 2L * limits.Rows)
        {
            TooLarge(SheetBound.Rows, limits.Rows, start, 0);
        }

        rows.Add(row.Take());
        lines.Add(start);
    }

    private Cell ToCell(ReadOnlySpan<char> text, int start, int column)
    {
        text = CellText.Undefused(text);
        var kept = CellText.Cut(text, limits.CellCharacters);
        if (budget.Take(kept.Length) is { } bound)
        {
            TooLarge(bound, bound == SheetBound.Cells ? limits.Cells : limits.TextCharacters, start, column);
        }

        if (kept.Contains('\uFFFD'))
        {
            lost = (lost.First ?? At(start, column), lost.Count + 1);
        }

        var isCut = kept.Length < text.Length;
        if (isCut)
        {
            cut = (cut.First ?? At(start, column), cut.Count + 1);
        }

        return new Cell(CellKind.Text, kept.ToString(), 0, null, isCut ? CellTraits.Cut : CellTraits.None);
    }

    private Workbook Close()
    {
        var read = rows.Take();
        if (read.IsEmpty)
        {
            throw new RefusedException(FileDiagnostics.EmptyFile(Location.Whole(fileName)));
        }

        if (lost.First is { } firstLost)
        {
            findings.Add(FileDiagnostics.UnreadableCharacters(firstLost, lost.Count));
        }

        if (cut.First is { } firstCut)
        {
            findings.Add(SheetDiagnostics.CellCut(firstCut, cut.Count, limits.CellCharacters));
        }

        var name = Path.GetFileNameWithoutExtension(fileName);
        var sheet = new Sheet(fileName, WorkbookKind.Delimited, name, hidden: false, read, [], lines.ToArray());
        return new Workbook(fileName, WorkbookKind.Delimited, [sheet]);
    }

    /// <summary>Number of line ends in a field.</summary>
    public static int LineEnds(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int at; (at = text.IndexOfAny('\r', '\n')) >= 0; count++)
        {
            text = text[(text[at..].StartsWith("\r\n") ? at + 2 : at + 1)..];
        }

        return count;
    }

    private Location At(int row, int column) => Location.InText(fileName, row, column + 1);

    private void TooLarge(SheetBound bound, long limit, int row, int column) =>
        throw new RefusedException(SheetDiagnostics.SheetTooLarge(At(row, column), bound, limit));
}
