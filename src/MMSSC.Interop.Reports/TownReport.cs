using MMSSC.Interop.Reports.Comparisons;
using MMSSC.Interop.Reports.Inputs;

namespace MMSSC.Interop.Reports;

/// <summary>The page of one town among its peers, in the terms of one model.</summary>
public static class TownReport
{
    /// <summary>Makes the page.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="format">Its form.</param>
    public static RenderedReport Render(TownInput input, ReportFormat format) =>
        RenderedReport.Make(new("comparison", null), input.Language, format, (words, _) => TownModel.Build(input, words), "town");
}
