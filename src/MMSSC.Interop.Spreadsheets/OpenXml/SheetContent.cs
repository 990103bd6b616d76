using MMSSC.Interop.Spreadsheets.Limits;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>What the cells of all sheets of a workbook refer to.</summary>
internal sealed record SheetContent(string FileName, ReadBudget Budget, CellStyles Styles, SharedStrings Strings, bool Since1904);
