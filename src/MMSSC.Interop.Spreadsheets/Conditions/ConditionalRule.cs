using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Looks;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>A conditional format of a sheet.</summary>
internal sealed class ConditionalRule
{
    /// <summary>A fill that shows no colour: white, transparent, a pattern or a gradient.</summary>
    public const int NoFill = -1;

    /// <summary>Rules are asked in this order; the first that holds gives the fill.</summary>
    public int Priority { get; init; }

    /// <summary>What no later rule is asked for where this one holds, whether it gives a fill or not.</summary>
    public LookParts Settles { get; init; }

    /// <summary>Where it holds.</summary>
    public required MergedRange[] Ranges { get; init; }

    /// <summary>The fill that it gives, <see cref="NoFill"/> where it takes away the cell's own; null where it leaves that as it is.</summary>
    public int? Fill { get; init; }

    /// <summary>What it says of the text.</summary>
    public FontFormat Font { get; init; }

    /// <summary>When it holds; null where it has icons, or would have to be calculated.</summary>
    public Condition? Condition { get; init; }

    public IconSet? Icons { get; init; }

    /// <summary>The rule as it is written, for messages.</summary>
    public required string Shown { get; init; }

    /// <summary>What it decides of a cell where it holds.</summary>
    public LookParts Decides => (Fill is null ? LookParts.Nothing : LookParts.Fill) | (Font.Ink is null ? LookParts.Nothing : LookParts.Ink) | (Font.Struck is null ? LookParts.Nothing : LookParts.Strike);
}
