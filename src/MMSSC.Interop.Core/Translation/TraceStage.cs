using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>What is known in one model on the way of a translation, with the trace behind each value. The numbers are those of the hot path.</summary>
internal sealed class TraceStage
{
    private readonly Model model;
    private readonly Reading[] values;
    private readonly Rating?[] ratings;
    private readonly ImmutableArray<Contribution>[] made;
    private readonly TraceStage? before;

    private TraceStage(Model model, TraceStage? before)
    {
        this.model = model;
        this.before = before;
        values = Reading.None(model.Elements.Length);
        ratings = new Rating?[values.Length];
        made = new ImmutableArray<Contribution>[values.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = [];
        }
    }

    /// <summary>The readings of an assessment.</summary>
    public static TraceStage Of(Assessment assessment)
    {
        var stage = new TraceStage(assessment.Model, null);
        foreach (var rating in assessment.Ratings)
        {
            stage.values[rating.Element.Index] = Reading.Of(rating);
            stage.ratings[rating.Element.Index] = rating;
        }

        return stage;
    }

    /// <summary>The next model, in the direction of the mapping.</summary>
    public TraceStage Translate(Mapping mapping, ICollection<Diagnostic> findings)
    {
        var next = new TraceStage(mapping.Target, this);
        ForwardTranslator.Translate(mapping, values, next.values);
        CompareInner(mapping.Links.Select(link => link.Source), findings);
        foreach (var planned in mapping.Plan.Targets)
        {
            var contributions = ImmutableArray.CreateBuilder<Contribution>(planned.End - planned.Start);
            for (var i = planned.Start; i < planned.End; i++)
            {
                contributions.Add(Contribute(mapping.Links[i], planned.Output));
            }

            next.made[planned.Element.Index] = contributions.MoveToImmutable();
        }

        return next;
    }

    /// <summary>The next model, against the direction of the mapping.</summary>
    public TraceStage Expect(Mapping mapping, ICollection<Diagnostic> findings)
    {
        var next = new TraceStage(mapping.Source, this);
        BackwardTranslator.Translate(mapping, values, next.values, element =>
            findings.Add(TranslationDiagnostics.ContradictoryExpectation(Text.Location.None, element.Code, mapping.Definition.Name)));
        CompareInner(mapping.Links.Select(link => link.Target), findings);
        foreach (var links in mapping.Links.GroupBy(link => link.Source))
        {
            next.made[links.Key.Index] = [.. links.Select(link => ContributeBackward(mapping, link))];
        }

        return next;
    }

    /// <summary>The results in the last model.</summary>
    public ImmutableArray<ElementResult> Results(Hop last)
    {
        var defaults = last.Mapping.Definition.Defaults;
        var other = last.Backward ? null : Others(last.Mapping);
        var results = ImmutableArray.CreateBuilder<ElementResult>();
        foreach (var element in model.Elements)
        {
            var contributions = made[element.Index];
            var reading = values[element.Index];
            if (contributions.IsEmpty)
            {
                if (element.Scale is not null && element.IsLeaf)
                {
                    results.Add(new(element, ResultStatus.NotMapped, null, Reading.NotAssessed, null, [], null));
                }

                continue;
            }

            var enough = reading.IsRated && reading.Coverage >= defaults.MinimumCoverage - Scale.Tolerance;
            results.Add(new(
                element,
                ResultStatusNames.Of(reading, enough, last.Backward),
                enough ? last.LevelOf(element, reading.Estimate) : null,
                reading,
                reading.Status switch { RatingStatus.Rated => reading.Bounds, RatingStatus.NotApplicable => null, _ => Possible(element, last) },
                contributions,
                enough && other is not null ? RobustnessOf(element, other, last) : null));
        }

        return results.ToImmutable();
    }

    private static Interval? Possible(Element element, Hop last)
    {
        var scale = last.Backward ? element.ValueScale : null;
        return scale is not null
            ? new(scale.From, scale.To)
            : Array.Find(last.Mapping.Plan.Targets, planned => planned.Element == element)?.Output;
    }

    private OtherRules Others(Mapping mapping) =>
        new(Under(mapping, Aggregation.Mean), Under(mapping, Aggregation.Median), Under(mapping, Aggregation.Minimum));

    private Reading[] Under(Mapping mapping, Aggregation aggregation)
    {
        var results = new Reading[mapping.Target.Elements.Length];
        ForwardTranslator.Translate(mapping, before!.values, results, aggregation);
        return results;
    }

    private static Robustness? RobustnessOf(Element element, OtherRules others, Hop last)
    {
        var mean = last.LevelOf(element, others.Mean[element.Index].Estimate);
        var median = last.LevelOf(element, others.Median[element.Index].Estimate);
        var minimum = last.LevelOf(element, others.Minimum[element.Index].Estimate);
        return mean is null || median is null || minimum is null ? null : new(mean, median, minimum);
    }

    private Contribution Contribute(Link link, Interval output)
    {
        var value = values[link.Source.Index];
        return Describe(link.Source) with
        {
            Mapped = link.LevelMap.Apply(value),
            Possible = value.Status == RatingStatus.NotAssessed ? output : null,
            Weight = link.Weight,
            Link = link,
        };
    }

    private Contribution ContributeBackward(Mapping mapping, Link link)
    {
        var value = values[link.Target.Index];
        return Describe(link.Target) with
        {
            Mapped = value.IsRated
                ? Reading.Of(
                    link.LevelMap.Invert(value.Estimate),
                    new(link.LevelMap.Invert(value.Range.Low), link.LevelMap.Invert(value.Range.High)),
                    PermittedValues.Of(mapping, link, value),
                    value.Coverage)
                : value,
            Possible = value.Status == RatingStatus.NotAssessed ? new(link.LevelMap.Scale.From, link.LevelMap.Scale.To) : null,
            Weight = link.Weight,
            Link = link,
        };
    }

    private Contribution Describe(Element element)
    {
        var rating = ratings[element.Index];
        var direct = rating is not null && rating.Status != RatingStatus.NotAssessed;
        var rolled = !direct && element.RollUp is not null && SaysNothing(made[element.Index]);
        return new()
        {
            Element = element,
            Rating = rating,
            Value = values[element.Index],
            Mapped = values[element.Index],
            Possible = values[element.Index].Status == RatingStatus.NotAssessed && element.ValueScale is { } scale ? new(scale.From, scale.To) : null,
            Weight = 1,
            RollUp = rolled ? element.RollUp : null,
            Via = rolled ? [.. element.Children.Where(child => child.ValueScale is not null).Select(Describe)] : made[element.Index],
        };
    }

    /// <summary>Whether links left an element open, so that it is rolled up from its parts.</summary>
    private static bool SaysNothing(ImmutableArray<Contribution> made) =>
        made.IsEmpty || (made.All(item => !item.Value.IsRated) && made.Any(item => item.Value.Status == RatingStatus.NotAssessed));

    /// <summary>A direct rating of an inner element wins; when its parts say otherwise by a level or more, somebody should look.</summary>
    private void CompareInner(IEnumerable<Element> linked, ICollection<Diagnostic> findings)
    {
        foreach (var element in linked.Distinct())
        {
            if (ratings[element.Index] is not { Status: RatingStatus.Rated } rating || element.RollUp is null)
            {
                continue;
            }

            var rolled = RollUpScoring.Score(element, values);
            var scale = element.ValueScale!;
            var step = scale.Levels.Length > 1 ? (scale.To - scale.From) / (scale.Levels.Length - 1) : scale.To - scale.From;
            if (rolled.IsRated && Math.Abs(rolled.Estimate - rating.Value!.Value) >= step - Scale.Tolerance)
            {
                findings.Add(TranslationDiagnostics.InnerDiffers(rating.Origin, element.Code, rating.Value!.Value, rolled.Estimate));
            }
        }
    }

    /// <summary>Results under each of three aggregations, by index of the element.</summary>
    private sealed record OtherRules(Reading[] Mean, Reading[] Median, Reading[] Minimum);
}
