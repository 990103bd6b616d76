using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis;

/// <summary>Communities side by side: one profile each, all from the same source model and horizon, because nothing is averaged across models.</summary>
/// <param name="Model">The model of the values.</param>
/// <param name="Source">The model that the communities were assessed by.</param>
/// <param name="Horizon">Now or planned.</param>
/// <param name="Elements">The elements on which at least one community has a value, in the model's order.</param>
/// <param name="Profiles">One per community: its latest, in the order in which they were met.</param>
/// <param name="Earlier">Older profiles of the same communities, which are left out here.</param>
public sealed record ProfileComparison(
    Model Model, Model Source, Horizon Horizon, ImmutableArray<Element> Elements, ImmutableArray<Profile> Profiles, ImmutableArray<Profile> Earlier)
{
    /// <summary>How the values of an element lie.</summary>
    /// <param name="element">The element.</param>
    /// <param name="among">Whether a community counts; null for all.</param>
    public Spread? SpreadOf(Element element, Func<Profile, bool>? among = null) => Spread.Of(Profiles
        .Where(profile => among is null || among(profile)).Select(profile => profile.Value(element)).Where(value => value is not null).Select(value => value!.Value));

    /// <summary>Compares profiles: one comparison per source model and horizon.</summary>
    public static ImmutableArray<ProfileComparison> Of(IEnumerable<Profile> profiles) =>
        [.. profiles.GroupBy(profile => (profile.Model, profile.Source.Model, profile.Source.Horizon)).Select(group => Compare([.. group]))];

    private static ProfileComparison Compare(ImmutableArray<Profile> profiles)
    {
        var latest = ImmutableArray.CreateBuilder<Profile>();
        var earlier = ImmutableArray.CreateBuilder<Profile>();
        foreach (var community in profiles.GroupBy(profile => profile.CommunityKey))
        {
            // A stable sort: of two profiles of one date the one that was met last counts.
            var ordered = community.OrderBy(profile => profile.Source.Date ?? default(PartialDate)).ToArray();
            latest.Add(ordered[^1]);
            earlier.AddRange(ordered.AsSpan()[..^1]);
        }

        var first = profiles[0];
        return new(
            first.Model,
            first.Source.Model,
            first.Source.Horizon,
            [.. first.Model.Elements.Where(element => element.Scale is not null && element.IsLeaf && latest.Any(profile => profile.Value(element) is not null))],
            latest.ToImmutable(),
            earlier.ToImmutable());
    }
}
