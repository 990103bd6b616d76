using MMSSC.Interop.Adapters.Finding.Completion;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Legends;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Plans;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>
/// The legends of a file that is read by a kept plan. A sheet of the same headings may count the other way round: where its own legend
/// contradicts the one that the plan was made by, the plan does not fit.
/// </summary>
internal sealed class FileLegends
{
    private readonly ReadingPlan plan;
    private readonly List<(string Model, LegendReader Reader, Legend Legend)> legends = [];
    private readonly List<Diagnostic> findings = [];

    /// <summary>Reads the legends of the sheets.</summary>
    /// <param name="plan">The plan; what it names is installed.</param>
    /// <param name="input">The file; it holds tables.</param>
    public FileLegends(ReadingPlan plan, AdapterInput input)
    {
        this.plan = plan;
        var tables = plan.Tables.Select(table => PlanForms.SheetOf(table, input.Workbook!)).ToHashSet();
        var grids = input.Workbook!.Sheets.Select(sheet => new SheetGrid(sheet)).ToArray();
        foreach (var model in plan.Tables.Select(table => table.Model).Distinct())
        {
            var reader = new LegendReader(input.Models.First(installed => installed.ToString() == model), input.Lexicon);
            foreach (var grid in grids)
            {
                reader.Add(grid, tables.Contains(grid.Sheet));
            }

            legends.Add((model, reader, reader.Read(findings)));
        }
    }

    /// <summary>What was found in them.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>The first sign that means something else here; null where there is none.</summary>
    public Diagnostic? FirstDifference()
    {
        foreach (var (model, reader, legend) in legends)
        {
            foreach (var planned in plan.Legend)
            {
                if (planned.Model == model && legend.Find(planned.Sign) is { } here && !reader.SameLevel(planned.Means, here.Word))
                {
                    return PlanDiagnostics.OtherLegend(here.Location, planned.Sign, planned.Means, here.Word);
                }
            }
        }

        return null;
    }
}
