using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>A mapping compiled against its two models: links grouped by target in flat arrays. Made by <see cref="MappingCompiler"/>.</summary>
public sealed class Mapping
{
    internal Mapping(MappingDefinition definition, Model source, Model target, ImmutableArray<LevelMap> levelMaps, ImmutableArray<Link> links, ImmutableArray<Link> pending)
    {
        Definition = definition;
        Source = source;
        Target = target;
        LevelMaps = levelMaps;
        Links = links.Sort(static (one, other) => one.Target == other.Target
            ? one.Source.Index.CompareTo(other.Source.Index)
            : one.Target.Index.CompareTo(other.Target.Index));
        Pending = pending;
        Plan = new(this);
    }

    /// <summary>The file.</summary>
    public MappingDefinition Definition { get; }

    /// <summary>The model that ratings come in.</summary>
    public Model Source { get; }

    /// <summary>The model that results come out in.</summary>
    public Model Target { get; }

    /// <summary>Level maps.</summary>
    public ImmutableArray<LevelMap> LevelMaps { get; }

    /// <summary>Links that count, in order of target, then source.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>Links marked pending: listed everywhere, scored nowhere.</summary>
    public ImmutableArray<Link> Pending { get; }

    /// <summary>The links as flat arrays.</summary>
    internal LinkPlan Plan { get; }

    /// <inheritdoc/>
    public override string ToString() => Definition.Name;
}
