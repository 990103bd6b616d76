using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>What came of reading one sheet without any option.</summary>
/// <param name="File">The sheet.</param>
/// <param name="Score">The counts.</param>
/// <param name="Differences">What is not as in truth, a line each.</param>
/// <param name="Findings">What was said.</param>
internal sealed record CaseResult(CaseFile File, CaseScore Score, IReadOnlyList<string> Differences, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Number of errors and warnings.</summary>
    public int Said => Findings.Count(finding => finding.Severity != Severity.Info);
}
