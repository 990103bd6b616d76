using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>
/// The values that bounds stand for before anything was rounded: an end at a level stands for all that rounds to that level, and leaves
/// out the end of it that rounds to the neighbour. Any other end stands for itself.
/// </summary>
internal readonly record struct UnroundedValues(double Low, bool LeavesOutLow, double High, bool LeavesOutHigh)
{
    public static UnroundedValues Of(Interval bounds, Scale? scale, Rounding rounding)
    {
        var low = scale?.At(bounds.Low);
        var high = scale?.At(bounds.High);
        var below = low is { Index: > 0 } ? scale!.Levels[low.Index - 1] : null;
        var above = high is not null && high.Index + 1 < scale!.Levels.Length ? scale.Levels[high.Index + 1] : null;
        var isNearest = rounding == Rounding.Nearest;
        return new(
            low is { Index: 0 } ? double.NegativeInfinity : below is not null && isNearest ? (below.Value + low!.Value) / 2 : bounds.Low,
            below is not null && isNearest,
            above is null ? high is null ? bounds.High : double.PositiveInfinity : isNearest ? (high!.Value + above.Value) / 2 : above.Value,
            above is not null && !isNearest);
    }

    /// <summary>Whether a value is below all of them.</summary>
    public bool AreAbove(double value, double tolerance) => LeavesOutLow ? value <= Low + tolerance : value < Low - tolerance;

    /// <summary>Whether a value is above all of them.</summary>
    public bool AreBelow(double value, double tolerance) => LeavesOutHigh ? value >= High - tolerance : value > High + tolerance;
}
