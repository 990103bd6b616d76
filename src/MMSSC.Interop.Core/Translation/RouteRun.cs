using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>The result for one element, without what it was made of.</summary>
/// <param name="Element">The element.</param>
/// <param name="Status">How far it can be stated.</param>
/// <param name="Level">The level; null unless stated.</param>
/// <param name="Reading">The numbers.</param>
/// <param name="Permitted">What is possible at all; null where no link leads to the element.</param>
internal readonly record struct PlainResult(Element Element, ResultStatus Status, Level? Level, Reading Reading, Interval? Permitted)
{
    /// <summary>The result without its trace.</summary>
    public static PlainResult Of(ElementResult result) => new(result.Element, result.Status, result.Level, result.Reading, result.Permitted);
}

/// <summary>
/// Translates many assessments along one route, one after the other in the same memory. The numbers are those of
/// <see cref="Translator"/>, which also keeps the trace. Not for several threads.
/// </summary>
internal sealed class RouteRun
{
    private readonly Route route;
    private readonly Reading[][] stages;
    private readonly Reading[] none;
    private readonly Element[] inner;
    private readonly PlainResult[] results;

    private RouteRun(Route route)
    {
        this.route = route;
        stages = [Reading.None(route.Hops[0].From.Elements.Length), .. route.Hops.Select(hop => Reading.None(hop.To.Elements.Length))];
        none = Reading.None(stages.Max(stage => stage.Length));
        inner = [.. route.Hops[0].Mapping.Links.Select(link => link.Source).Where(element => element.RollUp is not null).Distinct()];
        results = Outlines(route.Hops[^1]);
    }

    /// <summary>The route.</summary>
    public Route Route => route;

    /// <summary>A run from one model to another; null where there is no single way forward, so that several have to be compared or expectations be said.</summary>
    /// <param name="graph">The ways.</param>
    /// <param name="from">Model of the assessments.</param>
    /// <param name="to">Model of the results.</param>
    /// <param name="via">A model id that the route must pass; null for any.</param>
    public static RouteRun? Of(MappingGraph graph, Model from, Model to, string? via) =>
        graph.Routes(from, to) is [var route] && route.Against == 0 && (via is null || route.Hops.Any(hop => hop.From.Id == via || hop.To.Id == via)) ? new(route) : null;

    /// <summary>Whether an element above others is rated directly, which has to be compared with what they make of it.</summary>
    /// <param name="readings">One per element of the first model.</param>
    public bool NeedsTrace(ReadOnlySpan<Reading> readings)
    {
        foreach (var element in inner)
        {
            if (readings[element.Index].IsRated)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Translates one assessment.</summary>
    /// <param name="readings">One per element of the first model.</param>
    /// <returns>One result per element of the last model that is rated or linked, in the model's order; valid until the next call.</returns>
    public ReadOnlySpan<PlainResult> Translate(ReadOnlySpan<Reading> readings)
    {
        readings.CopyTo(stages[0]);
        for (var i = 0; i < route.Hops.Length; i++)
        {
            // Elements above others were filled in by the hop that starts there.
            none.AsSpan(0, stages[i + 1].Length).CopyTo(stages[i + 1]);
            ForwardTranslator.Translate(route.Hops[i].Mapping, stages[i], stages[i + 1]);
        }

        var last = route.Hops[^1];
        var least = last.Mapping.Definition.Defaults.MinimumCoverage - Scale.Tolerance;
        foreach (ref var result in results.AsSpan())
        {
            if (result.Status == ResultStatus.NotMapped)
            {
                continue;
            }

            ref readonly var reading = ref stages[^1][result.Element.Index];
            var enough = reading.IsRated && reading.Coverage >= least;
            result = new(
                result.Element,
                ResultStatusNames.Of(reading, enough, backward: false),
                enough ? last.LevelOf(result.Element, reading.Estimate) : null,
                reading,
                reading.Status switch { RatingStatus.Rated => reading.Bounds, RatingStatus.NotApplicable => null, _ => last.Mapping.Plan.TargetOf(result.Element).Output });
        }

        return results;
    }

    private static PlainResult[] Outlines(Hop last)
    {
        var outlines = new List<PlainResult>();
        var linked = last.Mapping.Plan.Targets.Select(target => target.Element).ToHashSet();
        foreach (var element in last.To.Elements)
        {
            if (linked.Contains(element))
            {
                outlines.Add(new(element, ResultStatus.InsufficientCoverage, null, Reading.NotAssessed, null));
            }
            else if (element.Scale is not null && element.IsLeaf)
            {
                outlines.Add(new(element, ResultStatus.NotMapped, null, Reading.NotAssessed, null));
            }
        }

        return outlines.ToArray();
    }
}
