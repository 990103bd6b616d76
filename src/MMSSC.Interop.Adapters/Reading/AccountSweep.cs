using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>
/// Accounts by a plan for the cells that hold no ratings: headings, names, notes, totals, and what is passed over. A cell of a rating
/// column in a row of an element is left to its reading.
/// </summary>
internal sealed class AccountSweep(CellAccounts accounts, Lexicon lexicon)
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

    /// <summary>Accounts for the cells that say whose or when a table's ratings are; a label with the cell beside it, or below it where that holds what the plan says.</summary>
    /// <param name="sheet">A sheet of the file, on which they may stand.</param>
    /// <param name="context">What the plan says of the table.</param>
    public void Context(Sheet sheet, PlannedContext context)
    {
        Field(sheet, context.CommunityAt, text => context.Key.Community is not { } name || Holds(text, name));
        for (var i = 0; i < Math.Min(context.TerritoriesAt.Length, context.Key.Territories.Names.Length); i++)
        {
            var name = context.Key.Territories.Names[i];
            Field(sheet, context.TerritoriesAt[i], text => Holds(text, name));
        }

        Field(sheet, context.IdAt, text => context.Key.Id is not { } id || Holds(text, id));
        Field(sheet, context.DateAt, text => text.AsSpan().ContainsAnyInRange('0', '9'));
        Field(sheet, context.MethodAt, text => HasValueBehind(text) || lexicon.Methods.ContainsKey(Folding.Fold(text)));
        Field(sheet, context.StakeholderAt, text => context.Key.Stakeholder is not { } stakeholder || Holds(text, stakeholder));
    }

    /// <summary>Accounts for a cell that says something of the table, and for the next one where it is only the label of that.</summary>
    private void Field(Sheet sheet, Location at, Func<string, bool> isWhole)
    {
        if (sheet.Find(at) is not var (row, column))
        {
            return;
        }

        accounts.Set(sheet, row, column, CellAccount.Context);
        if (!isWhole(sheet[row, column].Text))
        {
            var value = column + 1;
            while (value < sheet.Rows[row].Length && sheet[row, value].IsBlank)
            {
                value++;
            }

            if (Below(sheet, row, column) is var below && below < sheet.Rows.Length && isWhole(sheet[below, column].Text) && (value >= sheet.Rows[row].Length || !isWhole(sheet[row, value].Text)))
            {
                accounts.Set(sheet, below, column, CellAccount.Context);
                return;
            }

            accounts.Set(sheet, row, value, CellAccount.Context);
        }
    }

    private static int Below(Sheet sheet, int row, int column)
    {
        var below = row + 1;
        while (below < sheet.Rows.Length && sheet[below, column].IsBlank)
        {
            below++;
        }

        return below;
    }

    private static bool Holds(string text, string value) => Folding.Fold(text).Contains(Folding.Fold(value), StringComparison.Ordinal);

    private static bool HasValueBehind(string text) => text.IndexOf(':') is > 0 and var colon && !text.AsSpan(colon + 1).IsWhiteSpace();

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
