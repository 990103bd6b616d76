using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Plans;

/// <summary>What tells one assessment of a file from another; null where the file does not say.</summary>
/// <param name="Community">The community's name.</param>
/// <param name="Id">The community's id.</param>
/// <param name="Date">The date.</param>
/// <param name="Horizon">The horizon.</param>
/// <param name="Stakeholder">The stakeholder group.</param>
public sealed record AssessmentKey(string? Community, string? Id, PartialDate? Date, Horizon? Horizon, string? Stakeholder)
{
    /// <summary>Nothing is said.</summary>
    public static readonly AssessmentKey None = new(null, null, null, null, null);

    /// <summary>The territories above the community, as far as the file says them.</summary>
    public Territories Territories { get; init; } = Territories.None;

    /// <summary>How it was assessed; null where the file does not say.</summary>
    public AssessmentMethod? Method { get; init; }

    // Spelled out: what the compiler would make of optional values costs a start more than reading a sheet.
    /// <inheritdoc/>
    public bool Equals(AssessmentKey? other) => other is not null && Community == other.Community && Id == other.Id
        && Date == other.Date && Horizon == other.Horizon && Stakeholder == other.Stakeholder && Method == other.Method && Territories.Equals(other.Territories);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (Community ?? "").GetHashCode(StringComparison.Ordinal) + (Id ?? "").GetHashCode(StringComparison.Ordinal) + (Stakeholder ?? "").GetHashCode(StringComparison.Ordinal) + (Date?.Year ?? 0);

    /// <summary>The key with what is said of all ratings where the row and column say nothing; an id of its own takes no name from elsewhere.</summary>
    public AssessmentKey Or(AssessmentKey context) => new(
        Community ?? (Id is null ? context.Community : null), Id ?? (Community is null ? context.Id : null), Date ?? context.Date, Horizon ?? context.Horizon, Stakeholder ?? context.Stakeholder)
    {
        Method = Method ?? context.Method,
        Territories = Territories.Within(context.Territories),
    };

    /// <summary>The community that it names.</summary>
    internal Community ToCommunity() => new(Community, Id) { Territories = Territories };

    /// <summary>For people: what it names, without what it does not.</summary>
    internal LocalText ToText() => AssessmentWords.Key(ToCommunity() is { Name: not null, Id: null } named ? named.Label : Community ?? Id, null, Date?.ToString(), Horizon, Stakeholder);
}
