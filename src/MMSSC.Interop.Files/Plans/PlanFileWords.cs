using MMSSC.Interop.Files.Shapes;

namespace MMSSC.Interop.Files.Plans;

/// <summary>The words of plan files.</summary>
internal static class PlanFileWords
{
    public static readonly Words<Arrangement> Arrangements = new(
        ("element-per-row", Arrangement.ElementPerRow), ("element-per-column", Arrangement.ElementPerColumn), ("rating-per-row", Arrangement.RatingPerRow));

    public static readonly Words<PlannedRole> Roles = new(
        ("passed-over", PlannedRole.PassedOver), ("element", PlannedRole.Element), ("group", PlannedRole.Group), ("rating", PlannedRole.Rating),
        ("mark", PlannedRole.Mark), ("note", PlannedRole.Note), ("evidence", PlannedRole.Evidence), ("gate", PlannedRole.Gate), ("community", PlannedRole.Community),
        ("community-id", PlannedRole.CommunityId), ("territory", PlannedRole.Territory), ("date", PlannedRole.Date), ("horizon", PlannedRole.Horizon), ("stakeholder", PlannedRole.Stakeholder));

    public static readonly Words<RatingPart> Parts = new(("whole", RatingPart.Whole), ("score", RatingPart.Score), ("status", RatingPart.Status));

    public static readonly Words<DateOrder> DateOrders = new(
        ("unknown", DateOrder.Unknown), ("day-first", DateOrder.DayFirst), ("month-first", DateOrder.MonthFirst));

    public static readonly Words<PassedOverReason> Reasons = new(
        ("no-ratings", PassedOverReason.NoRatings), ("not-named-as-ratings", PassedOverReason.NotNamedAsRatings), ("hidden", PassedOverReason.Hidden),
        ("draft", PassedOverReason.Draft), ("other-role", PassedOverReason.OtherRole), ("legend", PassedOverReason.Legend),
        ("model-unclear", PassedOverReason.ModelUnclear), ("contradicted", PassedOverReason.Contradicted), ("summary", PassedOverReason.Summary));

    public static readonly Words<PlannedRowKind> RowKinds = new(
        ("element", PlannedRowKind.Element), ("group", PlannedRowKind.Group), ("below", PlannedRowKind.Below), ("heading", PlannedRowKind.Heading),
        ("total", PlannedRowKind.Total), ("passed-over", PlannedRowKind.PassedOver));

    public static readonly Words<PlannedRowState> RowStates = new(
        ("holds", PlannedRowState.Holds), ("not-applicable", PlannedRowState.NotApplicable), ("cancelled", PlannedRowState.Cancelled), ("example", PlannedRowState.Example));
}
