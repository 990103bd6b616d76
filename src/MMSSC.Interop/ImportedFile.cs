using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop;

/// <summary>A file with what was read from it.</summary>
/// <param name="FileName">Name as the user gave it.</param>
/// <param name="Sha256">SHA-256 (hexadecimal) of its bytes; empty where it could not be opened.</param>
/// <param name="Adapter">Name of the adapter that read it; null where none recognised it.</param>
/// <param name="Recognition">Why that adapter.</param>
/// <param name="Assessments">What was read.</param>
/// <param name="Findings">What was found on the way.</param>
/// <param name="Observations">How it was understood.</param>
public sealed record ImportedFile(
    string FileName,
    string Sha256,
    string? Adapter,
    Recognition Recognition,
    ImmutableArray<Assessment> Assessments,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<Observation> Observations)
{
    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
