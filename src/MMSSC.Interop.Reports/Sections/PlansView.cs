using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>What changes in two years on current plans, and which weak characteristics nobody plans to raise.</summary>
internal sealed class PlansView(ReportFacts facts, ReportWording words, ElementViews views)
{
    /// <summary>A level at or below this share of the scale is weak: levels 1 and 2 of 5.</summary>
    private const double WeakShare = 0.25;

    private const int Shown = 3;

    /// <summary>Whether a value is weak on the element's scale.</summary>
    public static bool IsWeak(Element element, double value) =>
        value <= element.ValueScale!.From + (WeakShare * (element.ValueScale.To - element.ValueScale.From)) + Scale.Tolerance;

    /// <summary>The node; null where no plans were read.</summary>
    public ViewObject? Build()
    {
        if (facts.Planned is null || facts.Now is null)
        {
            return null;
        }

        var both = new List<Change>();
        foreach (var element in facts.Rated)
        {
            if (facts.Now.Value(element) is { } now && facts.Planned.Value(element) is { } then)
            {
                both.Add(new(element, now, then));
            }
        }

        if (both.Count == 0)
        {
            return null;
        }

        var rising = both.FindAll(change => change.Then > change.Now);
        rising.Sort((a, b) => (b.Then - b.Now).CompareTo(a.Then - a.Now) is not 0 and var order ? order : a.Element.Index.CompareTo(b.Element.Index));
        var falling = both.FindAll(change => change.Then < change.Now);
        var stuck = both.FindAll(change => IsWeak(change.Element, change.Now) && change.Then <= change.Now);
        return new()
        {
            ["text"] = words.Say("plans.text", rising.Count, both.Count),
            ["average"] = words.Say("plans.average", Mean(both, change => change.Now), Mean(both, change => change.Then)),
            ["rising"] = rising.Take(Shown).Select(View).ToArray(),
            ["falling"] = falling.Select(View).ToArray(),
            ["falling_text"] = falling.Count == 0 ? null : words.Say("plans.falling", falling.Count),
            ["stuck"] = stuck.Select(View).ToArray(),
            ["stuck_text"] = stuck.Count == 0 ? null : words.Say("plans.stuck", stuck.Count),
        };
    }

    private ViewObject View(Change change)
    {
        var view = views.Reference(change.Element);
        view["now"] = change.Now;
        view["then"] = change.Then;
        return view;
    }

    private static double Mean(List<Change> changes, Func<Change, double> of)
    {
        var sum = 0.0;
        foreach (var change in changes)
        {
            sum += of(change);
        }

        return sum / changes.Count;
    }

    private sealed record Change(Element Element, double Now, double Then);
}
