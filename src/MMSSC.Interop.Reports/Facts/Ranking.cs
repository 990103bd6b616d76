using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>Whether a reader can be told which characteristics are strong and which are weak, and if not, why.</summary>
internal enum RankingState
{
    /// <summary>Those named strongest are certainly higher than those named weakest.</summary>
    Told,

    /// <summary>All have one level.</summary>
    Alike,

    /// <summary>The bounds of what was derived overlap.</summary>
    Overlapping,

    /// <summary>Only one has a level.</summary>
    Alone,

    /// <summary>Something was rated, but too little to state a level of anything.</summary>
    Open,

    /// <summary>Nothing was rated.</summary>
    Nothing,
}

/// <summary>
/// The strongest and the weakest characteristics. They are named only where each of the first is certainly above each of the
/// second: a rated level stands for itself, a derived one for everything within its bounds.
/// </summary>
internal sealed class Ranking
{
    private const int Most = 3;

    private readonly ReportFacts facts;
    private readonly ImmutableArray<Element> known;

    public Ranking(ReportFacts facts)
    {
        this.facts = facts;
        known = [.. facts.Rated.Where(element => facts.Value(element) is not null)];
        ImmutableArray<Element> high = [.. known.OrderByDescending(element => Extent(element).Low).ThenByDescending(element => facts.Value(element)).ThenBy(element => element.Index)];
        ImmutableArray<Element> low = [.. known.OrderBy(element => Extent(element).High).ThenBy(element => facts.Value(element)).ThenBy(element => element.Index)];
        var shown = Enumerable.Range(1, Math.Min(Most, known.Length / 2)).LastOrDefault(count => Extent(high[count - 1]).Low > Extent(low[count - 1]).High + Scale.Tolerance);
        Strongest = high[..shown];
        Weakest = low[..shown];
        State = StateOf(shown);
    }

    /// <summary>Whether both lists can be told.</summary>
    public RankingState State { get; }

    /// <summary>At most three, the highest first; empty where it can't be told.</summary>
    public ImmutableArray<Element> Strongest { get; }

    /// <summary>At most three, the lowest first; empty where it can't be told.</summary>
    public ImmutableArray<Element> Weakest { get; }

    /// <summary>How many have a level.</summary>
    public int Known => known.Length;

    /// <summary>Others that may be as high as the last of the strongest.</summary>
    public IEnumerable<Element> AsStrong => Strongest.IsEmpty ? [] : known.Where(element => !Strongest.Contains(element) && Extent(element).High >= Extent(Strongest[^1]).Low - Scale.Tolerance);

    /// <summary>Others that may be as low as the last of the weakest.</summary>
    public IEnumerable<Element> AsWeak => Weakest.IsEmpty ? [] : known.Where(element => !Weakest.Contains(element) && Extent(element).Low <= Extent(Weakest[^1]).High + Scale.Tolerance);

    private RankingState StateOf(int shown) => known.Length switch
    {
        0 => facts.Input.Assessments.Any(assessment => assessment.Ratings.Any(rating => rating.Status == RatingStatus.Rated)) ? RankingState.Open : RankingState.Nothing,
        1 => RankingState.Alone,
        _ when shown > 0 => RankingState.Told,
        _ when known.All(element => facts.Now?.Value(element) is not null) => RankingState.Alike,
        _ => RankingState.Overlapping,
    };

    private Interval Extent(Element element) => facts.Now?.Value(element) is { } self
        ? new(self, self)
        : facts.Derived(element)!.Bounds(element)!.Value;
}
