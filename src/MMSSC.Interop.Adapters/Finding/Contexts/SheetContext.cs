using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>What a sheet says of all its ratings: outside the table, or by its name. Null where it says nothing.</summary>
internal sealed record SheetContext(string? Community, PartialDate? Date, Horizon? Horizon, string? Stakeholder)
{
    public static readonly SheetContext Empty = new(null, null, null, null);

    /// <summary>This, and where it says nothing what another says.</summary>
    public SheetContext Or(SheetContext other) => this with
    {
        Community = Community ?? other.Community,
        CommunityAt = Community is null ? other.CommunityAt : CommunityAt,
        Date = Date ?? other.Date,
        DateAt = Date is null ? other.DateAt : DateAt,
        Horizon = Horizon ?? other.Horizon,
        Stakeholder = Stakeholder ?? other.Stakeholder,
        StakeholderAt = Stakeholder is null ? other.StakeholderAt : StakeholderAt,
        Id = Id ?? other.Id,
        IdAt = Id is null ? other.IdAt : IdAt,
        Territories = Territories.IsEmpty ? other.Territories : Territories,
        Method = Method ?? other.Method,
        MethodAt = Method is null ? other.MethodAt : MethodAt,
    };

    /// <summary>The community's id.</summary>
    public string? Id { get; init; }

    /// <summary>The territories above the community, in the order in which they are said.</summary>
    public ImmutableArray<LabelledTerritory> Territories { get; init; } = [];

    public AssessmentMethod? Method { get; init; }

    /// <summary>Whether the rows above the table are those of a form that this program made.</summary>
    public bool IsForm { get; init; }

    public Location CommunityAt { get; init; } = Location.None;

    public Location IdAt { get; init; } = Location.None;

    public Location DateAt { get; init; } = Location.None;

    public Location MethodAt { get; init; } = Location.None;

    public Location StakeholderAt { get; init; } = Location.None;

    /// <summary>The context as a plan keeps it. A territory that a column of the table names too is that of the row.</summary>
    /// <param name="columns">Headings of the columns of territories.</param>
    public PlannedContext PlannedBeside(IEnumerable<string> columns)
    {
        // People write the state first and the district below it.
        var named = columns.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var territories = Territories.Where(territory => !named.Contains(territory.Label)).Reverse().ToArray();
        return new(new(Community, Id, Date, Horizon, Stakeholder) { Method = Method, Territories = Assessments.Territories.Of(territories.Select(territory => territory.Name)) })
        {
            CommunityAt = CommunityAt,
            IdAt = IdAt,
            TerritoriesAt = [.. territories.Select(territory => territory.At)],
            DateAt = DateAt,
            MethodAt = MethodAt,
            StakeholderAt = StakeholderAt,
        };
    }
}

/// <summary>A territory that stands behind a label.</summary>
/// <param name="Label">The label, folded, such as "state".</param>
/// <param name="Name">The territory's name.</param>
/// <param name="At">Where the label stands.</param>
internal sealed record LabelledTerritory(string Label, string Name, Location At);
