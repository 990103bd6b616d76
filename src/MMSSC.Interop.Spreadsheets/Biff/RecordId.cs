namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>Numbers of the records that are read ([MS-XLS] 2.3).</summary>
internal static class RecordId
{
    public const int Formula = 0x06;
    public const int EndOfStream = 0x0A;
    public const int Date1904 = 0x22;
    public const int FilePassword = 0x2F;
    public const int Continue = 0x3C;
    public const int CodePage = 0x42;
    public const int ColumnInfo = 0x7D;
    public const int BoundSheet = 0x85;
    public const int Palette = 0x92;
    public const int MultipleRk = 0xBD;
    public const int MultipleBlank = 0xBE;
    public const int RichString = 0xD6;
    public const int CellFormat = 0xE0;
    public const int MergedCells = 0xE5;
    public const int SharedStrings = 0xFC;
    public const int LabelShared = 0xFD;
    public const int ConditionRanges = 0x1B0;
    public const int Condition = 0x1B1;
    public const int Blank = 0x201;
    public const int Number = 0x203;
    public const int Label = 0x204;
    public const int BooleanOrError = 0x205;
    public const int StringResult = 0x207;
    public const int Row = 0x208;
    public const int Rk = 0x27E;
    public const int NumberFormat = 0x41E;
    public const int Begin = 0x809;
    public const int Condition2007Ranges = 0x879;
    public const int Condition2007 = 0x87A;
    public const int ConditionExtension = 0x87B;
    public const int CellFormatExtension = 0x87D;
}
