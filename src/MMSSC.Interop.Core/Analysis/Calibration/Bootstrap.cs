using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>
/// Percentile bootstrap over communities (Efron 1979): whole communities are drawn again, because years and elements of one
/// community are not independent of each other. The draws are the same at each run.
/// </summary>
internal static class Bootstrap
{
    /// <summary>How often the communities are drawn.</summary>
    public const int Resamples = 1000;

    /// <summary>The share of resamples that lies inside an interval.</summary>
    public const double Confidence = 0.95;

    private const ulong Seed = 1968;

    // A figure that hardly any resample has says nothing by the few that have it.
    private const double LeastDefined = 0.9;

    /// <summary>Indexes of communities as they were drawn, with repetitions; each is valid until the next is asked for.</summary>
    public static IEnumerable<int[]> Draws(int communities)
    {
        var generator = new SeededGenerator(Seed);
        var drawn = new int[communities];
        for (var resample = 0; resample < Resamples; resample++)
        {
            for (var i = 0; i < communities; i++)
            {
                drawn[i] = generator.Below(communities);
            }

            yield return drawn;
        }
    }

    /// <summary>The interval of a figure's values in all resamples; null where too many of them do not have it.</summary>
    public static Interval? IntervalOf(IReadOnlyCollection<double?> values)
    {
        var defined = values.Where(value => value is not null).Select(value => value!.Value).Order().ToArray();
        if (defined.Length == 0 || defined.Length < values.Count * LeastDefined)
        {
            return null;
        }

        var outside = (int)(defined.Length * ((1 - Confidence) / 2));
        return new(defined[outside], defined[^(outside + 1)]);
    }

    /// <summary>The interval of a mean over communities of sums and counts.</summary>
    public static Interval? IntervalOfMean(IReadOnlyList<double> sums, IReadOnlyList<int> counts) => IntervalOf([
        .. Draws(sums.Count).Select(drawn =>
        {
            double sum = 0;
            var count = 0;
            foreach (var community in drawn)
            {
                sum += sums[community];
                count += counts[community];
            }

            return count > 0 ? sum / count : (double?)null;
        }),
    ]);
}
