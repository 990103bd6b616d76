using System.Globalization;
using System.IO.Packaging;
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
        using (var package = Package.Open(whole, FileMode.Create))
        {
            Write(package, book);
        }

        whole.Position = 0;
        whole.CopyTo(stream);
    }

    private static void Write(Package package, SheetBook book)
    {
        package.PackageProperties.Title = CellTexts.Storable(book.Title);
        package.PackageProperties.Language = book.Language;
        var workbook = XlsxPart.Workbook(package);
        var styles = new XlsxStyles();
        var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        var names = new DefinedNames();
        var taken = new SheetTabs();
        for (var i = 0; i < book.Sheets.Length; i++)
        {
            var table = book.Sheets[i];
            var part = workbook.Add(XlsxPartKind.Worksheet, i + 1);
            XlsxSheetWriter.Write(part, table, styles, i + 1);
            var name = taken.Add(table.Name);
            sheets.Append(new Sheet { Id = part.Id, SheetId = (uint)i + 1, Name = name });
            if (table.HeadRow is { } head)
            {
                names.Append(new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${head + 1}:${head + 1}"))
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = (uint)i,
                });
            }
        }

        workbook.Add(XlsxPartKind.Styles, 0).Write(styles.Build());
        workbook.Write(names.HasChildren ? new Workbook(sheets, names) : new(sheets));
    }
}
