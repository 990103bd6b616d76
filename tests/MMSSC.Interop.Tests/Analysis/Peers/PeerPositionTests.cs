using CsCheck;
using MMSSC.Interop.Analysis.Peers;

namespace MMSSC.Interop.Tests.Analysis.Peers;

public class PeerPositionTests
{
    [Fact]
    public void A_quarter_is_that_of_the_places_among_all() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5].Array[0, 30]).Sample((own, peers) =>
        {
            var position = PeerPosition.Of(own, [.. peers.Select(peer => (double)peer)]);

            // By definition: all in order, the town as far down and as far up as those of its value allow.
            var all = peers.Append(own).Order().ToArray();
            var places = Enumerable.Range(1, all.Length).Where(place => all[place - 1] == own).ToArray();
            var (lowest, highest) = (Quarter(places[0], all.Length), Quarter(places[^1], all.Length));
            Assert.Equal(peers.Length, position.Peers);
            Assert.Equal(
                peers.Length < 5 ? (PeerStatus.TooFewPeers, 0, 0) : (lowest == highest ? PeerStatus.Told : PeerStatus.Tied, lowest, highest),
                (position.Status, position.Lowest, position.Highest));
            Assert.Equal((peers.Count(peer => peer < own), peers.Count(peer => peer == own), peers.Count(peer => peer > own)), (position.Below, position.Same, position.Above));
            Assert.Equal(peers.Length < 5, position.Spread is null);
        });

    [Fact]
    public void Each_quarter_holds_a_quarter_of_values_that_differ() => Gen.Int[2, 12].Sample(size =>
    {
        var count = 4 * size;
        var quarters = Enumerable.Range(1, count).Select(own => PeerPosition.Of(own, [.. Enumerable.Range(1, count).Where(other => other != own).Select(other => (double)other)]).Lowest);

        Assert.All(quarters.CountBy(quarter => quarter), quarter => Assert.Equal(size, quarter.Value));
    });

    [Fact]
    public void A_rise_never_lowers_the_quarter() => Gen.Select(Gen.Double[1, 5], Gen.Double[0, 2], Gen.Double[1, 5].Array[5, 20]).Sample((own, rise, peers) =>
    {
        var (before, after) = (PeerPosition.Of(own, peers), PeerPosition.Of(own + rise, peers));

        Assert.True(after.Lowest >= before.Lowest && after.Highest >= before.Highest);
    });

    [Fact]
    public void A_town_without_a_value_has_no_place() =>
        Assert.Equal((PeerStatus.NoValue, 0, 6), PeerPosition.Of(null, [1, 2, 3, 4, 5, 5]) is var position ? (position.Status, position.Lowest, position.Peers) : default);

    [Fact]
    public void Values_that_sums_made_differ_by_a_hair_are_the_same() =>
        Assert.Equal(2, PeerPosition.Of(0.1 + 0.2, [0.3, 0.3, 1, 2, 3]).Same);

    private static int Quarter(int place, int count) => (int)Math.Ceiling(4.0 * place / count);
}
