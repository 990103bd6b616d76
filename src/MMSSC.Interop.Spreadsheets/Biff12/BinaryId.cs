namespace MMSSC.Interop.Spreadsheets.Biff12;

/// <summary>Numbers of the records that are read ([MS-XLSB] 2.3).</summary>
internal static class BinaryId
{
    public const int Row = 0;
    public const int CellBlank = 1;
    public const int CellRk = 2;
    public const int CellError = 3;
    public const int CellBoolean = 4;
    public const int CellReal = 5;
    public const int CellText = 6;
    public const int CellShared = 7;
    public const int FormulaText = 8;
    public const int FormulaReal = 9;
    public const int FormulaBoolean = 10;
    public const int FormulaError = 11;
    public const int ShortBlank = 12;
    public const int ShortShared = 18;
    public const int SharedItem = 19;
    public const int NumberFormat = 44;
    public const int Fill = 45;
    public const int CellFormat = 47;
    public const int Column = 60;
    public const int CellRich = 62;
    public const int WorkbookProperties = 153;
    public const int Sheet = 156;
    public const int MergedCells = 176;
    public const int BeginConditions = 461;
    public const int BeginRule = 463;
    public const int IndexedColour = 475;
    public const int Difference = 507;
    public const int BeginCellFormats = 617;
    public const int EndCellFormats = 618;
}
