using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Checks;

/// <summary>Level maps whose inverse is not plain: entries that overlap, and target levels that none allows. Maps of values are lines without either.</summary>
internal static class LevelMapChecks
{
    public static void Run(MappingParts parts, ICollection<Diagnostic> findings)
    {
        foreach (var map in parts.LevelMaps)
        {
            var definition = parts.Definition.LevelMaps.First(known => known.Name == map.Name);
            if (definition.Entries.All(entry => entry.Level is not null))
            {
                CheckOverlap(definition, map, findings);
                CheckGaps(parts, definition, map, findings);
            }
        }
    }

    private static void CheckOverlap(LevelMapDefinition definition, LevelMap map, ICollection<Diagnostic> findings)
    {
        for (var i = 1; i < map.Points.Length; i++)
        {
            var (lower, upper) = (map.Allowed(i - 1), map.Allowed(i));
            if (upper.Low <= lower.High + Scale.Tolerance)
            {
                findings.Add(MappingCheckDiagnostics.LevelMapOverlaps(
                    At(definition, map, i), map.Name, CodeOf(map, i - 1), CodeOf(map, i), upper.Low, Math.Min(lower.High, upper.High)));
            }
        }
    }

    private static void CheckGaps(MappingParts parts, LevelMapDefinition definition, LevelMap map, ICollection<Diagnostic> findings)
    {
        foreach (var scale in parts.Links.Where(link => link.LevelMap == map).Select(link => link.Target.ValueScale).OfType<Scale>().Distinct())
        {
            foreach (var level in scale.Levels)
            {
                if (map.InvertAll(level.Value) is null)
                {
                    findings.Add(MappingCheckDiagnostics.LevelMapGap(definition.Location, map.Name, level.Code, scale.Id));
                }
            }
        }
    }

    private static Location At(LevelMapDefinition definition, LevelMap map, int point) =>
        definition.Entries.FirstOrDefault(entry => entry.Level == CodeOf(map, point))?.Location ?? definition.Location;

    private static string CodeOf(LevelMap map, int point)
    {
        foreach (var level in map.Scale.Levels)
        {
            if (level.Value == map.Points[point])
            {
                return level.Code;
            }
        }

        return map.Points[point].ToString("R", System.Globalization.CultureInfo.InvariantCulture);
    }
}
