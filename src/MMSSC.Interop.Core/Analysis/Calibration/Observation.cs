using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>A rated source element on its way to a target.</summary>
/// <param name="Link">The link.</param>
/// <param name="Point">The point of the link's level map at or below the source value.</param>
/// <param name="Share">How far the value lies on the way to the next point, 0 to below 1.</param>
internal sealed record Term(Link Link, int Point, double Share)
{
    /// <summary>The term of a rated reading.</summary>
    public static Term Of(Link link, in Reading reading)
    {
        var points = link.LevelMap.Points;
        var point = points.Length - 1;
        while (point > 0 && points[point] > reading.Estimate)
        {
            point--;
        }

        var inside = point + 1 < points.Length && reading.Estimate > points[point];
        return new(link, point, inside ? (reading.Estimate - points[point]) / (points[point + 1] - points[point]) : 0);
    }

    /// <summary>What it says on the target's scale by the level map's typical values, or by others in their place.</summary>
    public double Value(IReadOnlyList<double> typical) => Share == 0 ? typical[Point] : typical[Point] + (Share * (typical[Point + 1] - typical[Point]));
}

/// <summary>One pair's derived and rated level of one element, with what the derived one was made of.</summary>
/// <param name="Community">The community, by number.</param>
/// <param name="Element">The element.</param>
/// <param name="Rule">How the terms are put together.</param>
/// <param name="Estimate">The estimate as the mapping is.</param>
/// <param name="Derived">The level that the translation states.</param>
/// <param name="Rated">The level that people stated.</param>
/// <param name="Terms">What the estimate was made of.</param>
internal sealed record Observation(int Community, Element Element, Aggregation Rule, double Estimate, Level Derived, Level Rated, ImmutableArray<Term> Terms)
{
    /// <summary>The distance of an estimate from what people rated, in levels.</summary>
    public double Error(double estimate) => Math.Abs(estimate - Rated.Value);

    /// <summary>What the estimate would be with other values or weights of its terms.</summary>
    public double EstimateWith(Func<Term, double> value, Func<Term, double> weight)
    {
        Span<double> values = stackalloc double[Terms.Length];
        Span<double> weights = stackalloc double[Terms.Length];
        for (var i = 0; i < Terms.Length; i++)
        {
            values[i] = value(Terms[i]);
            weights[i] = weight(Terms[i]);
        }

        return Aggregator.Aggregate(Rule, values, weights);
    }
}

/// <summary>The typical values of level maps, ready to be looked up many times.</summary>
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
