using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

/// <summary>Nobody is judged by a fit that has seen them, and intervals are those of communities drawn again.</summary>
public class CrossValidationTests
{
    private readonly Element element = SmallModel.Target(1).Elements[0];

    /// <summary>The fit is the mean of the others: of 1, 1, 2, 5, 5, two of the first community.</summary>
    [Fact]
    public void Each_community_is_judged_by_a_fit_to_the_others()
    {
        LevelObservation[] observations = [Observe(0, 1, 3), Observe(0, 1, 3), Observe(1, 2, 3), Observe(2, 5, 3), Observe(3, 5, 3)];

        var judgement = CrossValidation.Judge(observations, Mean, (_, fitted) => fitted[0]);

        Assert.Equal((2 + 2 + 1 + 2 + 2) / 5.0, judgement.AsIs, 12);
        Assert.Equal((3 + 3 + 1 + (5 - (9 / 4.0)) + (5 - (9 / 4.0))) / 5.0, judgement.HeldOut, 12);
        Assert.NotNull(judgement.Gain);
        Assert.False(judgement.IsBetter);
    }

    /// <summary>Up to twenty are left out one by one, more in five folds; each is left out once, together with all that is said of it.</summary>
    [Theory]
    [InlineData(2, 2)]
    [InlineData(20, 20)]
    [InlineData(21, 5)]
    [InlineData(100, 5)]
    public void Each_is_left_out_once(int communities, int fits)
    {
        LevelObservation[] observations = [.. Enumerable.Range(0, communities).SelectMany(i => new[] { Observe(i, 3, 3), Observe(i, 4, 3) })];
        var leftOut = new List<int>();

        CrossValidation.Judge(
            observations,
            some =>
            {
                Assert.All(some.GroupBy(observation => observation.Community), group => Assert.Equal(2, group.Count()));
                leftOut.AddRange(Enumerable.Range(0, communities).Except(some.Select(observation => observation.Community)));
                return [some.Count];
            },
            (_, fitted) => fitted[0]);

        Assert.Equal(Enumerable.Range(0, communities), leftOut.Order());
        Assert.Equal(fits, Fits(observations));
        Assert.True(fits != 5 || leftOut.Take(communities / 5).Distinct().Count() == communities / 5);
    }

    /// <summary>The gain is a mean over pairs, so a community with many of them counts for as many.</summary>
    [Fact]
    public void A_fit_that_is_always_right_gains_what_was_wrong()
    {
        LevelObservation[] observations = [.. Enumerable.Range(0, 12).Select(i => Observe(i, 3, 4.5))];

        var judgement = CrossValidation.Judge(observations, Mean, (_, fitted) => fitted[0]);

        Assert.Equal((1.5, 0.0, new Interval(1.5, 1.5), true), (judgement.AsIs, judgement.HeldOut, judgement.Gain!.Value, judgement.IsBetter));
    }

    /// <summary>Of a thousand values 25 lie outside at each end.</summary>
    [Fact]
    public void An_interval_leaves_out_the_same_share_at_both_ends() =>
        Assert.Equal(new Interval(25, 974), Bootstrap.IntervalOf([.. Enumerable.Range(0, 1000).Reverse().Select(i => (double?)i)]));

    [Theory]
    [InlineData(90, true)]
    [InlineData(89, false)]
    [InlineData(0, false)]
    public void A_figure_needs_nine_of_ten_resamples(int defined, bool has) =>
        Assert.Equal(has, Bootstrap.IntervalOf([.. Enumerable.Range(0, 100).Select(i => i < defined ? i : (double?)null)]) is not null);

    [Fact]
    public void No_values_have_no_interval() => Assert.Null(Bootstrap.IntervalOf([]));

    [Fact]
    public void A_thousand_times_as_many_are_drawn_as_there_are()
    {
        var generator = new SeededGenerator(1968);

        var draws = Bootstrap.Draws(3).Select(draw => draw.ToArray()).ToArray();

        Assert.Equal(1000, draws.Length);
        Assert.All(draws, draw => Assert.Equal([generator.Below(3), generator.Below(3), generator.Below(3)], draw));
    }

    /// <summary>A community without pairs adds nothing; where all have none there is no mean.</summary>
    [Fact]
    public void A_mean_is_of_sums_over_counts()
    {
        Assert.Equal(new Interval(2, 2), Bootstrap.IntervalOfMean([2, 8, 4], [1, 4, 2]));
        Assert.Null(Bootstrap.IntervalOfMean([0, 0], [0, 0]));
        Assert.Equal(new Interval(0, 4), Bootstrap.IntervalOfMean([0, 4], [1, 1]));
    }

    /// <summary>The swaps are those of Fisher and Yates in the form that builds up: each number goes to a place up to its own.</summary>
    [Fact]
    public void A_permutation_is_that_of_its_numbers()
    {
        var generator = new SeededGenerator(7);
        var expected = new List<int>();
        for (var i = 0; i < 9; i++)
        {
            var at = generator.Below(i + 1);
            expected.Insert(at, i);
            if (at + 1 < expected.Count)
            {
                var moved = expected[at + 1];
                expected.RemoveAt(at + 1);
                expected.Add(moved);
            }
        }

        Assert.Equal(expected, new SeededGenerator(7).Permutation(9));
    }

    private static int Fits(LevelObservation[] observations)
    {
        var fits = 0;
        CrossValidation.Judge(
            observations,
            _ =>
            {
                fits++;
                return [0];
            },
            (_, fitted) => fitted[0]);
        return fits;
    }

    private static double[] Mean(IReadOnlyList<LevelObservation> observations) => [observations.Average(observation => observation.Rated.Value)];

    private LevelObservation Observe(int community, int rated, double estimate) =>
        new(community, element, Aggregation.Mean, estimate, element.Scale!.Levels[2], element.Scale.Levels[rated - 1], []);
}
