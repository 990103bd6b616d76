using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>What cells look like, by the style number that they carry.</summary>
internal sealed class CellStyles
{
    /// <summary>No style at all: general numbers, no fills.</summary>
    public static readonly CellStyles None = new();

    /// <summary>Stands for no fill among colours.</summary>
    public const int NoFill = ConditionalRule.NoFill;

    /// <summary>Stands for the cell's own fill among the looks of conditional formats.</summary>
    public const int OwnFill = -2;

    /// <summary>The colours that the workbook names by number.</summary>
    public Palette Palette { get; init; } = new();

    private readonly List<NumberFormat> formats = [];
    private readonly List<int> fills = [];
    private readonly List<int> conditional = [];

    /// <summary>Adds the next style.</summary>
    public void Add(NumberFormat format, int fill)
    {
        formats.Add(format);
        fills.Add(fill);
    }

    /// <summary>Adds the next look of conditional formats: a fill, <see cref="NoFill"/>, or <see cref="OwnFill"/>.</summary>
    public void AddConditional(int fill) => conditional.Add(fill);

    /// <summary>Fill that a conditional format of that look gives, <see cref="NoFill"/> where it takes away the cell's own; null where it leaves that.</summary>
    public int? ConditionalFill(int look) => (uint)look < (uint)conditional.Count && conditional[look] != OwnFill ? conditional[look] : null;

    /// <summary>Format of a style number; the general one for numbers that the workbook does not define.</summary>
    public NumberFormat Format(int style) => (uint)style < (uint)formats.Count ? formats[style] : NumberFormat.General;

    /// <summary>Fill of a style number, or null.</summary>
    public int? Fill(int style) => (uint)style < (uint)fills.Count && fills[style] != NoFill ? fills[style] : null;
}
