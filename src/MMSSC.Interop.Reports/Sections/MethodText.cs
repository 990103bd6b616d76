using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>The method of an assessment in words, and its rank among the five of ISO/TS 37107:2019, 5.1.</summary>
internal static class MethodText
{
    /// <summary>How many methods there are.</summary>
    public const int Ranks = (int)AssessmentMethod.ExternalAudit + 1;

    /// <summary>The name of a method.</summary>
    public static string Of(AssessmentMethod? method, ReportWording words) => words.Say(method switch
    {
        AssessmentMethod.SingleStakeholder => "method.single-stakeholder",
        AssessmentMethod.MultiStakeholder => "method.multi-stakeholder",
        AssessmentMethod.Moderated => "method.moderated",
        AssessmentMethod.Benchmarking => "method.benchmarking",
        AssessmentMethod.ExternalAudit => "method.external-audit",
        _ => "method.unknown",
    });

    /// <summary>Its confidence rank, from 1; null where it is not known.</summary>
    public static int? Rank(AssessmentMethod? method) => method is { } known ? (int)known + 1 : null;
}
