using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>One community over time: its levels at each date, what changed from one to the next, and the ratings that moved it.</summary>
internal sealed class TrendSection(Trend trend, string id, ReportWording words, PlaceText places)
{
    private readonly Profile first = trend.Profiles[0];

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
            ["edition"] = first.Source.Model.Reference.Edition,
            ["horizon"] = words.Say(first.Source.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
            ["dates"] = trend.Profiles.Select(profile => (object)profile.Source.Date!.Value).ToArray(),
            ["levels"] = scale is null ? [] : scale.Levels.Select(level => LevelViews.Level(scale, level, words)).ToArray(),
            ["rows"] = elements.Select(Row).ToArray(),
            ["steps"] = trend.Changes.Select((changes, i) => new ViewObject
            {
                ["from"] = trend.Profiles[i].Source.Date!.Value,
                ["to"] = trend.Profiles[i + 1].Source.Date!.Value,
                ["changes"] = changes.Select(change => ChangeView(change, trend.Profiles[i], trend.Profiles[i + 1])).ToArray(),
            }).ToArray(),
        };
    }

    private ViewObject Row(Element element)
    {
        var view = LevelViews.Reference(element, id, words);
        view["cells"] = trend.Profiles.Select(profile => CellView.Of(profile, element, words)).ToArray();
        return view;
    }

    private ViewObject ChangeView(Change change, Profile before, Profile after)
    {
        var view = LevelViews.Reference(change.Element, id, words);
        view["before"] = CellView.Of(before, change.Element, words);
        view["after"] = CellView.Of(after, change.Element, words);
        view["direction"] = change is { ComparableBefore: { } was, ComparableAfter: { } now } && now != was ? now > was ? "up" : "down" : null;
        view["open"] = !change.IsWhole;
        view["coverage"] = change.IsWhole ? null : words.Say("trend.coverage", new Share(change.CoverageBefore), new Share(change.CoverageAfter));
        view["comparable"] = change is { IsWhole: false, ComparableBefore: { } from, ComparableAfter: { } to }
            ? words.Say("trend.comparable", CellView.Number(change.Element.ValueScale!, from, words), CellView.Number(change.Element.ValueScale!, to, words))
            : null;
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
