using CsCheck;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>A mapping file, and what its authors made of it.</summary>
internal sealed record EditedMapping(MappingParts Before, MappingParts After);

/// <summary>Edits at random of mapping files, of the kinds that authors make.</summary>
internal static class MappingEdits
{
    private static readonly double[] factors = [0.1, 0.25, 0.3, 2, 3, 7];

    private static readonly Func<Edit, MappingDefinition>[] edits =
    [
        edit => edit.WithLinks(edit.Links.OrderBy(_ => edit.Random.Next())),
        edit => edit.WithLinks(edit.Links.Select(link => link with { Weight = link.Weight * edit.Factor })),
        edit => edit.WithLinks(edit.Links.Select(link => link.Target.Value == edit.Link.Target.Value ? link with { Weight = link.Weight * edit.Factor } : link)),
        edit => edit.WithLinks(edit.Links.Select(link => link.Source.Value == edit.Link.Source.Value ? link with { Weight = link.Weight * edit.Factor } : link)),
        edit => edit.WithLink(edit.Link with { Weight = edit.Link.Weight * edit.Factor }),
        edit => edit.WithLink(edit.Link with { Pending = !edit.Link.Pending }),
        edit => edit.WithLink(edit.Link with { LevelMap = edit.Link.LevelMap is null ? SmallModel.Here(edit.Map.Name) : null }),
        edit => edit.WithLink(edit.Link with { LevelMap = SmallModel.Here(edit.Map.Name) }),
        edit => edit.WithLink(edit.Link with { Relationship = Relationship.CloseMatch, Rationale = LocalText.Of("other words"), Confidence = 0.25, Basis = null, Reviewers = ["A"] }),
        edit => edit.WithLinks(edit.Links.Where(link => link != edit.Link)),
        edit => edit.WithLinks(edit.Links.Append(edit.Link with { Source = SmallModel.Here(edit.Pick(edit.Source).Code), Target = SmallModel.Here(edit.Pick(edit.Target).Code) })
            .DistinctBy(link => (link.Source.Value, link.Target.Value))),
        edit => edit.File with { Defaults = edit.File.Defaults with { Aggregation = (Aggregation)edit.Random.Next(4) } },
        edit => edit.File with { Defaults = edit.File.Defaults with { Rounding = (Rounding)edit.Random.Next(2) } },
        edit => edit.File with { Defaults = edit.File.Defaults with { MinimumCoverage = edit.Random.Next(5) / 4.0 } },
        edit => edit.File with { Defaults = edit.File.Defaults with { LevelMap = SmallModel.Here(edit.Map.Name) } },
        edit => edit.File with { Title = LocalText.Of("Another title"), Maintainer = "Somebody", Status = MappingStatus.Approved },
        edit => edit.WithMap(edit.Map, Widen(edit.Map)),
        edit => edit.File with { LevelMaps = [.. edit.File.LevelMaps.Reverse()] },
        Rename,
    ];

    /// <summary>Between no and five edits of a mapping.</summary>
    public static Gen<EditedMapping> Of(Gen<Mapping> mappings) => Gen.Select(mappings, Gen.Int[0, 5], Gen.Int[0, int.MaxValue]).Select((mapping, count, seed) =>
    {
        var random = new Random(seed);
        var definition = mapping.Definition;
        for (var i = 0; i < count; i++)
        {
            definition = edits[random.Next(edits.Length)](new(definition, mapping.Source, mapping.Target, random));
            if (definition.Links.IsEmpty)
            {
                return new(Parts(mapping.Definition, mapping), Parts(mapping.Definition, mapping));
            }
        }

        return random.Next(8) == 0
            ? new EditedMapping(Parts(definition, mapping), Parts(mapping.Definition, mapping))
            : new(Parts(mapping.Definition, mapping), Parts(definition, mapping));
    });

    /// <summary>What can be resolved of a file; that elements are not listed does not matter here.</summary>
    public static MappingParts Parts(MappingDefinition definition, Mapping mapping) => MappingCompiler.Resolve(definition, [mapping.Source, mapping.Target], [])!;

    /// <summary>A level map under another name, with all its links: nothing changes.</summary>
    private static MappingDefinition Rename(Edit edit)
    {
        var renamed = edit.Map with { Name = edit.Map.Name + "x" };
        var file = edit.WithMap(edit.Map, renamed);
        var given = file.Defaults.LevelMap.Value == edit.Map.Name ? file with { Defaults = file.Defaults with { LevelMap = SmallModel.Here(renamed.Name) } } : file;
        return given with { Links = [.. given.Links.Select(link => link.LevelMap?.Value == edit.Map.Name ? link with { LevelMap = SmallModel.Here(renamed.Name) } : link)] };
    }

    private static LevelMapDefinition Widen(LevelMapDefinition map) =>
        map with { Entries = [.. map.Entries.Select((entry, i) => i == map.Entries.Length - 1 ? entry with { To = 5, Typical = Math.Max(entry.Typical, 4.5) } : entry)] };

    private sealed record Edit(MappingDefinition File, Model SourceModel, Model TargetModel, Random Random)
    {
        public LinkDefinition[] Links { get; } = [.. File.Links];

        public LinkDefinition Link { get; } = File.Links[Random.Next(File.Links.Length)];

        public LevelMapDefinition Map { get; } = File.LevelMaps[Random.Next(File.LevelMaps.Length)];

        public double Factor { get; } = factors[Random.Next(factors.Length)];

        public Element[] Source { get; } = [.. SourceModel.Elements.Where(element => element.ValueScale is not null)];

        public Element[] Target { get; } = [.. TargetModel.Elements.Where(element => element.ValueScale is not null)];

        public Element Pick(Element[] elements) => elements[Random.Next(elements.Length)];

        public MappingDefinition WithLinks(IEnumerable<LinkDefinition> links) => File with { Links = [.. links] };

        public MappingDefinition WithLink(LinkDefinition changed) => WithLinks(Links.Select(link => ReferenceEquals(link, Link) ? changed : link));

        public MappingDefinition WithMap(LevelMapDefinition map, LevelMapDefinition changed) =>
            File with { LevelMaps = [.. File.LevelMaps.Select(known => ReferenceEquals(known, map) ? changed : known)] };
    }
}
