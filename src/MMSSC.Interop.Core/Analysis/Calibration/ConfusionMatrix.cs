using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>How often each derived level met each rated level of one scale, and the figures of agreement that follow from these counts.</summary>
internal sealed class ConfusionMatrix(ImmutableArray<Level> levels)
{
    private readonly int[] counts = new int[levels.Length * levels.Length];

    /// <summary>The levels of both sides, lowest first.</summary>
    public ImmutableArray<Level> Levels => levels;

    /// <summary>How many pairs of levels there are.</summary>
    public int Count { get; private set; }

    /// <summary>How often these two met, by their place among the levels.</summary>
    public int this[int derived, int rated] => counts[(derived * levels.Length) + rated];

    /// <summary>Adds pairs of levels, by their place among the levels.</summary>
    public void Add(int derived, int rated, int times = 1)
    {
        counts[(derived * levels.Length) + rated] += times;
        Count += times;
    }

    /// <summary>Adds the counts of another matrix of the same scale.</summary>
    public void Add(ConfusionMatrix other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }

        Count += other.Count;
    }

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        Array.Clear(counts);
        Count = 0;
    }

    /// <summary>The share of pairs in which both are the same level.</summary>
    public double? ExactAgreement
    {
        get
        {
            var same = 0;
            for (var i = 0; i < levels.Length; i++)
            {
                same += this[i, i];
            }

            return Count > 0 ? (double)same / Count : null;
        }
    }

    /// <summary>The mean of derived minus rated, in level values.</summary>
    public double? Bias => Count > 0 ? Sum((derived, rated) => derived - rated) / Count : null;

    /// <summary>
    /// Cohen's weighted kappa with quadratic weights on the level values ("Weighted kappa", 1968): 1 minus the squared
    /// disagreement over that expected by chance. Null where chance alone leaves none, as when both sides have one level throughout.
    /// </summary>
    public double? WeightedKappa
    {
        get
        {
            double expected = 0;
            var (derived, rated) = (Totals(byRow: true), Totals(byRow: false));
            for (var i = 0; i < levels.Length; i++)
            {
                for (var j = 0; j < levels.Length; j++)
                {
                    expected += (double)derived[i] * rated[j] * Square(levels[i].Value - levels[j].Value);
                }
            }

            return expected > 0 ? 1 - (Count * Sum((one, other) => Square(one - other)) / expected) : null;
        }
    }

    /// <summary>Spearman's rank correlation, equal levels at their middle rank; null where one side has one level throughout.</summary>
    public double? Spearman
    {
        get
        {
            var (derived, rated) = (Ranks(Totals(byRow: true)), Ranks(Totals(byRow: false)));
            double together = 0, first = 0, second = 0;
            for (var i = 0; i < levels.Length; i++)
            {
                for (var j = 0; j < levels.Length; j++)
                {
                    together += this[i, j] * derived[i] * rated[j];
                    first += this[i, j] * Square(derived[i]);
                    second += this[i, j] * Square(rated[j]);
                }
            }

            // One root over the product: of equal ranks it is exact, and so is a correlation of 1.
            return first > 0 && second > 0 ? together / Math.Sqrt(first * second) : null;
        }
    }

    private static double Square(double value) => value * value;

    private double Sum(Func<double, double, double> difference)
    {
        double sum = 0;
        for (var i = 0; i < levels.Length; i++)
        {
            for (var j = 0; j < levels.Length; j++)
            {
                sum += this[i, j] == 0 ? 0 : this[i, j] * difference(levels[i].Value, levels[j].Value);
            }
        }

        return sum;
    }

    private int[] Totals(bool byRow)
    {
        var totals = new int[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            for (var j = 0; j < levels.Length; j++)
            {
                totals[i] += byRow ? this[i, j] : this[j, i];
            }
        }

        return totals;
    }

    /// <summary>Each level's middle rank as a distance from the middle of all ranks.</summary>
    private double[] Ranks(int[] totals)
    {
        var ranks = new double[totals.Length];
        var below = 0;
        for (var i = 0; i < totals.Length; i++)
        {
            ranks[i] = below + (totals[i] / 2.0) - (Count / 2.0);
            below += totals[i];
        }

        return ranks;
    }
}
