using System.Globalization;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Tests.Support;

/// <summary>A sheet as text, for comparisons.</summary>
internal static class ShownSheet
{
    /// <summary>Each row's cells, joined by <c>|</c>: the text, the kind where it is no text, <c>#</c> and the fill, and traits in brackets.</summary>
    public static string[] Of(Sheet sheet) => [.. sheet.Rows.Select(row => string.Join('|', row.Select(Of)))];

    /// <summary>The merged ranges, such as <c>A1:C1</c>, in order.</summary>
    public static string Merges(Sheet sheet) => string.Join(' ', sheet.Merges
        .Select(range => $"{Sheet.Address(range.FirstRow, range.FirstColumn)}:{Sheet.Address(range.LastRow, range.LastColumn)}").Order(StringComparer.Ordinal));

    private static string Of(Cell cell) =>
        cell.Text.Replace("\n", "⏎", StringComparison.Ordinal)
        + (cell.Kind is CellKind.Text or CellKind.Blank ? "" : ":" + cell.Kind)
        + (cell.Fill is { } fill ? "#" + fill.ToString("X6", CultureInfo.InvariantCulture) : "")
        + (cell.Traits == CellTraits.None ? "" : $"<{cell.Traits}>");
}
