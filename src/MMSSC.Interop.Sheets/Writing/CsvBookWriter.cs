using System.Globalization;
using CsvHelper;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Writes a book's one table as text with separators: UTF-8 with its mark, because Excel asks for it.</summary>
public static class CsvBookWriter
{
    /// <summary>Writes.</summary>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <param name="book">What is written.</param>
    /// <param name="separator">Between fields; numbers have a decimal point whatever it is.</param>
    public static void Write(Stream stream, SheetBook book, char separator = ',')
    {
        using var writer = CsvWriter.Create(stream, new() { Separator = separator, NewLine = "\r\n", WriteByteOrderMark = true, ValidateFieldCount = false }, true);
        Span<char> digits = stackalloc char[320];
        foreach (var row in (book.Flat ?? book.Sheets[0]).Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Number is { } number)
                {
                    // The longest number with four decimals has 309 digits before them.
                    number.TryFormat(digits, out var length, cell.Look == CellLook.Stated ? "R" : "0.####", CultureInfo.InvariantCulture);
                    writer.WriteField(digits[..length]);
                }
                else
                {
                    writer.WriteField(CellTexts.Defused(cell.Text));
                }
            }

            if (row.Cells.IsEmpty)
            {
                writer.WriteField("");
            }

            writer.EndRecord();
        }
    }

    /// <summary>The separator that spreadsheet programs expect where that language is spoken: most of Europe writes a comma into its numbers.</summary>
    public static char SeparatorIn(string language) => language == "en" ? ',' : ';';
}
