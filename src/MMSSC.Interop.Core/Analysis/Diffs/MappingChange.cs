using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>The part of a mapping file in which something changed.</summary>
internal enum ChangePart
{
    /// <summary>What the file says of itself.</summary>
    Header,

    /// <summary>The model edition on one of its sides.</summary>
    Pin,

    /// <summary>What holds where a link does not state otherwise.</summary>
    Default,

    /// <summary>A level map.</summary>
    LevelMap,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A source element left out on purpose.</summary>
    Unmapped,

    /// <summary>An example.</summary>
    Example,

    /// <summary>A finding that the authors accept.</summary>
    Allowance,

    /// <summary>A change note.</summary>
    Note,
}

/// <summary>What became of it.</summary>
internal enum ChangeKind
{
    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>It is another.</summary>
    Altered,
}

/// <summary>The member that changed, by the names of mapping files.</summary>
internal enum ChangedMember
{
    /// <summary>The thing as a whole.</summary>
    Whole,
    Id,
    Title,
    Maintainer,
    Licence,
    Status,
    Model,
    Sha256,
    Elements,
    LevelMap,
    Aggregation,
    Rounding,
    MinimumCoverage,
    Scale,
    Basis,
    Level,
    Weight,
    Relationship,
    Confidence,
    Rationale,
    Reviewers,
    Comments,
    Extensions,
    Pending,
    Reason,
    Ratings,
    Expect,
    Text,
}

/// <summary>One thing that is not the same in two mapping files.</summary>
/// <param name="Part">Where.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Subject">The name of the thing: <c>1.9 → 4.3</c>, a level map, an element; empty where the part has only one.</param>
/// <param name="Member">The member that changed.</param>
/// <param name="Before">What the first file says; empty where it says nothing.</param>
/// <param name="After">What the second file says.</param>
/// <param name="Consequence">What it can do to results and expectations.</param>
/// <param name="At">Where the second file says it; in the first file where it was removed.</param>
internal sealed record MappingChange(
    ChangePart Part, ChangeKind Kind, string Subject, ChangedMember Member, LocalText Before, LocalText After, Consequence Consequence, Location At)
{
    /// <summary>The link, where the change is of one.</summary>
    public LinkKey? Link { get; init; }
}
