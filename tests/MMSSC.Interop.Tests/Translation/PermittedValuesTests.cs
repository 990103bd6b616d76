using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Translation;

/// <summary>How far an expectation may lie, at the edges of levels and between them.</summary>
public class PermittedValuesTests
{
    private static readonly double[][] same = [[1, 1, 1], [2, 2, 2], [3, 3, 3]];

    /// <summary>Half of 2 and 3 is 2.5, which rounds to 2: where the mean of two is 3, both are.</summary>
    [Theory]
    [InlineData(3, 3, 3)]
    [InlineData(2, 1, 3)]
    [InlineData(1, 1, 2)]
    public void A_value_that_rounds_to_the_neighbour_is_not_permitted(double level, double low, double high) =>
        Assert.Equal(new Interval(low, high), Expect(Rounding.Nearest, 2, level).Bounds);

    /// <summary>Rounded down, 2 stands for all from 2 to below 3.</summary>
    [Theory]
    [InlineData(3, 3, 3)]
    [InlineData(2, 1, 3)]
    [InlineData(1, 1, 2)]
    public void Rounded_down_a_level_leaves_out_the_next(double level, double low, double high) =>
        Assert.Equal(new Interval(low, high), Expect(Rounding.Down, 2, level).Bounds);

    [Theory]
    [InlineData(1.65, 2, 1, 2)]
    [InlineData(2.5, 2, 2, 3)]
    [InlineData(5, 3, 3, 3)]
    public void A_score_that_no_level_gives_is_explained_by_the_levels_around_it(double score, double expected, double low, double high)
    {
        var reading = Expect(Rounding.Nearest, 1, score);

        Assert.Equal((expected, new Interval(low, high)), (reading.Estimate, reading.Bounds));
    }

    /// <summary>A policy's completeness is any number, not 0 or 1 alone.</summary>
    [Fact]
    public void On_a_scale_of_numbers_every_number_is_permitted()
    {
        var reading = Translate("smr@rmm-2.0", "smr@rmm-revised", ("L1S1", 0.4)).Find(Shipped.Model("smr@rmm-revised").Find("L1S1")!)!.Reading;

        Assert.Equal(Reading.Of(0.4), reading);
    }

    /// <summary>Half complete may be Moderate to Robust; so may what is expected of another edition.</summary>
    [Fact]
    public void What_ratings_allow_goes_back_as_a_range()
    {
        var questions = Shipped.Model("smr@questionnaire-2024").Find("L1")!.Children.Select(question => (question.Code, 0.5)).ToArray();

        var reading = Translate("smr@questionnaire-2024", "smr@rmm-2.0", questions).Find(Shipped.Model("smr@rmm-2.0").Find("L1")!)!.Reading;

        Assert.Equal((3, new Interval(2, 4), new Interval(2, 4)), (reading.Estimate, reading.Range, reading.Bounds));
    }

    /// <summary>A characteristic that links left open is rolled up from its policies, and the trace shows them.</summary>
    [Fact]
    public void What_is_rolled_up_on_the_way_shows_its_parts()
    {
        var result = Translate("smr@rmm-revised", "smr@2018", ("L1S1", 1), ("L1S2", 1)).Find(Shipped.Model("smr@2018").Find("L1")!)!;

        var contribution = Assert.Single(result.Contributions);
        Assert.Equal(RollUpRule.Ladder, contribution.RollUp?.Rule);
        Assert.Equal(Shipped.Model("smr@rmm-2.0").Find("L1")!.Children, contribution.Via.Select(part => part.Element));
        Assert.Equal(2, contribution.Via.Count(part => part.Value.IsRated));
    }

    private static Reading Expect(Rounding rounding, int sources, double value)
    {
        var (source, target) = (SmallModel.Source(3, sources), SmallModel.Target(1));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, Aggregation.Mean, rounding, [("map", same)], [.. source.Elements.Select(element => (element.Code, "T1", 1.0, "map"))]), source, target);
        return new Translator(new([mapping]))
            .Translate(new() { Community = Community.Unnamed, Model = target, Ratings = [Rating.Of(target.Find("T1")!, value, Location.None)] }, source, null, [])!
            .Results[0].Reading;
    }

    private static TranslationResult Translate(string from, string to, params (string Code, double Score)[] ratings)
    {
        var model = Shipped.Model(from);
        return Shipped.Engine.Translate(
            new() { Community = Community.Unnamed, Model = model, Ratings = [.. ratings.Select(rating => Rating.Of(model.Find(rating.Code)!, rating.Score, Location.None))] }, to)!;
    }
}
