using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>Numbers without a percent sign.</summary>
internal static class BareNumber
{
    /// <summary>The number of a cell, typed or stored; null where it is none or has a percent sign.</summary>
    public static double? Of(in Cell cell) => cell.Kind switch
    {
        CellKind.Number when !cell.Text.Contains('%', StringComparison.Ordinal) => cell.Number,
        CellKind.Text when NumberReader.TryRead(cell.Text, out var value, out var sign) && !sign => value,
        _ => null,
    };
}
