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

    private static Reading Expect(Mapping mapping, Element element, Link[] links, ReadOnlySpan<Reading> target, Action<Element>? contradicted)
    {
        double all = 0, covered = 0;
        double lowest = double.PositiveInfinity, highest = double.NegativeInfinity;
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
            lowest = Math.Min(lowest, link.LevelMap.Invert(reading.Range.Low));
            highest = Math.Max(highest, link.LevelMap.Invert(reading.Range.High));
            var permitted = PermittedValues.Of(mapping, link, reading);
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
        var range = new Interval(bounds.Clamp(lowest), bounds.Clamp(highest));
        var typical = Aggregator.Aggregate(
            mapping.Definition.Defaults.Aggregation,
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values),
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(weights));
        return Reading.Of(range.Clamp(typical), range, bounds, covered / all);
    }
}
