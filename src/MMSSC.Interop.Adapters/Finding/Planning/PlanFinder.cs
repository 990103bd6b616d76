using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Completion;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Tables;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Makes the plan by which a file is read, from the tables that were found in it.</summary>
internal sealed class PlanFinder
{
    private readonly FoundTables found;
    private readonly FindInput input;
    private readonly TableRules rules;
    private readonly Findings findings;
    private readonly HashSet<Model> withLegend = [];
    private readonly List<PlannedLegend> legend = [];
    private readonly SortedSet<string> legendSheets = new(StringComparer.Ordinal);

    private PlanFinder(FoundTables found, TableRules rules, Findings findings) => (this.found, input, this.rules, this.findings) = (found, found.Input, rules, findings);

    /// <summary>The plan; null where nothing can be read, which is said.</summary>
    /// <param name="found">The tables of the file.</param>
    /// <param name="rules">What the model's own forms do differently.</param>
    /// <param name="findings">Takes what was decided, what is open and what is passed over.</param>
    public static ReadingPlan? Find(FoundTables found, TableRules rules, Findings findings)
    {
        var file = Location.Whole(found.Input.Workbook.FileName);
        if (found.Input.Options.Model is { } model && found.Models.IsEmpty)
        {
            findings.Add(TableDiagnostics.ModelNotInstalled(file, model, found.Input.Models.Select(installed => installed.ToString())));
            return null;
        }

        if (found.Input.Options.Sheet is { } sheet && found.Candidates.IsEmpty)
        {
            findings.Add(TableDiagnostics.NoSuchSheet(file, sheet, found.Input.Workbook.Sheets.Select(other => other.Name)));
            return null;
        }

        return new PlanFinder(found, rules, findings).Find();
    }

    private static readonly LocalText allOfOtherRoles = new(
        "the levels that were found are not those of now, as the file itself states",
        "los niveles encontrados no son los actuales, según dice el propio archivo",
        "les niveaux trouvés ne sont pas ceux d'aujourd'hui, comme le dit le fichier lui-même");

    private ReadingPlan Find()
    {
        var selection = new TableSelection(found, findings);
        var (chosen, read) = selection.Choose();
        CheckCodes(chosen.Select(candidate => candidate.Evidence!.Model).Distinct());
        selection.SaySheets(chosen);
        var cover = read.Length == 0 ? SheetContext.Empty : new CoverReader(found, findings).Read(read[0].Evidence!);
        var several = read.Where(candidate => candidate.Evidence!.HasRatings).DistinctBy(candidate => candidate.Grid.Sheet.Name).Count() > 1;
        var tables = ImmutableArray.CreateBuilder<PlannedTable>();
        foreach (var candidate in read)
        {
            AddTables(tables, candidate, several, cover);
        }

        if (chosen.Length == 0 && !findings.HasErrors)
        {
            var file = Location.Whole(input.Workbook.FileName);
            findings.Add(found.Candidates.Any(candidate => candidate.Evidence is not null) ? TableDiagnostics.NothingRated(file, allOfOtherRoles) : TableDiagnostics.NoTable(file));
        }

        legendSheets.ExceptWith(tables.Select(table => table.Sheet).OfType<string>());
        return new()
        {
            Form = new(PlanForms.NameOf(input.Workbook.Kind)),
            Tables = tables.ToImmutable(),
            Legend = [.. legend],
            PassedOver = [.. legendSheets.Select(name => new PassedOver(name, 0, null, PassedOverReason.Legend))],
        };
    }

    private void AddTables(ImmutableArray<PlannedTable>.Builder tables, TableCandidate candidate, bool several, SheetContext cover)
    {
        var evidence = candidate.Evidence!;
        if (withLegend.Add(evidence.Model))
        {
            var (said, saidFindings) = found.LegendOf(evidence.Model);
            legend.AddRange(said.Planned(evidence.Model));
            legendSheets.UnionWith(said.Sheets);
            foreach (var finding in saidFindings)
            {
                findings.Add(finding);
            }
        }

        var top = evidence.Layouts.Min(layout => layout.HeaderFirst >= 0 ? layout.HeaderFirst : layout.BodyFirst);
        var isWorkbook = input.Workbook.Kind != WorkbookKind.Delimited;
        var names = new CommunityNames(input.Lexicon, found.ModelWords, evidence);
        var context = new ContextReader(candidate.Grid, input.Lexicon, names, findings).Read(top, isWorkbook, several).Or(cover);
        var scope = new TableScope(
            candidate.Grid, isWorkbook ? candidate.Grid.Sheet.Name : null, evidence, context, input.Options, rules, input.Lexicon, candidate.Only, findings)
        {
            Names = names,
            Languages = TitleLanguages.Of(candidate.Grid, evidence),
        };
        if (evidence.Layouts[0].Wide)
        {
            Add(tables, new CommunityTablePlanner(scope).Plan());
            return;
        }

        foreach (var layout in evidence.Layouts)
        {
            Add(tables, new ElementTablePlanner(scope, layout).Plan());
        }
    }

    private static void Add(ImmutableArray<PlannedTable>.Builder tables, PlannedTable? table)
    {
        if (table is not null)
        {
            tables.Add(table);
        }
    }

    /// <summary>Meanings that the user gave must be levels of a model that was found.</summary>
    private void CheckCodes(IEnumerable<Model> models)
    {
        if (input.Options.Codes.Count == 0)
        {
            return;
        }

        var scales = models.SelectMany(model => model.Rateable.Select(element => element.Scale!).Distinct().Select(scale => new ScaleWords(model, scale, input.Lexicon))).ToArray();
        foreach (var (text, meaning) in input.Options.Codes.Where(_ => scales.Length > 0).OrderBy(code => code.Key, StringComparer.Ordinal))
        {
            var known = meaning is DeclaredMeanings.NotAssessed or DeclaredMeanings.NotApplicable
                || Array.Exists(scales, scale => scale.Scale.Find(meaning) is not null || scale.TryRead(Folding.Fold(meaning), out _));
            if (!known)
            {
                findings.Add(CellDiagnostics.NoSuchLevel(
                    Location.None, text, meaning, scales.SelectMany(scale => scale.Scale.Levels).Select(level => level.Code).Append(DeclaredMeanings.NotAssessed).Append(DeclaredMeanings.NotApplicable)));
            }
        }
    }
}
