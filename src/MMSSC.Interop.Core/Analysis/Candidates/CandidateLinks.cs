using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Candidates;

/// <summary>A mapping file to begin with: links between elements whose titles are alike, all of them pending, so none is ever scored before somebody decides.</summary>
internal static class CandidateLinks
{
    /// <summary>Titles less alike than this have little but endings in common.</summary>
    public const double LeastAlike = 0.35;

    private const int MostPerSource = 3;

    // Titles that are nearly the same word for word claim more than being related.
    private const double NearlySame = 0.9;

    private static readonly LocalText undecided = new(
        "no element with a like title; to be decided",
        "ningún elemento con un título parecido; por decidir",
        "aucun élément de titre semblable ; à décider");

    /// <summary>The file.</summary>
    public static MappingDefinition Between(Model source, Model target)
    {
        var sources = source.Rateable.ToArray();
        var targets = target.Elements.Where(element => element.ValueScale is not null).ToArray();
        var alike = Alike(sources, targets);
        var scaffold = MappingScaffold.Between(source, target, Location.None);
        return scaffold with
        {
            Links = [.. sources.SelectMany(element => alike[element].Select(candidate => Link(element, candidate, scaffold)))],
            Unmapped = [.. sources.Where(element => !alike[element].Any()).Select(element => new UnmappedElement(new(element.Code, Location.None), undecided))],
        };
    }

    private static ILookup<Element, (Element Target, double Likeness, string Language)> Alike(Element[] sources, Element[] targets)
    {
        var best = new Dictionary<(Element Source, Element Target), (double Likeness, string Language)>();
        foreach (var language in TitleIndex.LanguagesOf(sources).Intersect(TitleIndex.LanguagesOf(targets)))
        {
            var index = new TitleIndex(targets, sources, language);
            foreach (var source in sources)
            {
                foreach (var (target, likeness) in index.Like(source, language, LeastAlike))
                {
                    if (likeness > best.GetValueOrDefault((source, target)).Likeness)
                    {
                        best[(source, target)] = (likeness, language);
                    }
                }
            }
        }

        return best
            .GroupBy(pair => pair.Key.Source)
            .SelectMany(group => group.OrderByDescending(pair => pair.Value.Likeness).ThenBy(pair => pair.Key.Target.Index).Take(MostPerSource))
            .ToLookup(pair => pair.Key.Source, pair => (pair.Key.Target, pair.Value.Likeness, pair.Value.Language));
    }

    private static LinkDefinition Link(Element source, (Element Target, double Likeness, string Language) candidate, MappingDefinition scaffold)
    {
        var likeness = candidate.Likeness.ToString("0.00", CultureInfo.InvariantCulture);
        var map = scaffold.LevelMaps.FirstOrDefault(known => known.Scale == source.ValueScale!.Id)?.Name;
        return new(
            new(source.Code, Location.None), new(candidate.Target.Code, Location.None),
            candidate.Likeness >= NearlySame ? Relationship.CloseMatch : Relationship.RelatedMatch,
            1, null,
            new Basis.Proposed(new(
                $"likeness of titles, {likeness} in {candidate.Language}",
                $"semejanza de títulos, {likeness} en {candidate.Language}",
                $"ressemblance des titres, {likeness} en {candidate.Language}")),
            new([new(candidate.Language, $"{source.Title[candidate.Language]} ~ {candidate.Target.Title[candidate.Language]}")]),
            true,
            map == scaffold.Defaults.LevelMap.Value || map is null ? null : new Located<string>(map, Location.None),
            ImmutableArray<string>.Empty,
            Location.None);
    }
}
