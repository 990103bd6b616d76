using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Looks;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>What cells of a style look like, with what its parents say.</summary>
internal sealed class DocumentLook
{
    /// <summary>The look of cells without a style.</summary>
    public static readonly DocumentLook None = new();

    private FontLook? text;

    /// <summary>How numbers are shown; null where the kind of the value tells.</summary>
    public NumberFormat? Format { get; init; }

    /// <summary>Colour of the cell; <see cref="ConditionalRule.NoFill"/> where it is said to have none, null where nothing is said.</summary>
    public int? Fill { get; init; }

    /// <summary>What is said of its font.</summary>
    public FontFormat Font { get; init; }

    /// <summary>What its text looks like.</summary>
    public FontLook Text => text ??= Font.Look;

    /// <summary>Styles that it takes on conditions.</summary>
    public IReadOnlyList<StyleMap> Maps { get; init; } = [];

    /// <summary>Colour of the cell as it is seen, or null.</summary>
    public int? Colour => Fill == ConditionalRule.NoFill ? null : Fill;
}

/// <summary>A style that another takes on a condition.</summary>
/// <param name="Condition">The condition as it is written, such as <c>cell-content()&gt;=3</c>.</param>
/// <param name="Style">Name of the style.</param>
/// <param name="Base">Address of the cell that formulas in it are written for, or null.</param>
internal sealed record StyleMap(string Condition, string Style, string? Base);
