using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis;

/// <summary>How an element of one side is covered by a mapping.</summary>
/// <param name="Element">An element that is rated.</param>
/// <param name="Links">Links that count, of the element itself or of one above it.</param>
/// <param name="Pending">Links that are pending, of the element itself or of one above it.</param>
/// <param name="Unmapped">Where the file says that it is left out on purpose; null where it does not.</param>
internal sealed record ElementCoverage(Element Element, ImmutableArray<Link> Links, ImmutableArray<Link> Pending, UnmappedElement? Unmapped)
{
    /// <summary>Whether a link that counts reaches it.</summary>
    public bool IsLinked => !Links.IsEmpty;

    /// <summary>Whether only pending links reach it.</summary>
    public bool IsPending => Links.IsEmpty && !Pending.IsEmpty;

    /// <summary>Whether it is left out on purpose.</summary>
    public bool IsLeftOut => Links.IsEmpty && Pending.IsEmpty && Unmapped is not null;
}

/// <summary>The elements below one at the top of a model, such as an area or a dimension.</summary>
/// <param name="Top">The element at the top.</param>
/// <param name="Elements">The rated ones below it, itself if it is rated and has none below.</param>
internal sealed record CoverageGroup(Element Top, ImmutableArray<ElementCoverage> Elements);

/// <summary>What of its two models a mapping covers.</summary>
internal sealed class MappingCoverage
{
    private readonly Dictionary<(Element Source, Element Target), int> between;

    private MappingCoverage(Mapping mapping, ImmutableArray<CoverageGroup> sources, ImmutableArray<CoverageGroup> targets)
    {
        (Mapping, Sources, Targets) = (mapping, sources, targets);
        between = mapping.Links.CountBy(link => (TopOf(link.Source), TopOf(link.Target))).ToDictionary();
    }

    /// <summary>The mapping.</summary>
    public Mapping Mapping { get; }

    /// <summary>The source side, by area.</summary>
    public ImmutableArray<CoverageGroup> Sources { get; }

    /// <summary>The target side, by dimension.</summary>
    public ImmutableArray<CoverageGroup> Targets { get; }

    /// <summary>Looks at a mapping.</summary>
    public static MappingCoverage Of(Mapping mapping) => new(
        mapping,
        Groups(mapping, mapping.Source, link => link.Source, mapping.Definition.Unmapped),
        Groups(mapping, mapping.Target, link => link.Target, []));

    /// <summary>How many links that count lead from one area to one dimension.</summary>
    public int Between(Element source, Element target) => between.GetValueOrDefault((source, target));

    /// <summary>The element at the top of a model under which an element stands; itself where it stands at the top.</summary>
    public static Element TopOf(Element element) => element.Parent is { } parent ? TopOf(parent) : element;

    private static ImmutableArray<CoverageGroup> Groups(Mapping mapping, Model model, Func<Link, Element> side, ImmutableArray<UnmappedElement> unmapped)
    {
        var counted = mapping.Links.ToLookup(side);
        var pending = mapping.Pending.ToLookup(side);
        var left = unmapped.Where(item => model.Find(item.Source.Value) is not null).GroupBy(item => model.Find(item.Source.Value)!).ToDictionary(items => items.Key, items => items.First());
        return
        [
            .. model.Roots.Select(root => new CoverageGroup(root, [.. Rated(root).Select(element => new ElementCoverage(
                element,
                [.. Above(element).SelectMany(up => counted[up])],
                [.. Above(element).SelectMany(up => pending[up])],
                Above(element).Select(left.GetValueOrDefault).FirstOrDefault(item => item is not null)))])),
        ];
    }

    /// <summary>The leaves that are rated; where an element that is rated has no rated one below it, that element.</summary>
    private static IEnumerable<Element> Rated(Element element)
    {
        var below = element.Children.SelectMany(Rated).ToArray();
        return below.Length > 0 ? below : element.Scale is null ? [] : [element];
    }

    private static IEnumerable<Element> Above(Element element)
    {
        for (var up = element; up is not null; up = up.Parent)
        {
            yield return up;
        }
    }
}
