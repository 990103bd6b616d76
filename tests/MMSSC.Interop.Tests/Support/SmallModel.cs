using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Models and mappings made in code, no larger than a test needs.</summary>
internal static class SmallModel
{
    /// <summary>Leaves E1, E2, … on levels 1 to n; the first ones stand in areas A1, A2, …, which may be rated too.</summary>
    public static Model Source(int levels, int leaves, int areas = 0, RollUpRule areaRule = RollUpRule.Mean)
    {
        var all = Enumerable.Range(1, leaves).Select(i => Leaf($"E{i}", "function", "scale")).ToArray();
        var elements = new List<ElementDefinition>();
        var next = 0;
        for (var area = 1; area <= areas; area++)
        {
            var inside = all.Skip(next).Take(Math.Min(2, all.Length - next)).ToImmutableArray();
            next += inside.Length;
            elements.Add(Leaf($"A{area}", "area", "scale") with { Elements = inside });
        }

        elements.AddRange(all.Skip(next));
        return Compile(new()
        {
            Id = "source",
            Edition = "1",
            Title = LocalText.Of("Source"),
            Scales = [Levels("scale", levels)],
            RollUps = [new("area", areaRule, null, null, Location.None)],
            Elements = [.. elements],
        });
    }

    /// <summary>Leaves T1, T2, … on levels 1 to 5.</summary>
    public static Model Target(int leaves) => Compile(new()
    {
        Id = "target",
        Edition = "1",
        Title = LocalText.Of("Target"),
        Scales = [Levels("level", 5)],
        Elements = [.. Enumerable.Range(1, leaves).Select(i => Leaf($"T{i}", "characteristic", "level"))],
    });

    public static ElementDefinition Leaf(string code, string kind, string? scale) =>
        new(code, kind, LocalText.Of($"Title of {code}"), Aliases.None, scale, null, [], Location.None);

    public static ScaleDefinition Levels(string id, int count) => new(id, LocalText.Of(id), NumberMeaning.Values, null, null, [
        .. Enumerable.Range(1, count).Select(i => new LevelDefinition(i.ToString(CultureInfo.InvariantCulture), i, LocalText.Of($"Level {i}"), Aliases.None, null, Location.None)),
    ], Location.None);

    public static Model Compile(ModelDefinition definition)
    {
        var findings = new List<Diagnostic>();
        var model = ModelCompiler.Compile(definition, findings);
        Assert.True(model is not null, string.Join('\n', findings));
        return model;
    }

    /// <summary>A mapping definition; level maps are rows of from, typical, to per level.</summary>
    public static MappingDefinition Mapping(
        Model source, Model target, Aggregation aggregation, Rounding rounding,
        (string Name, double[][] Rows)[] levelMaps, (string Source, string Target, double Weight, string LevelMap)[] links)
    {
        var linked = links.Select(link => source.Find(link.Source)!).ToHashSet();
        return new()
        {
            Id = $"{source.Id}-to-{target.Id}",
            Version = "1.0.0",
            Source = Pin(source),
            Target = Pin(target),
            LevelMaps = [
                .. levelMaps.Select(map => new LevelMapDefinition(map.Name, null, new Basis.Proposed(LocalText.Of("test")), [
                    .. map.Rows.Select((row, i) => new LevelMapEntry(source.Scales[0].Levels[i].Code, null, row[0], row[1], row[2], Location.None)),
                ], Location.None)),
            ],
            Defaults = new(Here(levelMaps[0].Name), aggregation, rounding, MappingDefaults.DefaultMinimumCoverage),
            Links = [
                .. links.Select(link => new LinkDefinition(
                    Here(link.Source), Here(link.Target), Relationship.RelatedMatch, link.Weight, 1, new Basis.Proposed(LocalText.Of("test")),
                    LocalText.Empty, false, Here(link.LevelMap), [], Location.None)),
            ],
            Unmapped = [
                .. source.Elements.Where(element => element.IsLeaf && !linked.Contains(element) && (element.Parent is null || !linked.Contains(element.Parent)))
                    .Select(element => new UnmappedElement(Here(element.Code), LocalText.Of("not needed"))),
            ],
        };
    }

    public static Mapping Compile(MappingDefinition definition, Model source, Model target)
    {
        var findings = new List<Diagnostic>();
        var mapping = MappingCompiler.Compile(definition, [source, target], findings);
        Assert.True(mapping is not null, string.Join('\n', findings));
        return mapping;
    }

    public static Located<string> Here(string value) => new(value, Location.None);

    public static Reading[] Readings(Model model, IEnumerable<Rating> ratings)
    {
        var readings = new Reading[model.Elements.Length];
        Array.Fill(readings, Reading.NotAssessed);
        foreach (var rating in ratings)
        {
            readings[rating.Element.Index] = Reading.Of(rating);
        }

        return readings;
    }

    private static ModelPin Pin(Model model) => new(Here(model.Id), Here(model.Reference.Edition), Here(model.IdentityHash));
}
