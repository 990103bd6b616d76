using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis;

/// <summary>What a later version of an assessment says otherwise than the one before. Where something was read is not part of what it says.</summary>
/// <param name="Ratings">The ratings that differ, in the order of the model's elements.</param>
/// <param name="MethodChanged">Whether it was made in another way.</param>
/// <param name="VisibilityChanged">Whether somebody else may see it.</param>
public sealed record Correction(ImmutableArray<CorrectedRating> Ratings, bool MethodChanged, bool VisibilityChanged)
{
    /// <summary>Whether both say the same.</summary>
    public bool IsNothing => Ratings.IsEmpty && !MethodChanged && !VisibilityChanged;

    /// <summary>What changed between two versions of one assessment; both are in the same model.</summary>
    public static Correction Between(Assessment before, Assessment after)
    {
        var was = before.Ratings.ToDictionary(rating => rating.Element.Index);
        var then = after.Ratings.ToDictionary(rating => rating.Element.Index);
        var ratings = ImmutableArray.CreateBuilder<CorrectedRating>();
        foreach (var element in before.Model.Elements)
        {
            var (first, second) = (was.GetValueOrDefault(element.Index), then.GetValueOrDefault(element.Index));
            if (!SaySame(first, second))
            {
                ratings.Add(new(element, first, second));
            }
        }

        return new(ratings.ToImmutable(), before.Method != after.Method, before.Visibility != after.Visibility);
    }

    private static bool SaySame(Rating? one, Rating? other) => one is null || other is null
        ? ReferenceEquals(one, other)
        : one.Status == other.Status && one.Level?.Code == other.Level?.Code && Nullable.Equals(one.Score, other.Score)
            && SaySame(one.Note, other.Note) && SaySame(one.Evidence, other.Evidence);

    private static bool SaySame(string? one, string? other) =>
        string.IsNullOrWhiteSpace(one) ? string.IsNullOrWhiteSpace(other) : string.Equals(one, other, StringComparison.Ordinal);
}

/// <summary>An element of which two versions say different things: another level, score, note or evidence.</summary>
/// <param name="Element">The element.</param>
/// <param name="Before">Its rating before; null where there was none.</param>
/// <param name="After">Its rating after; null where there is none.</param>
public sealed record CorrectedRating(Element Element, Rating? Before, Rating? After);
