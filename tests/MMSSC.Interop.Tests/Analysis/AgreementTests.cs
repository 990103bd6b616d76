using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Analysis;

/// <summary>What several source models say of one element; nothing is averaged.</summary>
public class AgreementTests
{
    private static readonly Model model = SmallModel.Target(3);

    [Fact]
    public void What_all_bounds_have_in_common_is_agreed()
    {
        var agreement = Assert.Single(Agreement.Of([Said(("T1", 1, 4)), Said(("T1", 2, 5)), Said(("T1", 1, 3), ("T2", 1, 5))]));

        Assert.Equal(("T1", 3, new Interval(2, 3), false), (agreement.Element.Code, agreement.Sources.Length, agreement.Agreed, agreement.IsConflict));
    }

    [Fact]
    public void Bounds_without_anything_in_common_are_a_conflict_whatever_a_third_says() => Assert.All(
        Agreement.Of([Said(("T1", 1, 2)), Said(("T1", 3, 5)), Said(("T1", 1, 5))]), agreement => Assert.True(agreement is { IsConflict: true, Agreed: null }));

    [Fact]
    public void Elements_stand_in_the_order_of_the_model_and_one_voice_agrees_with_nobody() => Assert.Equal(
        ["T1", "T3"], Agreement.Of([Said(("T3", 1, 2), ("T2", 1, 2), ("T1", 1, 2)), Said(("T3", 1, 2), ("T1", 1, 2))]).Select(agreement => agreement.Element.Code));

    [Fact]
    public void What_is_not_rated_says_nothing()
    {
        var silent = Said(("T1", 1, 2));
        silent = silent with { Results = [silent.Results[0] with { Reading = Reading.NotAssessed }] };

        Assert.Empty(Agreement.Of([silent, Said(("T1", 1, 2))]));
    }

    private static TranslationResult Said(params (string Code, double Low, double High)[] results) => new(
        new() { Community = Community.Unnamed, Model = model, Ratings = [] }, model, new([]),
        [
            .. results.Select(result => new Interval(result.Low, result.High)).Zip(results, (bounds, result) => new ElementResult(
                model.Find(result.Code)!, ResultStatus.Stated, null, Reading.Of(bounds.Low, bounds, bounds, 1), bounds, [], null)),
        ],
        [], []);
}
