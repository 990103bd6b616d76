using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>A mapping held against assessments that people made in both of its models.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Pairing">Who is compared.</param>
/// <param name="Elements">Each target with links, in the model's order.</param>
/// <param name="Overall">All targets of one scale together.</param>
/// <param name="LevelMaps">What would fit better than each level map that a comparable pair goes by.</param>
/// <param name="Weights">What would fit better than the weights of each target of several links.</param>
internal sealed record CalibrationAnalysis(
    Mapping Mapping,
    Pairing Pairing,
    ImmutableArray<LevelAgreement> Elements,
    ImmutableArray<LevelAgreement> Overall,
    ImmutableArray<LevelMapFit> LevelMaps,
    ImmutableArray<WeightFit> Weights)
{
    /// <summary>Below so many communities there are counts but no figures.</summary>
    public const int LeastCommunities = 5;

    /// <summary>Below so many communities intervals are wide.</summary>
    public const int FewCommunities = 30;

    /// <summary>Whether something can be said at all from that many communities.</summary>
    public static bool IsEnough(int communities) => communities >= LeastCommunities;

    /// <summary>Holds a mapping against pairs of assessments.</summary>
    public static CalibrationAnalysis Of(Mapping mapping, Pairing pairing)
    {
        var elements = Compare(mapping, pairing);
        var observations = elements.SelectMany(element => element.Observations).ToArray();
        return new(
            mapping,
            pairing,
            [.. elements.Select(element => element.Agreement())],
            [.. elements.GroupBy(element => element.Element.ValueScale!).Select(ComparedElement.Together)],
            [.. mapping.LevelMaps.Select(map => FitOf(map, observations)).OfType<LevelMapFit>()],
            [.. mapping.Plan.Targets.Select(planned => FitOf(mapping, planned, elements.First(element => element.Element == planned.Element).Observations)).OfType<WeightFit>()]);
    }

    /// <summary>Translates the source of each pair and lays it beside what people rated.</summary>
    internal static ComparedElement[] Compare(Mapping mapping, Pairing pairing)
    {
        var names = pairing.Pairs.Select(pair => pair.Community).Distinct(StringComparer.Ordinal).Select((name, number) => (name, number))
            .ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        var compared = mapping.Plan.Targets.ToDictionary(planned => planned.Element, planned => new ComparedElement(planned.Element));
        foreach (var pair in pairing.Pairs)
        {
            Compare(mapping, pair, names[pair.Community], compared);
        }

        return [.. mapping.Plan.Targets.Select(planned => compared[planned.Element])];
    }

    private static void Compare(Mapping mapping, AssessedPair pair, int community, Dictionary<Element, ComparedElement> compared)
    {
        var (source, results) = (Reading.Of(pair.Source), Reading.None(mapping.Target.Elements.Length));
        ForwardTranslator.Translate(mapping, source, results);
        var rated = pair.Target.Ratings.ToDictionary(rating => rating.Element);
        var (hop, defaults) = (new Hop(mapping, false), mapping.Definition.Defaults);
        foreach (var planned in mapping.Plan.Targets)
        {
            var reading = results[planned.Index];
            var enough = reading.IsRated && reading.Coverage >= defaults.MinimumCoverage - Scale.Tolerance;
            var derived = enough ? hop.LevelOf(planned.Element, reading.Estimate) : null;
            var level = rated.GetValueOrDefault(planned.Element)?.Level is { } stated && planned.Element.ValueScale!.Levels.Contains(stated) ? stated : null;
            compared[planned.Element].Add(derived, level, (one, other) => new(
                community, planned.Element, defaults.Aggregation, reading.Estimate, one, other, [
                    .. Enumerable.Range(planned.Start, planned.End - planned.Start).Where(link => source[mapping.Links[link].Source.Index].IsRated)
                        .Select(link => Term.Of(mapping.Links[link], link - planned.Start, source[mapping.Links[link].Source.Index])),
                ]));
        }
    }

    private static LevelMapFit? FitOf(LevelMap map, LevelObservation[] all)
    {
        var observations = all.Where(observation => observation.Terms.Any(term => term.Link.LevelMap == map)).ToArray();
        if (observations.Length == 0)
        {
            return null;
        }

        var fitting = new LevelMapFitting(map, observations);
        var communities = CommunitiesOf(observations);
        var judgement = IsEnough(communities) ? CrossValidation.Judge(observations, fitting.Fit, fitting.Estimate) : null;
        return new(map, judgement is null ? [.. TypicalLine.Of(map)] : [.. fitting.Fit(observations)], [.. fitting.Seen(observations)], observations.Length, communities, judgement);
    }

    /// <summary>Minimum and maximum read no weights.</summary>
    private static WeightFit? FitOf(Mapping mapping, PlannedTarget planned, IReadOnlyList<LevelObservation> observations)
    {
        if (planned.End - planned.Start < 2 || observations.Count == 0 || mapping.Definition.Defaults.Aggregation is Aggregation.Minimum or Aggregation.Maximum)
        {
            return null;
        }

        var links = mapping.Links[planned.Start..planned.End];
        var fitting = new WeightFitting(links);
        var communities = CommunitiesOf(observations);
        var judgement = IsEnough(communities) ? CrossValidation.Judge(observations, fitting.Fit, WeightFitting.Estimate) : null;
        return new(
            planned.Element, links, judgement is null ? [.. links.Select(link => link.Weight)] : [.. fitting.Fit(observations)], [.. fitting.Seen(observations)],
            observations.Count, communities, judgement);
    }

    private static int CommunitiesOf(IEnumerable<LevelObservation> observations) => observations.Select(observation => observation.Community).Distinct().Count();
}
