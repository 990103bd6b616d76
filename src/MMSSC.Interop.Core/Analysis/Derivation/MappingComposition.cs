using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>
/// Two mappings in a row as one file: each way from a source over a middle element to a target becomes a link. Its bounds hold those of
/// the two steps; its estimate is that of the typical levels.
/// </summary>
internal sealed class MappingComposition
{
    private readonly Mapping first;
    private readonly Mapping second;
    private readonly Dictionary<Element, List<Link>> into = [];
    private readonly Aggregation rule;

    private MappingComposition(Mapping first, Mapping second, Aggregation rule)
    {
        (this.first, this.second, this.rule) = (first, second, rule);
        foreach (var link in first.Links.Concat(first.Pending))
        {
            if (!into.TryGetValue(link.Target, out var links))
            {
                into.Add(link.Target, links = []);
            }

            links.Add(link);
        }
    }

    /// <summary>The composition; null where one file can't say what the two say, which is a finding.</summary>
    /// <param name="first">From the source to the middle model.</param>
    /// <param name="second">From the middle model to the target.</param>
    /// <param name="date">The day on which it is derived.</param>
    /// <param name="findings">Is told why there is none, and what can't be carried.</param>
    public static MappingDefinition? Of(Mapping first, Mapping second, PartialDate date, ICollection<Diagnostic> findings)
    {
        if (first.Target != second.Source)
        {
            findings.Add(DerivationDiagnostics.NoCommonModel(second.Definition.Location, first.ToString(), first.Target.ToString(), second.ToString(), second.Source.ToString()));
            return null;
        }

        if (RuleOf(first, second) is not { } rule)
        {
            findings.Add(DerivationDiagnostics.RulesDiffer(
                second.Definition.Location, first.ToString(), AggregationWords.Of(first), second.ToString(), AggregationWords.Of(second)));
            return null;
        }

        return new MappingComposition(first, second, rule).Compose(date, findings);
    }

    /// <summary>The rule that does in one step what the two do; null where there is none, such as for a mean of minima.</summary>
    private static Aggregation? RuleOf(Mapping first, Mapping second)
    {
        var (one, other) = (first.Definition.Defaults.Aggregation, second.Definition.Defaults.Aggregation);
        var firstIsSingle = first.Links.GroupBy(link => link.Target).All(links => links.Count() == 1);
        var expands = second.Links.Any(link => !link.Source.IsLeaf && first.Links.All(known => known.Target != link.Source));
        var secondIsSingle = !expands && second.Links.GroupBy(link => link.Target).All(links => links.Count() == 1);
        return firstIsSingle && !expands ? other
            : secondIsSingle ? one
            : one == other && one != Aggregation.Median && (!expands || one == Aggregation.Mean) ? one
            : null;
    }

    private MappingDefinition? Compose(PartialDate date, ICollection<Diagnostic> findings)
    {
        var derived = new DerivedMapping(first.Source, second.Target);
        var partly = new List<Diagnostic>();
        foreach (var links in second.Links.Concat(second.Pending).GroupBy(link => link.Target).OrderBy(links => links.Key.Index))
        {
            Compose(derived, links.Key, [.. links], partly);
        }

        var (one, other) = (first.ToString(), second.ToString());
        if (derived.IsEmpty)
        {
            findings.Add(DerivationDiagnostics.NoWay(second.Definition.Location, one, other));
            return null;
        }

        foreach (var finding in partly)
        {
            findings.Add(finding);
        }

        return derived.ToDefinition(
            $"{first.Definition.Id}-via-{second.Definition.Id}",
            LocalText.Join(" → ", [first.Definition.Title, second.Definition.Title]),
            second.Definition,
            rule,
            new("1.0.0", date.ToString(), new($"Composed of {one} and {other}.", $"Compuesta de {one} y {other}.", $"Composée de {one} et {other}.")),
            new($"No way of {one} and {other} leads on from it.", $"Ningún camino de {one} y {other} parte de él.", $"Aucun chemin de {one} et {other} n'en part."));
    }

    private void Compose(DerivedMapping derived, Element target, Link[] links, List<Diagnostic> findings)
    {
        var ways = new List<Way>();
        var (reached, all) = (0.0, 0.0);
        foreach (var link in links)
        {
            var (found, share) = Ways(link, isOnly: links.Length == 1);
            ways.AddRange(found);
            all += link.Definition.Pending ? 0 : link.Weight;
            reached += link.Definition.Pending ? 0 : link.Weight * share;
        }

        var missing = all > 0 ? 1 - (reached / all) : 0;
        if (missing > Scale.Tolerance)
        {
            findings.Add(DerivationDiagnostics.PartlyReached(second.Definition.Location, target.Code, missing, first.ToString()));
        }

        foreach (var group in ways.GroupBy(way => (way.Source, way.IsPending)).OrderBy(group => group.Key.Source.Index))
        {
            Way[] same = [.. group];
            var lines = Join([.. same.Select(way => (way.Lines, way.Weight))]);
            lines = missing > Scale.Tolerance ? Widened(lines, links, missing) : lines;
            derived.Add(
                group.Key.Source, target, lines,
                same.Select(way => way.Relationship).Aggregate(RelationshipRules.Join),
                Math.Round(same.Sum(way => way.Weight), 10),
                same.All(way => way.Confidence is not null) ? Math.Round(same.Sum(way => way.Confidence!.Value * way.Weight) / same.Sum(way => way.Weight), 4) : null,
                Method(same),
                Via(same),
                group.Key.IsPending);
        }
    }

    /// <summary>The ways that a link of the second mapping goes on from the first, with the share of its weight that they reach.</summary>
    private (List<Way> Ways, double Share) Ways(Link link, bool isOnly)
    {
        var ways = new List<Way>();
        var share = 0.0;
        var parts = Parts(link.Source, 1);
        var sources = parts.Sum(part => into.TryGetValue(part.Element, out var known) ? known.Count(known => !known.Definition.Pending) : 0);
        var outputs = parts.SelectMany(part => into.GetValueOrDefault(part.Element) ?? []).Where(known => !known.Definition.Pending).Select(known => known.LevelMap.Output).ToArray();
        foreach (var (middle, part) in parts)
        {
            if (!into.TryGetValue(middle, out var links))
            {
                continue;
            }

            var scored = links.Where(known => !known.Definition.Pending).Sum(known => known.Weight);
            share += scored > 0 ? part : 0;
            foreach (var before in links)
            {
                var isPending = before.Definition.Pending || link.Definition.Pending;
                var hull = outputs.Length == 0 ? before.LevelMap.Output : outputs.Aggregate((one, other) => one.Hull(other)).Hull(before.LevelMap.Output);
                ways.Add(new(
                    before.Source, middle, before, link,
                    ChainedLines.Of(before.LevelMap, link.LevelMap, hull, sources > 1 && rule == Aggregation.Mean),
                    rule == Aggregation.Median ? (isOnly ? before.Weight : link.Weight) : link.Weight * part * (isPending || scored == 0 ? 1 : before.Weight / scored),
                    isPending));
            }
        }

        return (ways, share);
    }

    /// <summary>An inner element that the first mapping does not reach itself is the mean of what lies below it.</summary>
    private List<(Element Element, double Share)> Parts(Element element, double share)
    {
        if (element.IsLeaf || into.ContainsKey(element) || element.RollUp is not { Rule: RollUpRule.Mean })
        {
            return [(element, share)];
        }

        return [.. element.Children.SelectMany(child => Parts(child, share / element.Children.Length))];
    }

    private LevelLines Join(ImmutableArray<(LevelLines Lines, double Weight)> ways) =>
        ways.Length == 1 ? ways[0].Lines
        : rule is Aggregation.Minimum or Aggregation.Maximum ? ChainedLines.Extreme(ways, rule == Aggregation.Minimum)
        : rule == Aggregation.Median ? ChainedLines.Hull(ways)
        : ChainedLines.Mean(ways);

    /// <summary>What nothing reaches may be anything that the second mapping allows.</summary>
    private LevelLines Widened(LevelLines lines, Link[] links, double missing)
    {
        var output = links.Select(link => link.LevelMap.Output).Aggregate((one, other) => one.Hull(other));
        return lines with
        {
            Allowed = [.. lines.Allowed.Select(allowed => rule switch
            {
                Aggregation.Minimum => new Interval(output.Low, allowed.High),
                Aggregation.Maximum => new Interval(allowed.Low, output.High),
                Aggregation.Mean => new Interval(((1 - missing) * allowed.Low) + (missing * output.Low), ((1 - missing) * allowed.High) + (missing * output.High)),
                _ => output,
            })],
        };
    }

    private static LocalText Method(Way[] ways)
    {
        var chains = string.Join("; ", ways.Select(way => $"{way.First.Name} → {way.Second.Name}"));
        return new($"composed of {chains}", $"compuesto de {chains}", $"composé de {chains}");
    }

    private static LocalText Via(Way[] ways)
    {
        var middle = LocalText.Join(", ", ways.Select(way => way.Middle).Distinct().Select(element => element.Label));
        return new($"via {middle}", $"por {middle}", $"par {middle}");
    }

    private sealed record Way(Element Source, Element Middle, Link First, Link Second, LevelLines Lines, double Weight, bool IsPending)
    {
        public Relationship Relationship => RelationshipRules.Chain(First.Definition.Relationship, Second.Definition.Relationship);

        public double? Confidence => First.Definition.Confidence * Second.Definition.Confidence;
    }
}
