using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>What was derived from one source, as a lane of a strip.</summary>
/// <param name="Letter">The source.</param>
/// <param name="Estimate">Null where too little was rated to state one.</param>
/// <param name="Range">What the ratings allow; null like the estimate.</param>
/// <param name="Bounds">What can't be excluded.</param>
internal sealed record DerivedLane(string Letter, double? Estimate, Interval? Range, Interval Bounds);

/// <summary>
/// One element on its scale: a disc for now, a diamond for planned, and a lane per source with a lettered box for the estimate, a
/// bar for the range and a line for the bounds; where no estimate can be stated the letter stands before the scale.
/// </summary>
internal static class LevelStrip
{
    private const double Width = 240;
    private const double Margin = 14;
    private const double Lane = 20;
    private const double Diamond = 8.5;

    /// <summary>Draws a strip; the text says the same.</summary>
    public static string Svg(string text, Scale scale, double? now, double? planned, ImmutableArray<DerivedLane> derived)
    {
        var self = now is not null || planned is not null || derived.IsEmpty;
        var lanes = derived.Length + (self ? 1 : 0);
        var height = lanes * Lane;
        double X(double value) => Margin + ((value - scale.From) / (scale.To - scale.From) * (Width - (2 * Margin)));
        var svg = new SvgText().Add($"<svg class=\"strip\" viewBox=\"0 0 {Width} {height}\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var level in scale.Levels)
        {
            svg.Add($"<path class=\"grid\" d=\"M{X(level.Value)} 0V{height}\"/>");
        }

        if (self)
        {
            Self(svg, now is { } at ? X(at) : null, planned is { } then ? X(then) : null);
        }

        for (var i = 0; i < derived.Length; i++)
        {
            Derived(svg, derived[i], X, ((self ? i + 1 : i) * Lane) + (Lane / 2));
        }

        return Tip.Around(svg.Add("</svg>").ToString(), text);
    }

    private static void Self(SvgText svg, double? now, double? planned)
    {
        const double y = Lane / 2;
        if (now is { } from && planned is { } to && Math.Abs(from - to) > Diamond)
        {
            svg.Add($"<path class=\"plan-line\" d=\"M{from} {y}H{to - (Math.Sign(to - from) * Diamond)}\"/>");
        }

        if (planned is { } then)
        {
            svg.Add($"<path class=\"plan\" d=\"M{then - Diamond} {y}L{then} {y - Diamond}L{then + Diamond} {y}L{then} {y + Diamond}Z\"/>");
        }

        if (now is { } at)
        {
            svg.Add($"<circle class=\"now\" cx=\"{at}\" cy=\"{y}\" r=\"5\"/>");
        }
    }

    private static void Derived(SvgText svg, DerivedLane lane, Func<double, double> x, double y)
    {
        var (low, high) = (x(lane.Bounds.Low), x(lane.Bounds.High));
        svg.Add($"<path class=\"bounds\" d=\"M{low} {y}H{high}M{low} {y - 4}V{y + 4}M{high} {y - 4}V{y + 4}\"/>");
        if (lane.Range is { } range)
        {
            svg.Add($"<rect class=\"range\" x=\"{x(range.Low)}\" y=\"{y - 3.5}\" width=\"{Math.Max(x(range.High) - x(range.Low), 0.1)}\" height=\"7\"/>");
        }

        if (lane.Estimate is { } estimate)
        {
            svg.Add($"<rect class=\"letter-box\" x=\"{x(estimate) - 7}\" y=\"{y - 7}\" width=\"14\" height=\"14\"/>");
            svg.Add($"<text class=\"letter\" x=\"{x(estimate)}\" y=\"{y + 4}\">{lane.Letter}</text>");
        }
        else
        {
            // Before the scale: a letter on it would be taken for a value.
            svg.Add($"<text class=\"letter open\" x=\"{Margin / 2}\" y=\"{y + 4}\">{lane.Letter}</text>");
        }
    }
}
