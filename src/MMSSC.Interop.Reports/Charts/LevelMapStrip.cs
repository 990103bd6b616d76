using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>What one level of a source says, on the scale of the target: a bar for what it allows and a disc for the value that stands for it.</summary>
internal static class LevelMapStrip
{
    private const double Width = 240;
    private const double Margin = 14;
    private const double Height = 20;

    /// <summary>Draws a strip; the text says the same.</summary>
    public static string Svg(string text, Scale scale, Interval allowed, double typical)
    {
        double X(double value) => Margin + ((value - scale.From) / (scale.To - scale.From) * (Width - (2 * Margin)));
        var svg = new SvgText().Add($"<svg class=\"strip\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var at in scale.Levels.IsEmpty ? [scale.From, scale.To] : scale.Levels.Select(level => level.Value))
        {
            svg.Add($"<path class=\"grid\" d=\"M{X(at)} 0V{Height}\"/>");
        }

        if (allowed.High > allowed.Low)
        {
            svg.Add($"<rect class=\"range\" x=\"{X(allowed.Low)}\" y=\"{(Height / 2) - 4}\" width=\"{X(allowed.High) - X(allowed.Low)}\" height=\"8\"/>");
        }

        return Tip.Around(svg.Add($"<circle class=\"now\" cx=\"{X(typical)}\" cy=\"{Height / 2}\" r=\"5\"/></svg>").ToString(), text);
    }
}
