namespace MMSSC.Interop.Adapters.Tabular.OpenXml;

/// <summary>What cells look like, by the style number that they carry.</summary>
internal sealed class CellStyles(List<(NumberFormat Format, int? Fill)> styles)
{
    /// <summary>No style at all: general numbers, no fills.</summary>
    public static readonly CellStyles None = new([]);

    /// <summary>Format and fill of a style number; the plain ones for numbers that the workbook does not define.</summary>
    public (NumberFormat Format, int? Fill) this[int style] =>
        (uint)style < (uint)styles.Count ? styles[style] : (NumberFormat.General, null);
}
