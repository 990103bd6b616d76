using MMSSC.Interop.Reports.Charts;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>What the small charts of a trend draw, and what they leave out because nobody knows it.</summary>
public class TrendChartTests
{
    private static readonly TrendPoint first = new(0, 1, 1, "", false, null);
    private static readonly TrendPoint last = new(1, 3, 1, "", false, null);

    [Fact]
    public void Dates_with_values_are_joined() => Assert.Equal((1, 0, 2), Drawn(first, last));

    [Fact]
    public void No_line_goes_to_a_date_without_a_value_and_none_over_it() =>
        Assert.Equal((0, 0, 2), Drawn(first, new(0.5, null, 0.3, "?", false, null), last));

    [Fact]
    public void No_line_goes_over_a_change_of_edition() => Assert.Equal((0, 1, 2), Drawn(first, last with { Edition = "2" }));

    [Fact]
    public void What_was_rated_in_part_is_hollow_and_what_is_not_comparable_is_dashed()
    {
        var chart = Chart(first, last with { Coverage = 0.5, IsOpen = true });

        Assert.Contains("trend-dot part", chart, StringComparison.Ordinal);
        Assert.Contains("trend-line open", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_is_named_within_the_chart_and_never_as_markup()
    {
        Assert.Contains("last-text\" x=\"130\" y=\"11\">a long edition →", Chart(first, new(0.5, 2, 1, "", false, null), last with { Edition = "a long edition" }), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Chart(first, last with { Edition = "<b>" }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_says_what_is_drawn() => Assert.Contains("role=\"img\" title=\"in words\" aria-label=\"in words\"", Chart(first, last), StringComparison.Ordinal);

    private static (int Lines, int Breaks, int Dots) Drawn(params TrendPoint[] points) => Chart(points) is var chart
        ? (Count(chart, "class=\"trend-line"), Count(chart, "class=\"edition-line"), Count(chart, "class=\"trend-dot"))
        : default;

    private static string Chart(params TrendPoint[] points) =>
        TrendChart.Svg("in words", new(Town.Target.Scales[0], ["1", "2", "3", "4", "5"], "2022", "2026", true), points);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
