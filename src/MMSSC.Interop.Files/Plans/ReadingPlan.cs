using System.Collections.Immutable;

namespace MMSSC.Interop.Files.Plans;

/// <summary>
/// How one file is read, as data: what <c>inspect</c> shows, a person may change, and reading does without a thought of its own.
/// Rows and columns count from 0 here and are written as people see them.
/// </summary>
public sealed record ReadingPlan
{
    /// <summary>The form of the file.</summary>
    public required PlannedForm Form { get; init; }

    /// <summary>The tables that are read, in the order of the file.</summary>
    public ImmutableArray<PlannedTable> Tables { get; init; } = [];

    /// <summary>What the file's own legend said its signs mean; another file whose legend says otherwise is not read by this plan.</summary>
    public ImmutableArray<PlannedLegend> Legend { get; init; } = [];

    /// <summary>Sheets and rows that are not read, each with the reason.</summary>
    public ImmutableArray<PassedOver> PassedOver { get; init; } = [];

    /// <summary>What was decided on the way, and on what evidence.</summary>
    public ImmutableArray<PlanDecision> Decisions { get; init; } = [];
}

/// <summary>The form of a file.</summary>
/// <param name="Kind">Kind of the tables, such as <c>delimited</c> or <c>open-xml</c>.</param>
public sealed record PlannedForm(string Kind);

/// <summary>What a file's own legend says of one sign.</summary>
/// <param name="Model">The model edition of whose levels it speaks.</param>
/// <param name="Sign">A text as cells are looked up by it, or a colour, <c>#RRGGBB</c>.</param>
/// <param name="Means">The level's word in the legend, folded.</param>
public sealed record PlannedLegend(string Model, string Sign, string Means);

/// <summary>Something that is not read.</summary>
/// <param name="Sheet">The sheet; null for a delimited file.</param>
/// <param name="FirstRow">First row, from 0.</param>
/// <param name="LastRow">Last row, from 0; null for all that follow.</param>
/// <param name="Reason">Why, as one of <see cref="PassedOverReason"/>.</param>
public sealed record PassedOver(string? Sheet, int FirstRow, int? LastRow, PassedOverReason Reason);

/// <summary>Why something is not read.</summary>
public enum PassedOverReason
{
    /// <summary>It holds no ratings: a budget, a responsible person, a line of text.</summary>
    NoRatings,

    /// <summary>It looks like ratings, but nothing says that it holds them.</summary>
    NotNamedAsRatings,

    /// <summary>It is hidden beside something that is shown.</summary>
    Hidden,

    /// <summary>It is a draft or an earlier version beside one that is none.</summary>
    Draft,

    /// <summary>It speaks of a target, a reference or something else that is not a level of now or planned.</summary>
    OtherRole,

    /// <summary>It declares what signs mean.</summary>
    Legend,

    /// <summary>Its model could not be told.</summary>
    ModelUnclear,

    /// <summary>Its codes and titles contradict each other.</summary>
    Contradicted,

    /// <summary>It counts or sums up what stands elsewhere.</summary>
    Summary,
}

/// <summary>A decision that was taken to make a plan.</summary>
/// <param name="Code">Code of the finding that says it, such as <c>MMI2151</c>.</param>
/// <param name="Place">Where, as findings show it.</param>
/// <param name="GivenByUser">Whether a person decided; else it was found.</param>
public sealed record PlanDecision(string Code, string Place, bool GivenByUser);
