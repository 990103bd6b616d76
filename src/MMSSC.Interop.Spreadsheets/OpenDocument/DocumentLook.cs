using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>What cells of a style look like, with what its parents say.</summary>
internal sealed class DocumentLook
{
    /// <summary>The look of cells without a style.</summary>
    public static readonly DocumentLook None = new();

    /// <summary>How numbers are shown; null where the kind of the value tells.</summary>
    public NumberFormat? Format { get; init; }

    /// <summary>Colour of the cell; <see cref="ConditionalRule.NoFill"/> where it is said to have none, null where nothing is said.</summary>
    public int? Fill { get; init; }

    /// <summary>Styles that it takes on conditions.</summary>
    public IReadOnlyList<StyleMap> Maps { get; init; } = [];

    /// <summary>Colour of the cell as it is seen, or null.</summary>
    public int? Colour => Fill == ConditionalRule.NoFill ? null : Fill;
}

/// <summary>A style that another takes on a condition.</summary>
/// <param name="Condition">The condition as it is written, such as <c>cell-content()&gt;=3</c>.</param>
/// <param name="Style">Name of the style.</param>
internal sealed record StyleMap(string Condition, string Style);
