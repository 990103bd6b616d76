namespace MMSSC.Interop.Reports.Charts;

/// <summary>A share of 0 to 1 as a bar; the percentage stands beside it as text.</summary>
internal static class ShareBar
{
    /// <summary>Draws a bar.</summary>
    public static string Svg(double share) => new SvgText()
        .Add($"<svg class=\"bar\" viewBox=\"0 0 60 8\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar-frame\" x=\"0.5\" y=\"0.5\" width=\"59\" height=\"7\"/><rect class=\"bar-fill\" x=\"0.5\" y=\"0.5\" width=\"{59 * Math.Clamp(share, 0, 1)}\" height=\"7\"/></svg>")
        .ToString();
}
