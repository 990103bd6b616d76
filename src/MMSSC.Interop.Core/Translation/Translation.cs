using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Translation;

/// <summary>One assessment in the terms of another model, with everything that led there.</summary>
/// <param name="Source">What was translated.</param>
/// <param name="Target">The model of the results.</param>
/// <param name="Route">The mappings that were followed.</param>
/// <param name="Results">One result per element of the target that is rated or linked, in the model's order.</param>
/// <param name="Unused">Ratings that no link reads, with why.</param>
/// <param name="Alternatives">Other routes that exist, with whether they agree.</param>
public sealed record TranslationResult(
    Assessment Source,
    Model Target,
    Route Route,
    ImmutableArray<ElementResult> Results,
    ImmutableArray<UnusedRating> Unused,
    ImmutableArray<Alternative> Alternatives)
{
    /// <summary>The result of an element, or null.</summary>
    public ElementResult? Find(Element element) => Results.FirstOrDefault(result => result.Element == element);
}

/// <summary>How far a result can be stated.</summary>
public enum ResultStatus
{
    /// <summary>A level is stated.</summary>
    Stated,

    /// <summary>Too little was rated: no level is stated anywhere.</summary>
    InsufficientCoverage,

    /// <summary>What one would expect to find: derived against the direction of the mapping, not a rating.</summary>
    Expected,

    /// <summary>No link leads to the element.</summary>
    NotMapped,

    /// <summary>Nothing that is linked to it concerns the community: there is nothing to assess.</summary>
    NotApplicable,
}

/// <summary>The result for one element of the target.</summary>
/// <param name="Element">The element.</param>
/// <param name="Status">How far it can be stated.</param>
/// <param name="Level">The level; null unless stated or expected.</param>
/// <param name="Reading">The numbers; not assessed where nothing was rated.</param>
/// <param name="Permitted">What is possible at all: for an element without any rating, all that its links allow.</param>
/// <param name="Contributions">What it was made of.</param>
/// <param name="Robustness">The level under other aggregations; null where no level is stated or the direction is backward.</param>
public sealed record ElementResult(
    Element Element,
    ResultStatus Status,
    Level? Level,
    Reading Reading,
    Interval? Permitted,
    ImmutableArray<Contribution> Contributions,
    Robustness? Robustness)
{
    /// <summary>The rated share of the linked weight, 0 to 1; 0 too where nothing has to be rated.</summary>
    public double Coverage => Reading.IsRated ? Reading.Coverage : 0;

    /// <summary>Whether anything that is linked has to be rated, so that there is a coverage.</summary>
    public bool HasCoverage => Status is not (ResultStatus.NotMapped or ResultStatus.NotApplicable);
}

/// <summary>The level under three aggregations.</summary>
public sealed record Robustness(Level Mean, Level Median, Level Minimum)
{
    /// <summary>Whether the level does not depend on the aggregation.</summary>
    public bool Agrees => Mean == Median && Median == Minimum;
}

/// <summary>One thing that a value was made of: a linked element, or a child that was rolled up.</summary>
public sealed record Contribution
{
    /// <summary>The contributing element.</summary>
    public required Element Element { get; init; }

    /// <summary>Its rating, where it was rated directly.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Its value on its own scale.</summary>
    public required Reading Value { get; init; }

    /// <summary>What the value says on the scale of the element it contributes to; what a missing one could say stands in the bounds.</summary>
    public required Reading Mapped { get; init; }

    /// <summary>Everything a missing value could have contributed; null where it is not missing.</summary>
    public Interval? Possible { get; init; }

    /// <summary>Weight; 1 for children of a roll-up.</summary>
    public required double Weight { get; init; }

    /// <summary>The link; null for children of a roll-up.</summary>
    public Link? Link { get; init; }

    /// <summary>The rule that made <see cref="Value"/> of <see cref="Via"/>, where the element was rolled up.</summary>
    public RollUp? RollUp { get; init; }

    /// <summary>What <see cref="Value"/> was made of in turn: children, or the links of the hop before; empty for a direct rating.</summary>
    public ImmutableArray<Contribution> Via { get; init; } = [];
}

/// <summary>A rating that no link reads.</summary>
public sealed record UnusedRating(Rating Rating, LocalText Reason);

/// <summary>Another route between the same models.</summary>
/// <param name="Route">The route.</param>
/// <param name="Differing">Elements for which it gives another level; empty when it agrees.</param>
public sealed record Alternative(Route Route, ImmutableArray<Element> Differing);
