using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Writes a book as a workbook of Excel 2007 and later (ECMA-376). Texts are stored as texts, so none of them is a formula.</summary>
public static class XlsxBookWriter
{
    /// <summary>Writes.</summary>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <param name="book">What is written.</param>
    public static void Write(Stream stream, SheetBook book)
    {
        // The package is put together by going back and forth, which pipes can't.
        using var whole = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            Write(document, book);
        }

        whole.Position = 0;
        whole.CopyTo(stream);
    }

    private static void Write(SpreadsheetDocument document, SheetBook book)
    {
        document.PackageProperties.Title = CellTexts.Storable(book.Title);
        document.PackageProperties.Language = book.Language;
        var workbook = document.AddWorkbookPart();
        var styles = new XlsxStyles();
        var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        var names = new DefinedNames();
        var taken = new SheetTabs();
        for (var i = 0; i < book.Sheets.Length; i++)
        {
            var table = book.Sheets[i];
            var part = workbook.AddNewPart<WorksheetPart>();
            XlsxSheetWriter.Write(part, table, styles);
            var name = taken.Add(table.Name);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)i + 1, Name = name });
            if (table.HeadRow is { } head)
            {
                names.Append(new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${head + 1}:${head + 1}"))
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = (uint)i,
                });
            }
        }

        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Build();
        workbook.Workbook = names.HasChildren ? new(sheets, names) : new(sheets);
    }
}
