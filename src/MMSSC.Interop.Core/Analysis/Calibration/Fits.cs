using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>What would fit the ratings better than a part of the mapping does.</summary>
/// <param name="Pairs">Pairs of levels that speak to it.</param>
/// <param name="Communities">Communities that they are of.</param>
/// <param name="Judgement">How it does on unseen communities; null where there are too few to say.</param>
internal abstract record CalibrationFit(int Pairs, int Communities, Judgement? Judgement)
{
    // Intervals from drawing few communities again are too narrow: of fits to a mapping that is right, 11 in 100 looked clearly
    // better with 5 communities, 5 with 8, 3 with 12 and 1 with 25 (simulated).
    private const int LeastToPropose = 10;

    /// <summary>Whether there are too few communities to propose what looks better, or to judge at all.</summary>
    public bool IsTooFew => Judgement is null || (Judgement.IsBetter && Communities < LeastToPropose);

    /// <summary>Whether the data supports a change.</summary>
    public bool IsProposed => Judgement is { IsBetter: true } && !IsTooFew;
}

/// <summary>Other typical values for a level map.</summary>
/// <param name="Map">The level map.</param>
/// <param name="Typical">The fitted values; those of points that nobody has are moved only as far as the others make them.</param>
/// <param name="Seen">How often a source value stands at each point or between it and a neighbour.</param>
/// <param name="Pairs">Pairs of levels that speak to it.</param>
/// <param name="Communities">Communities that they are of.</param>
/// <param name="Judgement">How it does on unseen communities.</param>
internal sealed record LevelMapFit(LevelMap Map, ImmutableArray<double> Typical, ImmutableArray<int> Seen, int Pairs, int Communities, Judgement? Judgement)
    : CalibrationFit(Pairs, Communities, Judgement);

/// <summary>Other weights for the links of a target; their sum stays what it was.</summary>
/// <param name="Target">The target.</param>
/// <param name="Links">Its links.</param>
/// <param name="Weights">The fitted weight of each; those of links that nobody rated stay as they are.</param>
/// <param name="Seen">How often the source of each was rated.</param>
/// <param name="Pairs">Pairs of levels that speak to it.</param>
/// <param name="Communities">Communities that they are of.</param>
/// <param name="Judgement">How it does on unseen communities.</param>
internal sealed record WeightFit(
    Element Target, ImmutableArray<Link> Links, ImmutableArray<double> Weights, ImmutableArray<int> Seen, int Pairs, int Communities, Judgement? Judgement)
    : CalibrationFit(Pairs, Communities, Judgement);
