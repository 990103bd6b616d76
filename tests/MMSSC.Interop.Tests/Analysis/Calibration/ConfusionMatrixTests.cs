using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

public class ConfusionMatrixTests
{
    private static readonly Gen<(int Derived, int Rated)[]> pairs = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).Array[1, 40];

    /// <summary>The worked figures follow by hand from the definitions of Cohen (1968).</summary>
    [Fact]
    public void Weighted_kappa_is_that_of_the_definition()
    {
        // Squared differences: observed 5 + 4·2 = 13 of 50 pairs; by chance 50·Σ p·q·d² with margins 20, 15, 15 and 19, 17, 14.
        var matrix = Matrix(3, [[16, 3, 1], [2, 12, 1], [1, 2, 12]]);
        var expected = ((20 * 17) + (15 * 19) + (15 * 14) + (15 * 17) + (4 * ((20 * 14) + (15 * 19)))) / 50.0;

        Assert.Equal(1 - ((3 + 2 + 1 + 2 + (4 * 2)) / expected), matrix.WeightedKappa!.Value, 12);
    }

    /// <summary>With two levels the weights do not matter: Cohen's kappa of 20, 5, 10 and 15 is 0.4.</summary>
    [Fact]
    public void Of_two_levels_it_is_the_plain_kappa() => Assert.Equal(0.4, Matrix(2, [[20, 5], [10, 15]]).WeightedKappa!.Value, 12);

    /// <summary>Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: the products of their distances from the middle are 4.5 of √(4.5·5).</summary>
    [Fact]
    public void Spearman_gives_equal_levels_their_middle_rank()
    {
        var matrix = Of(4, [(0, 0), (1, 2), (1, 1), (3, 3)]);

        Assert.Equal(4.5 / Math.Sqrt(4.5 * 5), matrix.Spearman!.Value, 12);
        Assert.Equal(0.25, matrix.Count * (1 - matrix.ExactAgreement!.Value) / 4, 12);
    }

    [Fact]
    public void Identical_ratings_agree_fully() => pairs.Sample(levels =>
    {
        var matrix = Of(5, [.. levels.Select(pair => (pair.Rated, pair.Rated))]);
        var varies = levels.Select(pair => pair.Rated).Distinct().Count() > 1;
        return matrix.ExactAgreement == 1 && matrix.Bias == 0 && matrix.WeightedKappa == (varies ? 1 : null) && matrix.Spearman == (varies ? 1 : null);
    });

    [Fact]
    public void Agreement_does_not_depend_on_who_is_called_first() => pairs.Sample(levels =>
    {
        var (one, other) = (Of(5, levels), Of(5, [.. levels.Select(pair => (pair.Rated, pair.Derived))]));
        return Near(one.WeightedKappa, other.WeightedKappa) && Near(one.Spearman, other.Spearman) && one.ExactAgreement == other.ExactAgreement && one.Bias == -other.Bias;
    });

    [Fact]
    public void Figures_stay_within_their_limits() => pairs.Sample(levels =>
        Of(5, levels) is var matrix && matrix.WeightedKappa is null or (>= -1 - 1e-12 and <= 1) && matrix.Spearman is null or (>= -1 - 1e-12 and <= 1 + 1e-12));

    private static bool Near(double? one, double? other) => one is null == other is null && Math.Abs((one ?? 0) - (other ?? 0)) < 1e-12;

    private static ConfusionMatrix Matrix(int levels, int[][] counts) => Of(levels, [
        .. counts.SelectMany((row, i) => row.SelectMany((count, j) => Enumerable.Repeat((i, j), count))),
    ]);

    private static ConfusionMatrix Of(int levels, (int Derived, int Rated)[] pairs)
    {
        ImmutableArray<Level> scale = SmallModel.Source(levels, 1).Scales[0].Levels;
        var matrix = new ConfusionMatrix(scale);
        foreach (var (derived, rated) in pairs)
        {
            matrix.Add(derived, rated);
        }

        return matrix;
    }
}
