using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Tabular.Readings;

/// <summary>What tells one assessment of a file from another; null where the file does not say.</summary>
internal readonly record struct AssessmentKey(string? Community, string? Id, PartialDate? Date, Horizon? Horizon, string? Stakeholder)
{
    /// <summary>The key with what the sheet says of all its ratings where the row and column say nothing.</summary>
    public AssessmentKey Or(SheetContext context) => new(
        Community ?? (Id is null ? context.Community : null), Id, Date ?? context.Date, Horizon ?? context.Horizon, Stakeholder ?? context.Stakeholder);

    /// <summary>For people: what it names, without what it does not.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Community ?? Id, Date?.ToString(), Horizon?.ToString().ToLowerInvariant(), Stakeholder }.Where(part => part is not null));
}
