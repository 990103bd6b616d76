using MMSSC.Interop.Analysis;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>How values lie on their scale, as a box plot; the same numbers stand beside it as text, so it is hidden from screen readers.</summary>
internal static class SpreadBox
{
    private const double Width = 160;
    private const double Margin = 8;

    /// <summary>Draws a line from the lowest to the highest value, a box between the quartiles and a stroke at the median.</summary>
    public static string Svg(Scale scale, Spread spread)
    {
        double X(double value) => Margin + ((value - scale.From) / (scale.To - scale.From) * (Width - (2 * Margin)));
        var svg = new SvgText().Add($"<svg class=\"spread-box\" viewBox=\"0 0 {Width} 18\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var level in scale.Levels)
        {
            svg.Add($"<path class=\"grid\" d=\"M{X(level.Value)} 0V18\"/>");
        }

        return svg.Add($"<path class=\"whisker\" d=\"M{X(spread.Low)} 9H{X(spread.High)}M{X(spread.Low)} 5V13M{X(spread.High)} 5V13\"/>")
            .Add($"<rect class=\"quartiles\" x=\"{X(spread.LowerQuartile)}\" y=\"4\" width=\"{Math.Max(X(spread.UpperQuartile) - X(spread.LowerQuartile), 0.1)}\" height=\"10\"/>")
            .Add($"<path class=\"median\" d=\"M{X(spread.Median)} 1.5V16.5\"/></svg>").ToString();
    }
}
