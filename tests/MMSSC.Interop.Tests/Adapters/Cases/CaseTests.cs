using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>
/// Sheets as people have them, with what is true of each. The counts are written to <c>artifacts/cases.txt</c>, what they rest on to
/// <c>artifacts/cases-detail.txt</c>. The counts that a test names may only get better.
/// </summary>
public sealed class CaseTests
{
    // As of the last improvement; lower them for what is wrong or lost, raise them for what is right.
    private const int Right = 1946;
    private const int Wrong = 0;
    private const int Lost = 0;
    private const int WrittenRight = 273;
    private const int WrittenWrong = 0;
    private const int WrittenLost = 0;

    private static readonly Lazy<CaseResult[]> results = new(ReadAll);

    [Fact]
    public void Sheets_as_people_have_them_are_read_no_worse_than_before() => AssertNoWorse(written: false, Right, Wrong, Lost);

    [Fact]
    public void Files_as_programs_write_them_are_read_no_worse_than_before() => AssertNoWorse(written: true, WrittenRight, WrittenWrong, WrittenLost);

    private static void AssertNoWorse(bool written, int right, int wrong, int lost)
    {
        var total = CaseTable.Total(results.Value, written);
        Assert.True(
            total.Right >= right && total.Wrong <= wrong && total.Lost <= lost,
            $"{total.Right} right, {total.Wrong} wrong, {total.Lost} lost; before {right}, {wrong}, {lost}. See artifacts/cases-detail.txt.");
    }

    private static CaseResult[] ReadAll()
    {
        var all = Array.ConvertAll(CaseFiles.All(), CaseScoring.Of);
        Directory.CreateDirectory(RepositoryRoot.Combine("artifacts"));
        File.WriteAllText(RepositoryRoot.Combine("artifacts", "cases.txt"), CaseTable.Counts(all));
        File.WriteAllText(RepositoryRoot.Combine("artifacts", "cases-detail.txt"), CaseTable.Details(all));
        return all;
    }
}
