namespace MMSSC.Interop.Reports.Charts;

/// <summary>
/// A figure with its text: read by screen readers, and shown by the browser where the pointer rests. The numbers stand beside the
/// figure, so the keyboard does not stop at it. The figure itself stays out of the way of screen readers.
/// </summary>
internal static class Tip
{
    /// <summary>Puts the text to a figure.</summary>
    public static string Around(string svg, string text) =>
        new SvgText().Add($"<span class=\"tip\" role=\"img\" title=\"{text}\" aria-label=\"{text}\">").Add(svg).Add("</span>").ToString();
}
