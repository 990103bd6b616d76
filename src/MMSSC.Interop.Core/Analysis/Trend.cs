using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis;

/// <summary>One community over time.</summary>
/// <param name="Profiles">Its profiles of one source model and horizon by rising date, at least two.</param>
/// <param name="Changes">What changed from each profile to the next; one shorter than the profiles.</param>
public sealed record Trend(ImmutableArray<Profile> Profiles, ImmutableArray<ImmutableArray<Change>> Changes)
{
    private const double Noticeable = 1e-6;

    /// <summary>Puts the dated profiles of a community in order; one trend per source model and horizon with at least two dates.</summary>
    public static ImmutableArray<Trend> Of(IEnumerable<Profile> profiles) =>
    [
        .. profiles.Where(profile => profile.Source.Date is not null)
            .GroupBy(profile => (profile.Model, profile.Source.Model, profile.Source.Horizon))
            .Select(group => group.OrderBy(profile => profile.Source.Date!.Value).ToImmutableArray())
            .Where(ordered => ordered.Length > 1)
            .Select(ordered => new Trend(ordered, [.. ordered.Zip(ordered.Skip(1), Changed)])),
    ];

    private static ImmutableArray<Change> Changed(Profile before, Profile after)
    {
        var changed = Correction.Between(before.Source, after.Source).Ratings;
        var alone = changed.Select(rating => Alone(before, rating)).ToArray();
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var element in before.Model.Elements.Where(element => element.Scale is not null && element.IsLeaf))
        {
            if (!Same(before.Value(element), after.Value(element)))
            {
                changes.Add(new(element, before.Value(element), after.Value(element), Causes(element, before, changed, alone)));
            }
        }

        return changes.ToImmutable();
    }

    // What one rating does is found by asking: the assessment as it was, with that rating alone as it is now.
    private static Profile Alone(Profile before, CorrectedRating change) => before.With(
        [.. before.Source.Ratings.Where(rating => rating.Element != change.Element), .. change.After is null ? (ImmutableArray<Rating>)[] : [change.After]]);

    private static ImmutableArray<Cause> Causes(Element element, Profile before, ImmutableArray<CorrectedRating> changed, Profile[] alone)
    {
        var causes = ImmutableArray.CreateBuilder<Cause>();
        for (var i = 0; i < changed.Length; i++)
        {
            var was = before[element];
            var would = alone[i][element];
            if (was.IsRated != would.IsRated || Math.Abs(was.Estimate - would.Estimate) > Noticeable || Math.Abs(was.Coverage - would.Coverage) > Noticeable)
            {
                causes.Add(new(changed[i].Element, changed[i].Before, changed[i].After, was.IsRated && would.IsRated ? would.Estimate - was.Estimate : null));
            }
        }

        return causes.ToImmutable();
    }

    private static bool Same(double? one, double? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= Noticeable : one is null && other is null;
}

/// <summary>An element whose value changed.</summary>
/// <param name="Element">The element.</param>
/// <param name="Before">Its value before; null where none could be stated.</param>
/// <param name="After">Its value after; null where none could be stated.</param>
/// <param name="Causes">The ratings that moved it.</param>
public sealed record Change(Element Element, double? Before, double? After, ImmutableArray<Cause> Causes);

/// <summary>A rating that moved a value.</summary>
/// <param name="Element">The rated element of the source model.</param>
/// <param name="Before">Its rating before; null where there was none.</param>
/// <param name="After">Its rating after; null where there is none.</param>
/// <param name="Effect">By how much it alone moves the value; null where it decides whether there is one at all.</param>
public sealed record Cause(Element Element, Rating? Before, Rating? After, double? Effect);
