using System.Runtime.Intrinsics;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Mappings;

/// <summary>
/// A mapped reading laid out so that a weighted sum is two multiplications and two additions per link, whatever its status:
/// what was rated (estimate, range, coverage), and what can't be excluded (bounds, whether it counts, whether it was rated).
/// </summary>
internal readonly struct PortLoad
{
    /// <summary>Counts in the weights; its bounds are those of the target and are added there.</summary>
    public static readonly PortLoad NotAssessed = new(default, Vector256.Create(0, 0, 1.0, 0));

    /// <summary>Does not count.</summary>
    public static readonly PortLoad NotApplicable;

    private PortLoad(Vector256<double> rated, Vector256<double> open) => (Rated, Open) = (rated, open);

    /// <summary>Estimate, range low, range high, coverage.</summary>
    public Vector256<double> Rated { get; }

    /// <summary>Bounds low, bounds high, 1 if it counts, 1 if it was rated.</summary>
    public Vector256<double> Open { get; }

    public static PortLoad Of(double estimate, Interval range, Interval bounds, double coverage) =>
        new(Vector256.Create(estimate, range.Low, range.High, coverage), Vector256.Create(bounds.Low, bounds.High, 1, 1));
}
