using System.Globalization;

namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>Colours of cells as people read them.</summary>
internal static class CellColour
{
    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    /// <param name="rgb">The colour as <c>0xRRGGBB</c>.</param>
    public static string Name(int rgb) => "#" + (rgb & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture);
}
