using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Peers;

public class PeerComparisonTests
{
    private static readonly Model model = SmallModel.Target(2);

    [Theory]
    [InlineData("2025", 3)]
    [InlineData("2023", 1)]
    [InlineData("2023-06", 1)]
    [InlineData("2021", 1)]
    [InlineData("2024", 3)]
    [InlineData("2027-02-01", 5)]
    public void A_peer_counts_at_the_date_nearest_to_the_towns(string town, double value)
    {
        var comparison = Compare([Made("Own", town, Horizon.Now, 2), Made("A", "2023", Horizon.Now, 1), Made("A", "2025", Horizon.Now, 3), Made("A", "2027", Horizon.Now, 5)]);

        Assert.Equal(value, Assert.Single(comparison.Peers).Value(model.Elements[0]));
    }

    [Fact]
    public void A_date_without_the_element_gives_way_to_the_next_nearest()
    {
        var comparison = Compare([Made("Own", "2025", Horizon.Now, 2, 2), Made("A", "2025", Horizon.Now, null, 4), Made("A", "2023", Horizon.Now, 1, 1)]);

        Assert.Equal([(1, 1), (1, 0)], comparison.Elements.Select(element => (element.Position.Peers, element.Position.Below)));
    }

    [Fact]
    public void The_latest_of_the_town_counts_and_other_horizons_are_not_alike()
    {
        var comparisons = PeerComparison.Of("own", [Made("Own", "2023", Horizon.Now, 1), Made("Own", "2025", Horizon.Now, 4), Made("A", "2025", Horizon.Planned, 5), Made("B", "2025", Horizon.Now, 3)]);

        var comparison = Assert.Single(comparisons);
        Assert.Equal("2025", comparison.Town.Source.Date.ToString());
        Assert.Equal(["B"], comparison.Peers.Select(peer => peer.Source.Community.Name));
    }

    [Fact]
    public void Only_the_communities_of_the_group_are_peers()
    {
        var comparison = Assert.Single(PeerComparison.Of("own", [Made("Own", "2025", Horizon.Now, 4), Made("A", "2025", Horizon.Now, 5), Made("B", "2025", Horizon.Now, 3)], peer => peer.Source.Community.Name == "A"));

        Assert.Equal(["A"], comparison.Peers.Select(peer => peer.Source.Community.Name));
    }

    [Fact]
    public void Strongest_and_weakest_are_only_those_that_can_be_told()
    {
        var comparison = Compare([Made("Own", "2025", Horizon.Now, 5, 3), .. Enumerable.Range(1, 6).Select(i => Made($"P{i}", "2025", Horizon.Now, 1 + (i % 3), 3))]);

        Assert.Equal(["T1"], comparison.Strongest.Select(element => element.Element.Code));
        Assert.Empty(comparison.Weakest);
        Assert.Equal([PeerStatus.Told, PeerStatus.Tied], comparison.Elements.Select(element => element.Position.Status));
    }

    [Fact]
    public void Among_few_peers_nothing_is_told()
    {
        var comparison = Compare([Made("Own", "2025", Horizon.Now, 5, 3), Made("A", "2025", Horizon.Now, 1, 1)]);

        Assert.False(comparison.TellsAny);
        Assert.Empty(comparison.Strongest);
        Assert.All(comparison.Elements, element => Assert.Null(element.Position.Spread));
    }

    private static PeerComparison Compare(IEnumerable<Profile> profiles) => Assert.Single(PeerComparison.Of("own", profiles));

    private static Profile Made(string community, string date, Horizon horizon, params double?[] values) => Profile.Of(
        new()
        {
            Community = new(community, null),
            Model = model,
            Date = PartialDate.Parse(date),
            Horizon = horizon,
            Ratings =
            [
                .. values.Select((value, i) => value is { } known
                    ? Rating.Of(model.Elements[i], known, Location.None)
                    : Rating.NotAssessed(model.Elements[i], Location.None)),
            ],
        },
        null);
}
