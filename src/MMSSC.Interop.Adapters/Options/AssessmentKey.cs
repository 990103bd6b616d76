using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Options;

/// <summary>What tells one assessment of a file from another; null where the file does not say.</summary>
internal sealed record AssessmentKey(string? Community, string? Id, PartialDate? Date, Horizon? Horizon, string? Stakeholder)
{
    /// <summary>Nothing is said.</summary>
    public static readonly AssessmentKey None = new(null, null, null, null, null);

    // Spelled out: what the compiler would make of optional values costs a start more than reading a sheet.
    public bool Equals(AssessmentKey? other) => other is not null && Community == other.Community && Id == other.Id
        && Date == other.Date && Horizon == other.Horizon && Stakeholder == other.Stakeholder;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (Community ?? Id ?? "").GetHashCode(StringComparison.Ordinal) + (Stakeholder ?? "").GetHashCode(StringComparison.Ordinal) + (Date?.Year ?? 0);

    /// <summary>The key with what the sheet says of all its ratings where the row and column say nothing.</summary>
    public AssessmentKey Or(SheetContext context) => new(
        Community ?? (Id is null ? context.Community : null), Id, Date ?? context.Date, Horizon ?? context.Horizon, Stakeholder ?? context.Stakeholder);

    /// <summary>For people: what it names, without what it does not.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Community ?? Id, Date?.ToString(), Horizon?.ToString().ToLowerInvariant(), Stakeholder }.Where(part => part is not null));
}
