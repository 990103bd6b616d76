using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Translation;

/// <summary>
/// Source readings to target readings along the links of one mapping. The hot path of every engine: it allocates nothing
/// for mappings with up to <see cref="StackLinks"/> links to one target.
/// </summary>
internal static class ForwardTranslator
{
    private const int StackPorts = 256;
    private const int StackLinks = 256;

    /// <summary>Translates one community.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="source">One reading per element of the source model; inner elements that the mapping reads are filled in here.</param>
    /// <param name="target">One reading per element of the target model; elements without links are left as they are.</param>
    /// <param name="aggregation">Instead of the mapping's own, to try how far a result depends on it.</param>
    [SkipLocalsInit]
    public static void Translate(Mapping mapping, Span<Reading> source, Span<Reading> target, Aggregation? aggregation = null)
    {
        var plan = mapping.Plan;
        if (plan.RollUps.Length > 0)
        {
            RollUpScoring.Apply(plan.RollUps, source);
        }

        var rule = aggregation ?? mapping.Definition.Defaults.Aggregation;
        if (rule == Aggregation.Mean)
        {
            Means(plan, source, target);
            return;
        }

        var ports = plan.Ports.Length <= StackPorts ? stackalloc Reading[plan.Ports.Length] : new Reading[plan.Ports.Length];
        for (var i = 0; i < ports.Length; i++)
        {
            ports[i] = plan.Ports[i].LevelMap.Apply(source[plan.Ports[i].Source.Index]);
        }

        foreach (var planned in plan.Targets)
        {
            target[planned.Element.Index] = Other(plan, planned, ports, rule);
        }
    }

    [SkipLocalsInit]
    private static void Means(LinkPlan plan, ReadOnlySpan<Reading> source, Span<Reading> target)
    {
        var count = plan.PortMaps.Length;
        var at = count <= StackPorts ? stackalloc int[count] : new int[count];
        var between = count <= StackPorts ? stackalloc PortLoad[count] : new PortLoad[count];
        for (var i = 0; i < at.Length; i++)
        {
            ref readonly var reading = ref source[plan.PortElements[i]];
            var point = plan.PortMaps[i].PointOf(reading);
            if (point >= 0)
            {
                at[i] = plan.PortOffsets[i] + point;
            }
            else if (reading.IsRated)
            {
                between[i] = plan.PortMaps[i].Load(reading);
                at[i] = ~i;
            }
            else
            {
                at[i] = reading.Status == RatingStatus.NotApplicable ? 1 : 0;
            }
        }

        foreach (var planned in plan.Targets)
        {
            target[planned.Index] = Mean(plan, planned, at, between);
        }
    }

    /// <param name="plan">The links.</param>
    /// <param name="planned">The target.</param>
    /// <param name="at">Per port its place in the plan's table, or the complement of its place in <paramref name="between"/>.</param>
    /// <param name="between">Loads that stand at no point of their level map.</param>
    private static Reading Mean(LinkPlan plan, PlannedTarget planned, ReadOnlySpan<int> at, ReadOnlySpan<PortLoad> between)
    {
        Vector256<double> rated = default, open = default;
        var table = plan.Table;
        var ports = plan.PortOf.AsSpan(planned.Start, planned.End - planned.Start);
        var weights = plan.Weights.AsSpan(planned.Start, ports.Length);
        for (var i = 0; i < ports.Length; i++)
        {
            var place = at[ports[i]];
            ref readonly var load = ref place >= 0 ? ref table[place] : ref between[~place];
            var w = Vector256.Create(weights[i]);
            rated += w * load.Rated;
            open += w * load.Open;
        }

        var (all, weight) = (open[2], open[3]);
        if (weight == 0)
        {
            return all == 0 ? Reading.NotApplicable : Reading.NotAssessed;
        }

        // Division may break ties in the last bit: an estimate is held in its range, and the range in its bounds.
        var missing = all - weight;
        rated /= Vector256.Create(weight, weight, weight, all);
        open = (open + Vector256.Create(missing * planned.Output.Low, missing * planned.Output.High, 0, 0)) / Vector256.Create(all);
        var mean = rated[0];
        var (low, high) = (double.MinNative(rated[1], mean), double.MaxNative(rated[2], mean));
        return Reading.Of(mean, new(low, high), new(double.MinNative(open[0], low), double.MaxNative(open[1], high)), rated[3]);
    }

    [SkipLocalsInit]
    private static Reading Other(LinkPlan plan, PlannedTarget planned, ReadOnlySpan<Reading> ports, Aggregation rule)
    {
        var links = planned.End - planned.Start;
        var values = links <= StackLinks ? stackalloc double[links] : new double[links];
        var weights = links <= StackLinks ? stackalloc double[links] : new double[links];
        double all = 0, covered = 0;
        for (var i = planned.Start; i < planned.End; i++)
        {
            ref readonly var port = ref ports[plan.PortOf[i]];
            all += port.Status == RatingStatus.NotApplicable ? 0 : plan.Weights[i];
            covered += port.Status == RatingStatus.Rated ? plan.Weights[i] * port.Coverage : 0;
        }

        if (covered == 0)
        {
            return all == 0 ? Reading.NotApplicable : Reading.NotAssessed;
        }

        Span<double> lines = stackalloc double[5];
        for (var line = 0; line < lines.Length; line++)
        {
            var n = 0;
            for (var i = planned.Start; i < planned.End; i++)
            {
                ref readonly var port = ref ports[plan.PortOf[i]];
                if (port.Status == RatingStatus.Rated)
                {
                    values[n] = line switch
                    {
                        0 => port.Estimate,
                        1 => port.Range.Low,
                        2 => port.Range.High,
                        3 => port.Bounds.Low,
                        _ => port.Bounds.High,
                    };
                    weights[n++] = plan.Weights[i];
                }
                else if (port.Status == RatingStatus.NotAssessed && line >= 3)
                {
                    values[n] = line == 3 ? planned.Output.Low : planned.Output.High;
                    weights[n++] = plan.Weights[i];
                }
            }

            lines[line] = Aggregator.Aggregate(rule, values[..n], weights[..n]);
        }

        return Reading.Of(lines[0], new(lines[1], lines[2]), new(lines[3], lines[4]), covered / all);
    }
}
