using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>
/// What target readings let one expect of the source, derived from the same links: the typical source value by the inverse
/// level map, and as bounds every source value that the aggregation still permits when the other linked elements are free.
/// </summary>
internal static class BackwardTranslator
{
    /// <summary>Derives expectations.</summary>
    /// <param name="mapping">The mapping, read from its target to its source.</param>
    /// <param name="target">One reading per element of the mapping's target model.</param>
    /// <param name="source">One reading per element of the mapping's source model; elements without links are left as they are.</param>
    /// <param name="contradicted">Is told each source element whose targets permit no common value; its bounds then hold them all.</param>
    public static void Translate(Mapping mapping, Span<Reading> target, Span<Reading> source, Action<Element>? contradicted = null)
    {
        if (!mapping.Plan.Targets.All(planned => planned.Element.IsLeaf))
        {
            RollUpScoring.Apply(RollUpOrder.Of(mapping.Plan.Targets.Select(planned => planned.Element)), target);
        }

        foreach (var links in mapping.Links.GroupBy(link => link.Source))
        {
            source[links.Key.Index] = Expect(mapping, links.Key, [.. links], target, contradicted);
        }
    }

    /// <summary>What one link's target alone permits of its source: hull of the permitted source values.</summary>
    public static Interval Permitted(Mapping mapping, Link link, in Reading reading)
    {
        var consistent = Consistent(reading, link.Target.ValueScale, mapping.Definition.Defaults.Rounding);
        var permitted = link.Source.RollUp is { Rule: RollUpRule.Mean } ? Between(mapping, link, consistent) : null;
        if (permitted is { } between)
        {
            return between;
        }

        Interval? nearest = null;
        var distance = double.PositiveInfinity;
        for (var i = 0; i < link.LevelMap.Points.Length; i++)
        {
            var here = Interval.At(link.LevelMap.Points[i]);
            var reach = Reach(mapping, link, link.LevelMap.Allowed(i));
            if (reach.Intersect(consistent) is not null)
            {
                permitted = permitted?.Hull(here) ?? here;
            }

            var gap = Math.Max(reach.Low - consistent.High, consistent.Low - reach.High);
            if (gap < distance - Scale.Tolerance)
            {
                (nearest, distance) = (here, gap);
            }
        }

        // A target value that no source value reaches (a gap in the level map) is explained by the value that comes nearest.
        return permitted ?? nearest!.Value;
    }

    /// <summary>The values of a mean that are permitted: it takes every value between those of its parts, not levels alone. Null where there is none.</summary>
    private static Interval? Between(Mapping mapping, Link link, Interval consistent)
    {
        var scale = link.LevelMap.Scale;
        var low = Lowest(scale.From, scale.To, value => Reach(mapping, link, link.LevelMap.Apply(Reading.Of(value)).Range).High >= consistent.Low - Scale.Tolerance);
        var high = -Lowest(-scale.To, -scale.From, value => Reach(mapping, link, link.LevelMap.Apply(Reading.Of(-value)).Range).Low <= consistent.High + Scale.Tolerance);
        return low <= high ? new(low, high) : null;
    }

    /// <summary>The lowest value from which on something holds, by halving; above the highest one where it never does.</summary>
    private static double Lowest(double from, double to, Func<double, bool> holds)
    {
        if (holds(from))
        {
            return from;
        }

        if (!holds(to))
        {
            return double.PositiveInfinity;
        }

        while (to - from > Scale.Tolerance)
        {
            var middle = (from + to) / 2;
            (from, to) = holds(middle) ? (from, middle) : (middle, to);
        }

        return to;
    }

    private static Reading Expect(Mapping mapping, Element element, Link[] links, ReadOnlySpan<Reading> target, Action<Element>? contradicted)
    {
        double all = 0, covered = 0;
        var values = new List<double>(links.Length);
        var weights = new List<double>(links.Length);
        Interval? common = null;
        Interval? hull = null;
        var contradiction = false;
        foreach (var link in links)
        {
            ref readonly var reading = ref target[link.Target.Index];
            if (reading.Status == Assessments.RatingStatus.NotApplicable)
            {
                continue;
            }

            all += link.Weight;
            if (!reading.IsRated)
            {
                continue;
            }

            covered += link.Weight * reading.Coverage;
            values.Add(link.LevelMap.Invert(reading.Estimate));
            weights.Add(link.Weight);
            var permitted = Permitted(mapping, link, reading);
            hull = hull?.Hull(permitted) ?? permitted;
            if (common is { } before)
            {
                common = before.Intersect(permitted);
                contradiction |= common is null;
            }
            else if (!contradiction)
            {
                common = permitted;
            }
        }

        if (hull is null)
        {
            return all == 0 ? Reading.NotApplicable : Reading.NotAssessed;
        }

        if (contradiction)
        {
            contradicted?.Invoke(element);
        }

        var bounds = contradiction ? hull.Value : common!.Value;
        var range = new Interval(bounds.Clamp(values.Min()), bounds.Clamp(values.Max()));
        var typical = Aggregator.Aggregate(
            mapping.Definition.Defaults.Aggregation,
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values),
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(weights));
        return Reading.Of(range.Clamp(typical), range, bounds, covered / all);
    }

    /// <summary>The target values that are possible when the link's source allows an interval and all other links are free.</summary>
    private static Interval Reach(Mapping mapping, Link link, Interval allowed)
    {
        var planned = mapping.Plan.TargetOf(link.Target);
        var low = new double[planned.End - planned.Start];
        var high = new double[low.Length];
        var weights = new double[low.Length];
        for (var i = planned.Start; i < planned.End; i++)
        {
            var own = mapping.Links[i] == link;
            low[i - planned.Start] = own ? allowed.Low : planned.Output.Low;
            high[i - planned.Start] = own ? allowed.High : planned.Output.High;
            weights[i - planned.Start] = mapping.Links[i].Weight;
        }

        var rule = mapping.Definition.Defaults.Aggregation;
        return new(
            Aggregator.Aggregate(rule, low, (double[])weights.Clone()),
            Aggregator.Aggregate(rule, high, (double[])weights.Clone()));
    }

    /// <summary>The unrounded target values that a reading stands for: a level stands for all that would round to it.</summary>
    private static Interval Consistent(in Reading reading, Scale? scale, Rounding rounding)
    {
        var low = scale?.At(reading.Bounds.Low);
        var high = scale?.At(reading.Bounds.High);
        var below = low is { Index: > 0 } ? (low.Value - scale!.Levels[low.Index - 1].Value) / 2 : 0;
        var above = high is not null && high.Index < scale!.Levels.Length - 1 ? scale.Levels[high.Index + 1].Value - high.Value : 0;
        return rounding == Rounding.Nearest
            ? new(reading.Bounds.Low - below, reading.Bounds.High + (above / 2))
            : new(low is { Index: 0 } ? double.NegativeInfinity : reading.Bounds.Low, reading.Bounds.High + above);
    }
}
