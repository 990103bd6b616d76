using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Trends;

/// <summary>One community over time.</summary>
/// <param name="Profiles">Its profiles of one source model and horizon by rising date, at least two; they may be of several editions of the model.</param>
/// <param name="Changes">What changed from each profile to the next; one shorter than the profiles.</param>
/// <param name="Breaks">Where the edition changes from one profile to the next, else null; as long as the changes.</param>
public sealed record Trend(ImmutableArray<Profile> Profiles, ImmutableArray<ImmutableArray<Change>> Changes, ImmutableArray<EditionBreak?> Breaks)
{
    private const double Noticeable = 1e-6;

    /// <summary>
    /// Puts the dated profiles of a community in order; one trend per source model and horizon with at least two dates. Editions of a model
    /// are one trend, unless two of them speak of one date: what two editions say of one date is no change.
    /// </summary>
    public static ImmutableArray<Trend> Of(IEnumerable<Profile> profiles) =>
    [
        .. profiles.Where(profile => profile.Source.Date is not null)
            .GroupBy(profile => (profile.Model, profile.Source.Model.Id, profile.Source.Horizon))
            .SelectMany(group => Series([.. group.OrderBy(profile => profile.Source.Date!.Value)]))
            .Where(ordered => ordered.Length > 1)
            .Select(Of),
    ];

    private static IEnumerable<ImmutableArray<Profile>> Series(ImmutableArray<Profile> ordered) =>
        ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Source.Date == pair.Second.Source.Date && pair.First.Source.Model != pair.Second.Source.Model)
            ? ordered.GroupBy(profile => profile.Source.Model).Select(group => group.ToImmutableArray())
            : [ordered];

    private static Trend Of(ImmutableArray<Profile> ordered)
    {
        var steps = ordered.Zip(ordered.Skip(1), Step).ToArray();
        return new(ordered, [.. steps.Select(step => step.Changes)], [.. steps.Select(step => step.Break)]);
    }

    private static (ImmutableArray<Change> Changes, EditionBreak? Break) Step(Profile before, Profile after)
    {
        if (before.Source.Model == after.Source.Model)
        {
            return (Changed(before, after), null);
        }

        // What one side lacks may only not have gone on into the shared edition: it was rated all the same.
        var shared = SharedEdition.Of(before, after);
        var changes = shared is null ? [] : Changed(shared.Before, shared.After, before, after);
        return (
            [.. changes.Select(change => change with { Causes = change.Causes.RemoveAll(cause => IsOnce(cause.Before, cause.After)) })],
            new(before.Source.Model, after.Source.Model, shared?.Edition));
    }

    /// <summary>A change is told by what both dates rated: what was rated at one of them only moves no arrow.</summary>
    internal static ImmutableArray<Change> Changed(Profile before, Profile after) => Changed(before, after, before, after);

    /// <param name="before">The earlier profile in the edition of the later one.</param>
    /// <param name="after">The later profile in the edition of the earlier one.</param>
    /// <param name="shownBefore">The earlier profile as it is shown: it may say more than what went on into that edition.</param>
    /// <param name="shownAfter">The later profile as it is shown.</param>
    private static ImmutableArray<Change> Changed(Profile before, Profile after, Profile shownBefore, Profile shownAfter)
    {
        var (was, now) = (Common(before, after), Common(after, before));
        var changed = Correction.Between(was.Source, now.Source).Ratings;
        var alone = changed.Select(rating => Alone(was, rating)).ToArray();
        var once = Correction.Between(before.Source, after.Source).Ratings.Where(rating => IsOnce(rating.Before, rating.After)).ToImmutableArray();
        var onceAlone = once.Select(rating => Alone(before, rating)).ToArray();
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var element in before.Model.Elements.Where(element => element.Scale is not null && element.IsLeaf))
        {
            var isSame = Same(was.Value(element), now.Value(element));
            if (isSame && Same(shownBefore.Value(element), shownAfter.Value(element)))
            {
                continue;
            }

            var onlyOnce = Causes(element, before, once, onceAlone);
            changes.Add(new(element, shownBefore.Value(element), shownAfter.Value(element), [.. Causes(element, was, changed, alone), .. onlyOnce.Select(cause => cause with { Effect = null })])
            {
                ComparableBefore = was.Value(element),
                ComparableAfter = now.Value(element),
                CoverageBefore = CoverageOf(shownBefore[element]),
                CoverageAfter = CoverageOf(shownAfter[element]),
                IsWhole = onlyOnce.IsEmpty && SaySame(before, shownBefore, element) && SaySame(after, shownAfter, element),
            });
        }

        return changes.ToImmutable();
    }

    private static bool SaySame(Profile one, Profile other, Element element) =>
        Same(one.Value(element), other.Value(element)) && Same(CoverageOf(one[element]), CoverageOf(other[element]));

    /// <summary>A profile of the ratings of elements that another date rates too.</summary>
    private static Profile Common(Profile profile, Profile other)
    {
        var others = other.Source.Ratings.ToDictionary(rating => rating.Element);
        return profile.With([.. profile.Source.Ratings.Where(rating => others.TryGetValue(rating.Element, out var there) && rating.Status == there.Status)]);
    }

    private static bool IsOnce(Rating? before, Rating? after) => (before?.Status ?? RatingStatus.NotAssessed) != (after?.Status ?? RatingStatus.NotAssessed);

    private static double CoverageOf(in Reading reading) => reading.IsRated ? reading.Coverage : 0;

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
public sealed record Change(Element Element, double? Before, double? After, ImmutableArray<Cause> Causes)
{
    /// <summary>Its value before by what both dates rated; null where too little was.</summary>
    public double? ComparableBefore { get; init; }

    /// <summary>Its value after by what both dates rated; null where too little was.</summary>
    public double? ComparableAfter { get; init; }

    /// <summary>The rated share before, 0 to 1.</summary>
    public double CoverageBefore { get; init; }

    /// <summary>The rated share after, 0 to 1.</summary>
    public double CoverageAfter { get; init; }

    /// <summary>Whether both dates rated the same of what it is made of; else the two values can't be compared as a whole.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A rating that moved a value.</summary>
/// <param name="Element">The rated element of the source model.</param>
/// <param name="Before">Its rating before; null where there was none.</param>
/// <param name="After">Its rating after; null where there is none.</param>
/// <param name="Effect">By how much it alone moves the value; null where it decides whether there is one at all, or was rated at one date only.</param>
public sealed record Cause(Element Element, Rating? Before, Rating? After, double? Effect);
