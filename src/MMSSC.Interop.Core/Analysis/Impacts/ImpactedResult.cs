using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Impacts;

/// <summary>What became of a result, the worst first.</summary>
internal enum ImpactKind
{
    /// <summary>A level was stated and is not any more.</summary>
    Lost,

    /// <summary>The level is lower.</summary>
    Lowered,

    /// <summary>The level is higher.</summary>
    Raised,

    /// <summary>A level is stated where none was.</summary>
    Gained,

    /// <summary>The level is the same, numbers behind it are not.</summary>
    Numbers,
}

/// <summary>One change of the mapping, and what it does to one result alone.</summary>
/// <param name="Link">The link; null for a default.</param>
/// <param name="Member">What of it changed; the whole where it came or went.</param>
/// <param name="Before">What the version before says.</param>
/// <param name="After">What the version after says.</param>
/// <param name="Without">What the version after would give without this change; null where that was not tried.</param>
internal sealed record ImpactCause(LinkKey? Link, ChangedMember Member, LocalText Before, LocalText After, Given? Without);

/// <summary>A result that two versions of a mapping give differently.</summary>
/// <param name="Assessment">Whose result, without the ratings.</param>
/// <param name="Element">The target element, of the later model where it knows it.</param>
/// <param name="Before">What was given.</param>
/// <param name="After">What is given.</param>
/// <param name="Causes">The changes that make the difference, the strongest first. Where none does alone, all that bear on it.</param>
internal sealed record ImpactedResult(Assessment Assessment, Element Element, Given Before, Given After, ImmutableArray<ImpactCause> Causes)
{
    /// <summary>What became of it.</summary>
    public ImpactKind Kind => (Before.IsStated, After.IsStated) switch
    {
        (true, false) => ImpactKind.Lost,
        (false, true) => ImpactKind.Gained,
        _ => LevelStep switch { < 0 => ImpactKind.Lowered, > 0 => ImpactKind.Raised, _ => ImpactKind.Numbers },
    };

    /// <summary>By how much the level changed.</summary>
    public double LevelStep => (After.Level?.Value ?? 0) - (Before.Level?.Value ?? After.Level?.Value ?? 0) is var step && Before.IsStated && After.IsStated ? step : 0;

    /// <summary>By how much the estimate changed.</summary>
    public double EstimateStep => Before.Reading.IsRated && After.Reading.IsRated ? After.Reading.Estimate - Before.Reading.Estimate : 0;
}

/// <summary>What two versions of a mapping make of one assessment.</summary>
/// <param name="Changed">Results that differ.</param>
/// <param name="Same">How many do not.</param>
internal sealed record AssessmentImpact(ImmutableArray<ImpactedResult> Changed, int Same);
