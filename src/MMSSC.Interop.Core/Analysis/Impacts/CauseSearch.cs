using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Impacts;

/// <summary>
/// Which changes of a mapping make the difference for a result: the later version is tried with each change left out. A result depends on
/// the links of its target alone, so the trial is a mapping of just these.
/// </summary>
internal sealed class CauseSearch(Mapping before, Mapping after)
{
    // Beyond this many changes of one target nobody reads which of them did it.
    private const int MostTried = 24;

    private readonly Dictionary<string, ImmutableArray<Trial>> trials = new(StringComparer.Ordinal);
    private readonly ILookup<string, Link> linksBefore = before.Links.ToLookup(link => link.Target.Code, StringComparer.Ordinal);
    private readonly ILookup<string, Link> linksAfter = after.Links.ToLookup(link => link.Target.Code, StringComparer.Ordinal);

    /// <summary>The causes, the strongest first.</summary>
    /// <param name="element">The target element.</param>
    /// <param name="given">What the later version gives.</param>
    /// <param name="readings">What is known in the source model; null where the versions have no source in common.</param>
    public ImmutableArray<ImpactCause> Find(Element element, Given given, Reading[]? readings)
    {
        if (!trials.TryGetValue(element.Code, out var here))
        {
            trials[element.Code] = here = [.. Trials(element.Code)];
        }

        var causes = new List<ImpactCause>();
        foreach (var trial in here)
        {
            var without = readings is null || trial.Mapping is null ? null : Try(trial.Mapping, element, readings);
            causes.Add(trial.Cause with { Without = without });
        }

        var telling = causes.FindAll(cause => cause.Without is { } without && !without.IsSameAs(given));
        return telling.Count == 0
            ? [.. causes.Select(cause => cause with { Without = null })]
            : [.. telling.OrderByDescending(cause => cause.Without!.Level?.Code != given.Level?.Code).ThenByDescending(cause => Math.Abs(Step(cause.Without!, given)))];
    }

    /// <summary>By how much a change moves the estimate, or the coverage where it moves that alone.</summary>
    public static double Step(Given without, Given given) => without.Reading.IsRated && given.Reading.IsRated ? given.Reading.Estimate - without.Reading.Estimate : 0;

    private static Given Try(Mapping mapping, Element element, Reading[] readings)
    {
        var results = Reading.None(mapping.Target.Elements.Length);
        ForwardTranslator.Translate(mapping, [.. readings], results);
        var reading = results[element.Index];
        var enough = reading.IsRated && reading.Coverage >= mapping.Definition.Defaults.MinimumCoverage - Scale.Tolerance;
        Interval? permitted = reading.Status switch
        {
            RatingStatus.Rated => reading.Bounds,
            RatingStatus.NotApplicable => null,
            _ => Array.Find(mapping.Plan.Targets, planned => planned.Element == element)?.Output,
        };
        return mapping.Links.IsEmpty
            ? Given.Nothing
            : new(ResultStatusNames.Of(reading, enough, backward: false), enough ? new Hop(mapping, false).LevelOf(element, reading.Estimate) : null, reading, permitted);
    }

    private IEnumerable<Trial> Trials(string target)
    {
        var were = linksBefore[target].ToDictionary(link => link.Source.Code, StringComparer.Ordinal);
        var are = linksAfter[target].ToArray();
        var found = new List<Trial>();
        foreach (var link in are)
        {
            if (!were.Remove(link.Source.Code, out var was))
            {
                found.Add(Trial.Of(link, ChangedMember.Whole, LocalText.Empty, Describe(link), are.Where(other => other != link)));
                continue;
            }

            if (was.Weight != link.Weight)
            {
                found.Add(Trial.Of(link, ChangedMember.Weight, ChangeValue.Of(was.Weight), ChangeValue.Of(link.Weight), are.Select(other => other == link ? link with { Definition = link.Definition with { Weight = was.Weight } } : other)));
            }

            if (!LinkBundles.SaySame(was.LevelMap, link.LevelMap))
            {
                found.Add(Trial.Of(link, ChangedMember.LevelMap, LocalText.Of(was.LevelMap.Name), LocalText.Of(link.LevelMap.Name), are.Select(other => other == link ? link with { LevelMap = was.LevelMap } : other)));
            }
        }

        found.AddRange(were.Values.Select(gone => Trial.Of(gone, ChangedMember.Whole, Describe(gone), LocalText.Empty, are.Append(gone))));
        found.AddRange(Defaults(are));
        var tried = found.Count <= MostTried && before.Source == after.Source && before.Target == after.Target;
        return found.Select(trial => tried ? trial with { Mapping = Make(trial) } : trial);
    }

    private IEnumerable<Trial> Defaults(Link[] links)
    {
        var (was, now) = (before.Definition.Defaults, after.Definition.Defaults);
        if (links.Length == 0)
        {
            yield break;
        }

        if (was.Aggregation != now.Aggregation)
        {
            yield return new(new(null, ChangedMember.Aggregation, ChangeValue.Of(was.Aggregation), ChangeValue.Of(now.Aggregation), null), links, now with { Aggregation = was.Aggregation });
        }

        if (was.Rounding != now.Rounding)
        {
            yield return new(new(null, ChangedMember.Rounding, ChangeValue.Of(was.Rounding), ChangeValue.Of(now.Rounding), null), links, now with { Rounding = was.Rounding });
        }

        if (was.MinimumCoverage != now.MinimumCoverage)
        {
            yield return new(new(null, ChangedMember.MinimumCoverage, ChangeValue.Of(was.MinimumCoverage), ChangeValue.Of(now.MinimumCoverage), null), links, now with { MinimumCoverage = was.MinimumCoverage });
        }
    }

    private Mapping Make(Trial trial) => new(
        trial.Defaults is { } defaults ? after.Definition with { Defaults = defaults } : after.Definition,
        after.Source,
        after.Target,
        [.. trial.Links.Select(link => link.LevelMap).Distinct()],
        [.. trial.Links],
        []);

    private static LocalText Describe(Link link) => LocalText.Of($"{ChangeValue.Of(link.Definition.Relationship)}, {ChangeValue.Number(link.Weight)}");

    /// <summary>The later version with one change left out.</summary>
    /// <param name="Cause">The change.</param>
    /// <param name="Links">The links of the target without it.</param>
    /// <param name="Defaults">The defaults without it; null for those of the later version.</param>
    private sealed record Trial(ImpactCause Cause, Link[] Links, MappingDefaults? Defaults)
    {
        public Mapping? Mapping { get; init; }

        public static Trial Of(Link link, ChangedMember member, LocalText was, LocalText now, IEnumerable<Link> links) =>
            new(new(new(link.Source.Code, link.Target.Code), member, was, now, null), [.. links], null);
    }
}
