namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>
/// Translations worked out from the text of the specification alone, plainly and slowly. It shares no code with the product, so that a
/// number both arrive at is what the specification says and not a slip they have in common.
/// </summary>
internal static class Recomputation
{
    /// <summary>What one is told of each element, and the roll-ups of what one is not told.</summary>
    public static Dictionary<Node, Known> Rolled(ModelFile model, IReadOnlyDictionary<Node, Known> told)
    {
        var known = new Dictionary<Node, Known>();
        foreach (var node in Enumerable.Reverse(model.Nodes))
        {
            known[node] = told.TryGetValue(node, out var said) && said.Standing != Standing.Missing ? said
                : node.Rule is null ? Known.Missing(Whole(node))
                : Rolled(node, [.. node.Parts.Where(part => part.Measure is not null).Select(part => (part, known[part]))]);
        }

        return known;
    }

    private static Span Whole(Node node) => node.Measure is { } measure ? new(measure.Low, measure.High) : default;

    /// <summary>What its parts say of an element; of one whose parts say nothing all may be true, for somebody may rate it itself.</summary>
    private static Known Rolled(Node node, List<(Node Part, Known Known)> parts)
    {
        var known = RollUp(node, parts);
        return known.Standing == Standing.Missing ? Known.Missing(Whole(node)) : known;
    }

    /// <summary>Along a mapping.</summary>
    public static Dictionary<Node, Outcome> Forward(MappingFile mapping, IReadOnlyDictionary<Node, Known> known) =>
        mapping.Target.Nodes.ToDictionary(target => target, target => Forward(mapping, target, known));

    private static Outcome Forward(MappingFile mapping, Node target, IReadOnlyDictionary<Node, Known> known)
    {
        var ties = mapping.TiesOfTarget[target].ToList();
        if (ties.Count == 0)
        {
            return new("not-mapped", null, null);
        }

        var allowed = mapping.Allowed(target);
        var items = ties.Select(tie => (Carried(tie.Claim, known[tie.Source], allowed), tie.Weight)).ToList();
        var outcome = Under(mapping.Aggregation);
        var others = new[] { "mean", "median", "minimum" }.Select(other => Under(other).Level).ToArray();
        return others.Contains(null) ? outcome : outcome with { Others = string.Join(' ', others) };

        Outcome Under(string aggregation) => State(Combined(aggregation, items), target, mapping, "stated", mapping.Rounding);
    }

    private static Known Carried(Claim claim, Known source, Span allowed) => source.Standing switch
    {
        Standing.Rated => source with
        {
            Estimate = claim.Typical(source.Estimate),
            Range = new(claim.From(source.Range.Low), claim.To(source.Range.High)),
            Bounds = new(claim.From(source.Bounds.Low), claim.To(source.Bounds.High)),
        },
        Standing.Missing => Known.Missing(allowed),
        _ => source,
    };

    /// <summary>Several as one: what is not applicable weighs nothing, what is missing widens the bounds alone.</summary>
    private static Known Combined(string how, List<(Known Known, double Weight)> items)
    {
        var asked = items.Where(item => item.Known.Standing != Standing.NotApplicable).ToList();
        if (asked.Count == 0)
        {
            return Known.NotApplicable;
        }

        var rated = asked.Where(item => item.Known.Standing == Standing.Rated).ToList();
        var bounds = new Span(Of(asked, known => known.Bounds.Low), Of(asked, known => known.Bounds.High));
        return rated.Count == 0
            ? Known.Missing(bounds)
            : new(
                Standing.Rated,
                Of(rated, known => known.Estimate),
                new(Of(rated, known => known.Range.Low), Of(rated, known => known.Range.High)),
                bounds,
                asked.Sum(item => item.Weight * item.Known.Coverage) / asked.Sum(item => item.Weight));

        double Of(List<(Known Known, double Weight)> of, Func<Known, double> part) => Numbers.Join(how, of.Select(item => (part(item.Known), item.Weight)));
    }

    private static Outcome State(Known known, Node element, MappingFile mapping, string status, string rounding) => known.Standing switch
    {
        Standing.NotApplicable => new("not-applicable", null, null),
        Standing.Rated when known.Coverage >= mapping.MinimumCoverage - Numbers.Hair => new(status, element.Measure!.Round(known.Estimate, rounding)?.Code, known),
        _ => new("insufficient-coverage", null, known),
    };

    private static Known RollUp(Node node, List<(Node Part, Known Known)> parts)
    {
        if (node.Rule!.Name != "ladder")
        {
            return Combined(node.Rule.Name, [.. parts.Select(part => (part.Known, 1.0))]);
        }

        var asked = parts.Where(part => part.Known.Standing != Standing.NotApplicable).ToList();
        if (asked.Count == 0)
        {
            return Known.NotApplicable;
        }

        var rated = asked.Where(part => part.Known.Standing == Standing.Rated).ToList();
        var bounds = new Span(Climb(node, asked, known => known.Bounds.Low), Climb(node, asked, known => known.Bounds.High));
        return rated.Count == 0
            ? Known.Missing(bounds)
            : new(
                Standing.Rated,
                Climb(node, rated, known => known.Estimate),
                new(Climb(node, rated, known => known.Range.Low), Climb(node, rated, known => known.Range.High)),
                bounds,
                asked.Average(part => part.Known.Coverage));
    }

    /// <summary>The highest stage all of whose parts, and those of every stage below, reach the threshold; a stage without any is passed over.</summary>
    private static double Climb(Node node, List<(Node Part, Known Known)> parts, Func<Known, double> value)
    {
        var reached = node.Measure!.Steps[0].Value;
        foreach (var stage in node.Measure.Steps)
        {
            var here = parts.Where(part => part.Part.Stage == stage.Code).ToList();
            if (here.Any(part => value(part.Known) < node.Rule!.Threshold - Numbers.Hair))
            {
                break;
            }

            reached = here.Count > 0 ? stage.Value : reached;
        }

        return reached;
    }

    /// <summary>Against a mapping: what one would expect of each element of its source.</summary>
    public static Dictionary<Node, Outcome> Backward(MappingFile mapping, IReadOnlyDictionary<Node, Known> known) =>
        mapping.Source.Nodes.ToDictionary(source => source, source => Backward(mapping, source, known));

    private static Outcome Backward(MappingFile mapping, Node source, IReadOnlyDictionary<Node, Known> known)
    {
        var ties = mapping.TiesOfSource[source].ToList();
        if (ties.Count == 0)
        {
            return new("not-mapped", null, null);
        }

        var all = new Span(source.Measure!.Low, source.Measure.High);
        var asked = ties.Where(tie => known[tie.Target].Standing != Standing.NotApplicable).ToList();
        var rated = asked.Where(tie => known[tie.Target].Standing == Standing.Rated).ToList();
        if (rated.Count == 0)
        {
            return State(asked.Count == 0 ? Known.NotApplicable : Known.Missing(all), source, mapping, "expected", "nearest");
        }

        var permitted = rated.Select(tie => Inversion.Permitted(mapping, tie, known[tie.Target])).ToList();
        var bounds = Inversion.Agreed(permitted);
        var estimate = Numbers.Join(mapping.Aggregation, rated.Select(tie => (tie.Claim.Back(known[tie.Target].Estimate), tie.Weight)));
        var range = rated.Select(tie => new Span(tie.Claim.Back(known[tie.Target].Range.Low), tie.Claim.Back(known[tie.Target].Range.High))).Aggregate((left, right) => left.With(right));
        var expected = new Known(
            Standing.Rated,
            bounds.Held(estimate),
            new(bounds.Held(range.Low), bounds.Held(range.High)),
            bounds,
            asked.Sum(tie => tie.Weight * known[tie.Target].Coverage) / asked.Sum(tie => tie.Weight));
        return State(expected, source, mapping, "expected", "nearest");
    }
}
