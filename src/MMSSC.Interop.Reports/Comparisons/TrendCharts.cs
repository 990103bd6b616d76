using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>A trend as small charts, one per element, all with the same axes; the table of the trend has their numbers.</summary>
internal sealed class TrendCharts
{
    private const double MonthsAYear = 12;
    private const double DaysAMonth = 31;

    private readonly Trend trend;
    private readonly string id;
    private readonly ReportWording words;
    private readonly double[] times;

    public TrendCharts(Trend trend, string id, ReportWording words)
    {
        (this.trend, this.id, this.words) = (trend, id, words);
        times = [.. trend.Profiles.Select(profile => Time(profile.Source.Date!.Value))];
    }

    /// <summary>The charts, and what has to be said of them.</summary>
    /// <param name="elements">The elements on which a date has a value.</param>
    public ViewObject Build(Element[] elements)
    {
        var isPart = Array.Exists(elements, element => trend.Profiles.Any(profile => CoverageOf(profile, element) < 1));
        var isOpen = trend.Changes.Any(step => step.Any(change => !change.IsWhole));
        var (from, to) = (trend.Profiles[0].Source.Date!.Value, trend.Profiles[^1].Source.Date!.Value);
        return new()
        {
            ["from"] = from,
            ["to"] = to,
            ["partly"] = isPart,
            ["open"] = isOpen,
            ["broken"] = trend.Breaks.Any(between => between is not null),
            ["rows"] = elements.GroupBy(element => element.ValueScale!)
                .SelectMany(group => Of(group, new(group.Key, Signs(group.Key), Label(from, to), Label(to, from), isPart)))
                .ToArray(),
        };
    }

    private IEnumerable<ViewObject> Of(IEnumerable<Element> elements, TrendAxes axes) => elements.Select(element =>
    {
        var view = LevelViews.Reference(element, id, words);
        view["chart"] = new Markup(() => TrendChart.Svg(Said(element), axes, Points(element)));
        return view;
    });

    private TrendPoint[] Points(Element element) =>
        [.. trend.Profiles.Select((profile, i) => new TrendPoint(
            times[^1] > times[0] ? (times[i] - times[0]) / (times[^1] - times[0]) : (double)i / (times.Length - 1),
            profile.Value(element),
            CoverageOf(profile, element),
            words.Say($"cell.{CellView.None(profile[element].Status)}"),
            i > 0 && trend.Changes[i - 1].Any(change => change.Element == element && !change.IsWhole),
            Edition(i)))];

    /// <summary>The chart in words: each date with its value and coverage, and where another edition begins.</summary>
    private string Said(Element element)
    {
        var dates = trend.Profiles.Select((profile, i) =>
        {
            var cell = CellView.Of(profile, element, words);
            var value = profile.Value(element) is { } known ? CellView.Number(element.ValueScale!, known, words) : words.Say($"none.{cell["none"]}");
            var date = profile.Source.Date!.Value;
            var said = profile[element] is { IsRated: true, Coverage: < 1 and var coverage } ? words.Say("trend.point-part", date, value, new Share(coverage)) : words.Say("trend.point", date, value);
            return Edition(i) is { } edition ? words.Say("trend.point-edition", edition, said) : said;
        });
        return words.Say("trend.chart", words.Name(element), string.Join("; ", dates));
    }

    private string? Edition(int date) => date > 0 && trend.Breaks[date - 1] is { } between ? between.After.Reference.Edition : null;

    private ImmutableArray<string> Signs(Scale scale) =>
        [.. scale.Levels.Select(level => LevelViews.Short(level, words) is { Length: <= 2 } shortest ? shortest : LevelSign.Character(level.Index, scale.Levels.Length))];

    private static double CoverageOf(Profile profile, Element element) => profile[element].Status switch
    {
        RatingStatus.Rated => profile[element].Coverage,
        RatingStatus.NotApplicable => 1,
        _ => 0,
    };

    /// <summary>A year is enough where the other end of the axis is another one.</summary>
    private static string Label(PartialDate date, PartialDate other) =>
        date.Year == other.Year ? date.ToString() : date.Year.ToString(CultureInfo.InvariantCulture);

    private static double Time(PartialDate date) => date.Year + ((Math.Max(date.Month - 1, 0) + (Math.Max(date.Day - 1, 0) / DaysAMonth)) / MonthsAYear);
}
