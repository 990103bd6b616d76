using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Reading.Scoring;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Plans;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>Looks up what a plan names: model editions, elements, levels, scales, scorings, and meanings that a person gave.</summary>
/// <param name="models">All installed editions.</param>
/// <param name="lexicon">Words of levels.</param>
internal sealed class PlanReferences(IReadOnlyCollection<Model> models, Lexicon lexicon)
{
    private static readonly LocalText modelEdition = new("the model edition", "la edición de modelo", "l'édition de modèle");
    private static readonly LocalText ratedElement = new("the rated element", "el elemento valorado", "l'élément évalué");
    private static readonly LocalText level = new("the level", "el nivel", "le niveau");
    private static readonly LocalText scale = new("the scale", "la escala", "l'échelle");
    private static readonly LocalText scoring = new("the scoring", "la valoración conjunta", "la note d'ensemble");

    /// <summary>Says of a plan's file, at each place, what it names that there is not; whether it names nothing of the kind.</summary>
    public bool Check(PlanFile file, ICollection<Diagnostic> findings)
    {
        var before = findings.Count;
        foreach (var lacking in Lacking(file.Plan))
        {
            findings.Add(PlanDiagnostics.Unknown(file.At(lacking.Path.AsSpan()), lacking.Thing, lacking.Name, lacking.Known));
        }

        return findings.Count == before;
    }

    /// <summary>What a plan names that there is not, in the order of the plan.</summary>
    public IEnumerable<PlanReference> Lacking(ReadingPlan plan)
    {
        for (var i = 0; i < plan.Tables.Length; i++)
        {
            var table = plan.Tables[i];
            if (models.FirstOrDefault(installed => installed.ToString() == table.Model) is not { } model)
            {
                yield return new(["tables", i, "model"], modelEdition, table.Model, models.Select(installed => installed.ToString()));
                continue;
            }

            foreach (var lacking in Lacking(table, model))
            {
                yield return lacking with { Path = ["tables", i, .. lacking.Path] };
            }
        }
    }

    private IEnumerable<PlanReference> Lacking(PlannedTable table, Model model) =>
        LackingScoring(table).Concat(LackingInColumns(table, model)).Concat(LackingInRows(table, model)).Concat(LackingScales(table, model));

    private static IEnumerable<PlanReference> LackingScoring(PlannedTable table)
    {
        if (table.RowsBelow is { } name && RowsBelowScorings.Find(name) is null)
        {
            yield return new(["rowsBelow"], scoring, name, RowsBelowScorings.Names);
        }
    }

    private static IEnumerable<PlanReference> LackingInColumns(PlannedTable table, Model model)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = table.Columns[i];
            if (column.Element is { } element && model.Find(element) is null)
            {
                yield return Element(["columns", i, "element"], element, model);
            }

            if (LevelOf(column) is { } code && !model.Scales.Any(known => known.Find(code) is not null))
            {
                yield return new(["columns", i, "level"], level, code, Levels(model.Scales));
            }
        }
    }

    private static IEnumerable<PlanReference> LackingInRows(PlannedTable table, Model model)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            if (ElementOf(row, table) is { } code && (model.Find(code) is not { } element || (IsRated(row, table) && element.Scale is null)))
            {
                yield return Element(["rows", i, "element"], code, model);
            }
        }
    }

    private IEnumerable<PlanReference> LackingScales(PlannedTable table, Model model)
    {
        for (var i = 0; i < table.Codebooks.Length; i++)
        {
            var codebook = table.Codebooks[i];
            if (model.Scales.FirstOrDefault(known => known.Id == codebook.Scale) is not { } found)
            {
                yield return new(["codebooks", i, "scale"], scale, codebook.Scale, model.Scales.Select(known => known.Id));
                continue;
            }

            for (var j = 0; j < codebook.Looks.Length; j++)
            {
                if (codebook.Looks[j].Given is { } given && !CompiledCodebook.Knows(given, found, model, lexicon))
                {
                    yield return new(["codebooks", i, "looks", j, "given"], level, given, Levels([found]));
                }
            }
        }
    }

    /// <summary>The level that a column names; empty where it has to name one and does not, null where it need not.</summary>
    private static string? LevelOf(PlannedColumn column) => column.Level ?? (column.Role == PlannedRole.Mark ? "" : null);

    /// <summary>The element that a row names; empty where it has to name one and does not, null where it need not, as where rows are assessments.</summary>
    private static string? ElementOf(PlannedRow row, PlannedTable table) =>
        row.Element ?? (row.Kind == PlannedRowKind.Element && table.Arrangement != Arrangement.ElementPerColumn ? "" : null);

    private static bool IsRated(PlannedRow row, PlannedTable table) =>
        row.Kind is PlannedRowKind.Element || (row.Kind is PlannedRowKind.Below && table.RowsBelow is not null);

    private static PlanReference Element(object[] path, string code, Model model) =>
        new([.. path], ratedElement, code, model.Rateable.Select(element => element.Code));

    private static IEnumerable<string> Levels(IEnumerable<Scale> scales) =>
        scales.SelectMany(known => known.Levels).Select(known => known.Code).Distinct(StringComparer.Ordinal);
}
