using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Reads the ratings of a table that has a column for each element and a row for each assessment.</summary>
internal sealed class CommunityTableReader(CompiledTable table, RatingLedger ledger, RatingCells cells, InspectionLog log, Findings findings)
{
    private readonly SeenSheet sheet = table.Sheet;
    private readonly DataRows rows = new(table, findings);

    /// <summary>What a row is to the accounts of its cells.</summary>
    public AccountedRow AccountOf(int row) => rows.AccountOf(row);

    private readonly CompiledColumn[] elements = [.. table.Of(PlannedRole.Rating).Where(column => column.Element is { Scale: not null })];
    private int number;

    /// <summary>Reads all rows.</summary>
    public void Read()
    {
        foreach (var column in elements)
        {
            ledger.Seen.Add(column.Element!);
        }

        foreach (var (row, key) in rows.Read())
        {
            Enter(row, key);
        }

        if (rows.Padding > 0)
        {
            findings.Add(NativeDiagnostics.PaddingRows(sheet.Locate(table.Plan.FirstRow, 0), rows.Padding));
        }
    }

    /// <summary>Reads one row, and gives the assessment that it says it is of; null where it belongs to none.</summary>
    public AssessmentKey? Read(int row)
    {
        var key = rows.KeyOf(row);
        if (key is not null)
        {
            Enter(row, key);
        }

        return key;
    }

    /// <summary>Rows that hold nothing but padding so far.</summary>
    public int Padding => rows.Padding;

    private void Enter(int row, AssessmentKey found)
    {
        number++;
        var key = table.Plan.RowsAreNumbered ? found with { Stakeholder = $"#{number}" } : found;
        Draft? whole = null;
        foreach (var column in elements)
        {
            var cell = sheet[row, column.Plan.Index];
            cells.Notice(cell);
            var read = cells.ReadOne(row, column, column.Element!, cell);
            var own = column.Plan.Key;
            var draft = own.Date is null && own.Horizon is null ? whole ??= ledger.Of(key) : ledger.Of(key with { Date = own.Date ?? key.Date, Horizon = own.Horizon ?? key.Horizon });
            ledger.Enter(draft, read.Rating, read.Shown, read.State);
            log.Reading(read.Rating, read.Shown);
        }
    }
}
