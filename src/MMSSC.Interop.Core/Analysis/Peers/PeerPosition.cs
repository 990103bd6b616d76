using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Peers;

/// <summary>Why a place among peers is told or is not.</summary>
public enum PeerStatus
{
    /// <summary>The town's value lies in one quarter.</summary>
    Told,

    /// <summary>Peers have the same value, and the town could stand in more than one quarter.</summary>
    Tied,

    /// <summary>Too few peers have a value.</summary>
    TooFewPeers,

    /// <summary>The town has no value.</summary>
    NoValue,
}

/// <summary>Where a value lies among those of peers.</summary>
/// <remarks>
/// The town and its peers are put in order of their values and cut into quarters: the quarter of place <c>p</c> of <c>n</c> is
/// <c>⌈4p/n⌉</c>, 1 for the lowest. Those of one value share their places, so a tie may reach over several quarters: it is not broken.
/// </remarks>
/// <param name="Value">The town's value; null where it has none.</param>
/// <param name="Peers">How many peers have a value.</param>
/// <param name="Below">How many of them have a lower one.</param>
/// <param name="Same">How many of them have the same one.</param>
/// <param name="Lowest">The lowest quarter in which the town could stand, 1 to 4; 0 where that can't be told.</param>
/// <param name="Highest">The highest quarter in which the town could stand, 1 to 4; 0 where that can't be told.</param>
/// <param name="Status">Why it is told or is not.</param>
/// <param name="Spread">How the peers' values lie; null where there are too few to be shown without showing single ones.</param>
public sealed record PeerPosition(double? Value, int Peers, int Below, int Same, int Lowest, int Highest, PeerStatus Status, Spread? Spread)
{
    /// <summary>Fewest peers among which a quarter says anything, and whose spread does not give single values away.</summary>
    public const int FewestPeers = 5;

    /// <summary>How many peers have a higher value.</summary>
    public int Above => Value is null ? 0 : Peers - Below - Same;

    /// <summary>The position of a value.</summary>
    /// <param name="value">The town's value; null where it has none.</param>
    /// <param name="peers">The values of the peers that have one.</param>
    public static PeerPosition Of(double? value, IReadOnlyCollection<double> peers)
    {
        var spread = peers.Count >= FewestPeers ? Spread.Of(peers) : null;
        if (value is not { } own)
        {
            return new(null, peers.Count, 0, 0, 0, 0, PeerStatus.NoValue, spread);
        }

        var below = peers.Count(peer => peer < own - Scale.Tolerance);
        var same = peers.Count(peer => Math.Abs(peer - own) <= Scale.Tolerance);
        if (spread is null)
        {
            return new(own, peers.Count, below, same, 0, 0, PeerStatus.TooFewPeers, null);
        }

        var (lowest, highest) = (Quarter(below + 1, peers.Count + 1), Quarter(below + same + 1, peers.Count + 1));
        return new(own, peers.Count, below, same, lowest, highest, lowest == highest ? PeerStatus.Told : PeerStatus.Tied, spread);
    }

    private static int Quarter(int place, int count) => ((4 * place) + count - 1) / count;
}
