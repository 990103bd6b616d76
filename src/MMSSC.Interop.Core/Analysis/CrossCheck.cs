using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis;

/// <summary>How a self-assessed level stands to a derived one.</summary>
public enum Verdict
{
    /// <summary>What was derived does not speak against it.</summary>
    Consistent,

    /// <summary>The ratings that are missing could explain the difference.</summary>
    Unsettled,

    /// <summary>Self-assessed above everything that can be derived.</summary>
    SelfHigher,

    /// <summary>Self-assessed below everything that can be derived.</summary>
    SelfLower,

    /// <summary>Too little was rated to compare.</summary>
    NotComparable,
}

/// <summary>A self-assessed level beside a derived result.</summary>
/// <param name="Element">The element.</param>
/// <param name="Self">The self-assessed value.</param>
/// <param name="Derived">The derived result.</param>
/// <param name="Verdict">How they stand to each other.</param>
/// <param name="Distance">By how much: to the range when unsettled, to the bounds when higher or lower, 0 otherwise.</param>
public sealed record CrossCheck(Element Element, double Self, ElementResult Derived, Verdict Verdict, double Distance)
{
    /// <summary>The distance below which two values count as one level.</summary>
    public const double SameLevel = 0.5;

    /// <summary>Compares; 0.5 away is another level, what rounds to the same one is consistent.</summary>
    public static CrossCheck Of(Element element, double self, ElementResult derived)
    {
        if (derived.Level is null)
        {
            return new(element, self, derived, Verdict.NotComparable, 0);
        }

        var toRange = derived.Reading.Range.DistanceTo(self);
        var toBounds = derived.Reading.Bounds.DistanceTo(self);
        return toRange < SameLevel - Scale.Tolerance
            ? new(element, self, derived, Verdict.Consistent, 0)
            : toBounds < SameLevel - Scale.Tolerance
                ? new(element, self, derived, Verdict.Unsettled, toRange)
                : new(element, self, derived, self > derived.Reading.Bounds.High ? Verdict.SelfHigher : Verdict.SelfLower, toBounds);
    }
}
