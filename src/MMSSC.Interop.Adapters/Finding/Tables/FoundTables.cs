using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Legends;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Tables;

/// <summary>The tables of a file, each with the model edition that it is of. Found once for an input, however many readers ask.</summary>
internal sealed class FoundTables
{
    private readonly Dictionary<Model, (Legend Legend, IReadOnlyList<Diagnostic> Findings)> legends = [];
    private readonly HashSet<SheetGrid> searched = [];
    private readonly HashSet<SheetGrid> withDates = [];

    private FoundTables(FindInput input)
    {
        Input = input;
        Models = Editions();
        var indexes = Models.Select(model => new ModelIndex(model, Input.Lexicon)).ToArray();
        var parts = Sheets().SelectMany(sheet => ModelColumn.Split(sheet, Input.Models, Input.Lexicon))
            .SelectMany(part => StackedTables.Split(part.Sheet, indexes, Input.Lexicon).Select(table => part with { Sheet = table }))
            .SelectMany(part => SideBySideTables.Split(part.Sheet, indexes, Input.Lexicon).Select(table => part with { Sheet = table })).ToArray();
        var sheets = parts.Select(part => new SheetGrid(part.Sheet)).ToArray();
        var fits = sheets.Select(_ => new List<ModelEvidence>()).ToArray();
        foreach (var index in indexes)
        {
            AddEvidence(index, sheets, parts, fits);
        }

        Candidates = Choose(sheets, parts, fits);
    }

    /// <summary>What they were looked for in.</summary>
    public FindInput Input { get; }

    /// <summary>The editions among which is chosen.</summary>
    public ImmutableArray<Model> Models { get; }

    /// <summary>All tables and sheets that were looked at.</summary>
    public ImmutableArray<TableCandidate> Candidates { get; }

    /// <summary>Words that name a model, which communities are not called.</summary>
    public IReadOnlySet<string> ModelWords => modelWords ??= ModelIndex.WordsOf(Input.Models);

    private HashSet<string>? modelWords;

    /// <summary>Finds the tables.</summary>
    public static FoundTables In(FindInput input) => new(input);

    /// <summary>What the file's legend says of a model's levels, and what was found in it.</summary>
    public (Legend Legend, IReadOnlyList<Diagnostic> Findings) LegendOf(Model model) => legends.TryGetValue(model, out var known) ? known : (Legend.None, []);

    /// <summary>Editions that an option such as <c>smr</c> or <c>smr@rmm-2.0</c> names.</summary>
    private ImmutableArray<Model> Editions() => Input.Options.Model is not { } wanted
        ? Input.Models
        : [.. Input.Models.Where(model => model.IsNamed(wanted))];

    private IEnumerable<Sheet> Sheets() => Input.Options.Sheet is { } name
        ? Input.Workbook.Sheets.Where(sheet => Folding.Fold(sheet.Name) == Folding.Fold(name))
        : Input.Workbook.Sheets;

    private void AddEvidence(ModelIndex index, SheetGrid[] sheets, ModelPart[] parts, List<ModelEvidence>[] fits)
    {
        var model = index.Model;
        var indexes = sheets.Select(_ => index).ToArray();
        var hits = sheets.Select(grid => new ElementOccurrences(grid, index)).ToArray();
        for (var i = 0; i < sheets.Length; i++)
        {
            AlsoDates(model, sheets[i], ref indexes[i], ref hits[i]);
        }

        if (Array.TrueForAll(hits, hit => Math.Max(hit.BestColumnRated, hit.BestRowRated) == 0 && hit.Columns.Count == 0))
        {
            return;
        }

        var findings = new List<Diagnostic>();
        var legend = ReadLegend(model, sheets, hits, findings);
        legends.Add(model, (legend, findings));
        var cells = new ModelCells(model, Input.Lexicon, new(DeclaredMeanings.Keyed(Input.Options.Codes), legend, 0));
        for (var i = 0; i < sheets.Length; i++)
        {
            if (hits[i].Columns.Count > 0 && (parts[i].Model is not { } named || model.IsNamed(named)) && new EvidenceReader(sheets[i], indexes[i], cells, Input.Lexicon).Read(hits[i], IsNamed(model, sheets[i])) is { } fit)
            {
                fits[i].Add(fit);
            }
        }
    }

    /// <summary>Where a sheet names no element at all, its codes may all have become dates.</summary>
    private void AlsoDates(Model model, SheetGrid grid, ref ModelIndex index, ref ElementOccurrences hits)
    {
        if (hits.BestColumnRated + hits.BestRowRated > 0 || !HasDates(grid))
        {
            return;
        }

        var dated = new ModelIndex(model, Input.Lexicon, dated: true);
        var found = new ElementOccurrences(grid, dated);
        if (found.BestColumnRated >= Thresholds.FewestDates)
        {
            (index, hits) = (dated, found);
        }
    }

    /// <summary>Whether enough texts of a sheet are a day and a month; no model is asked where they are not.</summary>
    private bool HasDates(SheetGrid grid)
    {
        if (searched.Add(grid))
        {
            var dates = 0;
            for (var i = 0; i < grid.Texts && dates < Thresholds.FewestDates; i++)
            {
                dates += ModelIndex.IsDayAndMonth(grid.Text(i), Input.Lexicon) ? 1 : 0;
            }

            if (dates >= Thresholds.FewestDates)
            {
                withDates.Add(grid);
            }
        }

        return withDates.Contains(grid);
    }

    private Legend ReadLegend(Model model, SheetGrid[] sheets, ElementOccurrences[] hits, List<Diagnostic> findings)
    {
        var reader = new LegendReader(model, Input.Lexicon);
        for (var i = 0; i < sheets.Length; i++)
        {
            reader.Add(sheets[i], hits[i].LooksLikeTable);
        }

        return reader.Read(findings);
    }

    private ImmutableArray<TableCandidate> Choose(SheetGrid[] sheets, ModelPart[] parts, List<ModelEvidence>[] fits)
    {
        var choices = new (ModelEvidence? Fit, Diagnostic? Reason)[sheets.Length];
        string? preferred = null;
        for (var i = 0; i < sheets.Length; i++)
        {
            choices[i] = EditionSelection.Choose(fits[i], null, Location.Whole(Input.Workbook.FileName) with { Sheet = SheetName(sheets[i]) });
            preferred ??= choices[i].Fit is { HasRatings: true } fit ? fit.Model.Id : null;
        }

        for (var i = 0; i < sheets.Length && preferred is not null; i++)
        {
            if (choices[i] is { Fit: null, Reason: not null })
            {
                choices[i] = EditionSelection.Choose(fits[i], preferred, Location.Whole(Input.Workbook.FileName) with { Sheet = SheetName(sheets[i]) });
            }
        }

        return [.. sheets.Select((grid, i) => new TableCandidate(grid, choices[i].Fit, choices[i].Reason, parts[i].Only))];
    }

    private string? SheetName(SheetGrid grid) => Input.Workbook.Kind != WorkbookKind.Delimited ? grid.Sheet.Name : null;

    /// <summary>Whether the file's or sheet's name, or a line above the table, names the model.</summary>
    private bool IsNamed(Model model, SheetGrid grid)
    {
        var id = Squeezed(model.Id);
        if (Says(Path.GetFileName(Input.Workbook.FileName), id) || Says(grid.Sheet.Name, id))
        {
            return true;
        }

        for (var row = 0; row < Math.Min(8, grid.Rows); row++)
        {
            foreach (var cell in grid.Sheet.Rows[row].AsSpan()[..Math.Min(8, grid.Sheet.Rows[row].Length)])
            {
                if (cell.Text.Length is > 2 and < 200 && Says(cell.Text, id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Says(string text, string id) => id.Length >= 5
        ? Squeezed(text).Contains(id, StringComparison.Ordinal)
        : Lexicon.ContainsPhrase(Folding.Fold(text), id);

    private static string Squeezed(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));
}
