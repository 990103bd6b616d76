using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>What the roles of columns that were found are called in plans.</summary>
internal static class PlannedRoles
{
    public static PlannedRole Of(ColumnUse role) => role switch
    {
        ColumnUse.Element => PlannedRole.Element,
        ColumnUse.Group => PlannedRole.Group,
        ColumnUse.Rating => PlannedRole.Rating,
        ColumnUse.Mark => PlannedRole.Mark,
        ColumnUse.Note => PlannedRole.Note,
        ColumnUse.Evidence => PlannedRole.Evidence,
        ColumnUse.Gate => PlannedRole.Gate,
        ColumnUse.Community => PlannedRole.Community,
        ColumnUse.CommunityKey => PlannedRole.CommunityId,
        ColumnUse.Territory => PlannedRole.Territory,
        ColumnUse.Date => PlannedRole.Date,
        ColumnUse.Horizon => PlannedRole.Horizon,
        ColumnUse.Stakeholder => PlannedRole.Stakeholder,
        _ => PlannedRole.PassedOver,
    };

    public static PassedOverReason ReasonOf(ColumnUse role) => role switch
    {
        ColumnUse.LeftOut => PassedOverReason.NotNamedAsRatings,
        ColumnUse.Hidden => PassedOverReason.Hidden,
        ColumnUse.Draft => PassedOverReason.Draft,
        _ => PassedOverReason.NoRatings,
    };
}
