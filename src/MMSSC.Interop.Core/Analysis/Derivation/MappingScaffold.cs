using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>A mapping file between two models with no link yet: its pins, and a level map to begin with.</summary>
internal static class MappingScaffold
{
    private static readonly LocalText even = new(
        "even spread over the target's levels, to be replaced by what the levels mean",
        "reparto uniforme sobre los niveles del destino, por sustituir según lo que significan los niveles",
        "répartition régulière sur les niveaux de la cible, à remplacer d'après le sens des niveaux");

    private static readonly LocalText same = new(
        "both scales have the same levels, to be confirmed",
        "ambas escalas tienen los mismos niveles, por confirmar",
        "les deux échelles ont les mêmes niveaux, à confirmer");

    /// <summary>The file, a draft of version 0.1.0.</summary>
    /// <param name="source">The model that ratings come in.</param>
    /// <param name="target">The model that results come out in.</param>
    /// <param name="at">What is said to be the place of all of it.</param>
    public static MappingDefinition Between(Model source, Model target, Location at)
    {
        var maps = LevelMaps(source, target, at);
        return new()
        {
            Id = $"{source.Id}-to-{target.Id}",
            Version = "0.1.0",
            Status = MappingStatus.Draft,
            Title = new($"{source.Title} to {target.Title}", $"De {source.Title} a {target.Title}", $"De {source.Title} à {target.Title}"),
            Source = Pin(source, at),
            Target = Pin(target, at),
            Location = at,
            LevelMaps = maps,
            Defaults = new(new(maps.IsEmpty ? "" : maps[0].Name, at), Aggregation.Mean, Rounding.Nearest, MappingDefaults.DefaultMinimumCoverage),
        };
    }

    /// <summary>A model as it is now, with the digest of each of its elements.</summary>
    public static ModelPin Pin(Model model, Location at) => new(new(model.Id, at), new(model.Reference.Edition, at), new(model.IdentityHash, at))
    {
        Elements = [.. model.Elements.Select(element => new PinnedElement(element.Code, ModelIdentity.DigestOf(element)))],
    };

    /// <summary>A level map for each scale that elements of the source have values on; the target's values lie on its first scale.</summary>
    private static ImmutableArray<LevelMapDefinition> LevelMaps(Model source, Model target, Location at)
    {
        if (Scales(target).FirstOrDefault() is not { } to)
        {
            return [];
        }

        return [.. Scales(source).Select(from => new LevelMapDefinition($"{from.Id}-to-{to.Id}", from.Id, new Basis.Proposed(AreSame(from, to) ? same : even), Entries(from, to, at), at))];
    }

    private static IEnumerable<Scale> Scales(Model model) => model.Elements.Select(element => element.ValueScale).OfType<Scale>().Distinct();

    private static bool AreSame(Scale from, Scale to) => from.Levels.Length > 0 && from.Levels.Select(level => level.Value).SequenceEqual(to.Levels.Select(level => level.Value));

    /// <summary>
    /// Each level of the target belongs to one level of the source: that of the nearest typical value, the lower of two. A scale of
    /// numbers is a line between its ends and leaves nothing out.
    /// </summary>
    private static ImmutableArray<LevelMapEntry> Entries(Scale from, Scale to, Location at)
    {
        double[] values = from.Levels.Length > 0 ? [.. from.Levels.Select(level => level.Value)] : [from.From, from.To];
        var areSame = AreSame(from, to);
        double[] typical = [.. values.Select(value => areSame ? value : Math.Round(to.From + ((to.To - to.From) * (value - from.From) / (from.To - from.From)), 10))];
        var allowed = typical.Select(Interval.At).ToArray();
        foreach (var level in from.Levels.Length > 0 ? to.Levels : [])
        {
            var nearest = Enumerable.Range(0, typical.Length).MinBy(i => Math.Round(Math.Abs(typical[i] - level.Value), 9));
            allowed[nearest] = allowed[nearest].Hull(Interval.At(level.Value));
        }

        return [.. values.Select((value, i) => from.Levels.Length > 0
            ? new LevelMapEntry(from.Levels[i].Code, null, allowed[i].Low, typical[i], allowed[i].High, at)
            : new LevelMapEntry(null, value, allowed[i].Low, typical[i], allowed[i].High, at))];
    }
}
