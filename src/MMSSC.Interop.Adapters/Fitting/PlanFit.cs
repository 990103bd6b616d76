using MMSSC.Interop.Adapters.Finding.Completion;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Plans;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>
/// Whether a plan fits a file. Asked before anything is read: a plan never shifts by a column or a row, and what it does not know is
/// not passed over in silence.
/// </summary>
internal static class PlanFit
{
    /// <summary>The first difference between what a plan says and what is installed or stands in a file; null where it fits.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="input">The file; it holds tables.</param>
    public static Diagnostic? FirstDifference(ReadingPlan plan, AdapterInput input)
    {
        var workbook = input.Workbook!;
        var file = Location.Whole(workbook.FileName);
        if (plan.Tables.IsEmpty)
        {
            return PlanDiagnostics.NoTable(file);
        }

        if (new PlanReferences(input.Models, input.Lexicon).Lacking(plan).FirstOrDefault() is { } lacking)
        {
            return PlanDiagnostics.Unknown(file, lacking.Thing, lacking.Name, lacking.Known);
        }

        if (PlanForms.NameOf(workbook.Kind) is var form && form != plan.Form.Kind)
        {
            return PlanDiagnostics.OtherForm(file, plan.Form.Kind, form);
        }

        return OfSheets(plan, workbook) ?? OfTables(plan, input);
    }

    private static Diagnostic? OfSheets(ReadingPlan plan, Workbook workbook)
    {
        var file = Location.Whole(workbook.FileName);
        if (plan.Tables.FirstOrDefault(table => PlanForms.SheetOf(table, workbook) is null) is { } without)
        {
            return PlanDiagnostics.NoSuchSheet(file, without.Sheet!, workbook.Sheets.Select(sheet => sheet.Name));
        }

        foreach (var sheet in workbook.Sheets)
        {
            if (!sheet.Rows.IsEmpty && !plan.Tables.Any(table => table.Sheet is null || table.Sheet == sheet.Name) && !plan.PassedOver.Any(passed => passed.Sheet == sheet.Name))
            {
                return PlanDiagnostics.OtherSheet(file with { Sheet = sheet.Name }, sheet.Name);
            }
        }

        return null;
    }

    private static Diagnostic? OfTables(ReadingPlan plan, AdapterInput input)
    {
        foreach (var sheet in plan.Tables.GroupBy(table => PlanForms.SheetOf(table, input.Workbook!)!))
        {
            var seen = new SeenSheet(sheet.Key);
            var listed = sheet.SelectMany(table => new NamedRows(seen, table).All()).Select(row => row.Row).ToHashSet();
            var last = sheet.Max(table => table.LastRow ?? int.MaxValue);
            foreach (var table in sheet)
            {
                if (new TableFit(seen, table, input.Lexicon, listed, SpanOf(table, sheet), (table.LastRow ?? int.MaxValue) == last).FirstDifference() is { } difference)
                {
                    return difference;
                }
            }
        }

        return null;
    }

    /// <summary>A table's notes stand beside the columns that it alone reads, up to those of the next table on either side.</summary>
    private static (int First, int Last) SpanOf(PlannedTable table, IEnumerable<PlannedTable> all)
    {
        var others = all.Where(other => other != table).SelectMany(Read).ToHashSet();
        var own = Read(table).Where(column => !others.Contains(column)).ToArray();
        others.ExceptWith(Read(table));
        return own.Length == 0
            ? (0, int.MaxValue)
            : (others.Where(other => other < own.Min()).Select(other => other + 1).DefaultIfEmpty(0).Max(), others.Where(other => other > own.Max()).Select(other => other - 1).DefaultIfEmpty(int.MaxValue).Min());

        static IEnumerable<int> Read(PlannedTable table) =>
            table.Columns.Where(column => column.Role is not (PlannedRole.PassedOver or PlannedRole.Note)).Select(column => column.Index);
    }
}
