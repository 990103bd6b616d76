using CsCheck;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis;

public class ConsolidationTests
{
    private static readonly Model model = SmallModel.Target(2);

    [Fact]
    public void The_median_is_the_lower_one_on_a_tie_and_the_spread_stays_visible()
    {
        var consolidation = Consolidation.Of([Voice("a", 2), Voice("b", 3), Voice("c", 5), Voice("d", 4)]);

        var element = consolidation.Elements[0];
        Assert.Equal((3, 2, 5, 4), (element.Median, element.Low, element.High, element.Answers));
        Assert.Equal("3", consolidation.Result.Ratings[0].Level!.Code);
        Assert.Equal(AssessmentMethod.MultiStakeholder, consolidation.Result.Method);
        Assert.Null(consolidation.Result.Stakeholder);
    }

    [Fact]
    public void Nobody_answering_stays_not_assessed()
    {
        var open = Voice("a", 2) with { Ratings = [Rating.NotAssessed(model.Elements[0], Location.None)] };

        var consolidation = Consolidation.Of([open, open with { Stakeholder = "b" }]);

        Assert.Equal(RatingStatus.NotAssessed, consolidation.Result.Ratings[0].Status);
        Assert.Null(consolidation.Elements[0].Consensus);
    }

    [Theory]
    [InlineData(new double[] { 3, 3, 3 }, 1)]
    [InlineData(new double[] { 1, 5 }, 0)]
    [InlineData(new double[] { 1, 1, 2, 2 }, 0.8074)] // 1 + log2(1 - 0.5 / 4)
    public void Consensus_is_one_for_one_voice_and_zero_between_the_ends(double[] answers, double expected) =>
        Assert.Equal(expected, Consolidation.ConsensusOf(answers, 4), 4);

    [Fact]
    public void Consensus_lies_between_zero_and_one() => Gen.Int[1, 5].Select(level => (double)level).Array[1, 20].Sample(answers =>
        Consolidation.ConsensusOf(answers, 4) is >= 0 and <= 1);

    [Fact]
    public void Split_elements_go_to_the_workshop_the_most_split_first()
    {
        var consolidation = Consolidation.Of([Voice("a", 1, 2), Voice("b", 5, 4)]);

        Assert.Equal(["T1", "T2"], consolidation.ForWorkshop.Select(element => element.Element.Code));
    }

    [Fact]
    public void Each_group_has_a_median_of_its_own()
    {
        var element = Consolidation.Of([Voice("a", 1), Voice("a", 4), Voice("a", 5), Voice("b", 3), Voice("c") with { Ratings = [Rating.NotAssessed(model.Elements[0], Location.None)] }]).Elements[0];

        Assert.Equal((4, 3, null, null), (element.MedianOf("a"), element.MedianOf("b"), element.MedianOf("c"), element.MedianOf("d")));
        Assert.Equal((3, 4), (element.Median, element.Answers));
    }

    [Fact]
    public void What_concerns_none_of_them_does_not_concern_the_community()
    {
        var element = model.Elements[0];
        var none = Voice("a") with { Ratings = [Rating.NotApplicable(element, Location.None)] };

        Assert.Equal(RatingStatus.NotApplicable, Consolidation.Of([none, none]).Result.Ratings[0].Status);
        Assert.Equal(RatingStatus.NotAssessed, Consolidation.Of([none, Voice("b") with { Ratings = [Rating.NotAssessed(element, Location.None)] }]).Result.Ratings[0].Status);
    }

    /// <summary>The rating stands where the answer was read that is the median; date and method are the latest and the surest.</summary>
    [Fact]
    public void The_result_is_as_late_and_as_sure_as_its_best_voice()
    {
        Assessment At(int level, int line, int year, AssessmentMethod method) => Voice("a") with
        {
            Ratings = [Rating.Of(model.Elements[0], model.Scales[0].Levels[level - 1], Location.InText("a.csv", line, 1))],
            Date = PartialDate.Of(year),
            Method = method,
        };

        var result = Consolidation.Of([At(5, 1, 2025, AssessmentMethod.SingleStakeholder), At(2, 2, 2026, AssessmentMethod.ExternalAudit), At(3, 3, 2024, AssessmentMethod.Moderated)]).Result;

        Assert.Equal((3, "2026", AssessmentMethod.ExternalAudit), (result.Ratings[0].Origin.Line, result.Date.ToString(), result.Method));
    }

    [Fact]
    public void Of_several_years_the_latest_is_what_was_said_last()
    {
        Assessment In(string stakeholder, int year, int level) => Voice(stakeholder, level) with { Date = PartialDate.Of(year) };

        var latest = Consolidation.Latest([In("a", 2024, 1), In("a", 2026, 2), In("b", 2026, 3), In("a", 2025, 4)]);

        Assert.Equal(["2", "3"], latest.Select(voice => voice.Ratings[0].Level!.Code));
        Assert.Empty(Consolidation.Latest([]));
    }

    [Fact]
    public void A_scale_that_does_not_begin_at_zero_is_as_wide_as_from_end_to_end()
    {
        var element = Consolidation.Of([Voice("a", 1), Voice("b", 5)]).Elements[0];

        Assert.Equal(0, element.Consensus);
    }

    private static Assessment Voice(string stakeholder, params int[] levels) => new()
    {
        Community = Community.Unnamed,
        Model = model,
        Stakeholder = stakeholder,
        Method = AssessmentMethod.SingleStakeholder,
        Ratings = [.. levels.Select((level, i) => Rating.Of(model.Elements[i], model.Scales[0].Levels[level - 1], Location.None))],
    };
}
