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

        var pairs = facts.Rated
            .Select(element => (Element: element, Now: facts.Now.Value(element), Then: facts.Planned.Value(element)))
            .Where(pair => pair.Now is not null && pair.Then is not null)
            .Select(pair => (pair.Element, Now: pair.Now!.Value, Then: pair.Then!.Value))
            .ToArray();
        if (pairs.Length == 0)
        {
            return null;
        }

        var rising = pairs.Where(pair => pair.Then > pair.Now).OrderByDescending(pair => pair.Then - pair.Now).ToArray();
        var falling = pairs.Where(pair => pair.Then < pair.Now).ToArray();
        var stuck = pairs.Where(pair => IsWeak(pair.Element, pair.Now) && pair.Then <= pair.Now).ToArray();
        return new()
        {
            ["text"] = words.Say("plans.text", rising.Length, pairs.Length),
            ["average"] = words.Say("plans.average", pairs.Average(pair => pair.Now), pairs.Average(pair => pair.Then)),
            ["rising"] = rising.Take(Shown).Select(Change).ToArray(),
            ["falling"] = falling.Select(Change).ToArray(),
            ["falling_text"] = falling.Length == 0 ? null : words.Say("plans.falling", falling.Length),
            ["stuck"] = stuck.Select(Change).ToArray(),
            ["stuck_text"] = stuck.Length == 0 ? null : words.Say("plans.stuck", stuck.Length),
        };
    }

    private ViewObject Change((Element Element, double Now, double Then) pair)
    {
        var view = views.Reference(pair.Element);
        view["now"] = pair.Now;
        view["then"] = pair.Then;
        return view;
    }
}
