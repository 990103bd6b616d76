namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>What a conditional format makes of a cell, and by which rule.</summary>
/// <param name="Rule">The rule as people read it, such as <c>C5:C43 ≥ 3 → #C6EFCE</c>.</param>
internal sealed record ConditionalLook(string Rule)
{
    /// <summary>Whether the rule gave the cell its fill.</summary>
    public bool Fills { get; init; }

    /// <summary>Whether the rule named the cell's text: then it declares what that text means.</summary>
    public bool NamesText { get; init; }

    /// <summary>Colour of the icon beside the value, or null.</summary>
    public int? Icon { get; init; }
}
