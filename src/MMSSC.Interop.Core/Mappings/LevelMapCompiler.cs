using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>Checks level maps: every source level covered once, no interval upside down, none of the three lines falling.</summary>
internal sealed class LevelMapCompiler(Model source, Model target, ICollection<Diagnostic> findings)
{
    /// <summary>Compiles the level maps that are whole, by name.</summary>
    public Dictionary<string, LevelMap> Compile(IEnumerable<LevelMapDefinition> definitions)
    {
        var maps = new Dictionary<string, LevelMap>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (Compile(definition) is { } map)
            {
                maps[definition.Name] = map;
            }
        }

        return maps;
    }

    private LevelMap? Compile(LevelMapDefinition definition)
    {
        var before = findings.Count;
        if (FindScale(definition) is not { } scale)
        {
            return null;
        }

        // Few points: a sorted list of references starts faster than a tree of numbers.
        var points = new List<Point>();
        foreach (var entry in definition.Entries)
        {
            if (ValueOf(entry, scale) is not { } value)
            {
                findings.Add(LevelMapDiagnostics.UnknownLevel(entry.Location, Name(entry), scale.Id, scale.Levels.Select(level => level.Code)));
            }
            else if (points.Exists(point => point.At == value))
            {
                findings.Add(LevelMapDiagnostics.LevelMappedTwice(entry.Location, definition.Name, Name(entry)));
            }
            else
            {
                points.Add(new(value, entry));
            }
        }

        points.Sort(static (one, other) => one.At.CompareTo(other.At));
        foreach (var level in scale.Levels.Where(level => definition.Entries.All(entry => entry.At is null) && !points.Exists(point => point.At == level.Value)))
        {
            findings.Add(LevelMapDiagnostics.LevelNotMapped(definition.Location, definition.Name, level.Code));
        }

        CheckLines(definition, points);
        return findings.Skip(before).Any(finding => finding.Severity == Severity.Error) || points.Count == 0
            ? null
            : new LevelMap(
                definition.Name,
                scale,
                definition.Basis,
                Line(points, static point => point.At),
                Line(points, static point => point.Entry.From),
                Line(points, static point => point.Entry.Typical),
                Line(points, static point => point.Entry.To));
    }

    private sealed record Point(double At, LevelMapEntry Entry);

    private static double[] Line(List<Point> points, Func<Point, double> value)
    {
        var line = new double[points.Count];
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = value(points[i]);
        }

        return line;
    }

    private void CheckLines(LevelMapDefinition definition, List<Point> points)
    {
        LevelMapEntry? before = null;
        foreach (var (_, entry) in points)
        {
            if (!(entry.From <= entry.Typical && entry.Typical <= entry.To))
            {
                findings.Add(LevelMapDiagnostics.IntervalUpsideDown(entry.Location, definition.Name, Name(entry), entry.From, entry.Typical, entry.To));
            }
            else if (before is not null && (entry.From < before.From || entry.Typical < before.Typical || entry.To < before.To))
            {
                findings.Add(LevelMapDiagnostics.LevelMapFalls(entry.Location, definition.Name, Name(entry)));
            }

            before = entry;
        }
    }

    /// <summary>The scale that the map names, or the first that has all the levels it speaks of.</summary>
    private Scale? FindScale(LevelMapDefinition definition)
    {
        var scale = definition.Scale is { } id
            ? source.Scales.FirstOrDefault(candidate => candidate.Id == id)
            : source.Scales.FirstOrDefault(candidate => definition.Entries.All(entry => ValueOf(entry, candidate) is not null))
                ?? (source.Scales.Length > 0 ? source.Scales[0] : null);
        if (scale is null)
        {
            findings.Add(ModelDiagnostics.UnknownScale(definition.Location, definition.Scale ?? target.Id, source.Scales.Select(known => known.Id)));
        }

        return scale;
    }

    private static double? ValueOf(LevelMapEntry entry, Scale scale) => entry.Level is { } code
        ? scale.Find(code)?.Value
        : entry.At is { } value && value >= scale.From && value <= scale.To ? value : null;

    private static string Name(LevelMapEntry entry) =>
        entry.Level ?? entry.At?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
