using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>What changes in two years on current plans, what nobody plans to raise, and which plans the derived evidence does not support.</summary>
internal sealed class PlansView(ReportFacts facts, ReportWording words, ElementViews views)
{
    /// <summary>A level at or below this share of the scale is weak: levels 1 and 2 of 5.</summary>
    private const double WeakShare = 0.25;

    private const int Shown = 3;

    /// <summary>Whether a value is weak on the element's scale.</summary>
    public static bool IsWeak(Element element, double value) =>
        value <= element.ValueScale!.From + (WeakShare * (element.ValueScale.To - element.ValueScale.From)) + Scale.Tolerance;

    /// <summary>The minute's worth; null where the two horizons can't be compared.</summary>
    public ViewObject? Summary()
    {
        if (facts.Plans is not { } plans)
        {
            return null;
        }

        ImmutableArray<PlannedChange> both = [.. plans.Changes.Where(change => change.Gap is not null)];
        if (both.IsEmpty)
        {
            return null;
        }

        var rising = both.Where(change => change.Gap > 0).ToList();
        rising.Sort((one, other) => other.Gap!.Value.CompareTo(one.Gap!.Value) is not 0 and var order ? order : one.Element.Index.CompareTo(other.Element.Index));
        var falling = both.Where(change => change.Gap < 0).ToArray();
        var stuck = both.Where(change => IsWeak(change.Element, change.Now!.Value) && change.Gap <= 0).ToArray();
        return new()
        {
            ["text"] = words.Say("plans.text", rising.Count, both.Length),
            ["average"] = words.Say("plans.average", Mean(both, change => change.Now!.Value), Mean(both, change => change.Then!.Value)),
            ["rising"] = rising.Take(Shown).Select(Change).ToArray(),
            ["falling"] = falling.Select(Change).ToArray(),
            ["falling_text"] = falling.Length == 0 ? null : words.Say("plans.falling", falling.Length),
            ["stuck"] = stuck.Select(Change).ToArray(),
            ["stuck_text"] = stuck.Length == 0 ? null : words.Say("plans.stuck", stuck.Length),
            ["unsupported_text"] = plans.Unsupported.IsEmpty ? null : words.Say("plans.unsupported-count", Unsupported(plans).Count()),
        };
    }

    /// <summary>All of it; null where no plans were read.</summary>
    public ViewObject? Build()
    {
        if (facts.Plans is not { } plans)
        {
            return null;
        }

        var gaps = plans.Changes.Where(change => change.Gap is not null).Select(Change).ToArray();
        return new()
        {
            ["gaps"] = gaps,
            ["by_gap"] = RowOrder.Falling(gaps, gap => (double)gap["gap"]!),
            ["unplanned"] = plans.Changes.Where(change => change.Then is null || change.Gap == 0).Select(Unplanned).ToArray(),
            ["unsupported"] = plans.Unsupported.Select(Unsupported).ToArray(),
        };
    }

    private static IEnumerable<Element> Unsupported(Plans plans) => plans.Unsupported.Select(plan => plan.Check.Element).Distinct();

    private ViewObject Change(PlannedChange change)
    {
        var view = views.Reference(change.Element);
        view["now"] = change.Now;
        view["then"] = change.Then;
        view["gap"] = change.Gap;
        view["gap_text"] = change.Gap is > 0 ? words.Say("plans.rise", change.Gap) : words.Format(change.Gap);
        return view;
    }

    private ViewObject Unplanned(PlannedChange change)
    {
        var view = Change(change);
        view["weak"] = change.Now is { } now && IsWeak(change.Element, now);
        view["text"] = change.Then is null ? words.Say("plans.no-level", change.Now) : words.Say("plans.stays", change.Now);
        return view;
    }

    private ViewObject Unsupported(UnsupportedPlan plan)
    {
        var view = views.Reference(plan.Check.Element);
        var bounds = plan.Check.Derived.Reading.Bounds;
        view["then"] = plan.Check.Self;
        view["letter"] = plan.Derivation.Letter;
        view["bounds"] = bounds;
        view["distance"] = plan.Check.Distance;
        view["text"] = words.Say(plan.OfPlans ? "plans.above-plans" : "plans.above-today", plan.Check.Self, plan.Derivation.Letter, bounds, plan.Check.Distance);
        view["trace"] = views.Trace(plan.Derivation, plan.Check.Derived);
        return view;
    }

    private static double Mean(ImmutableArray<PlannedChange> changes, Func<PlannedChange, double> of)
    {
        var sum = 0.0;
        foreach (var change in changes)
        {
            sum += of(change);
        }

        return sum / changes.Length;
    }
}
