using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>Examples in words: what goes in, what must come out, and whether it does.</summary>
internal sealed class ExamplesSection(MappingDocumentInput input, ReportWording words)
{
    /// <summary>The section.</summary>
    public ViewObject Build() => new()
    {
        ["count"] = input.Examples.Length,
        ["failing"] = input.Examples.Count(example => !example.Findings.IsEmpty),
        ["items"] = input.Examples.Select(View).ToArray(),
    };

    private ViewObject View(CheckedExample one) => new()
    {
        ["name"] = one.Example.Name,
        ["holds"] = one.Findings.IsEmpty,
        ["ratings"] = one.Example.Ratings.GroupBy(Value).Select(group => new ViewObject
        {
            ["value"] = group.Key,
            ["elements"] = string.Join(words.Say("list.comma"), group.Select(rating => Code(rating.Element.Value, input.Mapping.Source, group.Count() == 1))),
        }).ToArray(),
        ["expected"] = one.Example.Expect.Select(expected => new ViewObject
        {
            ["element"] = Code(expected.Element.Value, input.Mapping.Target, named: true),
            ["result"] = Result(expected),
            ["numbers"] = string.Join(words.Say("list.separator"), Numbers(expected)),
        }).ToArray(),
        ["findings"] = one.Findings.Select(finding => words.Text(finding.Message)).ToArray(),
    };

    private string? Result(ExpectedResult expected) => expected.Level is { } code
        ? input.Mapping.Target.Find(expected.Element.Value)?.ValueScale?.Find(code) is { } level ? LevelViews.Label(level, words) : code
        : expected.Status is { } status ? words.Say("result." + status) : null;

    private IEnumerable<string> Numbers(ExpectedResult expected)
    {
        if (expected.Estimate is { } estimate)
        {
            yield return words.Say("example.estimate", new Figure(estimate));
        }

        if (expected.Range is { } range)
        {
            yield return words.Say("example.range", new Interval(range.Low, range.High));
        }

        if (expected.Bounds is { } bounds)
        {
            yield return words.Say("example.bounds", new Interval(bounds.Low, bounds.High));
        }

        if (expected.Coverage is { } coverage)
        {
            yield return words.Say("example.coverage", new Share(coverage));
        }
    }

    private string Value(ExampleRating rating) => rating.Status switch
    {
        RatingStatus.NotApplicable => words.Say("said.not-applicable"),
        RatingStatus.NotAssessed => words.Say("said.not-assessed"),
        _ when input.Mapping.Source.Find(rating.Element.Value)?.ValueScale?.Find(rating.Value.Value) is { } level => LevelViews.Label(level, words),
        _ => rating.Score is { } score ? words.Format(new Figure(score)) : rating.Value.Value,
    };

    /// <summary>The name of an element, or among many its code, unless that is a word.</summary>
    private string Code(string code, Model model, bool named) => model.Find(code) is not { } element ? code
        : words.Name(element) is var name && (named || !name.StartsWith(code, StringComparison.Ordinal)) ? name : code;
}
