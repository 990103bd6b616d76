using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Checks;

/// <summary>Links that do not go together.</summary>
internal static class LinkChecks
{
    public static void Run(MappingParts parts, ICollection<Diagnostic> findings)
    {
        CheckParts(parts, findings);
        CheckExact(parts, link => link.Source, link => link.Target, findings);
        CheckExact(parts, link => link.Target, link => link.Source, findings);
    }

    /// <summary>An element and one above it that both go to one target: what is rated below counts in both.</summary>
    private static void CheckParts(MappingParts parts, ICollection<Diagnostic> findings)
    {
        var byPair = new Dictionary<(Element Source, Element Target), Link>();
        foreach (var link in parts.Links)
        {
            if (!link.Definition.Pending)
            {
                byPair.TryAdd((link.Source, link.Target), link);
            }
        }

        foreach (var link in byPair.Values)
        {
            for (var above = link.Source.Parent; above is not null; above = above.Parent)
            {
                if (byPair.TryGetValue((above, link.Target), out var other))
                {
                    findings.Add(MappingCheckDiagnostics.CountedTwice(link.Definition.Location, link.Source.Code, above.Code, link.Target.Code, other.Definition.Location));
                    break;
                }
            }
        }
    }

    private static void CheckExact(MappingParts parts, Func<Link, Element> one, Func<Link, Element> other, ICollection<Diagnostic> findings)
    {
        var first = new Dictionary<Element, Link>();
        foreach (var link in parts.Links)
        {
            if (link.Definition is { Relationship: Relationship.ExactMatch, Pending: false } && !first.TryAdd(one(link), link)
                && first[one(link)] is var before && other(before) != other(link))
            {
                findings.Add(MappingCheckDiagnostics.ExactTwice(link.Definition.Location, one(link).Code, other(link).Code, other(before).Code, before.Definition.Location));
            }
        }
    }
}
