using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Trends;

/// <summary>What came of what a plan said of an element.</summary>
public enum PlanVerdict
{
    /// <summary>It came to what was planned.</summary>
    Reached,

    /// <summary>It came to more.</summary>
    Exceeded,

    /// <summary>It came to less.</summary>
    Missed,

    /// <summary>The two do not rate the same, or too little was rated to state a value.</summary>
    CannotTell,
}

/// <summary>An element of a plan beside what came.</summary>
/// <param name="Element">The element.</param>
/// <param name="Planned">Its planned value; null where none can be stated.</param>
/// <param name="Came">Its value at the later date; null where none can be stated.</param>
/// <param name="Verdict">What came of the plan.</param>
public sealed record PlannedElement(Element Element, double? Planned, double? Came, PlanVerdict Verdict)
{
    /// <summary>By how much what came lies above the plan, negative below it; null where it cannot be told.</summary>
    public double? Difference => Verdict == PlanVerdict.CannotTell ? null : Came - Planned;
}

/// <summary>A plan that was made earlier, held against what came.</summary>
/// <param name="Plan">The planned profile.</param>
/// <param name="Came">The profile of the state at the later date, from the same source model.</param>
/// <param name="IsDue">Whether the two years of the plan were over at the later date.</param>
/// <param name="Elements">The elements on which either has a value, in the model's order.</param>
public sealed record PlanReview(Profile Plan, Profile Came, bool IsDue, ImmutableArray<PlannedElement> Elements)
{
    // ISO/TS 37107:2019 asks for the level "in two years based on current plans".
    private const int Years = 2;

    /// <summary>Holds each dated plan of one community against the first state from when it was due, or else the latest after it was made.</summary>
    public static ImmutableArray<PlanReview> Of(IEnumerable<Profile> profiles)
    {
        var dated = profiles.Where(profile => profile.Source.Date is not null).OrderBy(profile => profile.Source.Date!.Value).ToArray();
        var reviews = ImmutableArray.CreateBuilder<PlanReview>();
        foreach (var plan in dated.Where(profile => profile.Source.Horizon == Horizon.Planned))
        {
            var later = dated.Where(profile => profile.Source.Horizon == Horizon.Now && profile.CommunityKey == plan.CommunityKey
                && profile.Model == plan.Model && profile.Source.Model == plan.Source.Model && profile.Source.Date!.Value.Year > plan.Source.Date!.Value.Year).ToArray();
            if (later.Length > 0)
            {
                var due = Array.Find(later, profile => IsOver(plan.Source.Date!.Value, profile.Source.Date!.Value));
                reviews.Add(Review(plan, due ?? later[^1], due is not null));
            }
        }

        return reviews.ToImmutable();
    }

    /// <summary>Dates may be years or months: what is not said is not waited for.</summary>
    private static bool IsOver(PartialDate made, PartialDate then) =>
        then.Year > made.Year + Years
        || (then.Year == made.Year + Years
            && (made.Month == 0 || then.Month == 0 || then.Month > made.Month
                || (then.Month == made.Month && (made.Day == 0 || then.Day == 0 || then.Day >= made.Day))));

    private static PlanReview Review(Profile plan, Profile came, bool isDue)
    {
        var changes = Trend.Changed(plan, came).ToDictionary(change => change.Element);
        return new(plan, came, isDue,
        [
            .. plan.Model.Elements
                .Where(element => element.Scale is not null && element.IsLeaf && (plan.Value(element) is not null || came.Value(element) is not null))
                .Select(element => Held(element, plan.Value(element), came.Value(element), changes.GetValueOrDefault(element))),
        ]);
    }

    private static PlannedElement Held(Element element, double? planned, double? came, Change? change) => new(
        element,
        planned,
        came,
        planned is null || came is null || change is { IsWhole: false } ? PlanVerdict.CannotTell
        : change is null ? PlanVerdict.Reached
        : came > planned ? PlanVerdict.Exceeded
        : PlanVerdict.Missed);
}
