using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What two links have to share to be the same one.</summary>
internal readonly record struct LinkKey(string Source, string Target)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source} → {Target}";
}

/// <summary>A link as it takes part in computing.</summary>
/// <param name="Key">What it connects.</param>
/// <param name="Definition">The link as it was read.</param>
/// <param name="Map">The level map that holds for it; null where that could not be read.</param>
internal sealed record ComparedLink(LinkKey Key, LinkDefinition Definition, LevelMap? Map)
{
    /// <summary>Whether it is scored.</summary>
    public bool Counts => !Definition.Pending && Map is not null;

    /// <summary>Weight.</summary>
    public double Weight => Definition.Weight;
}

/// <summary>Links that count and meet in one element.</summary>
internal sealed class LinkBundle
{
    private readonly List<ComparedLink> links = new(2);

    /// <summary>The links.</summary>
    public IReadOnlyList<ComparedLink> Links => links;

    /// <summary>Sum of the weights.</summary>
    public double Total { get; private set; }

    /// <summary>What the level maps allow together.</summary>
    public Interval Output { get; private set; }

    /// <summary>Between what estimates can lie.</summary>
    public Interval Estimates { get; private set; }

    /// <summary>Adds a link.</summary>
    public void Add(ComparedLink link)
    {
        var map = link.Map!;
        var estimates = new Interval(map.Typical(0), map.Typical(map.Points.Length - 1));
        Output = links.Count == 0 ? map.Output : Output.Hull(map.Output);
        Estimates = links.Count == 0 ? estimates : Estimates.Hull(estimates);
        Total += link.Weight;
        links.Add(link);
    }
}

/// <summary>A mapping file prepared to be compared with another: everything by name, found at once whatever the size.</summary>
internal sealed class ComparedMapping
{
    private readonly Dictionary<LinkKey, ComparedLink> links;
    private readonly Dictionary<string, LevelMap> maps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkBundle> byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkBundle> bySource = new(StringComparer.Ordinal);

    public ComparedMapping(MappingParts parts)
    {
        (Definition, Source, Target) = (parts.Definition, parts.Source, parts.Target);
        foreach (var map in parts.LevelMaps)
        {
            maps[map.Name] = map;
        }

        links = new(Definition.Links.Length);
        byTarget.EnsureCapacity(Math.Min(Definition.Links.Length, Target.Elements.Length));
        bySource.EnsureCapacity(Math.Min(Definition.Links.Length, Source.Elements.Length));
        var all = new List<ComparedLink>(Definition.Links.Length);
        foreach (var definition in Definition.Links)
        {
            var link = new ComparedLink(new(definition.Source.Value, definition.Target.Value), definition, FindMap(definition));
            if (links.TryAdd(link.Key, link))
            {
                all.Add(link);
                Bundle(link);
            }
        }

        Links = all;
    }

    /// <summary>The file.</summary>
    public MappingDefinition Definition { get; }

    /// <summary>The model that ratings come in.</summary>
    public Model Source { get; }

    /// <summary>The model that results come out in.</summary>
    public Model Target { get; }

    /// <summary>All links, pending ones too, in file order; of two between the same elements the first.</summary>
    public IReadOnlyList<ComparedLink> Links { get; }

    /// <summary>Codes of targets with links that count.</summary>
    public IEnumerable<string> Targets => byTarget.Keys;

    /// <summary>Codes of sources with links that count.</summary>
    public IEnumerable<string> Sources => bySource.Keys;

    /// <summary>The link between two elements, or null.</summary>
    public ComparedLink? Find(LinkKey key) => links.GetValueOrDefault(key);

    /// <summary>A level map that is whole, by name, or null.</summary>
    public LevelMap? FindMap(string name) => maps.GetValueOrDefault(name);

    /// <summary>The links that lead to a target, or null where none counts.</summary>
    public LinkBundle? LeadingTo(string target) => byTarget.GetValueOrDefault(target);

    /// <summary>The links that start at a source, or null where none counts.</summary>
    public LinkBundle? StartingAt(string source) => bySource.GetValueOrDefault(source);

    private LevelMap? FindMap(LinkDefinition link) => maps.GetValueOrDefault((link.LevelMap ?? Definition.Defaults.LevelMap).Value);

    private void Bundle(ComparedLink link)
    {
        if (link.Counts)
        {
            Bundle(byTarget, link.Key.Target).Add(link);
            Bundle(bySource, link.Key.Source).Add(link);
        }
    }

    private static LinkBundle Bundle(Dictionary<string, LinkBundle> bundles, string code)
    {
        if (!bundles.TryGetValue(code, out var bundle))
        {
            bundles[code] = bundle = new();
        }

        return bundle;
    }
}
