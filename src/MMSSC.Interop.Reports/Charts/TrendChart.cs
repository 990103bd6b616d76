using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>One date of a trend.</summary>
/// <param name="At">Where it lies between the first date, 0, and the last, 1.</param>
/// <param name="Value">The value on the scale; null where none can be stated.</param>
/// <param name="Coverage">The rated share, 0 to 1.</param>
/// <param name="Sign">What stands for a value that is missing.</param>
/// <param name="IsOpen">Whether the way to it from the date before can't be compared as a whole.</param>
/// <param name="Edition">The edition of the model that begins with it; null where it goes on.</param>
internal readonly record struct TrendPoint(double At, double? Value, double Coverage, string Sign, bool IsOpen, string? Edition);

/// <summary>What the charts of a trend have in common: their axes and what is drawn.</summary>
/// <param name="Scale">The scale upwards.</param>
/// <param name="Levels">The sign of each level of the scale.</param>
/// <param name="From">The first date.</param>
/// <param name="To">The last date.</param>
/// <param name="ShowsCoverage">Whether each date has a bar for its coverage: where all of it was rated everywhere there is nothing to show.</param>
internal sealed record TrendAxes(Scale Scale, IReadOnlyList<string> Levels, string From, string To, bool ShowsCoverage);

/// <summary>
/// One element over time, small enough to stand beside others: a dot per date, hollow where it was rated in part, and below each its
/// coverage as a bar. No line goes to a date without a value or over a change of edition.
/// </summary>
internal static class TrendChart
{
    private const double Width = 180;
    private const double Left = 22;
    private const double Right = 170;
    private const double Top = 18;
    private const double Bottom = 84;
    private const double Bar = 12;
    private const double Baseline = 12;
    private const double Text = 3.5;
    private const double Letter = 5.6;

    /// <summary>Draws a chart; the text says the same.</summary>
    public static string Svg(string text, TrendAxes axes, IReadOnlyList<TrendPoint> points)
    {
        var end = Bottom + 6 + (axes.ShowsCoverage ? Bar + 3 : 0);
        var svg = new SvgText().Add($"<svg class=\"trend-chart\" viewBox=\"0 0 {Width} {end + Baseline}\" aria-hidden=\"true\" focusable=\"false\">");
        for (var i = 0; i < axes.Levels.Count; i++)
        {
            var y = Y(axes.Scale, axes.Scale.Levels[i].Value);
            svg.Add($"<path class=\"grid\" d=\"M{Left - 6} {y}H{Right + 6}\"/><text class=\"trend-text level-text\" x=\"{Left - 9}\" y=\"{y + Text}\">{axes.Levels[i]}</text>");
        }

        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0)
            {
                Way(svg, axes.Scale, points[i - 1], points[i]);
            }

            if (axes.ShowsCoverage)
            {
                Coverage(svg, points[i]);
            }
        }

        foreach (var point in points)
        {
            Dot(svg, axes.Scale, point);
        }

        svg.Add($"<text class=\"trend-text\" x=\"{Left - 6}\" y=\"{end + Baseline - 2}\">{axes.From}</text><text class=\"trend-text last-text\" x=\"{Right + 6}\" y=\"{end + Baseline - 2}\">{axes.To}</text>");
        return Tip.Around(svg.Add("</svg>").ToString(), text);
    }

    private static double X(in TrendPoint point) => Left + (point.At * (Right - Left));

    private static double Y(Scale scale, double value) => Bottom - ((value - scale.From) / (scale.To - scale.From) * (Bottom - Top));

    private static void Way(SvgText svg, Scale scale, in TrendPoint from, in TrendPoint to)
    {
        if (to.Edition is { } edition)
        {
            var x = (X(from) + X(to)) / 2;
            svg.Add($"<path class=\"edition-line\" d=\"M{x} {Top - 14}V{Bottom}\"/>");
            _ = x + 3 + (edition.Length * Letter) <= Width
                ? svg.Add($"<text class=\"trend-text\" x=\"{x + 3}\" y=\"{Top - 7}\">{edition}</text>")
                : svg.Add($"<text class=\"trend-text last-text\" x=\"{x - 3}\" y=\"{Top - 7}\">{edition} →</text>");
        }
        else if (from.Value is { } was && to.Value is { } now)
        {
            svg.Add($"<path class=\"{(to.IsOpen ? "trend-line open" : "trend-line")}\" d=\"M{X(from)} {Y(scale, was)}L{X(to)} {Y(scale, now)}\"/>");
        }
    }

    private static void Coverage(SvgText svg, in TrendPoint point)
    {
        var height = (Bar - 1) * Math.Clamp(point.Coverage, 0, 1);
        svg.Add($"<rect class=\"bar-frame\" x=\"{X(point) - 3}\" y=\"{Bottom + 8}\" width=\"6\" height=\"{Bar - 1}\"/><rect class=\"bar-fill\" x=\"{X(point) - 3}\" y=\"{Bottom + 8 + Bar - 1 - height}\" width=\"6\" height=\"{height}\"/>");
    }

    private static void Dot(SvgText svg, Scale scale, in TrendPoint point)
    {
        if (point.Value is { } value)
        {
            svg.Add($"<circle class=\"{(point.Coverage < 1 ? "trend-dot part" : "trend-dot")}\" cx=\"{X(point)}\" cy=\"{Y(scale, value)}\" r=\"3.6\"/>");
        }
        else
        {
            svg.Add($"<text class=\"trend-text gap-text\" x=\"{X(point)}\" y=\"{((Top + Bottom) / 2) + Text}\">{point.Sign}</text>");
        }
    }
}
