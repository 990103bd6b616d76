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

    private static Assessment Voice(string stakeholder, params int[] levels) => new()
    {
        Community = Community.Unnamed,
        Model = model,
        Stakeholder = stakeholder,
        Method = AssessmentMethod.SingleStakeholder,
        Ratings = [.. levels.Select((level, i) => Rating.Of(model.Elements[i], model.Scales[0].Levels[level - 1], Location.None))],
    };
}
