using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>
/// Accounts by a plan for the cells that hold no ratings: headings, names, notes, totals, and what is passed over. A cell of a rating
/// column in a row of an element is left to its reading.
/// </summary>
internal sealed class AccountSweep(CellAccounts accounts)
{
    /// <summary>Accounts for the cells of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowOf">What a row below the heading is.</param>
    public void Table(CompiledTable table, Func<int, AccountedRow> rowOf)
    {
        var sheet = table.Sheet.Sheet;
        var plan = table.Plan;
        var roles = Roles(table);
        var first = plan.HeadingFirst >= 0 ? plan.HeadingFirst : plan.FirstRow;
        var last = Math.Min(sheet.Rows.Length - 1, plan.LastRow ?? int.MaxValue);
        for (var row = first; row <= last; row++)
        {
            var kind = row <= plan.HeadingLast ? AccountedRow.Heading : rowOf(row);
            for (var column = 0; column < sheet.Rows[row].Length; column++)
            {
                if (kind != AccountedRow.OfOtherTable && !sheet.Rows[row][column].IsBlank && Of(kind, column < roles.Length ? roles[column] : PlannedRole.PassedOver) is { } account)
                {
                    accounts.Set(sheet, row, column, account);
                }
            }
        }
    }

    /// <summary>Accounts for the cells that say whose or when a table's ratings are; a label with the cell beside it.</summary>
    /// <param name="sheet">A sheet of the file, on which they may stand.</param>
    /// <param name="context">What the plan says of the table.</param>
    public void Context(Sheet sheet, PlannedContext context)
    {
        if (sheet.Find(context.CommunityAt) is var (row, column))
        {
            accounts.Set(sheet, row, column, CellAccount.Context);
            if (context.Key.Community is { } name && !Folding.Fold(sheet[row, column].Text).Contains(Folding.Fold(name), StringComparison.Ordinal))
            {
                var value = column + 1;
                while (value < sheet.Rows[row].Length && sheet[row, value].IsBlank)
                {
                    value++;
                }

                accounts.Set(sheet, row, value, CellAccount.Context);
            }
        }

        if (sheet.Find(context.DateAt) is var (dateRow, dateColumn))
        {
            accounts.Set(sheet, dateRow, dateColumn, CellAccount.Context);
        }
    }

    /// <summary>Accounts for what stands outside of all tables of a sheet: a sheet that says what signs mean is context.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="tables">The tables that stand on it.</param>
    /// <param name="isLegend">Whether the plan passes it over as a legend.</param>
    public void Rest(Sheet sheet, IReadOnlyList<PlannedTable> tables, bool isLegend)
    {
        for (var row = 0; row < sheet.Rows.Length; row++)
        {
            if (tables.Any(table => row >= (table.HeadingFirst >= 0 ? table.HeadingFirst : table.FirstRow) && row <= (table.LastRow ?? int.MaxValue)))
            {
                continue;
            }

            for (var column = 0; column < sheet.Rows[row].Length; column++)
            {
                accounts.Set(sheet, row, column, isLegend ? CellAccount.Context : CellAccount.PassedOver);
            }
        }
    }

    private static CellAccount? Of(AccountedRow row, PlannedRole role) => row switch
    {
        AccountedRow.Heading => CellAccount.Heading,
        AccountedRow.Total => CellAccount.Total,
        AccountedRow.Said => role is PlannedRole.Rating or PlannedRole.Mark or PlannedRole.Element ? CellAccount.Finding : CellAccount.PassedOver,
        AccountedRow.PassedOver => CellAccount.PassedOver,
        AccountedRow.Group => role is PlannedRole.Element or PlannedRole.Group ? CellAccount.Element : CellAccount.PassedOver,
        _ => role switch
        {
            PlannedRole.Rating or PlannedRole.Mark => null,
            PlannedRole.Element or PlannedRole.Group => CellAccount.Element,
            PlannedRole.Note or PlannedRole.Evidence => CellAccount.Note,
            PlannedRole.PassedOver => CellAccount.PassedOver,
            _ => CellAccount.Context,
        },
    };

    private static PlannedRole[] Roles(CompiledTable table)
    {
        var width = 0;
        foreach (var column in table.Columns)
        {
            width = Math.Max(width, column.Plan.Index + 1);
        }

        var roles = new PlannedRole[width];
        foreach (var column in table.Columns)
        {
            // A column of elements whose colours are ratings is read by both; its texts are names.
            roles[column.Plan.Index] = !column.Plan.ByFillOnly ? column.Plan.Role : column.Plan.Role == PlannedRole.Mark ? PlannedRole.PassedOver : PlannedRole.Element;
        }

        return roles;
    }
}
