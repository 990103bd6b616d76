using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Codebooks.Looks;

/// <summary>What the font of a cell says.</summary>
internal static class CellInk
{
    /// <summary>The font colour as <c>0xRRGGBB</c>; null where it is the usual one.</summary>
    public static int? Of(Cell cell) => cell.Ink;
}
