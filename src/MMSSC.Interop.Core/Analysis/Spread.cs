namespace MMSSC.Interop.Analysis;

/// <summary>How values of many communities lie; each quantile is one of the values, the lower one where two are as near.</summary>
/// <param name="Count">How many values there are, at least 1.</param>
/// <param name="Low">The lowest.</param>
/// <param name="LowerQuartile">A quarter of the values is at or below it.</param>
/// <param name="Median">Half of the values is at or below it.</param>
/// <param name="UpperQuartile">Three quarters of the values are at or below it.</param>
/// <param name="High">The highest.</param>
public sealed record Spread(int Count, double Low, double LowerQuartile, double Median, double UpperQuartile, double High)
{
    /// <summary>The spread of values; null where there are none.</summary>
    public static Spread? Of(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0
            ? null
            : new(sorted.Length, sorted[0], Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3), sorted[^1]);
    }

    // Nearest rank: the smallest value with at least that share of the values at or below it.
    private static double Quantile(double[] sorted, int quarters) => sorted[((quarters * sorted.Length) + 3) / 4 - 1];
}
