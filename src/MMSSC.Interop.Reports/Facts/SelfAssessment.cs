using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
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

    /// <summary>The value that is shown of an element; null where it was not rated, or too little below it was.</summary>
    public double? Shown(Element element) =>
        Readings[element.Index] is { IsRated: true } reading && reading.Coverage >= MappingDefaults.DefaultMinimumCoverage - Scale.Tolerance ? reading.Estimate : null;

    /// <summary>Takes what was said last in assessments of one model edition and horizon; null where there is none.</summary>
    public static SelfAssessment? Of(IEnumerable<Assessment> assessments)
    {
        var latest = Analysis.Consolidation.Latest(assessments);
        if (latest.Length < 2)
        {
            return latest.IsEmpty ? null : new(latest[0], latest, null);
        }

        var consolidation = Analysis.Consolidation.Of(latest);
        return new(consolidation.Result, latest, consolidation);
    }
}
