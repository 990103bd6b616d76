using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Completion;

/// <summary>How plans name the forms and sheets of files.</summary>
internal static class PlanForms
{
    /// <summary>The word of a plan for a form of tables.</summary>
    public static string NameOf(WorkbookKind kind) => kind switch
    {
        WorkbookKind.Delimited => "delimited",
        WorkbookKind.OpenXml => "open-xml",
        WorkbookKind.OpenDocument => "open-document",
        WorkbookKind.Biff => "biff",
        WorkbookKind.Biff12 => "biff12",
        WorkbookKind.SpreadsheetXml => "spreadsheet-xml",
        WorkbookKind.Html => "html",
        _ => "word",
    };

    /// <summary>The sheet that a table is on; null where the file has none of its name.</summary>
    public static Sheet? SheetOf(PlannedTable table, Workbook workbook) =>
        workbook.Sheets.FirstOrDefault(sheet => table.Sheet is null || sheet.Name == table.Sheet);
}
