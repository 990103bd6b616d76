namespace MMSSC.Interop.Tests.Laws.Recomputed;

internal static class Numbers
{
    /// <summary>How far a sum in floating point may lie above a half or below a threshold.</summary>
    public const double Hair = 1e-9;

    public static double Middle(double low, double high) => (low + high) / 2;

    /// <summary>Several values as one.</summary>
    /// <param name="how"><c>mean</c>, <c>median</c>, <c>minimum</c> or <c>maximum</c>; the first two go by weight.</param>
    /// <param name="values">Values with their weights, at least one.</param>
    public static double Join(string how, IEnumerable<(double Value, double Weight)> values)
    {
        var items = values.OrderBy(item => item.Value).ToList();
        return how switch
        {
            "minimum" => items[0].Value,
            "maximum" => items[^1].Value,
            "median" => Median(items),
            _ => items.Sum(item => item.Value * item.Weight) / items.Sum(item => item.Weight),
        };
    }

    private static double Median(List<(double Value, double Weight)> rising)
    {
        var half = rising.Sum(item => item.Weight) / 2;
        var sum = 0.0;
        foreach (var (value, weight) in rising)
        {
            sum += weight;
            if (sum >= half * (1 - Hair))
            {
                return value;
            }
        }

        return rising[^1].Value;
    }
}
