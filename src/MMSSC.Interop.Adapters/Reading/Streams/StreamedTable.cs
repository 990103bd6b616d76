using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>Which tables are read as streams: those whose rows need nothing but their own plan.</summary>
internal static class StreamedTable
{
    private static readonly PlannedRole[] keyRoles = [PlannedRole.Community, PlannedRole.CommunityId, PlannedRole.Stakeholder, PlannedRole.Date, PlannedRole.Horizon];

    /// <summary>The table of a plan; null where the plan has none, several, or one that has to be seen whole.</summary>
    /// <param name="plan">The plan of the first rows of a file.</param>
    /// <param name="rows">Number of these rows: a table that ends before is followed by something else.</param>
    /// <param name="model">The model of its table.</param>
    /// <param name="options">What the user settled.</param>
    public static PlannedTable? Of(ReadingPlan plan, int rows, Model? model, ImportOptions options) =>
        plan.Tables is [var table] && model is not null && IsWide(table) && (table.LastRow ?? rows) >= rows - 1 && RowsAreAssessments(table) && HasPlainColumns(table, model) && Settles(options, table) ? table : null;

    /// <summary>The model edition of a plan's table.</summary>
    public static Model? ModelOf(ReadingPlan plan, IEnumerable<Model> models) => plan.Tables is [var table] ? models.FirstOrDefault(model => model.ToString() == table.Model) : null;

    private static bool IsWide(PlannedTable table) =>
        table is { Arrangement: Arrangement.ElementPerColumn, HeadingLast: >= 0, Only: null, RowsBelow: null };

    /// <summary>Whether a name tells each row from the others, and no row says its horizon where no column does.</summary>
    private static bool RowsAreAssessments(PlannedTable table) =>
        table is { RowsAreNumbered: false, RowsAreRespondents: false } && table.Rows.All(row => row.Horizon is null)
        && table.Columns.Any(column => column.Role is PlannedRole.Community or PlannedRole.CommunityId or PlannedRole.Stakeholder)
        && Array.TrueForAll(keyRoles, role => table.Columns.Count(column => column.Role == role) <= 1);

    private static bool HasPlainColumns(PlannedTable table, Model model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var any = false;
        foreach (var column in table.Columns)
        {
            if (column.Role == PlannedRole.Mark)
            {
                return false;
            }

            if (column.Role == PlannedRole.Rating && column.Element is { } code && model.Find(code) is { Scale: not null })
            {
                any = true;
                if (column.ByFillOnly || column.Part == RatingPart.Status || column.Key.Date is not null || column.Key.Horizon is not null || !seen.Add(code))
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>Options that choose among the assessments of a file need all of them; those that name what no row says do not.</summary>
    private static bool Settles(ImportOptions options, PlannedTable table) =>
        options is { Community: null, Horizon: null, Sheet: null }
        && (options.Date is null || (table.Context.Key.Date is null && table.Columns.All(column => column.Role != PlannedRole.Date)))
        && (options.Stakeholder is null || (table.Context.Key.Stakeholder is null && table.Columns.All(column => column.Role != PlannedRole.Stakeholder)));
}
