using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Translation;

public class RollUpTests
{
    private const double None = double.NaN;

    [Theory]
    [InlineData(1, 0.8, 0.9, 0.75, 3, 3, 1.0)] // all three stages reached
    [InlineData(1, 0.8, 0.9, 0.74, 2, 2, 1.0)] // the last misses the threshold
    [InlineData(0.5, 1, 1, 1, 1, 1, 1.0)] // below the first stage counts as the first
    [InlineData(1, 0.8, 0.9, None, 2, 3, 0.75)] // a stage nobody rated is not reached, but can't be excluded
    [InlineData(1, None, 0.9, 1, 3, 3, 0.75)] // the rated policy of a stage speaks for it; the other may yet fail it
    [InlineData(None, 1, 1, 1, 3, 3, 0.75)] // nor does it stand in the way of those above it; the bounds say what it could mean
    public void A_ladder_gives_the_highest_stage_reached_with_all_below(
        double first, double second, double third, double fourth, double expected, double highest, double coverage)
    {
        var model = Ladder();
        var values = Values(model, ("S1", first), ("M1", second), ("M2", third), ("A1", fourth));

        var reading = RollUpScoring.Score(model.Find("C")!, values);

        Assert.Equal(expected, reading.Estimate);
        Assert.Equal(highest, reading.Bounds.High);
        Assert.Equal(coverage, reading.Coverage);
        Assert.True(reading.Bounds.Contains(reading.Range));
    }

    [Fact]
    public void A_ladder_without_any_rating_has_no_value()
    {
        var model = Ladder();

        Assert.False(RollUpScoring.Score(model.Find("C")!, Values(model)).IsRated);
    }

    [Fact]
    public void A_mean_widens_its_bounds_by_what_is_missing_and_keeps_its_estimate()
    {
        var model = SmallModel.Source(3, 2, areas: 1);

        var reading = RollUpScoring.Score(model.Find("A1")!, Values(model, ("E1", 3)));

        Assert.Equal(3, reading.Estimate);
        Assert.Equal(new Interval(3, 3), reading.Range);
        Assert.Equal(new Interval(2, 3), reading.Bounds);
        Assert.Equal(0.5, reading.Coverage);
    }

    [Fact]
    public void What_does_not_apply_leaves_the_weights()
    {
        var model = SmallModel.Source(3, 2, areas: 1);
        var values = Values(model, ("E1", 3));
        values[model.Find("E2")!.Index] = Reading.NotApplicable;

        Assert.Equal(1, RollUpScoring.Score(model.Find("A1")!, values).Coverage);
    }

    private static Reading[] Values(Model model, params (string Code, double Value)[] rated)
    {
        var values = new Reading[model.Elements.Length];
        Array.Fill(values, Reading.NotAssessed);
        foreach (var (code, value) in rated.Where(item => !double.IsNaN(item.Value)))
        {
            values[model.Find(code)!.Index] = Reading.Of(value);
        }

        return values;
    }

    /// <summary>A characteristic with one starting, two moderate and one advanced policy.</summary>
    private static Model Ladder() => SmallModel.Compile(new()
    {
        Id = "ladder",
        Edition = "1",
        Title = LocalText.Of("Ladder"),
        Scales = [
            SmallModel.Levels("stage", 3),
            new("completeness", LocalText.Of("Completeness"), NumberMeaning.Values, 0, 1, [], Location.None),
        ],
        RollUps = [new("characteristic", RollUpRule.Ladder, 0.75, "stage", Location.None)],
        Elements = [SmallModel.Leaf("C", "characteristic", "stage") with { Elements = [Policy("S1", "1"), Policy("M1", "2"), Policy("M2", "2"), Policy("A1", "3")] }],
    });

    private static ElementDefinition Policy(string code, string stage) => SmallModel.Leaf(code, "policy", "completeness") with { Stage = stage };
}
