using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Translation;

/// <summary>What does not concern a community weighs nothing, wherever it stands; and an expectation of a mean holds the values between levels.</summary>
public class NotApplicableTests
{
    [Fact]
    public void A_dimension_of_which_nothing_applies_leaves_the_weights()
    {
        var result = Translate("smr-P-not-applicable.csv", "mmssc@2019", "4.3");

        Assert.Equal((ResultStatus.Stated, 1d), (result.Status, result.Coverage));
        Assert.Equal((3.33, 3.33), (Math.Round(result.Reading.Bounds.Low, 2), Math.Round(result.Reading.Bounds.High, 2)));
        Assert.Equal(RatingStatus.NotApplicable, result.Contributions.Single(contribution => contribution.Element.Code == "P").Value.Status);
    }

    [Theory]
    [InlineData("1.3.1")]
    [InlineData("1.3.2")]
    public void Where_nothing_that_is_linked_applies_neither_does_the_result(string element)
    {
        var result = Translate("g3-na.csv", "mmssc@2019", element);

        Assert.Equal((ResultStatus.NotApplicable, null, null, false), (result.Status, result.Level, result.Permitted, result.HasCoverage));
    }

    [Fact]
    public void The_engine_of_long_files_says_the_same()
    {
        var assessment = Shipped.Engine.Import(File("g3-na.csv")).Assessments.Single();
        var run = RouteRun.Of(Shipped.Catalogue.Graph, assessment.Model, Shipped.Model("mmssc@2019"), null)!;

        Assert.Equal(
            ["1.3.1", "1.3.2"],
            run.Translate(Reading.Of(assessment)).ToArray().Where(result => result is { Status: ResultStatus.NotApplicable, Permitted: null }).Select(result => result.Element.Code));
    }

    [Fact]
    public void The_bounds_of_an_expected_mean_hold_the_values_between_levels()
    {
        var truth = Translate("smr-L-1.75.csv", "mmssc@2019", "4.3").Contributions.Single(contribution => contribution.Element.Code == "L").Value.Estimate;
        var expected = Translate("mmssc-43-score.assessment.json", "smr@2018", "L");

        Assert.Equal(1.75, truth);
        Assert.True(expected.Reading.Bounds.Contains(Interval.At(truth)), expected.Reading.ToString());
    }

    private static ElementResult Translate(string file, string target, string element)
    {
        var assessment = Shipped.Engine.Import(File(file), ImportOptions.None).Assessments.Single(one => one.Horizon == Horizon.Now);
        return Shipped.Engine.Translate(assessment, target)!.Find(Shipped.Model(target).Find(element)!)!;
    }

    private static string File(string name) => RepositoryRoot.Combine("tests", "cases", "assessments", name);
}
