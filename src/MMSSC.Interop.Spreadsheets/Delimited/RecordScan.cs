namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>
/// How a text divides into records under one separator: used to choose the separator, and to say where quotes go wrong.
/// A quotation mark opens a quoted field only at the field's start, as spreadsheet programs have it.
/// </summary>
internal sealed class RecordScan
{
    private readonly char separator;
    private readonly int records;
    private int line = 1;
    private int field;
    private int openLine;
    private int openField;
    private bool isLoose;

    private RecordScan(char separator, int records) => (this.separator, this.records) = (separator, records);

    /// <summary>Number of separators outside quotes, of each record that is not blank; 0 where text follows a closing quotation mark, as it does under a wrong separator.</summary>
    public List<int> Separators { get; } = [];

    /// <summary>Line and field, from 1, of the quotation mark that is never closed.</summary>
    public (int Line, int Field)? Unclosed { get; private set; }

    /// <summary>Line and field, from 1, of the first text after a closing quotation mark.</summary>
    public (int Line, int Field)? Loose { get; private set; }

    /// <summary>Counts the separators of the first records.</summary>
    public static RecordScan Count(TextReader text, char separator, int records)
    {
        var scan = new RecordScan(separator, records);
        scan.Run(text);
        return scan;
    }

    /// <summary>Looks through a whole text for quotes that go wrong; counts nothing.</summary>
    public static RecordScan Quotes(TextReader text, char separator)
    {
        var scan = new RecordScan(separator, 0);
        scan.Run(text);
        return scan;
    }

    private enum ScanState
    {
        FieldStart,
        Bare,
        Quoted,
        QuoteInQuoted,
    }

    private void Run(TextReader text)
    {
        var buffer = new char[1 << 14];
        var place = ScanState.FieldStart;
        var previous = '\0';
        var blank = true;
        for (int read; (read = text.Read(buffer, 0, buffer.Length)) > 0;)
        {
            foreach (var c in buffer.AsSpan(0, read))
            {
                var newLine = c is '\r' || (c is '\n' && previous != '\r');
                line += newLine ? 1 : 0;
                if (place == ScanState.Quoted)
                {
                    place = c == '"' ? ScanState.QuoteInQuoted : ScanState.Quoted;
                }
                else if (c is '\r' or '\n')
                {
                    if (newLine && EndRecord(ref blank))
                    {
                        return;
                    }

                    place = ScanState.FieldStart;
                }
                else if (c == separator)
                {
                    field++;
                    place = ScanState.FieldStart;
                }
                else
                {
                    blank &= c == ' ';
                    place = Within(place, c);
                }

                previous = c;
            }
        }

        if (place == ScanState.Quoted)
        {
            Unclosed = (openLine, openField);
        }

        EndRecord(ref blank);
    }

    private ScanState Within(ScanState place, char c)
    {
        switch (place, c)
        {
            case (ScanState.FieldStart, '"'):
                (openLine, openField) = (line, field + 1);
                return ScanState.Quoted;
            case (ScanState.QuoteInQuoted, '"'):
                return ScanState.Quoted;
            case (ScanState.QuoteInQuoted, _):
                Loose ??= (line, field + 1);
                isLoose = true;
                return ScanState.Bare;
            default:
                return ScanState.Bare;
        }
    }

    private bool EndRecord(ref bool blank)
    {
        if (records > 0 && (field > 0 || !blank))
        {
            Separators.Add(isLoose ? 0 : field);
        }

        isLoose = false;
        field = 0;
        blank = true;
        return records > 0 && Separators.Count >= records;
    }
}
