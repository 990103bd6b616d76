using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>What the roles of columns that were found are called in plans.</summary>
internal static class PlannedRoles
{
    public static PlannedRole Of(ColumnRole role) => role switch
    {
        ColumnRole.Element => PlannedRole.Element,
        ColumnRole.Group => PlannedRole.Group,
        ColumnRole.Rating => PlannedRole.Rating,
        ColumnRole.Mark => PlannedRole.Mark,
        ColumnRole.Note => PlannedRole.Note,
        ColumnRole.Evidence => PlannedRole.Evidence,
        ColumnRole.Gate => PlannedRole.Gate,
        ColumnRole.Community => PlannedRole.Community,
        ColumnRole.CommunityKey => PlannedRole.CommunityId,
        ColumnRole.Date => PlannedRole.Date,
        ColumnRole.Horizon => PlannedRole.Horizon,
        ColumnRole.Stakeholder => PlannedRole.Stakeholder,
        _ => PlannedRole.PassedOver,
    };

    public static PassedOverReason ReasonOf(ColumnRole role) => role switch
    {
        ColumnRole.LeftOut => PassedOverReason.NotNamedAsRatings,
        ColumnRole.Hidden => PassedOverReason.Hidden,
        ColumnRole.Draft => PassedOverReason.Draft,
        _ => PassedOverReason.NoRatings,
    };
}
