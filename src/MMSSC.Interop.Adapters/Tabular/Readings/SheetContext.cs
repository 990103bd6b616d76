using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.Readings;

/// <summary>What a sheet says of all its ratings: outside the table, or by its name. Null where it says nothing.</summary>
internal sealed record SheetContext(string? Community, PartialDate? Date, Horizon? Horizon, string? Stakeholder)
{
    public static readonly SheetContext Empty = new(null, null, null, null);

    public Location CommunityAt { get; init; } = Location.None;

    public Location DateAt { get; init; } = Location.None;
}
