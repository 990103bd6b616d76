using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>What follows for the target model from one assessment of another model. It is named by a letter all over the report.</summary>
internal sealed class Derivation
{
    private readonly ElementResult?[] results;

    public Derivation(string letter, TranslationResult translation)
    {
        Letter = letter;
        Translation = translation;
        results = new ElementResult?[translation.Target.Elements.Length];
        Readings = Reading.None(results.Length);
        foreach (var result in translation.Results)
        {
            if (result.Status != ResultStatus.NotMapped)
            {
                results[result.Element.Index] = result;
                Readings[result.Element.Index] = result.Reading;
            }
        }

        RollUpScoring.Apply(RollUpOrder.Of(translation.Target), Readings);
    }

    /// <summary>A, B, C, …</summary>
    public string Letter { get; }

    /// <summary>The translation.</summary>
    public TranslationResult Translation { get; }

    /// <summary>One reading per element of the target, inner elements rolled up.</summary>
    public Reading[] Readings { get; }

    /// <summary>The model that the community was assessed by.</summary>
    public Model Source => Translation.Source.Model;

    /// <summary>The coverage below which no level is stated.</summary>
    public double MinimumCoverage => Translation.Route.Hops[^1].Mapping.Definition.Defaults.MinimumCoverage;

    /// <summary>The result of an element; null where no link leads to it.</summary>
    public ElementResult? Find(Element element) => results[element.Index];

    /// <summary>Whether enough was rated to state the value of an element, linked or rolled up.</summary>
    public bool IsStated(Element element) => results[element.Index] is { } result
        ? result.Level is not null
        : IsStatedValue(Readings[element.Index]);

    /// <summary>What can't be excluded; null where the source has nothing to say of the element.</summary>
    public Interval? Bounds(Element element)
    {
        var reading = Readings[element.Index];
        return Find(element) is { } result ? result.Permitted : reading.IsRated ? reading.Bounds : null;
    }

    /// <summary>Whether a mapping behind it is a draft that nobody reviewed.</summary>
    public bool IsDraft => Translation.Route.Hops.Any(hop => hop.Mapping.Definition.Status == MappingStatus.Draft);

    /// <summary>The level that an estimate stands for, rounded as the last mapping rounds.</summary>
    public Level? LevelOf(Element element, double estimate) => Translation.Route.Hops[^1].LevelOf(element, estimate);

    private bool IsStatedValue(in Reading reading) => reading.IsRated && reading.Coverage >= MinimumCoverage - Scale.Tolerance;
}
