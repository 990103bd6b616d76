using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Reads the ratings of a table that has elements in rows: those that its plan lists, at their places or by their names.</summary>
internal sealed class ElementTableReader
{
    private readonly CompiledTable table;
    private readonly SeenSheet sheet;
    private readonly RatingLedger ledger;
    private readonly InspectionLog log;
    private readonly Findings findings;
    private readonly RatingCells cells;
    private readonly RowKeys keys;
    private readonly int note;
    private readonly int evidence;
    private readonly NamedRows rows;

    public ElementTableReader(CompiledTable table, RatingLedger ledger, RatingCells cells, InspectionLog log, Findings findings)
    {
        (this.table, this.ledger, this.cells, this.log, this.findings) = (table, ledger, cells, log, findings);
        sheet = table.Sheet;
        rows = new(sheet, table.Plan);
        keys = new(sheet, table.Plan.Columns, table.Lexicon, findings, table.Plan.KeysContinue);
        note = IndexOf(PlannedRole.Note);
        evidence = IndexOf(PlannedRole.Evidence);
    }

    public void Read()
    {
        foreach (var (at, row) in rows.All())
        {
            if (row.Element is null || table.Model.Find(row.Element) is not { } element || (row.Kind == PlannedRowKind.Below && table.Plan.RowsBelow is null))
            {
                continue;
            }

            if (row.State == PlannedRowState.Example)
            {
                findings.Add("example-row", () => TableDiagnostics.ExampleRow(sheet.Locate(at, 0), element.Label));
                cells.Refuse(at);
            }
            else if (row.Kind == PlannedRowKind.Element)
            {
                ledger.Seen.Add(element);
                Enter(at, row, element);
            }
            else if (row.Kind == PlannedRowKind.Below)
            {
                ledger.Seen.Add(element);
                EnterBelow(at, row, element);
            }
        }
    }

    /// <summary>What a row is to the accounts of its cells.</summary>
    public AccountedRow AccountOf(int row) => rows.At(row) is not { } planned ? AccountedRow.PassedOver
        : planned.IsSaid ? planned.Kind == PlannedRowKind.Total ? AccountedRow.Total : AccountedRow.Said
        : planned.Kind switch
        {
            PlannedRowKind.Element => AccountedRow.Data,
            PlannedRowKind.Below when table.Plan.RowsBelow is not null => AccountedRow.Data,
            PlannedRowKind.Group => AccountedRow.Group,
            PlannedRowKind.Heading => AccountedRow.Heading,
            PlannedRowKind.Total => AccountedRow.Total,
            _ => AccountedRow.PassedOver,
        };

    private void Enter(int at, PlannedRow row, Element element)
    {
        if (keys.Read(at) is not { } key)
        {
            cells.Refuse(at);
            return;
        }

        foreach (var cell in cells.Read(at, element))
        {
            var held = row.State == PlannedRowState.Holds ? cell : Taken(row, cell);
            var rating = note < 0 && evidence < 0 ? held.Rating : held.Rating with { Note = Beside(at, note), Evidence = Beside(at, evidence) };
            ledger.Enter(ledger.Of(Joined(key, held.Key)), rating, held.Shown, held.State);
            log.Reading(rating, held.Shown);
        }
    }

    /// <summary>What is left of a rating that its row takes back: a level beside that contradicts it, and neither wins.</summary>
    private CellRating Taken(PlannedRow row, CellRating cell)
    {
        var element = cell.Rating.Element;
        if (cell.Rating.Value is not null)
        {
            findings.Add("level-taken-back", () => CellDiagnostics.LevelTakenBack(cell.Rating.Origin, Shown.Short(cell.Shown), element.Label, row.State == PlannedRowState.NotApplicable));
            return cell with { Rating = Rating.NotAssessed(element, cell.Rating.Origin), State = DraftEntryState.Unreadable };
        }

        return row.State == PlannedRowState.NotApplicable ? cell with { Rating = Rating.NotApplicable(element, cell.Rating.Origin), State = DraftEntryState.Stated } : cell;
    }

    private void EnterBelow(int at, PlannedRow row, Element element)
    {
        // A line of text below an element is none of its parts; one with a code and no colour is one that nobody assessed.
        var isCoded = row.Code.Length > 0;
        if (!isCoded && !cells.IsFilled(at) && !cells.IsColoured(at))
        {
            return;
        }

        if (keys.Read(at) is not { } key)
        {
            cells.Refuse(at);
            return;
        }

        foreach (var cell in cells.Read(at, element))
        {
            if (cell.State == DraftEntryState.Blank && !isCoded)
            {
                continue;
            }

            var draft = ledger.Of(Joined(key, cell.Key));
            if (!draft.Below.TryGetValue(element.Index, out var below))
            {
                draft.Below.Add(element.Index, below = []);
            }

            below.Add(cell.Rating);
            log.Reading(cell.Rating, cell.Shown);
        }
    }

    private AssessmentKey Joined(AssessmentKey row, AssessmentKey column) => new AssessmentKey(
        row.Community ?? column.Community, row.Id, column.Date ?? row.Date, column.Horizon ?? row.Horizon, row.Stakeholder ?? column.Stakeholder)
    {
        Method = column.Method,
        Territories = row.Territories,
    }.Or(table.Plan.Context.Key);

    private string? Beside(int row, int column)
    {
        var text = column < 0 ? "" : sheet[row, column].Text.Trim();
        return text.Length == 0 ? null : text;
    }

    private int IndexOf(PlannedRole role) => table.Of(role).FirstOrDefault()?.Plan.Index ?? -1;
}
