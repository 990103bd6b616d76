using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Peers;

/// <summary>An element of a town with its place among peers.</summary>
/// <param name="Element">The element.</param>
/// <param name="Position">The place.</param>
public sealed record PeerElement(Element Element, PeerPosition Position);

/// <summary>One town among its peers: those that were assessed by the same model edition and for the same horizon, each at the date nearest to the town's.</summary>
/// <param name="Town">The town's profile: its latest in that model and horizon.</param>
/// <param name="Peers">The nearest profile of each peer, in the order in which they were met.</param>
/// <param name="Elements">The elements on which the town or a peer has a value, in the model's order.</param>
public sealed record PeerComparison(Profile Town, ImmutableArray<Profile> Peers, ImmutableArray<PeerElement> Elements)
{
    /// <summary>The elements in the highest quarter, the fewest peers above first: only where that can be told.</summary>
    public ImmutableArray<PeerElement> Strongest =>
        [.. Elements.Where(element => element.Position is { Status: PeerStatus.Told, Lowest: 4 }).OrderBy(element => Share(element.Position.Above, element))];

    /// <summary>The elements in the lowest quarter, the fewest peers below first: only where that can be told.</summary>
    public ImmutableArray<PeerElement> Weakest =>
        [.. Elements.Where(element => element.Position is { Status: PeerStatus.Told, Highest: 1 }).OrderBy(element => Share(element.Position.Below, element))];

    /// <summary>Whether the town's place can be told on any element.</summary>
    public bool TellsAny => Elements.Any(element => element.Position.Status is PeerStatus.Told or PeerStatus.Tied);

    /// <summary>Compares a town: once for each model edition and horizon in which it was assessed.</summary>
    /// <param name="town">The town's key, as <see cref="Profile.CommunityKey"/> gives it.</param>
    /// <param name="profiles">All profiles in the terms of one model, the town's too.</param>
    /// <param name="isPeer">Whether another community is a peer; null where all are.</param>
    public static ImmutableArray<PeerComparison> Of(string town, IEnumerable<Profile> profiles, Func<Profile, bool>? isPeer = null)
    {
        var comparisons = ImmutableArray.CreateBuilder<PeerComparison>();
        foreach (var alike in profiles.GroupBy(profile => (profile.Model, profile.Source.Model, profile.Source.Horizon)))
        {
            var communities = alike.GroupBy(profile => profile.CommunityKey).ToArray();
            if (Array.Find(communities, community => community.Key == town) is { } own)
            {
                // A stable sort: of two profiles of one date the one that was met last counts.
                var latest = own.OrderBy(profile => profile.Source.Date ?? default(PartialDate)).Last();
                comparisons.Add(Of(latest, [.. communities.Where(community => community.Key != town).Select(community => community.Where(profile => isPeer is null || isPeer(profile)).ToArray())]));
            }
        }

        return comparisons.ToImmutable();
    }

    private static PeerComparison Of(Profile town, Profile[][] peers)
    {
        Profile[][] nearest = [.. peers.Where(peer => peer.Length > 0).Select(peer => Enumerable.Reverse(peer).OrderBy(profile => Distance(profile.Source.Date, town.Source.Date)).ToArray())];
        var elements = ImmutableArray.CreateBuilder<PeerElement>();
        foreach (var element in town.Model.Elements.Where(element => element.Scale is not null && element.IsLeaf))
        {
            double[] values = [.. nearest.Select(peer => peer.Select(profile => profile.Value(element)).FirstOrDefault(value => value is not null)).Where(value => value is not null).Select(value => value!.Value)];
            if (values.Length > 0 || town.Value(element) is not null)
            {
                elements.Add(new(element, PeerPosition.Of(town.Value(element), values)));
            }
        }

        return new(town, [.. nearest.Select(peer => peer[0])], elements.ToImmutable());
    }

    private static double Share(int count, PeerElement element) => (double)count / element.Position.Peers;

    /// <summary>Days between two dates, 0 where one lies within the other; what has no date is farther than any other.</summary>
    private static int Distance(PartialDate? date, PartialDate? from)
    {
        if (date is not { } one || from is not { } other)
        {
            return date is null && from is not null ? int.MaxValue : 0;
        }

        return Math.Max(0, Math.Max(First(one) - Last(other), First(other) - Last(one)));
    }

    private static int First(PartialDate date) => new DateOnly(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day)).DayNumber;

    private static int Last(PartialDate date)
    {
        var month = date.Month == 0 ? 12 : date.Month;
        return new DateOnly(date.Year, month, date.Day == 0 ? DateTime.DaysInMonth(date.Year, month) : date.Day).DayNumber;
    }
}
