using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Translation;

/// <summary>Translates assessments along the installed mappings and keeps the trace of every result.</summary>
public sealed class Translator(MappingGraph graph)
{
    private static readonly LocalText noLink = new(
        "no link of the mapping reads it", "ningún enlace de la correspondencia lo lee", "aucun lien de la correspondance ne le lit");

    /// <summary>Translates an assessment.</summary>
    /// <param name="assessment">What is translated.</param>
    /// <param name="target">Model edition of the results, other than the assessment's own.</param>
    /// <param name="via">A model id that the route must pass; null for the preferred route.</param>
    /// <param name="findings">Is told what should be looked at.</param>
    /// <returns>The translation, or null where no route exists; the findings then say so.</returns>
    public TranslationResult? Translate(Assessment assessment, Model target, string? via, ICollection<Diagnostic> findings)
    {
        var routes = graph.Routes(assessment.Model, target);
        var taken = routes.FirstOrDefault(route => via is null || route.Hops.Any(hop => hop.From.Id == via || hop.To.Id == via));
        if (taken is null)
        {
            var at = assessment.File is null ? Location.None : Location.Whole(assessment.File);
            findings.Add(TranslationDiagnostics.NoRoute(at, assessment.Model.ToString(), target.ToString(), graph.Reachable(assessment.Model).Select(model => model.ToString())));
            return null;
        }

        var results = Follow(assessment, taken, findings);
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var other in routes.Where(route => route != taken))
        {
            var differing = Compare(results, Follow(assessment, other, []));
            alternatives.Add(new(other, differing));
            if (!differing.IsEmpty)
            {
                findings.Add(TranslationDiagnostics.RoutesDisagree(Location.None, string.Join(", ", differing), taken.ToString(), other.ToString()));
            }
        }

        return new(assessment, target, taken, results, Unused(assessment, taken.Hops[0]), alternatives.ToImmutable());
    }

    /// <summary>Translates an assessment by one mapping, whatever its status: how a mapping that is withdrawn computes can still be looked at.</summary>
    internal static TranslationResult Translate(Assessment assessment, Mapping mapping, ICollection<Diagnostic> findings)
    {
        var route = new Route([new(mapping, false)]);
        return new(assessment, mapping.Target, route, Follow(assessment, route, findings), Unused(assessment, route.Hops[0]), []);
    }

    private static ImmutableArray<ElementResult> Follow(Assessment assessment, Route route, ICollection<Diagnostic> findings)
    {
        var stage = TraceStage.Of(assessment);
        foreach (var hop in route.Hops)
        {
            stage = hop.Backward ? stage.Expect(hop.Mapping, findings) : stage.Translate(hop.Mapping, findings);
        }

        return stage.Results(route.Hops[^1]);
    }

    private static ImmutableArray<Element> Compare(ImmutableArray<ElementResult> taken, ImmutableArray<ElementResult> other)
    {
        var levels = other.Where(result => result.Level is not null).ToDictionary(result => result.Element, result => result.Level);
        return [.. taken.Where(result => result.Level is not null && levels.TryGetValue(result.Element, out var level) && level != result.Level).Select(result => result.Element)];
    }

    private static ImmutableArray<UnusedRating> Unused(Assessment assessment, Hop hop)
    {
        var read = (hop.Backward ? hop.Mapping.Links.Select(link => link.Target) : hop.Mapping.Links.Select(link => link.Source)).ToHashSet();
        var reasons = hop.Backward
            ? []
            : hop.Mapping.Definition.Unmapped.GroupBy(item => item.Source.Value).ToDictionary(group => group.Key, group => group.First().Reason, StringComparer.Ordinal);
        var unused = ImmutableArray.CreateBuilder<UnusedRating>();
        foreach (var rating in assessment.Ratings)
        {
            var used = false;
            LocalText? reason = null;
            for (var up = rating.Element; up is not null && !used; up = up.Parent)
            {
                used = read.Contains(up) && (up == rating.Element || up.RollUp is not null);
                reason ??= reasons.GetValueOrDefault(up.Code);
            }

            if (!used)
            {
                unused.Add(new(rating, reason ?? noLink));
            }
        }

        return unused.ToImmutable();
    }
}
