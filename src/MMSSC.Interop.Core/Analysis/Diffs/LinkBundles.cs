using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>When bundles of links, and the rules over them, give the same for every assessment.</summary>
internal static class LinkBundles
{
    // Decimals that are proportional on paper are so in binary up to the last bits.
    private const double RatioTolerance = 1e-14;
    private const double ShareTolerance = 1e-12;

    /// <summary>Whether two level maps say the same of every level, whatever they are called; one that can't be read says nothing.</summary>
    public static bool SaySame(LevelMap? one, LevelMap? other)
    {
        if (one is null || other is null)
        {
            return one == other;
        }

        if (!one.Points.SequenceEqual(other.Points))
        {
            return false;
        }

        for (var i = 0; i < one.Points.Length; i++)
        {
            if (one.Typical(i) != other.Typical(i) || one.Allowed(i) != other.Allowed(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one factor leads from all weights before to all weights after, of the links that count in both.</summary>
    public static bool AreProportional(in LinkBundle after)
    {
        double first = 0;
        foreach (var link in after.Links)
        {
            if (!link.CountsInBoth)
            {
                continue;
            }

            var ratio = link.Weight / link.Other!.Weight;
            first = first == 0 ? ratio : first;
            if (Math.Abs(ratio - first) > RatioTolerance * first)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two rules give the same over these links, whatever is rated. A median, the lower on a tie, of two that weigh the same is their minimum.</summary>
    public static bool Agree(Aggregation one, Aggregation other, in LinkBundle bundle) =>
        one == other || bundle.Links.Count == 1 || (bundle.Links.Count == 2 && AreAlike(one, other) && bundle.Links[0].Weight == bundle.Links[1].Weight);

    /// <summary>What of the other links of its target matters when one link is read backward.</summary>
    public static Standing StandingOf(ComparedLink link, in LinkBundle target, Aggregation rule)
    {
        if (target.Links.Count == 1)
        {
            return Standing.Alone;
        }

        var share = link.Weight / target.Total;
        var half = Math.Abs(share - 0.5) <= ShareTolerance ? 0 : Math.Sign(share - 0.5);
        return rule switch
        {
            Aggregation.Mean => new(rule, share, target.Output),
            Aggregation.Median when half == 0 => new(Aggregation.Minimum, 0, target.Output),
            Aggregation.Median => new(rule, half, target.Output),
            _ => new(rule, 0, target.Output),
        };
    }

    private static bool AreAlike(Aggregation one, Aggregation other) =>
        one is Aggregation.Median or Aggregation.Minimum && other is Aggregation.Median or Aggregation.Minimum;

    /// <summary>How a link stands among the links of its target.</summary>
    internal readonly record struct Standing(Aggregation Rule, double Share, Interval Others)
    {
        public static readonly Standing Alone;

        /// <summary>Whether both leave the same open.</summary>
        public bool IsSameAs(Standing other) =>
            Rule == other.Rule && Others == other.Others && Math.Abs(Share - other.Share) <= ShareTolerance * Math.Max(Math.Abs(Share), Math.Abs(other.Share));
    }
}
