using MMSSC.Interop.Reports.Comparisons;
using MMSSC.Interop.Reports.Inputs;

namespace MMSSC.Interop.Reports;

/// <summary>The report of a comparison: many communities side by side, or one over time, in the terms of one model.</summary>
public static class ComparisonReport
{
    private const string Name = "comparison";

    /// <summary>Makes the report.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="format">Its form.</param>
    public static RenderedReport Render(ComparisonInput input, ReportFormat format) =>
        RenderedReport.Make(new(Name, null), input.Language, format, (words, _) => ComparisonModel.Build(input, words));
}
