using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Adapters.Reading.Scoring;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>What a plan is read with.</summary>
/// <param name="Workbook">The file's tables.</param>
/// <param name="Models">All installed model editions.</param>
/// <param name="Lexicon">The words by which cells are read.</param>
/// <param name="Options">What the user settled.</param>
internal sealed record PlanInput(
    Workbook Workbook, ImmutableArray<Model> Models, Lexicon Lexicon, ImportOptions Options);

/// <summary>What was read by a plan.</summary>
/// <param name="Assessments">The assessments.</param>
/// <param name="InspectionFacts">What was read as what.</param>
/// <param name="Accounts">What became of each filled cell.</param>
internal sealed record PlanResult(ImmutableArray<Assessment> Assessments, ImmutableArray<InspectionFact> InspectionFacts, CellAccounts Accounts);

/// <summary>Reads a file by a plan. It does what the plan says and decides nothing.</summary>
internal sealed class PlanReader
{
    private const int MostListed = 12;

    private readonly PlanInput input;
    private readonly Findings findings;
    private readonly InspectionLog log = new();
    private readonly List<RatingLedger> ledgers = [];
    private readonly Dictionary<Sheet, SeenSheet> sheets = [];
    private readonly CellAccounts accounts;
    private readonly AccountSweep sweep;

    private PlanReader(PlanInput input, Findings findings)
    {
        (this.input, this.findings) = (input, findings);
        accounts = new(input.Workbook);
        sweep = new(accounts, input.Lexicon);
    }

    /// <summary>Reads all tables of a plan.</summary>
    public static PlanResult Read(ReadingPlan plan, PlanInput input, Findings findings)
    {
        var reader = new PlanReader(input, findings);
        foreach (var table in plan.Tables)
        {
            reader.Read(table);
        }

        reader.AccountForRest(plan);
        var assessments = reader.Write();
        if (!assessments.Any(assessment => assessment.Ratings.Any(rating => rating.Status != RatingStatus.NotAssessed)) && !plan.Tables.IsEmpty && !findings.HasErrors)
        {
            NothingRead.Say(plan, input.Workbook, findings);
        }

        return new(assessments, reader.log.ToArray(), reader.accounts);
    }

    private void AccountForRest(ReadingPlan plan)
    {
        foreach (var sheet in input.Workbook.Sheets)
        {
            foreach (var table in plan.Tables)
            {
                sweep.Context(sheet, table.Context);
            }

            sweep.Rest(
                sheet,
                [.. plan.Tables.Where(table => table.Sheet is null || table.Sheet == sheet.Name)],
                plan.PassedOver.Any(passed => passed.Reason == PassedOverReason.Legend && passed.Sheet == sheet.Name));
        }
    }

    private void Read(PlannedTable plan)
    {
        if (input.Models.FirstOrDefault(model => model.ToString() == plan.Model) is not { } model
            || input.Workbook.Sheets.FirstOrDefault(sheet => plan.Sheet is null || sheet.Name == plan.Sheet) is not { } sheet)
        {
            return;
        }

        if (!sheets.TryGetValue(sheet, out var seen))
        {
            sheets.Add(sheet, seen = new(sheet));
        }

        if (ledgers.Find(known => known.Model == model) is not { } ledger)
        {
            ledgers.Add(ledger = new(model, findings));
        }

        ledger.RowsBelow ??= plan.RowsBelow is null ? null : RowsBelowScorings.Find(plan.RowsBelow);
        var table = CompiledTable.Of(plan, seen, model, input.Lexicon);
        log.Table(table);
        var ratings = new CellRatings(findings, input.Options.StoredResults, plan.RowsAreRespondents);
        var cells = new RatingCells(table, ratings, accounts, findings);
        if (plan.Arrangement == Arrangement.ElementPerColumn)
        {
            var reader = new CommunityTableReader(table, ledger, cells, log, findings);
            reader.Read();
            sweep.Table(table, reader.AccountOf);
        }
        else
        {
            var reader = new ElementTableReader(table, ledger, cells, log, findings);
            reader.Read();
            sweep.Table(table, reader.AccountOf);
        }

        ratings.Close();
        if (cells.Hidden > 0)
        {
            findings.Add(TableDiagnostics.HiddenCells(seen.Locate(0, 0), cells.Hidden));
        }
    }

    /// <summary>The assessments of all models, and what is missing.</summary>
    private ImmutableArray<Assessment> Write()
    {
        var writer = new DraftWriter(input.Options, input.Workbook.FileName, findings);
        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        foreach (var ledger in ledgers)
        {
            ledger.SayContradictions();
            CombineBelow(ledger);
            var written = writer.Write(ledger);
            assessments.AddRange(written);
            if (!written.IsEmpty)
            {
                SayMissing(ledger.Model, ledger.Seen, input.Workbook.FileName, findings);
            }
        }

        return assessments.ToImmutable();
    }

    private void CombineBelow(RatingLedger ledger)
    {
        foreach (var draft in ledger.Drafts)
        {
            foreach (var (index, below) in draft.Below)
            {
                ledger.RowsBelow?.Combine(draft, ledger.Model.Elements[index], below, findings);
            }
        }
    }

    /// <summary>Elements without a row or column count as not assessed; those below or above one that has are no gap.</summary>
    internal static void SayMissing(Model model, HashSet<Element> seen, string file, Findings findings)
    {
        var leaves = model.Rateable.Where(element => element.IsLeaf).ToArray();
        var missing = leaves.Where(leaf => !seen.Contains(leaf) && !HasSeenAbove(leaf, seen)).ToArray();
        if (missing.Length > 0)
        {
            var codes = string.Join(", ", missing.Take(MostListed).Select(element => element.Code)) + (missing.Length > MostListed ? ", …" : "");
            findings.Add(TableDiagnostics.MissingElements(Location.Whole(file), missing.Length, leaves.Length, codes));
        }
    }

    private static bool HasSeenAbove(Element element, HashSet<Element> seen)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (seen.Contains(at))
            {
                return true;
            }
        }

        return false;
    }
}
