using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>
/// A mapping read from its target to its source, as a file of its own. What a target level says of a source is as wide as the other
/// sources of that target leave it: the true source value always lies in it.
/// </summary>
internal static class MappingInversion
{
    /// <summary>The inverse.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="date">The day on which it is derived.</param>
    public static MappingDefinition Of(Mapping mapping, PartialDate date)
    {
        var name = mapping.ToString();
        var derived = new DerivedMapping(mapping.Target, mapping.Source);
        var known = new Dictionary<(Element Target, LevelMap Map, double Weight), LevelLines>();
        foreach (var link in mapping.Links.Concat(mapping.Pending))
        {
            var key = (link.Target, link.LevelMap, link.Weight);
            if (!known.TryGetValue(key, out var lines))
            {
                known.Add(key, lines = Lines(mapping, link));
            }

            var definition = link.Definition;
            derived.Add(link.Target, link.Source, lines, RelationshipRules.Inverse(definition.Relationship), link.Weight, definition.Confidence, Method(link), definition.Rationale, definition.Pending);
        }

        var title = mapping.Definition.Title;
        var inverse = derived.ToDefinition(
            $"{mapping.Definition.Id}-inverted",
            new($"Inverse of: {title}", $"Inversa de: {title}", $"Inverse de : {title}"),
            mapping.Definition,
            mapping.Definition.Defaults.Aggregation,
            new(mapping.Definition.Version, date.ToString(), new($"Derived by inverting {name}.", $"Derivada por inversión de {name}.", $"Dérivée par inversion de {name}.")),
            new($"No link of {name} leads to it.", $"Ningún enlace de {name} lleva a él.", $"Aucun lien de {name} n'y mène."));
        return inverse.LevelMaps.Any(Overlaps) ? inverse with { Allowances = [overlaps] } : inverse;
    }

    private static readonly Allowance overlaps = new(
        new("MMI3024", Location.None),
        new(
            "read backwards, one level leaves several open",
            "leído a la inversa, un nivel deja varios abiertos",
            "lu en sens inverse, un niveau en laisse plusieurs ouverts"),
        Location.None);

    private static bool Overlaps(LevelMapDefinition map) =>
        map.Entries.All(entry => entry.Level is not null) && map.Entries.Zip(map.Entries.Skip(1)).Any(pair => pair.Second.From <= pair.First.To + Scale.Tolerance);

    /// <summary>For each target level, the source values that the aggregation permits while the target's other sources are free.</summary>
    private static LevelLines Lines(Mapping mapping, Link link)
    {
        var at = Values(link);
        var allowed = new Interval[at.Length];
        var typical = new double[at.Length];
        for (var i = 0; i < at.Length; i++)
        {
            allowed[i] = link.Definition.Pending ? Alone(link, at[i]) : PermittedValues.Of(mapping, link, Reading.Of(at[i]));
            typical[i] = allowed[i].Clamp(link.LevelMap.Invert(at[i]));
        }

        // Back to back the lines rise already, but for targets that nothing reaches.
        for (var i = 1; i < at.Length; i++)
        {
            allowed[i] = new(Math.Max(allowed[i].Low, allowed[i - 1].Low), Math.Max(allowed[i].High, allowed[i - 1].High));
            typical[i] = allowed[i].Clamp(Math.Max(typical[i], typical[i - 1]));
        }

        return new(at, allowed, typical);
    }

    /// <summary>A pending link stands in no plan: what its level map alone permits.</summary>
    private static Interval Alone(Link link, double target)
    {
        var map = link.LevelMap;
        var (first, last) = (0, map.Points.Length - 1);
        while (first < map.Points.Length - 1 && map.Allowed(first).High < target - Scale.Tolerance)
        {
            first++;
        }

        while (last > 0 && map.Allowed(last).Low > target + Scale.Tolerance)
        {
            last--;
        }

        return new(Math.Min(map.Points[first], map.Points[last]), Math.Max(map.Points[first], map.Points[last]));
    }

    /// <summary>The levels of the target's scale; where it has none, the values that the level map speaks of, and the ends.</summary>
    private static double[] Values(Link link)
    {
        var scale = link.Target.ValueScale!;
        if (scale.Levels.Length > 0)
        {
            return [.. scale.Levels.Select(level => level.Value)];
        }

        var values = new SortedSet<double> { scale.From, scale.To };
        for (var i = 0; i < link.LevelMap.Points.Length; i++)
        {
            values.UnionWith([link.LevelMap.Allowed(i).Low, link.LevelMap.Typical(i), link.LevelMap.Allowed(i).High]);
        }

        return [.. values];
    }

    private static LocalText Method(Link link)
    {
        var basis = BasisWords.Of(link.Definition.Basis);
        return new(
            $"derived by inverting {link.Name} ({basis})",
            $"derivado por inversión de {link.Name} ({basis})",
            $"dérivé par inversion de {link.Name} ({basis})");
    }
}
