using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Inputs;

/// <summary>Everything that the page of one town among its peers is made of.</summary>
public sealed record TownInput
{
    /// <summary>Two-letter language code; there is a <c>strings.&lt;code&gt;.json</c> for it.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which the page is made.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The model in whose terms is compared.</summary>
    public required Model Target { get; init; }

    /// <summary>The town, once for each model edition and horizon in which it was assessed; at least one.</summary>
    public required ImmutableArray<PeerComparison> Comparisons { get; init; }

    /// <summary>What groups the communities, such as a column's head; null where nothing does.</summary>
    public string? PeersBy { get; init; }

    /// <summary>The town's group, whose communities are its peers; null where all are.</summary>
    public string? Group { get; init; }

    /// <summary>Whether nobody but the town is named: peers, files and findings are counted only.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>What was found while reading and comparing.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The files that were read.</summary>
    public ImmutableArray<ReportFile> Files { get; init; } = [];

    /// <summary>The program that makes the page, with its version.</summary>
    public string Producer { get; init; } = "MMSSC Interop";
}
