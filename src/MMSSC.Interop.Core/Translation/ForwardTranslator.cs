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
        if (!plan.RollUps.IsEmpty)
        {
            plan.RollUps.Apply(source);
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
        var loads = plan.Ports.Length <= StackPorts ? stackalloc PortLoad[plan.Ports.Length] : new PortLoad[plan.Ports.Length];
        for (var i = 0; i < loads.Length; i++)
        {
            loads[i] = plan.PortMaps[i].Load(source[plan.PortElements[i]]);
        }

        foreach (var planned in plan.Targets)
        {
            target[planned.Index] = Mean(plan, planned, loads);
        }
    }

    private static Reading Mean(LinkPlan plan, PlannedTarget planned, ReadOnlySpan<PortLoad> loads)
    {
        Vector256<double> rated = default, open = default;
        var ports = plan.PortOf.AsSpan(planned.Start, planned.End - planned.Start);
        var weights = plan.Weights.AsSpan(planned.Start, ports.Length);
        for (var i = 0; i < ports.Length; i++)
        {
            ref readonly var load = ref loads[ports[i]];
            rated += weights[i] * load.Rated;
            open += weights[i] * load.Open;
        }

        var (all, weight) = (open[2], open[3]);
        if (weight == 0)
        {
            return Reading.NotAssessed;
        }

        // Division may break ties in the last bit: an estimate is held in its range, and the range in its bounds.
        var missing = all - weight;
        rated /= Vector256.Create(weight, weight, weight, all);
        open = (open + Vector256.Create(missing * planned.Output.Low, missing * planned.Output.High, 0, 0)) / Vector256.Create(all);
        var mean = rated[0];
        var (low, high) = (Math.Min(rated[1], mean), Math.Max(rated[2], mean));
        return Reading.Of(mean, new(low, high), new(Math.Min(open[0], low), Math.Max(open[1], high)), rated[3]);
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
            return Reading.NotAssessed;
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
