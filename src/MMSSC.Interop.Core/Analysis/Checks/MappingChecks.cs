using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Checks;

/// <summary>What the authors of a mapping file should look at beyond the errors that keep it from being used.</summary>
internal static class MappingChecks
{
    private const int MostListed = 12;

    /// <summary>Runs all checks on what could be resolved of a file.</summary>
    public static void Run(MappingParts parts, ICollection<Diagnostic> findings)
    {
        LinkChecks.Run(parts, findings);
        LevelMapChecks.Run(parts, findings);
        CheckBases(parts.Definition, findings);
        CheckReach(parts, findings);
    }

    /// <summary>A standard that is cited is cited so that it can be looked up.</summary>
    private static void CheckBases(MappingDefinition definition, ICollection<Diagnostic> findings)
    {
        foreach (var map in definition.LevelMaps)
        {
            Check(map.Basis, map.Location);
        }

        foreach (var link in definition.Links)
        {
            Check(link.Basis, link.Location);
        }

        void Check(Basis? basis, Location at)
        {
            if (basis is Basis.Standard { Clause: null } standard)
            {
                findings.Add(MappingCheckDiagnostics.BasisWithoutClause(at, standard.Document));
            }
        }
    }

    /// <summary>Target elements that have a value of their own and are named by no link, above or below them.</summary>
    private static void CheckReach(MappingParts parts, ICollection<Diagnostic> findings)
    {
        var reached = new HashSet<Element>();
        foreach (var link in parts.Links)
        {
            for (var element = link.Target; element is not null; element = element.Parent)
            {
                reached.Add(element);
            }
        }

        var rateable = parts.Target.Rateable.ToArray();
        var missed = Array.FindAll(rateable, element => !reached.Contains(element));
        if (missed.Length > 0)
        {
            var codes = string.Join(", ", missed.Take(MostListed).Select(element => element.Code)) + (missed.Length > MostListed ? ", …" : "");
            findings.Add(MappingCheckDiagnostics.UnreachedTarget(parts.Definition.Location, parts.Target.ToString(), missed.Length, rateable.Length, codes));
        }
    }
}
