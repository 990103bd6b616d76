using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Writes sheets as what the user asked for: a workbook, text with separators, or tables on the terminal.</summary>
internal static class BookOutput
{
    /// <summary>Writes; text with separators and workbooks are the same whatever reads them, so numbers keep their point.</summary>
    public static void Write(ProgramConsole console, string path, string format, SheetBook book) => ResultFile.Write(console, path, stream =>
    {
        switch (format)
        {
            case "xlsx":
                XlsxBookWriter.Write(stream, book);
                break;
            case "csv":
                CsvBookWriter.Write(stream, book);
                break;
            default:
                TableWriter.Write(console, path, stream, tables => WriteTables(tables, book));
                break;
        }
    });

    private static void WriteTables(TableWriter tables, SheetBook book)
    {
        foreach (var sheet in book.Sheets)
        {
            var rows = sheet.Rows.Select(row => row.Cells.Select(cell => Text(cell, book.Language)).ToArray()).ToArray();
            var head = sheet.HeadRow ?? -1;
            tables.Line(sheet.Name);
            foreach (var line in rows.Take(Math.Max(head, 0)))
            {
                tables.Line(string.Join(' ', line));
            }

            if (head >= 0)
            {
                tables.Write(null, rows[head], rows.Skip(head + 1));
            }

            tables.Line("");
        }
    }

    private static string Text(SheetCell cell, string language)
    {
        if (cell.Number is not { } number)
        {
            return cell.Text ?? "";
        }

        return number.ToString(cell.Look == CellLook.Percent ? "0 %" : "0.##", Languages.NumbersOf(language));
    }
}
