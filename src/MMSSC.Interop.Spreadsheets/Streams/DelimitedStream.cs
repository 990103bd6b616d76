using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;
using Sylvan.Data.Csv;

namespace MMSSC.Interop.Spreadsheets.Streams;

/// <summary>
/// A delimited file as a stream of records, in constant memory and of any length. One record is seen at a time: the rows and lines are
/// those of <see cref="DelimitedReader"/>.
/// </summary>
internal sealed class DelimitedStream : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly string fileName;
    private readonly bool hasQuotes;
    private readonly ReadLimits limits;
    private readonly StreamReader reader;
    private readonly CsvDataReader csv;
    private int next;

    private DelimitedStream(string fileName, DelimitedForm form, ReadLimits limits)
    {
        (this.fileName, hasQuotes, this.limits) = (fileName, form.HasQuotes, limits);
        reader = Text(fileName, form);
        next = form.IsDeclared ? 2 : 1;
        if (form.IsDeclared)
        {
            reader.ReadLine();
        }

        csv = DelimitedRecords.Open(reader, form.Separator, limits);
    }

    /// <summary>The record, from 0; -1 before the first.</summary>
    public int Row { get; private set; } = -1;

    /// <summary>The line at which it begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Number of its fields.</summary>
    public int Fields => csv.RowFieldCount;

    /// <summary>Tells how a file is divided; null where it is not read as a stream: it is not a delimited text, or one in UTF-16, or shorter than that.</summary>
    /// <param name="fileName">The file.</param>
    /// <param name="fewestLines">Lines that it has to have.</param>
    /// <param name="findings">Takes what was found.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="RefusedException">Its quotes leave no table.</exception>
    public static DelimitedForm? FormOf(string fileName, int fewestLines, ICollection<Diagnostic> findings)
    {
        using var bytes = Bytes(fileName);
        if (!bytes.CanSeek || bytes.Length < 2L * fewestLines)
        {
            return null;
        }

        var scan = TextScan.Of(bytes);
        if (scan.HasZero || scan.LineEnds < fewestLines || FileFormReader.Read(scan.Head, out _) != FileForm.Text || TextEncodingReader.Unicode(scan.Head) is { CodePage: 1200 or 1201 })
        {
            return null;
        }

        var encoding = scan.IsUtf8 ? System.Text.Encoding.UTF8 : TextEncodingReader.SingleByte(scan.Head);
        using var sample = new StreamReader(new MemoryStream(scan.Head), encoding, detectEncodingFromByteOrderMarks: true);
        var (separator, declared) = SeparatorScoring.Choose(sample);
        var form = new DelimitedForm(encoding, separator, declared, scan.HasQuotes, !scan.IsUtf8 || scan.HasReplacement);
        if (!scan.IsUtf8)
        {
            findings.Add(FileDiagnostics.EncodingGuessed(Location.Whole(fileName), encoding.WebName));
        }

        if (scan.HasQuotes)
        {
            using var text = Text(fileName, form);
            DelimitedReader.CheckQuotes(fileName, text, separator, findings);
        }

        return form;
    }

    /// <summary>The first records as a workbook.</summary>
    /// <exception cref="RefusedException">They are too large.</exception>
    public static Workbook Head(string fileName, DelimitedForm form, int records, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        using var text = Text(fileName, form);
        return DelimitedReader.ReadHead(fileName, text, form, records, limits, findings);
    }

    /// <summary>Opens the stream before its first record.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static DelimitedStream Open(string fileName, DelimitedForm form, ReadLimits limits) => new(fileName, form, limits);

    /// <summary>Goes to the next record; false where there is none.</summary>
    /// <exception cref="RefusedException">It is too long.</exception>
    public bool Read()
    {
        try
        {
            if (!csv.Read())
            {
                return false;
            }
        }
        catch (CsvRecordTooLargeException)
        {
            throw new RefusedException(FileDiagnostics.RecordTooLong(Location.InText(fileName, next, 1), limits.RecordCharacters));
        }
        catch (CsvFormatException)
        {
            throw new RefusedException(FileDiagnostics.OpenQuote(Location.InText(fileName, next, 1)));
        }

        Row++;
        Line = next++;
        if (hasQuotes)
        {
            for (var column = 0; column < csv.RowFieldCount; column++)
            {
                next += DelimitedReader.LineEnds(csv.GetFieldSpan(column));
            }
        }

        return true;
    }

    /// <summary>The text of a field without the blanks at its ends; empty where the record has no such field. Valid until the next record.</summary>
    public ReadOnlySpan<char> this[int column] => column < csv.RowFieldCount ? CellText.Undefused(CellText.Trim(csv.GetFieldSpan(column))) : [];

    /// <summary>The record as a row of cells, as far as the limits allow.</summary>
    public Cell[] ToCells()
    {
        var count = Math.Min(csv.RowFieldCount, limits.Columns);
        while (count > 0 && this[count - 1].IsEmpty)
        {
            count--;
        }

        var cells = new Cell[count];
        for (var column = 0; column < count; column++)
        {
            var field = this[column];
            var kept = CellText.Cut(field, limits.CellCharacters);
            cells[column] = field.IsEmpty ? Cell.Blank : new(CellKind.Text, kept.ToString(), 0, null, kept.Length < field.Length ? CellTraits.Cut : CellTraits.None);
        }

        return cells;
    }

    /// <summary>The place of a field of the record.</summary>
    public Location Locate(int column) => Location.InText(fileName, Line, column + 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        csv.Dispose();
        reader.Dispose();
    }

    private static FileStream Bytes(string fileName) => new(fileName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);

    private static StreamReader Text(string fileName, DelimitedForm form) => new(Bytes(fileName), form.Encoding, detectEncodingFromByteOrderMarks: true, BufferBytes);
}
