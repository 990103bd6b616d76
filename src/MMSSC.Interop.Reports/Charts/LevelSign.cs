using System.Globalization;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>A disc that is filled as far as a level stands on its scale: readable without colour, and the same for every model.</summary>
internal static class LevelSign
{
    private static readonly string[] discs = ["○", "◔", "◑", "◕", "●"];

    /// <summary>As SVG, for HTML; the level's words stand beside it.</summary>
    /// <param name="rank">Position of the level, from 0.</param>
    /// <param name="levels">Number of levels.</param>
    public static string Svg(int rank, int levels)
    {
        var share = levels > 1 ? (double)rank / (levels - 1) : 1;
        var svg = new SvgText().Add("<svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"sign-ring\" cx=\"8\" cy=\"8\" r=\"6.5\"/>");
        if (share >= 1)
        {
            svg.Add("<circle class=\"sign-fill\" cx=\"8\" cy=\"8\" r=\"6.5\"/>");
        }
        else if (share > 0)
        {
            var angle = 2 * Math.PI * share;
            var large = share > 0.5 ? 1d : 0d;
            svg.Add($"<path class=\"sign-fill\" d=\"M8 8V1.5A6.5 6.5 0 {large} 1 {8 + (6.5 * Math.Sin(angle))} {8 - (6.5 * Math.Cos(angle))}Z\"/>");
        }

        return svg.Add("</svg>").ToString();
    }

    /// <summary>As a character, for plain text.</summary>
    public static string Character(int rank, int levels) => levels is < 2 or > 5
        ? (rank + 1).ToString(CultureInfo.InvariantCulture)
        : discs[(int)Math.Round((double)rank / (levels - 1) * (discs.Length - 1), MidpointRounding.AwayFromZero)];
}
