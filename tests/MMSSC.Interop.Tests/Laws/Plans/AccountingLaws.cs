using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Every filled cell of a file has exactly one account: nothing is lost in silence.</summary>
public sealed class AccountingLaws
{
    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void Every_filled_cell_has_exactly_one_account(string source) => LawSource.Holds(source, null, sheet =>
    {
        if (sheet.Workbook is not { } workbook)
        {
            return false;
        }

        // A fill or a mark of which a rating is read has an account beside the cells with texts.
        var filled = workbook.Sheets.Sum(each => each.Rows.Sum(row => row.Count(cell => !cell.IsBlank)));
        var accounts = sheet.Read.Accounts;
        Assert.DoesNotContain(accounts, sum => sum.Account == CellAccount.None);
        Assert.Equal(accounts.Length, accounts.DistinctBy(sum => sum.Account).Count());
        Assert.InRange(accounts.Sum(sum => sum.Cells), filled, workbook.Sheets[0].Rows.Length == 0 || workbook.Kind == WorkbookKind.Delimited ? filled : int.MaxValue);
        return true;
    });

    [Theory]
    [InlineData("City,Donostia\nWorkshop,12 May 2026\n\ncode,level\n1.1,green\n1.2,red\n", 3)]
    [InlineData("Municipio de Villa Ejemplo\n2026-03\n\ncode,level\n1.1,green\n1.2,red\n", 2)]
    public void What_says_whose_and_when_is_context(string text, int cells)
    {
        var imported = Shipped.Engine.Import("sheet.csv", System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(cells, imported.Accounts.Single(sum => sum.Account == CellAccount.Context).Cells);
        Assert.NotNull(imported.Assessments.Single().Community.Name);
        Assert.NotNull(imported.Assessments.Single().Date);
    }
}
