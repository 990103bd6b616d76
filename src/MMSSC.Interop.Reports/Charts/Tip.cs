namespace MMSSC.Interop.Reports.Charts;

/// <summary>
/// A figure with its text: read by screen readers, shown by the browser where the pointer rests, and below the figure where the
/// keyboard stands. The figure itself stays out of the way of screen readers.
/// </summary>
internal static class Tip
{
    /// <summary>Puts the text to a figure.</summary>
    public static string Around(string svg, string text) =>
        new SvgText().Add($"<span class=\"tip\" role=\"img\" tabindex=\"0\" title=\"{text}\" aria-label=\"{text}\">").Add(svg).Add("</span>").ToString();
}
