using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Plans;

/// <summary>What is said of all ratings of a table outside of it.</summary>
/// <param name="Key">Community, id, date, horizon, method and stakeholder; null members where nothing is said.</param>
public sealed record PlannedContext(AssessmentKey Key)
{
    /// <summary>Nothing is said.</summary>
    public static readonly PlannedContext Empty = new(AssessmentKey.None);

    /// <summary>Where the community stands.</summary>
    public Location CommunityAt { get; init; } = Location.None;

    /// <summary>Where the community's id stands.</summary>
    public Location IdAt { get; init; } = Location.None;

    /// <summary>Where the date stands.</summary>
    public Location DateAt { get; init; } = Location.None;

    /// <summary>Where the method stands.</summary>
    public Location MethodAt { get; init; } = Location.None;

    /// <summary>Where the stakeholder stands.</summary>
    public Location StakeholderAt { get; init; } = Location.None;

    /// <summary>Where each of the territories stands.</summary>
    public ImmutableArray<Location> TerritoriesAt
    {
        get;

        // Arrays are compared as references: a context without places is Empty whichever empty array it was made of.
        init => field = value.IsDefaultOrEmpty ? ImmutableArray<Location>.Empty : value;
    }
    = ImmutableArray<Location>.Empty;

    /// <summary>Whether a person gave it: then it holds for another file that says nothing itself. What was found in one file is not said of another.</summary>
    public bool Given { get; init; }
}
