using System.Collections.Immutable;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Reading.Accounts;

/// <summary>
/// Keeps what became of each filled cell. Cells of rating columns are accounted for where they are read and nowhere else, so that one
/// which reading never reached shows.
/// </summary>
/// <param name="workbook">The file's tables; null where no accounts are kept, because the file is not held in memory.</param>
internal sealed class CellAccounts(Workbook? workbook)
{
    private readonly Dictionary<Sheet, CellAccount[][]> sheets = [];

    /// <summary>Accounts for a cell; the first account stands, but a finding goes before all others.</summary>
    public void Set(Sheet sheet, int row, int column, CellAccount account)
    {
        if (workbook is null)
        {
            return;
        }

        var rows = Of(sheet);
        if ((uint)row < (uint)rows.Length && (uint)column < (uint)rows[row].Length && (rows[row][column] == CellAccount.None || account == CellAccount.Finding))
        {
            rows[row][column] = account;
        }
    }

    /// <summary>The account of a cell.</summary>
    public CellAccount this[Sheet sheet, int row, int column] =>
        sheets.TryGetValue(sheet, out var rows) && (uint)row < (uint)rows.Length && (uint)column < (uint)rows[row].Length ? rows[row][column] : CellAccount.None;

    /// <summary>The sums over all sheets; those of no cell are left away.</summary>
    public ImmutableArray<AccountSum> Sums()
    {
        var kinds = Enum.GetValues<CellAccount>();
        var counts = new int[kinds.Length];
        foreach (var sheet in workbook?.Sheets ?? [])
        {
            var rows = sheets.GetValueOrDefault(sheet);
            for (var row = 0; row < sheet.Rows.Length; row++)
            {
                for (var column = 0; column < sheet.Rows[row].Length; column++)
                {
                    // A fill alone is decoration until something reads it.
                    var account = rows?[row][column] ?? CellAccount.PassedOver;
                    counts[(int)account] += IsFilled(sheet.Rows[row][column]) || account is CellAccount.Rating or CellAccount.Finding ? 1 : 0;
                }
            }
        }

        var sums = ImmutableArray.CreateBuilder<AccountSum>();
        foreach (var account in kinds)
        {
            if (counts[(int)account] > 0)
            {
                sums.Add(new(account, counts[(int)account]));
            }
        }

        return sums.ToImmutable();
    }

    /// <summary>The sum of a file of which nothing is read, which a finding states for all of its cells.</summary>
    public static ImmutableArray<AccountSum> NothingRead(Workbook workbook)
    {
        var cells = 0;
        foreach (var sheet in workbook.Sheets)
        {
            foreach (var row in sheet.Rows)
            {
                foreach (ref readonly var cell in row.AsSpan())
                {
                    cells += IsFilled(cell) ? 1 : 0;
                }
            }
        }

        return cells == 0 ? [] : [new(CellAccount.Finding, cells)];
    }

    /// <summary>Whether a cell holds something that needs an account.</summary>
    public static bool IsFilled(in Cell cell) => !cell.IsBlank;

    private CellAccount[][] Of(Sheet sheet)
    {
        if (!sheets.TryGetValue(sheet, out var rows))
        {
            sheets.Add(sheet, rows = new CellAccount[sheet.Rows.Length][]);
            for (var row = 0; row < rows.Length; row++)
            {
                rows[row] = sheet.Rows[row].Length == 0 ? [] : new CellAccount[sheet.Rows[row].Length];
            }
        }

        return rows;
    }
}
