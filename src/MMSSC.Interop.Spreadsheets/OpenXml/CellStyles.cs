using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Looks;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>What cells look like, by the style number that they carry.</summary>
internal sealed class CellStyles
{
    /// <summary>No style at all: general numbers, no fills.</summary>
    public static readonly CellStyles None = new();

    /// <summary>Stands for no fill among colours.</summary>
    public const int NoFill = ConditionalRule.NoFill;

    private static readonly CellStyle general = new(NumberFormat.General, default, FontLook.Plain);
    private static readonly ConditionalStyle unchanged = new(null, default);

    private readonly List<CellStyle> styles = [];
    private readonly List<ConditionalStyle> conditional = [];

    /// <summary>The colours that the workbook names by number.</summary>
    public Palette Palette { get; init; } = new();

    /// <summary>The style of a number; the general one for numbers that the workbook does not define.</summary>
    public CellStyle this[int style] => (uint)style < (uint)styles.Count ? styles[style] : general;

    /// <summary>Adds the next style.</summary>
    public void Add(CellStyle style) => styles.Add(style);

    /// <summary>Adds the next look of conditional formats.</summary>
    public void Add(ConditionalStyle look) => conditional.Add(look);

    /// <summary>What a conditional format of that look changes.</summary>
    public ConditionalStyle Conditional(int look) => (uint)look < (uint)conditional.Count ? conditional[look] : unchanged;
}

/// <summary>What cells of one style look like.</summary>
internal sealed record CellStyle(NumberFormat Format, FillLook Fill, FontLook Font);

/// <summary>What a conditional format changes of a cell.</summary>
/// <param name="Fill">The fill that it gives, <see cref="CellStyles.NoFill"/> where it takes away the cell's own; null where it leaves that.</param>
/// <param name="Font">What it says of the font.</param>
internal sealed record ConditionalStyle(int? Fill, FontFormat Font);
