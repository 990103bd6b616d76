namespace MMSSC.Interop.Adapters.Tabular.OpenXml;

/// <summary>What cells look like, by the style number that they carry.</summary>
internal sealed class CellStyles
{
    /// <summary>No style at all: general numbers, no fills.</summary>
    public static readonly CellStyles None = new();

    /// <summary>Stands for no fill among colours.</summary>
    public const int NoFill = -1;

    private readonly List<NumberFormat> formats = [];
    private readonly List<int> fills = [];
    private readonly List<int> conditional = [];

    /// <summary>Adds the next style.</summary>
    public void Add(NumberFormat format, int fill)
    {
        formats.Add(format);
        fills.Add(fill);
    }

    /// <summary>Adds the next look of conditional formats.</summary>
    public void AddConditional(int fill) => conditional.Add(fill);

    /// <summary>Fill that a conditional format of that look gives, or null.</summary>
    public int? ConditionalFill(int look) => (uint)look < (uint)conditional.Count && conditional[look] != NoFill ? conditional[look] : null;

    /// <summary>Format of a style number; the general one for numbers that the workbook does not define.</summary>
    public NumberFormat Format(int style) => (uint)style < (uint)formats.Count ? formats[style] : NumberFormat.General;

    /// <summary>Fill of a style number, or null.</summary>
    public int? Fill(int style) => (uint)style < (uint)fills.Count && fills[style] != NoFill ? fills[style] : null;
}
