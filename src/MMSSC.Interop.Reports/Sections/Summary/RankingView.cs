using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections.Summary;

/// <summary>The strongest and the weakest characteristics, or why they can't be told.</summary>
internal sealed class RankingView(ReportFacts facts, ReportWording words, ElementViews views)
{
    private readonly Ranking ranking = facts.Ranking;

    /// <summary>The highest first.</summary>
    public ViewObject[] Strongest() => List(ranking.Strongest);

    /// <summary>The lowest first.</summary>
    public ViewObject[] Weakest() => List(ranking.Weakest);

    /// <summary>Those that may be as high as the last one shown; null where there are none.</summary>
    public string? MoreStrong() => More(ranking.Strongest, [.. ranking.AsStrong], "summary.more-strong", "summary.as-strong");

    /// <summary>Those that may be as low as the last one shown; null where there are none.</summary>
    public string? MoreWeak() => More(ranking.Weakest, [.. ranking.AsWeak], "summary.more-weak", "summary.as-weak");

    /// <summary>Why nothing is named; null where it is.</summary>
    public string? Untold() => ranking.State switch
    {
        RankingState.Told => null,
        RankingState.Alike => words.Say("summary.alike", ranking.Known, Name(facts.Rated.First(element => facts.Value(element) is not null))),
        RankingState.Overlapping => words.Say("summary.overlapping", ranking.Known),
        RankingState.Alone => words.Say("summary.alone"),
        RankingState.Open => words.Say("summary.open"),
        _ => words.Say("summary.nothing-rated"),
    };

    private ViewObject[] List(ImmutableArray<Element> elements) =>
    [
        .. elements.Select(element =>
        {
            var view = views.Reference(element);
            var derivation = facts.Now?.Value(element) is null ? facts.Derived(element) : null;
            view["level"] = derivation is null
                ? views.Said(element, facts.Now)["level"]
                : views.Level(element.ValueScale!, derivation.Find(element)!.Level!);
            view["value"] = facts.Value(element);
            view["from"] = derivation is null ? null : words.Say("summary.derived-from", derivation.Letter);
            return view;
        }),
    ];

    /// <summary>Where others share the level of the last one shown, or may, the choice among them is only an order, and the reader is told.</summary>
    private string? More(ImmutableArray<Element> shown, Element[] others, string equal, string possible)
    {
        if (others.Length == 0)
        {
            return null;
        }

        var value = facts.Value(shown[^1])!.Value;
        return others.Append(shown[^1]).All(element => facts.Now?.Value(element) == value) ? words.Say(equal, others.Length, value) : words.Say(possible, others.Length);
    }

    private string Name(Element element) => views.Value(element.ValueScale!, facts.Value(element)!.Value);
}
