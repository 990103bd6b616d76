using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>A rated source element on its way to a target.</summary>
/// <param name="Link">The link.</param>
/// <param name="Place">Its place among the links of the target.</param>
/// <param name="AsIs">What it says on the target's scale by the level map as it is.</param>
/// <param name="Point">The point of the link's level map at or below the source value.</param>
/// <param name="Share">How far the value lies on the way to the next point, 0 to below 1.</param>
internal sealed record Term(Link Link, int Place, double AsIs, int Point, double Share)
{
    /// <summary>The term of a rated reading.</summary>
    public static Term Of(Link link, int place, in Reading reading)
    {
        var points = link.LevelMap.Points;
        var point = points.Length - 1;
        while (point > 0 && points[point] > reading.Estimate)
        {
            point--;
        }

        var inside = point + 1 < points.Length && reading.Estimate > points[point];
        var share = inside ? (reading.Estimate - points[point]) / (points[point + 1] - points[point]) : 0;
        return new(link, place, link.LevelMap.Apply(reading).Estimate, point, share);
    }

    /// <summary>What it says by other typical values of its level map.</summary>
    public double By(double[] typical) => Share == 0 ? typical[Point] : typical[Point] + (Share * (typical[Point + 1] - typical[Point]));
}

/// <summary>One pair's derived and rated level of one element, with what the derived one was made of.</summary>
/// <param name="Community">The community, by number.</param>
/// <param name="Element">The element.</param>
/// <param name="Rule">How the terms are put together.</param>
/// <param name="Estimate">The estimate as the mapping is.</param>
/// <param name="Derived">The level that the translation states.</param>
/// <param name="Rated">The level that people stated.</param>
/// <param name="Terms">What the estimate was made of.</param>
internal sealed record LevelObservation(int Community, Element Element, Aggregation Rule, double Estimate, Level Derived, Level Rated, ImmutableArray<Term> Terms)
{
    /// <summary>The distance of an estimate from what people rated, in levels.</summary>
    public double Error(double estimate) => Math.Abs(estimate - Rated.Value);

    /// <summary>What the estimate would be with other typical values of one level map.</summary>
    public double EstimateBy(LevelMap map, double[] typical)
    {
        Span<double> values = stackalloc double[Terms.Length];
        Span<double> weights = stackalloc double[Terms.Length];
        for (var i = 0; i < Terms.Length; i++)
        {
            var term = Terms[i];
            values[i] = term.Link.LevelMap == map ? term.By(typical) : term.AsIs;
            weights[i] = term.Link.Weight;
        }

        return Aggregator.Aggregate(Rule, values, weights);
    }

    /// <summary>What the estimate would be with other weights of the target's links.</summary>
    public double EstimateBy(double[] linkWeights)
    {
        Span<double> values = stackalloc double[Terms.Length];
        Span<double> weights = stackalloc double[Terms.Length];
        for (var i = 0; i < Terms.Length; i++)
        {
            values[i] = Terms[i].AsIs;
            weights[i] = linkWeights[Terms[i].Place];
        }

        return Aggregator.Aggregate(Rule, values, weights);
    }
}

/// <summary>The typical values of a level map as one line.</summary>
internal static class TypicalLine
{
    /// <summary>The typical values of all points.</summary>
    public static double[] Of(LevelMap map)
    {
        var line = new double[map.Points.Length];
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = map.Typical(i);
        }

        return line;
    }
}
