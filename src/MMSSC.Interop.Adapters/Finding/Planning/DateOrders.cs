using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Tells by the dates of a column which part of them comes first.</summary>
internal static class DateOrders
{
    /// <summary>The order that some dates show and none contradicts.</summary>
    public static DateOrder Of(IEnumerable<Cell> cells, Lexicon lexicon)
    {
        var (days, months) = (0, 0);
        foreach (var cell in cells)
        {
            var shown = cell.Kind == CellKind.Text ? DateReader.OrderOf(cell.Text, lexicon) : 0;
            days += shown > 0 ? 1 : 0;
            months += shown < 0 ? 1 : 0;
        }

        return (days > 0) == (months > 0) ? DateOrder.Unknown : days > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }
}
