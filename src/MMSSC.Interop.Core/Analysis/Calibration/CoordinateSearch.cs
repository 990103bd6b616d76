namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>
/// Descent along one coordinate after the other, none of them below 0: each keeps its own step, which grows while it helps and
/// turns and shrinks when it does not. It needs no derivative, so any aggregation will do.
/// </summary>
internal static class CoordinateSearch
{
    private const double Finest = 1e-4;

    // Less is rounding: along directions that change nothing it would lead on and on.
    private const double LeastGain = 1e-9;

    private const int MostSweeps = 300;

    /// <summary>Moves the coordinates to a place from which no single step of any of them lowers the error.</summary>
    /// <param name="at">Where to start; ends at what was found.</param>
    /// <param name="error">What is made small.</param>
    public static void Minimise(double[] at, Func<double[], double> error)
    {
        var steps = new double[at.Length];
        Array.Fill(steps, 0.5);
        var least = error(at);
        for (var sweep = 0; sweep < MostSweeps && Array.Exists(steps, step => Math.Abs(step) > Finest); sweep++)
        {
            for (var i = 0; i < at.Length; i++)
            {
                least = Step(at, i, ref steps[i], least, error);
            }
        }
    }

    private static double Step(double[] at, int i, ref double step, double least, Func<double[], double> error)
    {
        var from = at[i];
        foreach (var direction in (ReadOnlySpan<int>)[1, -1])
        {
            at[i] = Math.Max(0, from + (direction * step));
            var tried = at[i] == from ? least : error(at);
            if (tried < least * (1 - LeastGain))
            {
                step *= direction * 2;
                return tried;
            }
        }

        at[i] = from;
        step /= -2;
        return least;
    }
}
