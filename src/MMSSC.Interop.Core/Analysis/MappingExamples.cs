using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis;

/// <summary>How examples of a mapping came out.</summary>
/// <param name="Passed">Examples that gave what they expect.</param>
/// <param name="Failed">Examples that did not, or could not be run.</param>
public sealed record ExampleOutcome(int Passed, int Failed);

/// <summary>An element of an example that is not as expected, with everything that led to what it is.</summary>
internal sealed record FailedExample(MappingExample Example, Element Element, TranslationResult Translation);

/// <summary>Runs examples of a mapping: its tests.</summary>
public static class MappingExamples
{
    /// <summary>How far a number may be from what an example writes, which is rarely more than a few decimals.</summary>
    public const double Tolerance = 5e-4;

    /// <summary>Runs all examples inside a mapping file; each deviation is a finding at the place of the expectation.</summary>
    public static ExampleOutcome Run(Mapping mapping, ICollection<Diagnostic> findings) => Run(mapping, mapping.Definition.Examples, findings);

    /// <summary>Runs examples of a mapping, wherever they stand, and tells of each element that is not as expected.</summary>
    internal static ExampleOutcome Run(Mapping mapping, ImmutableArray<MappingExample> examples, ICollection<Diagnostic> findings, Action<FailedExample>? tell = null)
    {
        var failed = 0;
        foreach (var example in examples)
        {
            var before = findings.Count;
            Run(mapping, example, findings, tell);
            failed += findings.Count > before ? 1 : 0;
        }

        return new(examples.Length - failed, failed);
    }

    /// <summary>The assessment that an example describes, without the ratings that can't be resolved.</summary>
    internal static Assessment Read(Mapping mapping, MappingExample example, ICollection<Diagnostic> findings)
    {
        var ratings = new List<Rating>();
        foreach (var item in example.Ratings)
        {
            if (Find(mapping.Source, item.Element, findings) is { } element && Rate(element, item, findings) is { } rating)
            {
                ratings.Add(rating);
            }
        }

        return new() { Community = Community.Unnamed, Model = mapping.Source, Ratings = [.. ratings.OrderBy(rating => rating.Element.Index)] };
    }

    private static void Run(Mapping mapping, MappingExample example, ICollection<Diagnostic> findings, Action<FailedExample>? tell)
    {
        var before = findings.Count;
        var assessment = Read(mapping, example, findings);
        if (findings.Count > before)
        {
            return;
        }

        var translation = Translator.Translate(assessment, mapping, findings);
        foreach (var expected in example.Expect)
        {
            if (Find(mapping.Target, expected.Element, findings) is { } element)
            {
                var known = findings.Count;
                Compare(example.Name, expected, translation.Find(element), findings);
                if (findings.Count > known)
                {
                    tell?.Invoke(new(example, element, translation));
                }
            }
        }
    }

    private static void Compare(string name, ExpectedResult expected, ElementResult? found, ICollection<Diagnostic> findings)
    {
        var check = new ExpectationCheck(name, expected, findings);
        check.Word(ExpectationCheck.Status, expected.Status, ResultStatusNames.Of(found?.Status ?? ResultStatus.NotMapped));
        check.Word(ExpectationCheck.Level, expected.Level, found?.Level?.Code ?? "—");
        check.Numbers(found?.Reading ?? Reading.NotAssessed);
        check.Interval(ExpectationCheck.Bounds, expected.Bounds, found?.Permitted ?? default);
        check.Number(ExpectationCheck.Coverage, expected.Coverage, found?.Coverage ?? 0);
    }

    private static Rating? Rate(Element element, ExampleRating item, ICollection<Diagnostic> findings)
    {
        var scale = element.ValueScale;
        if (item.Status != RatingStatus.Rated)
        {
            return item.Status == RatingStatus.NotApplicable ? Rating.NotApplicable(element, item.Value.Location) : Rating.NotAssessed(element, item.Value.Location);
        }

        if (scale?.Find(item.Value.Value) is { } level)
        {
            return Rating.Of(element, level, item.Value.Location);
        }

        if (item.Score is { } score && scale is not null && score >= scale.From && score <= scale.To)
        {
            return Rating.Of(element, score, item.Value.Location);
        }

        findings.Add(LevelMapDiagnostics.UnknownLevel(item.Value.Location, item.Value.Value, scale?.Id ?? "—", scale?.Levels.Select(known => known.Code) ?? []));
        return null;
    }

    private static Element? Find(Model model, Located<string> code, ICollection<Diagnostic> findings)
    {
        if (model.Find(code.Value) is { } element)
        {
            return element;
        }

        findings.Add(MappingDiagnostics.UnknownElement(code.Location, code.Value, model.Reference.ToString(), model.Elements.Select(known => known.Code)));
        return null;
    }
}
