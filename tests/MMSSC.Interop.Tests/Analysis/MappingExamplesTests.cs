using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis;

/// <summary>An example passes when what it expects is what comes out, to the decimals that people write.</summary>
public class MappingExamplesTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
    private static readonly Mapping mapping = Make();

    /// <summary>E1 is green, E2 yellow, E3 of half the weight of both nobody rated: 2.5 of 2.5 to 3.5, and 2.2 to 3.8 of what it may be.</summary>
    public static TheoryData<string, bool> Expectations => new()
    {
        { "status stated", true }, { "status expected", false },
        { "level 2", true }, { "level 3", false },
        { "estimate 2.5", true }, { "estimate 2.5004", true }, { "estimate 2.5006", false }, { "estimate 2.4994", false },
        { "range 2.5 3.5", true }, { "range 2.4 3.5", false }, { "range 2.5 3.6", false },
        { "bounds 2.2 3.8", true }, { "bounds 2.1 3.8", false }, { "bounds 2.2 3.9", false }, { "bounds 2.2004 3.7996", true },
        { "coverage 0.8", true }, { "coverage 0.8004", true }, { "coverage 0.81", false },
    };

    [Theory]
    [MemberData(nameof(Expectations))]
    public void What_is_expected_is_what_comes_out_or_a_finding(string expectation, bool holds)
    {
        var words = expectation.Split(' ');
        var numbers = words[1..].Select(word => double.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        var expected = new ExpectedResult(SmallModel.Here("T1"), null, null, null, null, null, null, Location.None);
        var (code, outcome) = Run([("E1", "3"), ("E2", "2")], words[0] switch
        {
            "status" => expected with { Status = words[1] },
            "level" => expected with { Level = words[1] },
            "estimate" => expected with { Estimate = numbers[0] },
            "range" => expected with { Range = (numbers[0], numbers[1]) },
            "bounds" => expected with { Bounds = (numbers[0], numbers[1]) },
            _ => expected with { Coverage = numbers[0] },
        });

        Assert.Equal((holds ? "" : "example-fails", holds ? 1 : 0, holds ? 0 : 1), (code, outcome.Passed, outcome.Failed));
    }

    [Theory]
    [InlineData("status", "status", "insufficient-coverage", "stated")]
    [InlineData("level", "level", "3", "2")]
    [InlineData("estimate", "estimate", "9.25", "2.5")]
    [InlineData("low", "range low", "1", "2.5")]
    [InlineData("high", "range high", "9", "3.5")]
    [InlineData("bounds", "bounds", "1 … 2", "2.2 … 3.8")]
    [InlineData("coverage", "coverage", "0.1", "0.8")]
    public void A_finding_says_what_was_expected_and_what_came_out(string member, string what, string wanted, string actual)
    {
        var any = new ExpectedResult(SmallModel.Here("T1"), null, null, null, null, null, null, Location.None);
        var expected = member switch
        {
            "status" => any with { Status = wanted },
            "level" => any with { Level = wanted },
            "estimate" => any with { Estimate = 9.25 },
            "low" => any with { Range = (1, 3.5) },
            "high" => any with { Range = (2.5, 9) },
            "bounds" => any with { Bounds = (1, 2) },
            _ => any with { Coverage = 0.1 },
        };
        var (rated, open) = (Failing([("E1", "3"), ("E2", "2")], expected), Failing([], any with { Estimate = 1 }));

        Assert.Equal($"Example 'one' fails at T1: {what} should be {wanted}, is {actual}.", rated);
        Assert.Equal("Example 'one' fails at T1: estimate should be 1, is —.", open);
    }

    /// <summary>Nothing that could be compared came out: no number is as expected, not even 0.</summary>
    [Theory]
    [InlineData("insufficient-coverage", null, null, true)]
    [InlineData(null, 0.0, null, false)]
    [InlineData(null, null, 0.0, true)]
    public void Where_nothing_is_rated_there_is_no_estimate_and_no_coverage(string? status, double? estimate, double? coverage, bool holds) =>
        Assert.Equal(holds ? "" : "example-fails", Run([], new(SmallModel.Here("T1"), status, null, estimate, null, null, coverage, Location.None)).Code);

    [Fact]
    public void An_element_that_no_link_leads_to_is_not_mapped() =>
        Assert.Equal("", Run([], new(SmallModel.Here("T2"), "not-mapped", "—", null, null, (0, 0), 0, Location.None)).Code);

    [Theory]
    [InlineData("E1", "3", null, "")]
    [InlineData("E1", "2.5", 2.5, "")]
    [InlineData("E1", "1", 1.0, "")]
    [InlineData("E1", "3.1", 3.1, "unknown-level")]
    [InlineData("E1", "0.9", 0.9, "unknown-level")]
    [InlineData("E1", "blue", null, "unknown-level")]
    [InlineData("E9", "3", null, "unknown-element")]
    public void A_rating_that_can_not_be_read_is_a_finding_and_the_example_is_not_run(string element, string value, double? score, string slug)
    {
        var findings = new List<Diagnostic>();
        var example = new MappingExample(
            "one", [new(SmallModel.Here(element), SmallModel.Here(value), score, RatingStatus.Rated)],
            [new(SmallModel.Here("T1"), null, slug.Length > 0 ? "9" : null, null, null, null, null, Location.None)], Location.None);

        var outcome = MappingExamples.Run(mapping, [example], findings);

        Assert.Equal(slug, findings.Count == 0 ? "" : Assert.Single(findings).Slug);
        Assert.Equal(slug.Length == 0 ? 1 : 0, outcome.Passed);
    }

    private static (string Code, ExampleOutcome Outcome) Run((string Element, string Level)[] ratings, ExpectedResult expected)
    {
        var findings = new List<Diagnostic>();
        var outcome = MappingExamples.Run(mapping, [Example(ratings, expected)], findings);
        return (findings.Count == 0 ? "" : Assert.Single(findings).Slug, outcome);
    }

    private static string Failing((string Element, string Level)[] ratings, ExpectedResult expected)
    {
        var findings = new List<Diagnostic>();
        MappingExamples.Run(mapping, [Example(ratings, expected)], findings);
        return Assert.Single(findings).Message["en"];
    }

    /// <summary>E4 does not apply, so three of the weights count.</summary>
    private static MappingExample Example((string Element, string Level)[] ratings, ExpectedResult expected) => new(
        "one",
        [
            .. ratings.Select(rating => new ExampleRating(SmallModel.Here(rating.Element), SmallModel.Here(rating.Level), null, RatingStatus.Rated)),
            new(SmallModel.Here("E4"), SmallModel.Here("not-applicable"), null, RatingStatus.NotApplicable),
        ],
        [expected], Location.None);

    private static Mapping Make()
    {
        var (source, target) = (SmallModel.Source(3, 4), SmallModel.Target(2));
        return SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", colours)], [("E1", "T1", 1, "map"), ("E2", "T1", 1, "map"), ("E3", "T1", 0.5, "map"), ("E4", "T1", 3, "map")]),
            source, target);
    }
}
