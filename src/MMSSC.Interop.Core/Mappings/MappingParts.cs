using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>What of a mapping file could be resolved against the installed models: all of a sound one, what is left of one with errors.</summary>
/// <param name="Definition">The file.</param>
/// <param name="Source">The model that ratings come in.</param>
/// <param name="Target">The model that results come out in.</param>
/// <param name="LevelMaps">Level maps that are whole.</param>
/// <param name="Links">Links between known elements, pending ones too, in file order.</param>
internal sealed record MappingParts(MappingDefinition Definition, Model Source, Model Target, ImmutableArray<LevelMap> LevelMaps, ImmutableArray<Link> Links)
{
    /// <summary>The mapping; only of parts that were resolved without an error.</summary>
    public Mapping ToMapping() => new(
        Definition, Source, Target, LevelMaps, [.. Links.Where(link => !link.Definition.Pending)], [.. Links.Where(link => link.Definition.Pending)]);
}
