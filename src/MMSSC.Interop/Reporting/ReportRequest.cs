using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reporting;

/// <summary>What a user asks of a report.</summary>
/// <param name="Language">Two-letter language code.</param>
/// <param name="Date">The day on which the report is made.</param>
public sealed record ReportRequest(string Language, PartialDate Date)
{
    /// <summary>The community, where the files name several or none.</summary>
    public string? Community { get; init; }

    /// <summary>The communities that are known, with their ids and names.</summary>
    public CommunityRegister Register { get; init; } = CommunityRegister.None;

    /// <summary>Licensed criteria of the user's.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];
}
