using MMSSC.Interop.Assessments;
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
    };

    public Location CommunityAt { get; init; } = Location.None;

    public Location DateAt { get; init; } = Location.None;
}
