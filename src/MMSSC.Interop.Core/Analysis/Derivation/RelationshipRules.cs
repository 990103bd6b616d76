using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>What follows from the words of links (SSSOM, "Mapping Chains": transitivity, role chains over exact matches, inverse).</summary>
internal static class RelationshipRules
{
    /// <summary>The word read from the other side.</summary>
    public static Relationship Inverse(Relationship relationship) => relationship switch
    {
        Relationship.BroadMatch => Relationship.NarrowMatch,
        Relationship.NarrowMatch => Relationship.BroadMatch,
        _ => relationship,
    };

    /// <summary>
    /// The word of two links in a row. An exact match passes the other on, broad and narrow matches go on being such; for all else
    /// there is no rule, and no more is claimed than that the two bear on each other.
    /// </summary>
    public static Relationship Chain(Relationship first, Relationship second) =>
        first == Relationship.ExactMatch ? second
        : second == Relationship.ExactMatch ? first
        : first == second && first is Relationship.BroadMatch or Relationship.NarrowMatch ? first
        : Relationship.RelatedMatch;

    /// <summary>The word of two ways between the same elements: the common one, or that they bear on each other.</summary>
    public static Relationship Join(Relationship one, Relationship other) => one == other ? one : Relationship.RelatedMatch;
}
