using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Impacts;

/// <summary>What a new version of a mapping does to assessments that there are.</summary>
internal sealed class ImpactAnalysis
{
    private readonly Mapping before;
    private readonly Mapping after;
    private readonly Translator translatorBefore;
    private readonly Translator translatorAfter;
    private readonly CauseSearch causes;

    /// <param name="before">The version before.</param>
    /// <param name="after">The version after.</param>
    /// <param name="installed">Mappings that may lead to it from other models.</param>
    public ImpactAnalysis(Mapping before, Mapping after, IEnumerable<Mapping> installed)
    {
        (this.before, this.after) = (before, after);
        var others = installed.Where(mapping => !IsInPlaceOf(before, mapping) && !IsInPlaceOf(after, mapping)).ToArray();
        translatorBefore = new(new MappingGraph([.. others, before]));
        translatorAfter = new(new MappingGraph([.. others, after]));
        causes = new(before, after);
    }

    /// <summary>What becomes of one assessment; null where neither version leads anywhere from it.</summary>
    public AssessmentImpact? Of(Assessment assessment)
    {
        var was = Translate(translatorBefore, assessment, before);
        var now = Translate(translatorAfter, assessment, after);
        if (was is null && now is null)
        {
            return null;
        }

        var readings = was is null || now is null ? null : new Route([.. now.Route.Hops[..^1]]).Follow(Reading.Of(assessment));
        var (wereGiven, areGiven) = (ByCode(was), ByCode(now));
        var bare = assessment with { Ratings = [] };
        var changed = ImmutableArray.CreateBuilder<ImpactedResult>();
        var same = 0;
        foreach (var element in Elements())
        {
            var one = Given.Of(wereGiven.GetValueOrDefault(element.Code));
            var other = Given.Of(areGiven.GetValueOrDefault(element.Code));
            if (!one.IsSameAs(other))
            {
                changed.Add(new(bare, element, one, other, causes.Find(element, other, readings)));
            }
            else if (other.Status != ResultStatus.NotMapped)
            {
                same++;
            }
        }

        return new(changed.ToImmutable(), same);
    }

    private static TranslationResult? Translate(Translator translator, Assessment assessment, Mapping mapping) =>
        assessment.Model != mapping.Target && translator.Translate(assessment, mapping.Target, null, []) is { } result
            && result.Route.Hops[^1] is { Backward: false } last && last.Mapping == mapping
            ? result
            : null;

    private static Dictionary<string, ElementResult> ByCode(TranslationResult? translation) =>
        (translation?.Results ?? []).ToDictionary(result => result.Element.Code, StringComparer.Ordinal);

    private static bool IsInPlaceOf(Mapping compared, Mapping installed) =>
        installed.Source == compared.Source && installed.Target == compared.Target;

    private IEnumerable<Element> Elements() =>
        after.Target.Elements.Concat(before.Target.Elements.Where(element => after.Target.Find(element.Code) is null));
}
