using System.Collections.Immutable;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>Fits the weights of one target's links to what people rated, by least squares; the level maps stay as they are.</summary>
/// <param name="links">The links of one target.</param>
internal sealed class WeightFitting(ImmutableArray<Link> links)
{
    // A link that says nothing keeps a trace of weight: the file allows no zero, and an estimate needs some weight to stand on.
    private const double LeastShare = 0.01;

    /// <summary>The fitted weights, in the order of the links.</summary>
    public double[] Fit(IReadOnlyList<LevelObservation> observations)
    {
        var seen = Seen(observations);
        var open = Enumerable.Range(0, links.Length).Where(place => seen[place] > 0).ToArray();
        var weights = links.Select(link => link.Weight).ToArray();
        if (open.Length == 0)
        {
            return weights;
        }

        var total = open.Sum(place => weights[place]);
        var least = Math.Min(LeastShare * total / open.Length, open.Min(place => weights[place]));
        var above = Array.ConvertAll(open, place => weights[place] - least);
        CoordinateSearch.Minimise(above, tried =>
        {
            Spread(tried, least, total, open, weights);
            double error = 0;
            foreach (var observation in observations)
            {
                var distance = observation.Error(Estimate(observation, weights));
                error += distance * distance;
            }

            return error;
        });
        Spread(above, least, total, open, weights);
        return weights;
    }

    /// <summary>The estimate with other weights.</summary>
    public static double Estimate(LevelObservation observation, double[] weights) => observation.EstimateBy(weights);

    /// <summary>How often the source of each link was rated.</summary>
    public int[] Seen(IEnumerable<LevelObservation> observations)
    {
        var seen = new int[links.Length];
        foreach (var term in observations.SelectMany(observation => observation.Terms))
        {
            seen[term.Place]++;
        }

        return seen;
    }

    /// <summary>Shares a total out by what each weight has above the least of them. The sum stays, so that links nobody rated keep their share.</summary>
    private static void Spread(double[] above, double least, double total, int[] open, double[] weights)
    {
        var (rest, sum) = (total - (least * open.Length), above.Sum());
        for (var i = 0; i < open.Length; i++)
        {
            weights[open[i]] = least + (rest * (sum > 0 ? above[i] / sum : 1.0 / open.Length));
        }
    }
}
