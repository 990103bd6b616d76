using MMSSC.Interop.Text;
using Sylvan.Data.Csv;

namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>Opens the records of a text with separators, in the one way that all of the product reads them.</summary>
internal static class DelimitedRecords
{
    /// <summary>The records, before the first one.</summary>
    public static CsvDataReader Open(TextReader text, char separator, ReadLimits limits)
    {
        var csv = CsvDataReader.Create(new HeadedText(text), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator,

            // As spreadsheet programs read quotes; and the only style whose time grows with the fields of a record, not with their square.
            CsvStyle = CsvStyle.Lax,

            // Left alone, rows that begin with '#' (such as "#N/A") would be dropped as comments; NUL never stands in a text.
            Comment = '\0',
            MaxBufferSize = limits.RecordCharacters,
        });
        csv.Read();
        return csv;
    }
}
