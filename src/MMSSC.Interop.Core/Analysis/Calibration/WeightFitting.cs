using System.Collections.Immutable;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>Fits the weights of one target's links to what people rated, by least squares; the level maps stay as they are.</summary>
internal sealed class WeightFitting
{
    // A link that says nothing keeps a trace of weight: the file allows no zero, and an estimate needs some weight to stand on.
    private const double LeastShare = 0.01;

    private readonly ImmutableArray<Link> links;
    private readonly double least;

    /// <param name="links">The links of one target.</param>
    public WeightFitting(ImmutableArray<Link> links)
    {
        this.links = links;
        least = Math.Min(LeastShare * links.Average(link => link.Weight), links.Min(link => link.Weight));
    }

    /// <summary>The fitted weights, in the order of the links.</summary>
    public double[] Fit(IReadOnlyList<Observation> observations)
    {
        var seen = Seen(observations);
        var open = Enumerable.Range(0, links.Length).Where(place => seen[place] > 0).ToArray();
        var weights = links.Select(link => link.Weight).ToArray();
        var total = open.Sum(place => weights[place]);
        var above = Array.ConvertAll(open, place => weights[place] - least);
        CoordinateSearch.Minimise(above, tried =>
        {
            Spread(tried, open, total, weights);
            double error = 0;
            foreach (var observation in observations)
            {
                var distance = observation.Error(Estimate(observation, weights));
                error += distance * distance;
            }

            return error;
        });
        Spread(above, open, total, weights);
        return weights;
    }

    /// <summary>The estimate with other weights.</summary>
    public static double Estimate(Observation observation, double[] weights) => observation.EstimateBy(weights);

    /// <summary>How often the source of each link was rated.</summary>
    public int[] Seen(IEnumerable<Observation> observations)
    {
        var seen = new int[links.Length];
        foreach (var term in observations.SelectMany(observation => observation.Terms))
        {
            seen[term.Place]++;
        }

        return seen;
    }

    /// <summary>Only proportions matter; the sum stays, so that links nobody rated keep their share.</summary>
    private void Spread(double[] above, int[] open, double total, double[] weights)
    {
        var (rest, sum) = (total - (least * open.Length), above.Sum());
        for (var i = 0; i < open.Length; i++)
        {
            weights[open[i]] = least + (rest * (sum > 0 ? above[i] / sum : 1.0 / open.Length));
        }
    }
}
