using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Completion;

/// <summary>
/// Makes a plan that was found for one file say all that is needed to read others by it: the columns and sheets that it passes over,
/// and that a table whose rows are not listed goes to the end of its sheet. What is read by it stays the same.
/// </summary>
internal static class PlanCompletion
{
    /// <summary>The completed plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="workbook">The file that it was found for.</param>
    /// <param name="findings">What was found while it was made.</param>
    public static ReadingPlan Of(ReadingPlan plan, Workbook workbook, IEnumerable<Diagnostic> findings) => plan with
    {
        Tables = [.. plan.Tables.Select(table => PlanForms.SheetOf(table, workbook) is { } sheet ? Of(table, new SeenSheet(sheet)) : table)],
        PassedOver = [.. plan.PassedOver, .. Sheets(plan, workbook)],
        Decisions = [.. plan.Decisions, .. findings.Where(finding => finding.Severity != Severity.Error).Select(Decision).Distinct().Take(Thresholds.MostDecisions)],
    };

    /// <summary>What was decided without being sure is a note or a warning, whose code and place tell of it.</summary>
    private static PlanDecision Decision(Diagnostic finding) =>
        new(finding.Code, finding.Location with { File = null } is var at && at == Location.None ? "" : at.ToString().TrimStart(':'), GivenByUser: false);

    private static PlannedTable Of(PlannedTable table, SeenSheet sheet)
    {
        var columns = table.HeadingFirst < 0 ? [] : HeadingTexts.Columns(sheet, table.HeadingFirst, table.HeadingLast);
        var others = columns.FindAll(column => !table.Columns.Any(known => known.Index == column))
            .ConvertAll(column => new PlannedColumn(column, HeadingTexts.Own(sheet, table.HeadingFirst, table.HeadingLast, column), PlannedRole.PassedOver));
        return table with
        {
            Columns = others.Count == 0 ? table.Columns : [.. table.Columns.Concat(others).OrderBy(column => column.Index)],
            Context = Near(table.Context),
            LastRow = table.Arrangement != Arrangement.ElementPerRow && table.LastRow >= sheet.Rows - 1 ? null : table.LastRow,
        };
    }

    private static PlannedContext Near(PlannedContext context) => context with
    {
        CommunityAt = Near(context.CommunityAt),
        IdAt = Near(context.IdAt),
        TerritoriesAt = [.. context.TerritoriesAt.Select(Near)],
        DateAt = Near(context.DateAt),
        MethodAt = Near(context.MethodAt),
        StakeholderAt = Near(context.StakeholderAt),
    };

    /// <summary>A plan goes to others, whom the folders of this machine do not concern.</summary>
    private static Location Near(Location at) => at.File is { } file ? at with { File = Path.GetFileName(file) } : at;

    private static IEnumerable<PassedOver> Sheets(ReadingPlan plan, Workbook workbook) => workbook.Sheets
        .Where(sheet => !sheet.Rows.IsEmpty && !plan.Tables.Any(table => table.Sheet is null || table.Sheet == sheet.Name) && !plan.PassedOver.Any(passed => passed.Sheet == sheet.Name))
        .Select(sheet => new PassedOver(sheet.Name, 0, null, PassedOverReason.NoRatings));
}
