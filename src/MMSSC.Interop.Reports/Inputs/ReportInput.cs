using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Inputs;

/// <summary>Everything that a combined report is made of. Nothing else decides what it says: no clock, no culture, no file.</summary>
public sealed record ReportInput
{
    /// <summary>The community that the report is about.</summary>
    public required Community Community { get; init; }

    /// <summary>Two-letter language code; there is a <c>strings.&lt;code&gt;.json</c> for it.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which the report is made.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The model in whose terms the report speaks.</summary>
    public required Model Target { get; init; }

    /// <summary>All that was read: of the target model and of others, of both horizons, of one or several stakeholders and dates.</summary>
    public ImmutableArray<Assessment> Assessments { get; init; } = [];

    /// <summary>
    /// Assessments of other models in the target's terms; several stakeholders of one source model are consolidated before they are
    /// translated. The latest per source model is compared with the self-assessment.
    /// </summary>
    public ImmutableArray<TranslationResult> Translations { get; init; } = [];

    /// <summary>Next steps and documents, where there are any for the target model.</summary>
    public Guidance? Guidance { get; init; }

    /// <summary>What was found while reading and translating.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The files that were read.</summary>
    public ImmutableArray<ReportFile> Files { get; init; } = [];

    /// <summary>Licensed criteria of the user's, shown where present.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>Who may see the report; private as soon as anything in it is.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>The program that makes the report, with its version.</summary>
    public string Producer { get; init; } = "MMSSC Interop";
}

/// <summary>A file that was read.</summary>
/// <param name="Name">Name as the user gave it.</param>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="ReadAs">What it was taken for, such as the model and the layout that were recognised.</param>
public sealed record ReportFile(string Name, string Sha256, LocalText ReadAs);
