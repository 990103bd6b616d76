using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>Whose results rows are of.</summary>
/// <param name="Community">The community.</param>
/// <param name="Date">The date.</param>
/// <param name="Horizon">The horizon.</param>
/// <param name="Stakeholder">The stakeholder group.</param>
/// <param name="Visibility">Who may see it.</param>
internal readonly record struct RowsHead(Community Community, PartialDate? Date, Horizon Horizon, string? Stakeholder, Visibility Visibility);

/// <summary>
/// Writes the first sheet of a <see cref="TranslationBook"/> as text with separators, row by row as results come: the same bytes as
/// <see cref="CsvBookWriter"/> would write, put together from fields that are made once.
/// </summary>
internal sealed class TranslationRows
{
    private const int Flushed = 1 << 16;
    private const int LongestNumber = 400;
    private const int Numbers = 6;

    private readonly Stream stream;
    private readonly string language;
    private readonly byte[] model;
    private readonly byte[] end;
    private readonly byte[][] statuses;
    private readonly byte[][] elements;
    private readonly byte[][] notMapped;
    private readonly Dictionary<Level, byte[]> levels = new(ReferenceEqualityComparer.Instance);
    private readonly int longest;
    private byte[] head = new byte[1 << 10];
    private int headLength;
    private byte[] tail = "\r\n"u8.ToArray();
    private string? place;
    private readonly bool hasTerritory;
    private byte[] buffer = new byte[2 * Flushed];
    private int length;

    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <param name="target">Model of the results.</param>
    /// <param name="route">How they come about.</param>
    /// <param name="hasTerritory">Whether the last column is that of territories.</param>
    /// <param name="language">Two-letter code of the language of words.</param>
    public TranslationRows(Stream stream, Model target, Route route, bool hasTerritory, string language)
    {
        (this.stream, this.language, this.hasTerritory) = (stream, language, hasTerritory);
        tail = hasTerritory ? [.. ","u8, .. tail] : tail;
        model = CsvField.Of(target.ToString());
        end = CsvField.Of(route.ToString());
        var all = Enum.GetValues<ResultStatus>();
        statuses = new byte[all.Length][];
        foreach (var status in all)
        {
            statuses[(int)status] = CsvField.Of(ExportWords.Of(status)[language]);
        }

        elements = [.. target.Elements.Select(element => (byte[])[.. CsvField.Of(element.Code), (byte)',', .. CsvField.Of(element.Title[language]), (byte)','])];
        notMapped = [.. elements.Select(named => (byte[])[.. named, .. statuses[(int)ResultStatus.NotMapped], .. ",,,,,,,,"u8, .. end])];
        foreach (var row in notMapped)
        {
            longest = Math.Max(longest, row.Length + (Numbers * LongestNumber));
        }
    }

    /// <summary>Writes the heads of the columns, which say nothing of any result.</summary>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <param name="hasTerritory">Whether the last column is that of territories.</param>
    /// <param name="language">Two-letter code of the language of words.</param>
    public static void WriteHead(Stream stream, bool hasTerritory, string language) => CsvBookWriter.Write(stream, TranslationBook.Of([], new TerritoryColumn(hasTerritory), language));

    /// <summary>Adds the rows of one translation.</summary>
    public void Add(in RowsHead of, ReadOnlySpan<PlainResult> results)
    {
        MakeHead(of);
        foreach (ref readonly var result in results)
        {
            // Asked for once a row, not once a field: most rows are a copy of two pieces.
            Need(headLength + longest + tail.Length);
            head.AsSpan(0, headLength).CopyTo(buffer.AsSpan(length));
            length += headLength;
            if (result.Status == ResultStatus.NotMapped)
            {
                var row = notMapped[result.Element.Index];
                row.CopyTo(buffer.AsSpan(length));
                length += row.Length;
            }
            else
            {
                AppendMapped(result);
            }

            tail.CopyTo(buffer.AsSpan(length));
            length += tail.Length;
        }

        if (length >= Flushed)
        {
            Flush();
        }
    }

    /// <summary>Writes what was added.</summary>
    public void Flush()
    {
        stream.Write(buffer, 0, length);
        length = 0;
    }

    private void AppendMapped(in PlainResult result)
    {
        Append(elements[result.Element.Index]);
        Append(statuses[(int)result.Status]);
        Append((byte)',');
        if (result.Level is { } level)
        {
            Append(NameOf(level));
        }

        AppendNumbers(result);
        Append(end);
    }

    private void AppendNumbers(in PlainResult result)
    {
        // An estimate from too little would be rounded to a level by whoever reads it.
        var shown = result.Reading.IsRated && result.Status != ResultStatus.InsufficientCoverage;
        Append(shown ? result.Reading.Estimate : null);
        Append(shown ? result.Reading.Range.Low : null);
        Append(shown ? result.Reading.Range.High : null);
        Append(result.Permitted?.Low);
        Append(result.Permitted?.High);
        Append(result.Status == ResultStatus.NotApplicable ? null : result.Reading.IsRated ? result.Reading.Coverage : 0);
        Append((byte)',');
    }

    private void MakeHead(in RowsHead of)
    {
        if (hasTerritory && of.Community.Territories.ToText() is var territories && territories != place)
        {
            place = territories;
            tail = [.. ","u8, .. territories is null ? [] : CsvField.Of(territories), .. "\r\n"u8];
        }

        var (kept, start) = (buffer, length);
        (buffer, length) = (head, 0);
        AppendName(of.Community.Name, true);
        AppendName(of.Community.Id, false);
        Append(model);
        Append((byte)',');
        AppendName(of.Date?.ToString(), false);
        AppendName(ExportWords.Of(of.Horizon)[language], false);
        AppendName(of.Stakeholder, false);
        AppendName(ExportWords.Of(of.Visibility)[language], false);
        (head, headLength) = (buffer, length);
        (buffer, length) = (kept, start);
    }

    private void AppendName(string? text, bool first)
    {
        if (text is not null && CsvField.IsPlain(text))
        {
            Need(Encoding.UTF8.GetMaxByteCount(text.Length));
            length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        }
        else if (first || text is not null)
        {
            Append(CsvField.Of(text, first));
        }

        Append((byte)',');
    }

    private byte[] NameOf(Level level)
    {
        if (!levels.TryGetValue(level, out var name))
        {
            levels.Add(level, name = CsvField.Of(level.LabelIn(language)));
        }

        return name;
    }

    /// <summary>A separator, and the number behind it where there is one.</summary>
    private void Append(double? number)
    {
        Append((byte)',');
        if (number is { } value)
        {
            Need(LongestNumber);
            length += CsvField.Write(buffer.AsSpan(length), value);
        }
    }

    private void Append(byte one)
    {
        Need(1);
        buffer[length++] = one;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Need(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Need(int bytes)
    {
        if (length + bytes > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + bytes));
        }
    }
}
