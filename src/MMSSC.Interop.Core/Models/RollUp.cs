namespace MMSSC.Interop.Models;

/// <summary>How an inner element's value comes from its children.</summary>
public enum RollUpRule
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>Arithmetic mean.</summary>
    Mean,

    /// <summary>Median, the lower one on a tie.</summary>
    Median,

    /// <summary>The lowest.</summary>
    Minimum,

    /// <summary>The highest stage whose children, and those of every stage below, reach the threshold.</summary>
    Ladder,
}

/// <summary>The rule of one kind of inner element.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Threshold">For <see cref="RollUpRule.Ladder"/>: what a child must reach, on the children's scale.</param>
/// <param name="Scale">The scale of the result; null where it is the children's own.</param>
public sealed record RollUp(RollUpRule Rule, double Threshold, Scale? Scale);
