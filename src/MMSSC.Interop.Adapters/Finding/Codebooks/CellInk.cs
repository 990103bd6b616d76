using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Codebooks;

/// <summary>What the font of a cell says: the one place where font colour and strokes are taken from cells.</summary>
internal static class CellInk
{
    // These are the values of the traits for text that is struck out, whole or in part.
    public const CellTraits Struck = (CellTraits)8;
    public const CellTraits PartlyStruck = (CellTraits)16;

    /// <summary>The font colour as <c>0xRRGGBB</c>; null where it is the usual one. Cells do not carry it yet: it is taken from here once they do.</summary>
    public static int? Of(Cell cell)
    {
        _ = cell;
        return null;
    }
}
