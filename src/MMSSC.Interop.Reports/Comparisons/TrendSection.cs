using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>One community over time: a chart per element where there are more than two dates, its levels at each date, what changed from one to the next, and the ratings that moved it.</summary>
internal sealed class TrendSection(Trend trend, string id, ReportWording words, PlaceText places)
{
    private const int FewestForCharts = 3;

    private readonly Profile first = trend.Profiles[0];
    private readonly bool isBroken = trend.Breaks.Any(between => between is not null);

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        var elements = first.Model.Elements
            .Where(element => element.Scale is not null && element.IsLeaf && trend.Profiles.Any(profile => profile.Value(element) is not null)).ToArray();
        var scale = elements.Select(element => element.ValueScale!).FirstOrDefault(scale => !scale.Levels.IsEmpty);
        return new()
        {
            ["id"] = id,
            ["title"] = words.Text(first.Source.Model.Title),
            ["edition"] = string.Join(words.Say("list.separator"), trend.Profiles.Select(Edition).Distinct()),
            ["horizon"] = words.Say(first.Source.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
            ["dates"] = trend.Profiles.Select((profile, i) => new ViewObject
            {
                ["day"] = profile.Source.Date!.Value,
                ["edition"] = isBroken ? Edition(profile) : null,
                ["begins"] = Begins(i),
            }).ToArray(),
            ["levels"] = scale is null ? [] : scale.Levels.Select(level => LevelViews.Level(scale, level, words)).ToArray(),
            ["charts"] = trend.Profiles.Length < FewestForCharts ? null : new TrendCharts(trend, id, words).Build(elements),
            ["rows"] = elements.Select(Row).ToArray(),
            ["steps"] = trend.Changes.Select(Step).ToArray(),
        };
    }

    private static string Edition(Profile profile) => profile.Source.Model.Reference.Edition;

    /// <summary>Whether a date is the first of another edition than the date before.</summary>
    private bool Begins(int date) => date > 0 && trend.Breaks[date - 1] is not null;

    private ViewObject Row(Element element)
    {
        var view = LevelViews.Reference(element, id, words);
        view["cells"] = trend.Profiles.Select((profile, i) =>
        {
            var cell = CellView.Of(profile, element, words);
            cell["coverage"] = profile[element] is { IsRated: true, Coverage: < 1 and var coverage } ? new Share(coverage) : null;
            cell["begins"] = Begins(i);
            return cell;
        }).ToArray();
        return view;
    }

    private ViewObject Step(ImmutableArray<Change> changes, int i) => new()
    {
        ["from"] = trend.Profiles[i].Source.Date!.Value,
        ["to"] = trend.Profiles[i + 1].Source.Date!.Value,
        ["break"] = trend.Breaks[i] is { } between ? BreakView(between) : null,
        ["changes"] = changes.Select(change => ChangeView(change, i)).ToArray(),
    };

    private ViewObject BreakView(EditionBreak between)
    {
        var (before, after) = (between.Before.Reference.Edition, between.After.Reference.Edition);
        return new()
        {
            ["before"] = before,
            ["after"] = after,
            ["shared"] = between.Shared?.Reference.Edition,
            ["said"] = between.Shared is { } shared
                ? words.Say("trend.break-shared", before, after, shared.Reference.Edition)
                : words.Say("trend.break-apart", before, after),
        };
    }

    private ViewObject ChangeView(Change change, int step)
    {
        var scale = change.Element.ValueScale!;
        var comparable = change is { IsWhole: false, ComparableBefore: { } from, ComparableAfter: { } to }
            ? words.Say("trend.comparable", CellView.Number(scale, from, words), CellView.Number(scale, to, words))
            : null;
        var view = LevelViews.Reference(change.Element, id, words);
        view["before"] = CellView.Of(trend.Profiles[step], change.Element, words);
        view["after"] = CellView.Of(trend.Profiles[step + 1], change.Element, words);
        view["direction"] = change is { ComparableBefore: { } was, ComparableAfter: { } now } && now != was ? now > was ? "up" : "down" : null;
        view["open"] = change.IsWhole ? null : words.Say(comparable is null && trend.Breaks[step] is not null ? "trend.other-edition" : "trend.open");
        view["coverage"] = change.IsWhole ? null : words.Say("trend.coverage", new Share(change.CoverageBefore), new Share(change.CoverageAfter));
        view["comparable"] = comparable;
        view["causes"] = change.Causes.Select(CauseView).ToArray();
        return view;
    }

    private ViewObject CauseView(Cause cause) => new()
    {
        ["code"] = cause.Element.Code,
        ["name"] = words.Name(cause.Element),
        ["before"] = Said(cause.Before),
        ["after"] = Said(cause.After),
        ["effect"] = cause.Effect is { } effect ? (effect > 0 ? "+" : "") + words.Format(new Figure(effect)) : null,
        ["place"] = places.Of((cause.After ?? cause.Before)!.Origin),
    };

    private string Said(Rating? rating) => rating switch
    {
        { Level: { } level } => LevelViews.Label(level, words),
        { Score: { } score } => CellView.Number(rating.Element.ValueScale!, score, words),
        { Status: RatingStatus.NotApplicable } => words.Say("said.not-applicable"),
        _ => words.Say("said.not-assessed"),
    };
}
