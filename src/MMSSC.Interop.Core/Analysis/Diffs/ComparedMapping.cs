using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>A mapping file prepared to be compared with another one: what is the same in both has the same number.</summary>
internal sealed class ComparedMapping
{
    private readonly Dictionary<string, LevelMap> maps = new(StringComparer.Ordinal);
    private readonly List<ComparedLink> links;
    private LinkBundle[] byTarget = [];
    private LinkBundle[] bySource = [];

    private ComparedMapping(MappingParts parts)
    {
        (Definition, Source, Target) = (parts.Definition, parts.Source, parts.Target);
        links = new(Definition.Links.Length);
        foreach (var map in parts.LevelMaps)
        {
            maps[map.Name] = map;
        }
    }

    /// <summary>The file.</summary>
    public MappingDefinition Definition { get; }

    /// <summary>The model that ratings come in.</summary>
    public Model Source { get; }

    /// <summary>The model that results come out in.</summary>
    public Model Target { get; }

    /// <summary>All links, pending ones too, in file order; of two between the same elements the first.</summary>
    public IReadOnlyList<ComparedLink> Links => links;

    /// <summary>The links that lead to each target, by its number.</summary>
    public ReadOnlySpan<LinkBundle> LeadingTo => byTarget;

    /// <summary>The links that start at each source, by its number.</summary>
    public ReadOnlySpan<LinkBundle> StartingAt => bySource;

    /// <summary>Prepares two files to be compared.</summary>
    /// <param name="before">The first file.</param>
    /// <param name="after">The second file.</param>
    /// <param name="sources">Numbers of the source elements; those of both files are added.</param>
    /// <param name="targets">Numbers of the target elements; those of both files are added.</param>
    public static (ComparedMapping Before, ComparedMapping After) Pair(MappingParts before, MappingParts after, CodeNumbers sources, CodeNumbers targets)
    {
        var (was, now) = (new ComparedMapping(before), new ComparedMapping(after));
        ComparedLink[] all = [.. was.Read(sources, targets), .. now.Read(sources, targets)];
        var first = LinkPairs.FirstOfEach(Array.ConvertAll(all, link => link.Source), Array.ConvertAll(all, link => link.Target), sources.Count, targets.Count);
        for (var i = 0; i < all.Length; i++)
        {
            var (link, same, isBefore) = (all[i], all[first[i]], i < before.Definition.Links.Length);
            if (first[i] == i)
            {
                (isBefore ? was : now).links.Add(link);
            }
            else if (!isBefore && first[i] < before.Definition.Links.Length && same.Other is null)
            {
                now.links.Add(link);
                ComparedLink.Pair(same, link);
            }
        }

        was.Gather(sources, targets);
        now.Gather(sources, targets);
        return (was, now);
    }

    /// <summary>A level map that is whole, by name, or null.</summary>
    public LevelMap? FindMap(string name) => maps.GetValueOrDefault(name);

    private IEnumerable<ComparedLink> Read(CodeNumbers sources, CodeNumbers targets) => Definition.Links.Select(definition =>
    {
        var map = (definition.LevelMap ?? Definition.Defaults.LevelMap).Value;
        return new ComparedLink(definition, map, FindMap(map), sources.Of(definition.Source.Value), targets.Of(definition.Target.Value));
    });

    private void Gather(CodeNumbers sources, CodeNumbers targets)
    {
        byTarget = LinkBundle.Gather(links, targets.Count, link => link.Target);
        bySource = LinkBundle.Gather(links, sources.Count, link => link.Source);
    }
}
