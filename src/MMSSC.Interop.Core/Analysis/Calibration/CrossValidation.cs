using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>How a fit does on communities that it has not seen.</summary>
/// <param name="AsIs">The mean distance of estimates from what people rated, in levels, with the mapping as it is.</param>
/// <param name="HeldOut">The same with the fit, each community judged by a fit to the others.</param>
/// <param name="Gain">The interval of how much smaller the distance is with the fit.</param>
internal sealed record Judgement(double AsIs, double HeldOut, Interval? Gain)
{
    /// <summary>Whether the fit is clearly better: no gain is outside of the interval.</summary>
    public bool IsBetter => Gain is { Low: > 0 };
}

/// <summary>
/// Cross-validation (Stone 1974) by whole communities: each is left out alone where there are few, else in folds. A fit that
/// only repeats chance does worse on what it has not seen.
/// </summary>
internal static class CrossValidation
{
    /// <summary>Up to so many communities are left out one by one.</summary>
    public const int MostLeftOutAlone = 20;

    /// <summary>Folds of more communities than that.</summary>
    public const int Folds = 5;

    private const ulong Seed = 1974;

    /// <summary>Judges a way of fitting.</summary>
    /// <param name="observations">At least two communities.</param>
    /// <param name="fit">Fits parameters to some of them.</param>
    /// <param name="estimate">The estimate by fitted parameters.</param>
    public static Judgement Judge(
        IReadOnlyList<LevelObservation> observations, Func<IReadOnlyList<LevelObservation>, double[]> fit, Func<LevelObservation, double[], double> estimate)
    {
        var communities = observations.Select(observation => observation.Community).Distinct().ToArray();
        var folds = FoldsOf(communities);
        var (gains, counts) = (new double[communities.Length], new int[communities.Length]);
        double asIs = 0, heldOut = 0;
        for (var fold = 0; fold < Math.Min(communities.Length, folds.Values.Max() + 1); fold++)
        {
            var fitted = fit([.. observations.Where(observation => folds[observation.Community] != fold)]);
            foreach (var observation in observations.Where(observation => folds[observation.Community] == fold))
            {
                var (before, after) = (observation.Error(observation.Estimate), observation.Error(estimate(observation, fitted)));
                var community = Array.IndexOf(communities, observation.Community);
                gains[community] += before - after;
                counts[community]++;
                asIs += before;
                heldOut += after;
            }
        }

        return new(asIs / observations.Count, heldOut / observations.Count, Bootstrap.IntervalOfMean(gains, counts));
    }

    private static Dictionary<int, int> FoldsOf(int[] communities)
    {
        var order = new SeededGenerator(Seed).Permutation(communities.Length);
        var folds = communities.Length <= MostLeftOutAlone ? communities.Length : Folds;
        return communities.Zip(order).ToDictionary(pair => pair.First, pair => pair.Second % folds);
    }
}
