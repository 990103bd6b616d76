using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Importing;

/// <summary>A file with what was read from it.</summary>
/// <param name="FileName">Name as the user gave it.</param>
/// <param name="Sha256">SHA-256 (hexadecimal) of its bytes; empty where it could not be opened or <see cref="InteropOptions.HashFiles"/> is off.</param>
/// <param name="Adapter">Name of the adapter that read it; null where none recognised it.</param>
/// <param name="Recognition">Why that adapter.</param>
/// <param name="Assessments">What was read.</param>
/// <param name="Findings">What was found on the way.</param>
/// <param name="InspectionFacts">How it was understood.</param>
public sealed record ImportedFile(
    string FileName,
    string Sha256,
    string? Adapter,
    Recognition Recognition,
    ImmutableArray<Assessment> Assessments,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<InspectionFact> InspectionFacts)
{
    /// <summary>The plan by which its tables were read, to be kept or changed; null where it holds none or none could be read.</summary>
    public ReadingPlan? Plan { get; init; }

    /// <summary>What became of the filled cells of its tables; empty where it holds none or nothing of it was read by a plan.</summary>
    public ImmutableArray<AccountSum> Accounts { get; init; } = [];

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The file as reports name it.</summary>
    public ReportFile ForReport => new(FileName, Sha256, string.Join(", ", Assessments.Select(assessment => assessment.Model.ToString()).Distinct()) is { Length: > 0 } models
        ? LocalText.Of(models)
        : new("nothing was read", "no se leyó nada", "rien n'a été lu"));
}
