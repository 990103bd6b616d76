using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Checks;

/// <summary>Mappings that lead from a model back to itself: each is read in both directions already, and the two ways will not agree.</summary>
internal static class CycleCheck
{
    private const int MostHops = 4;

    /// <summary>Says the first circle that a file closes with others.</summary>
    public static void Run(MappingParts parts, IEnumerable<Mapping> others, ICollection<Diagnostic> findings)
    {
        ImmutableArray<Mapping> known = [.. others.Where(other => other.Definition.Id != parts.Definition.Id && other.Definition.Status != MappingStatus.Withdrawn)];
        if (parts.Definition.Status != MappingStatus.Withdrawn && Way(parts.Target, parts.Source, known, []) is { } way)
        {
            findings.Add(MappingCheckDiagnostics.MappingCycle(parts.Definition.Location, string.Join(" → ", [parts.Definition.Name, .. way.Select(mapping => mapping.ToString())])));
        }
    }

    private static ImmutableArray<Mapping>? Way(Model from, Model to, ImmutableArray<Mapping> known, ImmutableArray<Mapping> path)
    {
        foreach (var mapping in known)
        {
            if (mapping.Source != from || path.Contains(mapping))
            {
                continue;
            }

            var next = path.Add(mapping);
            if (mapping.Target == to)
            {
                return next;
            }

            if (next.Length < MostHops && Way(mapping.Target, to, known, next) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
