using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis;

/// <summary>What a later version says otherwise, and what makes no difference.</summary>
public sealed class CorrectionTests
{
    private static readonly Model model = SmallModel.Source(levels: 3, leaves: 3);

    [Fact]
    public void Where_something_was_read_makes_no_difference() =>
        Assert.True(Correction.Between(Of(Level(0, 1)) with { File = "a.csv" }, Of(Level(0, 1, Location.InText("b.csv", 7, 3)) with { Note = " " })).IsNothing);

    [Fact]
    public void Levels_scores_states_and_words_are_told_by_element()
    {
        var before = Of(Level(0, 1), Rating.NotAssessed(model.Elements[1], Location.None), Level(2, 2));
        var after = Of(Level(0, 2), Rating.NotApplicable(model.Elements[1], Location.None), Level(2, 2) with { Evidence = "minutes" });

        Assert.Equal(["E1", "E2", "E3"], Correction.Between(before, after).Ratings.Select(rating => rating.Element.Code));
    }

    [Fact]
    public void A_level_is_something_else_than_its_number_and_an_absent_rating_than_a_missing_one()
    {
        var correction = Correction.Between(
            Of(Level(0, 1), Rating.NotAssessed(model.Elements[1], Location.None)), Of(Rating.Of(model.Elements[0], 1.0, Location.None)));

        Assert.Equal(["E1", "E2"], correction.Ratings.Select(rating => rating.Element.Code));
        Assert.Null(correction.Ratings[1].After);
    }

    [Fact]
    public void Method_and_visibility_are_told()
    {
        var before = Of(Level(0, 1));

        Assert.True(Correction.Between(before, before with { Method = AssessmentMethod.ExternalAudit }) is { MethodChanged: true, IsNothing: false });
        Assert.True(Correction.Between(before, before with { Visibility = Visibility.Public }) is { VisibilityChanged: true, IsNothing: false });
    }

    private static Assessment Of(params Rating[] ratings) => new() { Community = Community.Unnamed, Model = model, Ratings = [.. ratings] };

    private static Rating Level(int element, int level, Location? origin = null) =>
        Rating.Of(model.Elements[element], model.Scales[0].Levels[level - 1], origin ?? Location.None);
}
