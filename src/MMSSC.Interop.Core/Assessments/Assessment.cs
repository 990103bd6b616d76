using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Assessments;

/// <summary>The moment an assessment speaks of.</summary>
public enum Horizon
{
    /// <summary>The level now.</summary>
    Now,

    /// <summary>The level in two years based on current plans (ISO/TS 37107:2019, clause 5).</summary>
    Planned,
}

/// <summary>How an assessment was made, by rising confidence (ISO/TS 37107:2019, clause 5.1).</summary>
public enum AssessmentMethod
{
    /// <summary>One stakeholder's view.</summary>
    SingleStakeholder,

    /// <summary>Views of several stakeholders.</summary>
    MultiStakeholder,

    /// <summary>Views of several stakeholders, moderated.</summary>
    Moderated,

    /// <summary>Comparison across cities.</summary>
    Benchmarking,

    /// <summary>External audit.</summary>
    ExternalAudit,
}

/// <summary>Who may see a result.</summary>
public enum Visibility
{
    /// <summary>The community alone.</summary>
    Private,

    /// <summary>Everybody.</summary>
    Public,
}

/// <summary>One community's ratings in one model edition, for one date and horizon.</summary>
public sealed record Assessment
{
    /// <summary>The community.</summary>
    public required Community Community { get; init; }

    /// <summary>The model edition.</summary>
    public required Model Model { get; init; }

    /// <summary>A year, a month or a day; null where the file does not say.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Now or planned.</summary>
    public Horizon Horizon { get; init; }

    /// <summary>How it was made; null where nobody said.</summary>
    public AssessmentMethod? Method { get; init; }

    /// <summary>The stakeholder group that answered, where it is only one of several.</summary>
    public string? Stakeholder { get; init; }

    /// <summary>Who may see it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Ratings in the order of the model's elements, at most one per element.</summary>
    public required ImmutableArray<Rating> Ratings { get; init; }

    /// <summary>Where the file that it came from is named; null for assessments made in memory.</summary>
    public string? File { get; init; }

    /// <summary>Whether it is of a later date than another; what has no date is earlier than any.</summary>
    internal bool IsAfter(Assessment other) => Date is { } date && (other.Date is not { } before || date > before);
}
