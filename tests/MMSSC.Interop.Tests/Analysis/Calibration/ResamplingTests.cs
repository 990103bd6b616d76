using CsCheck;
using MMSSC.Interop.Analysis.Calibration;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

public class ResamplingTests
{
    /// <summary>The first numbers of SplitMix64 from 1234567, as its reference code gives them, taken modulo 1000.</summary>
    [Fact]
    public void The_generator_gives_the_numbers_of_its_reference()
    {
        var generator = new SeededGenerator(1234567);
        ulong[] reference = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];

        Assert.Equal(reference.Select(number => (int)(number % 1000)), reference.Select(_ => generator.Below(1000)));
    }

    [Fact]
    public void Communities_are_drawn_the_same_each_time() =>
        Assert.Equal(Bootstrap.Draws(7).SelectMany(draw => draw.ToArray()), Bootstrap.Draws(7).SelectMany(draw => draw.ToArray()));

    [Fact]
    public void A_permutation_holds_each_number_once() => Gen.Select(Gen.Int[0, 60], Gen.ULong).Sample((count, seed) =>
        new SeededGenerator(seed).Permutation(count).Order().SequenceEqual(Enumerable.Range(0, count)));

    [Fact]
    public void The_interval_of_a_mean_is_about_two_standard_errors_to_each_side()
    {
        var generator = new SeededGenerator(1);
        var values = Enumerable.Range(0, 400).Select(_ => (double)generator.Below(101)).ToArray();

        var interval = Bootstrap.IntervalOfMean(values, [.. values.Select(_ => 1)])!.Value;

        var mean = values.Average();
        var error = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)) / values.Length);
        Assert.Equal(mean - (1.96 * error), interval.Low, 0.25 * error);
        Assert.Equal(mean + (1.96 * error), interval.High, 0.25 * error);
    }

    [Fact]
    public void A_figure_that_many_resamples_do_not_have_gets_no_interval() =>
        Assert.Null(Bootstrap.IntervalOf([.. Enumerable.Range(0, 100).Select(i => i < 80 ? i : (double?)null)]));

    [Fact]
    public void Violators_are_pooled() => Assert.Equal([1, 2.5, 2.5, 9, 4], IsotonicRegression.Fit([1, 3, 2, 9, 4], [1, 1, 1, 0, 2]));

    [Fact]
    public void Isotonic_regression_never_falls_and_keeps_the_mean() =>
        Gen.Select(Gen.Double[0, 5], Gen.Double[0.1, 3]).Array[1, 8].Sample(points =>
        {
            var (values, weights) = (points.Select(point => point.Item1).ToArray(), points.Select(point => point.Item2).ToArray());
            var line = IsotonicRegression.Fit(values, weights);
            return line.Zip(line.Skip(1)).All(step => step.First <= step.Second)
                && Math.Abs(line.Zip(weights, (value, weight) => value * weight).Sum() - values.Zip(weights, (value, weight) => value * weight).Sum()) < 1e-9;
        });
}
