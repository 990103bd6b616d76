using MMSSC.Interop.Adapters.Finding.Completion;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>
/// Finds community, date, horizon and stakeholder of a file that is read by a plan of another: they are the file's own, and what the
/// plan's file said of itself is not said of this one. Only what a person gave holds where the file says nothing.
/// </summary>
internal sealed class PlanContexts
{
    private const int MostCoverRows = 40;

    private readonly ReadingPlan plan;
    private readonly AdapterInput input;
    private readonly Findings findings;
    private readonly HashSet<string> modelWords;
    private readonly Dictionary<Model, CommunityNames> names = [];

    private PlanContexts(ReadingPlan plan, AdapterInput input, Findings findings)
    {
        (this.plan, this.input, this.findings) = (plan, input, findings);
        modelWords = ModelIndex.WordsOf(input.Models);
    }

    /// <summary>The plan with the contexts of a file that it fits.</summary>
    public static ReadingPlan Renew(ReadingPlan plan, AdapterInput input, Findings findings) => new PlanContexts(plan, input, findings).Renew();

    private ReadingPlan Renew()
    {
        var cover = Cover();
        return plan with { Tables = [.. plan.Tables.Select(table => table with { Context = Of(table, cover) })] };
    }

    private PlannedContext Of(PlannedTable table, SheetContext cover)
    {
        var sheet = PlanForms.SheetOf(table, input.Workbook!)!;
        var (rows, top) = Above(table, sheet);
        var isWorkbook = input.Workbook!.Kind != WorkbookKind.Delimited;
        var several = plan.Tables.DistinctBy(other => other.Sheet).Count() > 1;
        var found = new ContextReader(new(rows), input.Lexicon, Names(table), findings).Read(top, isWorkbook, several).Or(cover);
        var context = (found with { Date = DateOfRows(table, sheet) ?? found.Date })
            .PlannedBeside(table.Columns.Where(column => column.Role == PlannedRole.Territory).Select(column => column.Heading));
        return table.Context.Given ? context with { Key = context.Key.Or(table.Context.Key), Given = true } : context;
    }

    /// <summary>The lines above the first table of a sheet hold for all of its tables; those between two tables belong to the lower one.</summary>
    private (Sheet Rows, int Top) Above(PlannedTable table, Sheet sheet)
    {
        var top = Top(table);
        var upper = plan.Tables.Where(other => PlanForms.SheetOf(other, input.Workbook!) == sheet && Top(other) < top).ToArray();
        if (upper.Length == 0)
        {
            return (Beside(table, sheet, top), top);
        }

        var first = upper.Min(Top);
        var end = upper.Max(other => Math.Clamp(other.LastRow ?? Top(other), first, top - 1));
        int[] kept = [.. Enumerable.Range(0, first), .. Enumerable.Range(end + 1, top - end - 1), top];
        return (sheet.With([.. kept.Where(row => row < sheet.Rows.Length)]), kept.Length - 1);
    }

    /// <summary>Of several tables side by side each has its own title above it.</summary>
    private Sheet Beside(PlannedTable table, Sheet sheet, int top)
    {
        var starts = plan.Tables.Where(other => PlanForms.SheetOf(other, input.Workbook!) == sheet && Top(other) == top).Select(Start).Distinct().Order().ToList();
        return starts.Count < 2 ? sheet : SideBySideTables.Part(sheet, top, starts, starts.IndexOf(Start(table)));
    }

    private static int Start(PlannedTable table) =>
        table.Columns.Where(column => column.Role is PlannedRole.Element or PlannedRole.Group).Select(column => column.Index).DefaultIfEmpty(0).Min();

    private static int Top(PlannedTable table) => table.HeadingFirst >= 0 ? table.HeadingFirst : table.FirstRow;

    /// <summary>The latest date of a column of dates that tells no assessments apart.</summary>
    private PartialDate? DateOfRows(PlannedTable table, Sheet sheet)
    {
        var dates = table.Columns.Where(column => column.Role == PlannedRole.PassedOver && input.Lexicon.RoleOf(Folding.Fold(column.Heading), out var exact) == HeadingTopic.Date && exact)
            .Take(1).Select(column => column with { Role = PlannedRole.Date }).ToArray();
        if (dates.Length == 0 || table.Arrangement == Arrangement.ElementPerColumn)
        {
            return null;
        }

        var seen = new SeenSheet(sheet);
        var keys = new RowKeys(seen, dates, input.Lexicon, findings, table.KeysContinue);
        return new NamedRows(seen, table).All().Where(row => row.Planned.Kind is PlannedRowKind.Element or PlannedRowKind.Below).Select(row => keys.Read(row.Row)?.Date).ToArray().Max();
    }

    /// <summary>What the sheets without tables say together, such as a cover.</summary>
    private SheetContext Cover()
    {
        var context = SheetContext.Empty;
        var isBehind = false;
        foreach (var sheet in input.Workbook!.Sheets)
        {
            var hasTable = plan.Tables.Any(table => PlanForms.SheetOf(table, input.Workbook) == sheet);
            isBehind |= hasTable;
            if (hasTable || sheet.Rows.Length > MostCoverRows)
            {
                continue;
            }

            var read = new ContextReader(new(sheet), input.Lexicon, Names(plan.Tables[0]), findings).ReadCover(guesses: !isBehind);
            if (context.Community is not null && read.Community is not null && Folding.Fold(context.Community) != Folding.Fold(read.Community))
            {
                findings.Add(ContextDiagnostics.CommunityUnclear(read.CommunityAt, [context.Community, read.Community]));
                return context with { Community = null };
            }

            context = context.Or(read);
        }

        return context with { Horizon = null, Stakeholder = null };
    }

    private CommunityNames Names(PlannedTable table)
    {
        var model = input.Models.First(installed => installed.ToString() == table.Model);
        if (!names.TryGetValue(model, out var known))
        {
            var cells = new ModelCells(model, input.Lexicon, new(DeclaredMeanings.Keyed(input.Options.Codes), new(), 0));
            names.Add(model, known = new(input.Lexicon, modelWords, new(new ModelIndex(model, input.Lexicon), cells, [])
            {
                Identity = 0,
                Elements = [],
                Unknown = [],
                Titled = 0,
                AllLeaves = false,
                Levels = 0,
                Typical = 0,
                Known = 0,
                Own = 0,
                Named = false,
            }));
        }

        return known;
    }
}
