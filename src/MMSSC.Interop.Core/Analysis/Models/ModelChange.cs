using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Models;

/// <summary>What can differ between two editions or states of a model.</summary>
internal enum ModelChangeKind
{
    /// <summary>An element that was not there.</summary>
    Added,

    /// <summary>An element that is no longer there.</summary>
    Removed,

    /// <summary>The same element under another code.</summary>
    Renamed,

    /// <summary>It stands below another element.</summary>
    Moved,

    /// <summary>The same code with another English title: perhaps another element.</summary>
    Retitled,

    /// <summary>Another kind, scale or stage.</summary>
    Reclassified,

    /// <summary>Titles in other languages, or other words for it.</summary>
    Words,

    /// <summary>A scale with other levels or another range, or one that only one of the two has.</summary>
    Scale,

    /// <summary>Another rule by which the value of a kind of element comes from what lies below it.</summary>
    RollUp,
}

/// <summary>One difference between two editions or states of a model.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Code">The element's code in the new one, or in the old one where it was removed; a scale's id, a kind for a rule.</param>
/// <param name="Before">What was; empty where nothing was.</param>
/// <param name="After">What is; empty where nothing is.</param>
internal sealed record ModelChange(ModelChangeKind Kind, string Code, string Before, string After);

/// <summary>An element of the old edition with the one of the new edition that it seems to be.</summary>
/// <param name="Before">The old element.</param>
/// <param name="After">The new element.</param>
/// <param name="IsSure">Whether its English title says so, and not its code alone.</param>
internal sealed record ElementPair(Element Before, Element After, bool IsSure);
