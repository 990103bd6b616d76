using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>A column of a plan with its element and level found in the model.</summary>
internal sealed record CompiledColumn(PlannedColumn Plan, Element? Element, Level? Level);

/// <summary>A table of a plan, ready to be read: its sheet, its model, and its codebooks.</summary>
internal sealed class CompiledTable
{
    private readonly Dictionary<int, List<CompiledCodebook>> codebooks = [];

    private CompiledTable(PlannedTable plan, SeenSheet sheet, Model model, Lexicon lexicon)
    {
        (Plan, Sheet, Model, Lexicon) = (plan, sheet, model, lexicon);
        Columns = [.. plan.Columns.Select(column => new CompiledColumn(
            column, column.Element is null ? null : model.Find(column.Element), column.Level is null ? null : LevelOf(model, column.Level)))];
        foreach (var planned in plan.Codebooks)
        {
            if (CompiledCodebook.Compile(planned, model, lexicon) is { } codebook)
            {
                foreach (var column in planned.Columns)
                {
                    Add(column, codebook);
                }
            }
        }
    }

    public PlannedTable Plan { get; }

    public SeenSheet Sheet { get; }

    public Model Model { get; }

    public Lexicon Lexicon { get; }

    /// <summary>All columns, from left to right.</summary>
    public CompiledColumn[] Columns { get; }

    /// <summary>The table on its sheet.</summary>
    public static CompiledTable Of(PlannedTable plan, SeenSheet sheet, Model model, Lexicon lexicon) => new(plan, sheet, model, lexicon);

    /// <summary>The columns of a role.</summary>
    public IEnumerable<CompiledColumn> Of(PlannedRole role) => Columns.Where(column => column.Plan.Role == role);

    /// <summary>What the cells of a column mean on a scale.</summary>
    public CompiledCodebook CodebookOf(int column, Scale scale)
    {
        if (codebooks.TryGetValue(column, out var known))
        {
            // Where a plan has several, the last one holds.
            for (var i = known.Count - 1; i >= 0; i--)
            {
                if (known[i].Scale == scale)
                {
                    return known[i];
                }
            }
        }

        // A scale that no cell of the column had when the plan was made is read by its own words.
        return Add(column, CompiledCodebook.Compile(new(scale.Id, [column]), Model, Lexicon)!);
    }

    private CompiledCodebook Add(int column, CompiledCodebook codebook)
    {
        if (!codebooks.TryGetValue(column, out var known))
        {
            codebooks.Add(column, known = []);
        }

        known.Add(codebook);
        return codebook;
    }

    private static Level? LevelOf(Model model, string code)
    {
        foreach (var scale in model.Scales)
        {
            if (scale.Find(code) is { } level)
            {
                return level;
            }
        }

        return null;
    }
}
