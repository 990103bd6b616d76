using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>Fits the typical values of one level map to what people rated, by least squares; all else stays as it is.</summary>
internal sealed class LevelMapFitting
{
    private readonly LevelMap map;
    private readonly double[] asIs;
    private readonly Interval scale;

    /// <param name="map">The level map.</param>
    /// <param name="observations">Everything that will be fitted.</param>
    public LevelMapFitting(LevelMap map, IReadOnlyList<LevelObservation> observations)
    {
        this.map = map;
        asIs = TypicalLine.Of(map);
        scale = observations.Select(observation => observation.Element.ValueScale!)
            .Aggregate(new Interval(asIs[0], asIs[^1]), (hull, next) => hull.Hull(new(next.From, next.To)));
    }

    /// <summary>The fitted values.</summary>
    public double[] Fit(IReadOnlyList<LevelObservation> observations)
    {
        var seen = Seen(observations);
        var fitted = observations.All(observation => observation.Terms is [{ Share: 0 }]) ? Pooled(observations, seen) : Searched(observations);
        Place(fitted, seen);
        return fitted;
    }

    /// <summary>The estimate with other values in the place of the map's.</summary>
    public double Estimate(LevelObservation observation, double[] typical) => observation.EstimateBy(map, typical);

    /// <summary>How often a source value stands at each point or between it and a neighbour.</summary>
    public int[] Seen(IEnumerable<LevelObservation> observations)
    {
        var seen = new int[asIs.Length];
        foreach (var term in observations.SelectMany(observation => observation.Terms).Where(term => term.Link.LevelMap == map))
        {
            seen[term.Point]++;
            if (term.Share > 0)
            {
                seen[term.Point + 1]++;
            }
        }

        return seen;
    }

    /// <summary>Where each estimate is the value of one point, the best line is a regression of ratings on points.</summary>
    internal double[] Pooled(IReadOnlyList<LevelObservation> observations, int[] seen)
    {
        var means = (double[])asIs.Clone();
        for (var point = 0; point < means.Length; point++)
        {
            if (seen[point] > 0)
            {
                means[point] = observations.Where(observation => observation.Terms[0].Point == point).Average(observation => observation.Rated.Value);
            }
        }

        return IsotonicRegression.Fit(means, Array.ConvertAll(seen, static count => (double)count));
    }

    /// <summary>The coordinates are the steps from point to point: none below 0 means that the line never falls.</summary>
    internal double[] Searched(IReadOnlyList<LevelObservation> observations)
    {
        var steps = new double[asIs.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = asIs[i] - (i == 0 ? scale.Low : asIs[i - 1]);
        }

        var line = new double[steps.Length];
        CoordinateSearch.Minimise(steps, tried =>
        {
            Climb(tried, line);
            double error = 0;
            foreach (var observation in observations)
            {
                var distance = observation.Error(Estimate(observation, line));
                error += distance * distance;
            }

            return error;
        });
        Climb(steps, line);
        return line;
    }

    private void Climb(double[] steps, double[] line)
    {
        var height = scale.Low;
        for (var i = 0; i < steps.Length; i++)
        {
            height += steps[i];
            line[i] = Math.Min(height, scale.High);
        }
    }

    /// <summary>A point that nobody has keeps its value, unless the line would fall.</summary>
    private void Place(double[] fitted, int[] seen)
    {
        for (var i = 0; i < fitted.Length; i++)
        {
            if (seen[i] == 0)
            {
                var above = Array.FindIndex(seen, i, count => count > 0);
                fitted[i] = Math.Max(above < 0 ? asIs[i] : Math.Min(asIs[i], fitted[above]), i == 0 ? double.NegativeInfinity : fitted[i - 1]);
            }
        }
    }
}
