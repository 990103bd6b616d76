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
        Method = Method ?? other.Method,
        MethodAt = Method is null ? other.MethodAt : MethodAt,
    };

    /// <summary>The community's id.</summary>
    public string? Id { get; init; }

    public AssessmentMethod? Method { get; init; }

    /// <summary>Whether the rows above the table are those of a form that this program made.</summary>
    public bool IsForm { get; init; }

    public Location CommunityAt { get; init; } = Location.None;

    public Location IdAt { get; init; } = Location.None;

    public Location DateAt { get; init; } = Location.None;

    public Location MethodAt { get; init; } = Location.None;

    public Location StakeholderAt { get; init; } = Location.None;

    /// <summary>The context as a plan keeps it.</summary>
    public PlannedContext Planned => new(new(Community, Id, Date, Horizon, Stakeholder) { Method = Method })
    {
        CommunityAt = CommunityAt,
        IdAt = IdAt,
        DateAt = DateAt,
        MethodAt = MethodAt,
        StakeholderAt = StakeholderAt,
    };
}
