using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>What a community says of itself in one model, for one horizon: the latest assessment, or several stakeholders' as one.</summary>
internal sealed class SelfAssessment
{
    private readonly Rating?[] ratings;
    private readonly ConsolidatedElement?[] voices;

    private SelfAssessment(Assessment assessment, ImmutableArray<Assessment> behind, Consolidation? consolidation)
    {
        Assessment = assessment;
        Behind = behind;
        Consolidation = consolidation;
        var size = assessment.Model.Elements.Length;
        ratings = new Rating?[size];
        voices = new ConsolidatedElement?[size];
        Readings = Reading.None(size);
        foreach (var rating in assessment.Ratings)
        {
            ratings[rating.Element.Index] = rating;
            Readings[rating.Element.Index] = Reading.Of(rating);
        }

        foreach (var element in consolidation?.Elements ?? [])
        {
            voices[element.Element.Index] = element;
        }

        RollUpScoring.Apply(RollUpOrder.Of(assessment.Model), Readings);
    }

    /// <summary>The assessment, consolidated where several spoke.</summary>
    public Assessment Assessment { get; }

    /// <summary>The assessments behind it.</summary>
    public ImmutableArray<Assessment> Behind { get; }

    /// <summary>How several became one; null where only one spoke.</summary>
    public Consolidation? Consolidation { get; }

    /// <summary>One reading per element of the model, inner elements rolled up.</summary>
    public Reading[] Readings { get; }

    /// <summary>The rating of an element, or null.</summary>
    public Rating? Find(Element element) => ratings[element.Index];

    /// <summary>The answers behind a consolidated rating, or null.</summary>
    public ConsolidatedElement? Voices(Element element) => voices[element.Index];

    /// <summary>The number that was said of an element itself; null where nobody rated it.</summary>
    public double? Value(Element element) => ratings[element.Index]?.Value;

    /// <summary>Takes the latest of assessments of one model edition and horizon; null where there is none.</summary>
    public static SelfAssessment? Of(IEnumerable<Assessment> assessments)
    {
        var all = assessments.ToImmutableArray();
        if (all.IsEmpty)
        {
            return null;
        }

        var latest = all.Any(assessment => assessment.Stakeholder is not null)
            ? all.GroupBy(assessment => assessment.Stakeholder).SelectMany(Latest).ToImmutableArray()
            : [.. Latest(all)];
        if (latest.Length == 1)
        {
            return new(latest[0], latest, null);
        }

        var consolidation = Consolidation.Of(latest);
        return new(consolidation.Result, latest, consolidation);
    }

    /// <summary>The one with the later date; one without a date is earlier than any.</summary>
    public static Assessment Later(Assessment a, Assessment b) =>
        b.Date is { } second && (a.Date is not { } first || second > first) ? b : a;

    private static IEnumerable<Assessment> Latest(IEnumerable<Assessment> assessments)
    {
        var all = assessments.ToArray();
        var last = all.Aggregate(Later).Date;
        return all.Where(assessment => assessment.Date == last);
    }
}
