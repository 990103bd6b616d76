using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Inputs;

/// <summary>Everything that a report of a comparison is made of.</summary>
public sealed record ComparisonInput
{
    /// <summary>Two-letter language code; there is a <c>strings.&lt;code&gt;.json</c> for it.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which the report is made.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The model in whose terms is compared.</summary>
    public required Model Target { get; init; }

    /// <summary>Communities side by side.</summary>
    public ImmutableArray<ProfileComparison> Comparisons { get; init; } = [];

    /// <summary>One community over time.</summary>
    public ImmutableArray<Trend> Trends { get; init; } = [];

    /// <summary>The community's earlier plans, held against what came.</summary>
    public ImmutableArray<PlanReview> Plans { get; init; } = [];

    /// <summary>What groups the communities, such as a column's head; null where nothing does.</summary>
    public string? PeersBy { get; init; }

    /// <summary>The groups in the order in which they are shown.</summary>
    public ImmutableArray<string> Peers { get; init; } = [];

    /// <summary>Group of a community; null where it has none.</summary>
    public Func<Profile, string?> PeersOf { get; init; } = _ => null;

    /// <summary>What was found while reading and comparing.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The files that were read.</summary>
    public ImmutableArray<ReportFile> Files { get; init; } = [];

    /// <summary>The program that makes the report, with its version.</summary>
    public string Producer { get; init; } = "MMSSC Interop";
}
