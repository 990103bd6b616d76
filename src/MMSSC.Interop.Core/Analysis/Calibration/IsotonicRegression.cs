namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>The line that never falls and is nearest to values by the sum of squares (Ayer et al. 1955, pool adjacent violators).</summary>
internal static class IsotonicRegression
{
    /// <summary>Fits values with weights; a value of weight 0 takes part in no block and comes out as it was.</summary>
    public static double[] Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < values.Length; i++)
        {
            if (weights[i] <= 0)
            {
                continue;
            }

            var block = new Block(i, values[i] * weights[i], weights[i]);
            while (blocks.Count > 0 && blocks[^1].Mean >= block.Mean)
            {
                block = new(blocks[^1].First, blocks[^1].Sum + block.Sum, blocks[^1].Weight + block.Weight);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        var line = values.ToArray();
        for (var b = 0; b < blocks.Count; b++)
        {
            var end = b + 1 < blocks.Count ? blocks[b + 1].First : line.Length;
            for (var i = blocks[b].First; i < end; i++)
            {
                line[i] = weights[i] > 0 ? blocks[b].Mean : line[i];
            }
        }

        return line;
    }

    private sealed record Block(int First, double Sum, double Weight)
    {
        public double Mean => Sum / Weight;
    }
}
