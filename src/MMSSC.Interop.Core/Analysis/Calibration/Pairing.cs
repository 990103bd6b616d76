using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>One community in one year, assessed by people in both models of a mapping.</summary>
/// <param name="Community">Its name, folded.</param>
/// <param name="Source">The assessment that is translated; of several stakeholders the consolidated one.</param>
/// <param name="Target">The assessment that the translation is held against.</param>
internal sealed record AssessedPair(string Community, Assessment Source, Assessment Target);

/// <summary>Why an assessment can't be half of a pair.</summary>
internal enum LeftOutReason
{
    /// <summary>It is of neither model of the mapping.</summary>
    OtherModel,

    /// <summary>It is a plan.</summary>
    Planned,

    /// <summary>It names no community.</summary>
    Unnamed,

    /// <summary>The community was not assessed in the other model in that year.</summary>
    Alone,
}

/// <summary>An assessment that is not compared, with why.</summary>
internal sealed record LeftOutAssessment(Assessment Assessment, LeftOutReason Why);

/// <summary>Assessments of communities in both models of a mapping, brought together by name and year.</summary>
/// <param name="Pairs">Pairs in the order of the folded names and years, so that the order of files does not matter.</param>
/// <param name="LeftOut">Assessments that are in no pair.</param>
internal sealed record Pairing(ImmutableArray<AssessedPair> Pairs, ImmutableArray<LeftOutAssessment> LeftOut)
{
    /// <summary>How many communities there are in the pairs.</summary>
    public int Communities => Pairs.Select(pair => pair.Community).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Pairs what can be paired.</summary>
    public static Pairing Of(Mapping mapping, IEnumerable<Assessment> assessments)
    {
        var leftOut = new List<LeftOutAssessment>();
        var usable = new List<Assessment>();
        foreach (var assessment in assessments)
        {
            if (WhyNot(mapping, assessment) is { } why)
            {
                leftOut.Add(new(assessment, why));
            }
            else
            {
                usable.Add(assessment);
            }
        }

        var pairs = new List<AssessedPair>();
        var communities = Consolidation.Together(usable).Select(together => new OneYear(together))
            .GroupBy(year => year.Community, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var community in communities)
        {
            var sources = community.Where(year => year.Assessments[0].Model == mapping.Source).OrderBy(year => year.Year ?? 0).ToList();
            var targets = community.Where(year => year.Assessments[0].Model == mapping.Target).ToList();
            foreach (var source in sources.ToArray())
            {
                if (targets.Find(target => target.Year == source.Year || (sources.Count + targets.Count == 2 && (target.Year is null || source.Year is null))) is { } partner)
                {
                    pairs.Add(new(community.Key, source.Consolidated, partner.Consolidated));
                    sources.Remove(source);
                    targets.Remove(partner);
                }
            }

            leftOut.AddRange(sources.Concat(targets).SelectMany(year => year.Assessments).Select(assessment => new LeftOutAssessment(assessment, LeftOutReason.Alone)));
        }

        return new([.. pairs], [.. leftOut]);
    }

    private static LeftOutReason? WhyNot(Mapping mapping, Assessment assessment) =>
        assessment.Model != mapping.Source && assessment.Model != mapping.Target ? LeftOutReason.OtherModel
        : assessment.Horizon != Horizon.Now ? LeftOutReason.Planned
        : assessment.Community.Key is not { Length: > 0 } ? LeftOutReason.Unnamed
        : null;

    /// <summary>What was said of one community in one model and year.</summary>
    private sealed record OneYear(ImmutableArray<Assessment> Assessments)
    {
        public string Community { get; } = Assessments[0].Community.Key ?? "";

        public int? Year { get; } = Assessments.Max(assessment => assessment.Date?.Year);

        public Assessment Consolidated => Consolidation.Heard(Assessments) is [var only] ? only : Consolidation.Of(Consolidation.Heard(Assessments)).Result;
    }
}
