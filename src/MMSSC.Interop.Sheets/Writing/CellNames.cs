using System.Globalization;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Names of cells and ranges, such as <c>C7</c> and <c>$A$2:$A$6</c>.</summary>
internal static class CellNames
{
    /// <summary>Name of a cell, row and column from 0.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row + 1}");

    /// <summary>Name of a range.</summary>
    public static string Of(CellRange range) => $"{Of(range.FirstRow, range.FirstColumn)}:{Of(range.LastRow, range.LastColumn)}";

    /// <summary>Reference to a list of texts on another sheet.</summary>
    public static string Of(EntryList list) =>
        string.Create(CultureInfo.InvariantCulture, $"'{list.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!$A${list.FirstRow + 1}:$A${list.LastRow + 1}");

    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
