namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>Letters of columns, such as C for column 2.</summary>
internal static class ColumnLetters
{
    /// <summary>The letters of a column, from 0.</summary>
    public static string Of(int column) => Sheet.Address(0, column)[..^1];
}
