using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>Every filled cell of a file has exactly one account, in all files that the project has.</summary>
public sealed class AccountingLaws
{
    private static readonly string[] forms = [".csv", ".tsv", ".xlsx", ".xls", ".xlsb", ".ods", ".fods", ".html", ".docx", ".xml"];

    public static TheoryData<string> Folders => new("samples", "tests/cases/sheets", "tests/cases/forms", "tests/cases/looks", "artifacts/corpus", "artifacts/kinds");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_is_unaccounted(string folder)
    {
        var path = RepositoryRoot.Combine(folder.Split('/'));
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => forms.Contains(Path.GetExtension(file))).ToArray() : [];

        // The collections that other tests write are there once these have run.
        Assert.True(files.Length > 0 || folder.StartsWith("artifacts", StringComparison.Ordinal), folder);
        var lost = files.Select(file => (file, Imported: Shipped.Engine.Import(file)))
            .SelectMany(read => read.Imported.Accounts.Where(sum => sum.Account == CellAccount.None).Select(sum => $"{Path.GetFileName(read.file)}: {sum.Cells}"));
        Assert.Empty(lost);
    }

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
