using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Translation;

/// <summary>The four ways in which several values make one. All are monotone in each value, unchanged by a common factor of the weights.</summary>
internal static class Aggregator
{
    // Up to here, inserting one by one is faster than the framework's sort.
    private const int Few = 40;

    /// <summary>Aggregates values with weights above 0; both spans are reordered. There is at least one value.</summary>
    public static double Aggregate(Aggregation aggregation, Span<double> values, Span<double> weights) => aggregation switch
    {
        Aggregation.Mean => Mean(values, weights),
        Aggregation.Median => Median(values, weights),
        Aggregation.Minimum => Minimum(values),
        _ => Maximum(values),
    };

    private static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double sum = 0, total = 0, low = values[0], high = values[0];
        for (var i = 0; i < values.Length; i++)
        {
            sum += weights[i] * values[i];
            total += weights[i];
            low = Math.Min(low, values[i]);
            high = Math.Max(high, values[i]);
        }

        // The mean lies between its values; without this the last bit of the division may say otherwise.
        return Math.Min(Math.Max(sum / total, low), high);
    }

    /// <summary>The lowest value at which half of the weight is reached.</summary>
    private static double Median(Span<double> values, Span<double> weights)
    {
        Sort(values, weights);
        double total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        double reached = 0;
        for (var i = 0; i < values.Length; i++)
        {
            reached += weights[i];
            if (reached >= total * (0.5 - 1e-12))
            {
                return values[i];
            }
        }

        return values[^1];
    }

    /// <summary>Rising values, each with its weight.</summary>
    private static void Sort(Span<double> values, Span<double> weights)
    {
        if (values.Length > Few)
        {
            values.Sort(weights);
            return;
        }

        for (var i = 1; i < values.Length; i++)
        {
            var (value, weight) = (values[i], weights[i]);
            var at = i;
            for (; at > 0 && values[at - 1] > value; at--)
            {
                (values[at], weights[at]) = (values[at - 1], weights[at - 1]);
            }

            (values[at], weights[at]) = (value, weight);
        }
    }

    private static double Minimum(ReadOnlySpan<double> values)
    {
        var low = values[0];
        foreach (var value in values)
        {
            low = Math.Min(low, value);
        }

        return low;
    }

    private static double Maximum(ReadOnlySpan<double> values)
    {
        var high = values[0];
        foreach (var value in values)
        {
            high = Math.Max(high, value);
        }

        return high;
    }
}
