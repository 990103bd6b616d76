using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Store;

/// <summary>What two assessments have in common when the later one is a version of the earlier one.</summary>
/// <param name="Community">Name of the community; empty where only its id is known.</param>
/// <param name="CommunityId">Id of the community; empty where it has none.</param>
/// <param name="Model">Id of the model.</param>
/// <param name="Edition">Edition of the model.</param>
/// <param name="Date">The date as it is written; empty where there is none.</param>
/// <param name="Horizon">The horizon as it is written.</param>
/// <param name="Stakeholder">The stakeholder group; empty where there is none.</param>
internal sealed record KeptIdentity(
    string Community, string CommunityId, string Model, string Edition, string Date, string Horizon, string Stakeholder)
{
    /// <summary>What is compared of the territories above the community; empty where none is known.</summary>
    public string Territories { get; init; } = "";

    /// <summary>The parts as they are compared, in the order of the store's columns: names that people write are the same in any spelling that folds alike.</summary>
    public ImmutableArray<string> Key => [CommunityKey, CommunityId, Model, Edition, Date, Horizon, Folding.Fold(Stakeholder)];

    /// <summary>The folded name with the territories behind it, as the store's column has them.</summary>
    private string CommunityKey => Territories.Length == 0 ? Folding.Fold(Community) : $"{Folding.Fold(Community)}\n{Territories}";

    /// <summary>The territories of a value of the store's column.</summary>
    public static string TerritoriesOf(string communityKey) => communityKey.IndexOf('\n') is >= 0 and var end ? communityKey[(end + 1)..] : "";
}
