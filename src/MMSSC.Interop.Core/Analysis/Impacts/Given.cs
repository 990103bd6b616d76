using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Impacts;

/// <summary>What one version of a mapping gives for an element, without its trace: many are kept.</summary>
internal sealed record Given(ResultStatus Status, Level? Level, Reading Reading, Interval? Permitted)
{
    private const double Tolerance = 1e-9;

    /// <summary>What is given where no link leads.</summary>
    public static readonly Given Nothing = new(ResultStatus.NotMapped, null, Reading.NotAssessed, null);

    /// <summary>Whether a level is stated.</summary>
    public bool IsStated => Status == ResultStatus.Stated;

    /// <summary>The estimate; nothing where too little was rated to go by it.</summary>
    public double? Estimate => IsStated ? Reading.Estimate : null;

    /// <summary>The rated share.</summary>
    public double Coverage => Reading.IsRated ? Reading.Coverage : 0;

    /// <summary>What a translation gives for an element, by its code.</summary>
    public static Given Of(ElementResult? result) => result is null ? Nothing : new(result.Status, result.Level, result.Reading, result.Permitted);

    /// <summary>Whether both give the same, up to the last digits of a sum.</summary>
    public bool IsSameAs(Given other) =>
        Status == other.Status && Level?.Code == other.Level?.Code && Reading.Status == other.Reading.Status
        && Near(Reading.Estimate, other.Reading.Estimate) && Near(Reading.Range, other.Reading.Range) && Near(Reading.Bounds, other.Reading.Bounds)
        && Near(Reading.Coverage, other.Reading.Coverage) && Near(Permitted ?? default, other.Permitted ?? default);

    private static bool Near(Interval one, Interval other) => Near(one.Low, other.Low) && Near(one.High, other.High);

    private static bool Near(double one, double other) => Math.Abs(one - other) <= Tolerance;
}
