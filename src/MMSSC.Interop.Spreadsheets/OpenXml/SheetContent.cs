using MMSSC.Interop.Spreadsheets.Limits;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>What the cells of all sheets of a workbook refer to.</summary>
/// <param name="FileName">The file.</param>
/// <param name="Budget">What may still be read of it.</param>
/// <param name="Styles">What cells look like.</param>
/// <param name="Strings">Texts.</param>
/// <param name="Since1904">Whether days are counted since 1904.</param>
/// <param name="IsStale">Whether results of formulas are to be calculated anew when it is opened.</param>
internal sealed record SheetContent(string FileName, ReadBudget Budget, CellStyles Styles, SharedStrings Strings, bool Since1904, bool IsStale);
