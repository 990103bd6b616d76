using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>What came of the sheets as text: a table of counts, and what they rest on.</summary>
internal static class CaseTable
{
    /// <summary>A row for each sheet and the totals; what was said counts errors and warnings.</summary>
    public static string Counts(IReadOnlyCollection<CaseResult> results)
    {
        var table = new StringBuilder();
        Line("sheet", "stated", "right", "open", "refused", "wrong", "lost", "said");
        foreach (var result in results)
        {
            Row(result.File.Name, result.Score, result.Said);
        }

        Row("total of sheets as people have them", Total(results, written: false), results.Where(result => !result.File.Written).Sum(result => result.Said));
        Row("total of files as programs write them", Total(results, written: true), results.Where(result => result.File.Written).Sum(result => result.Said));
        return table.ToString();

        void Row(string name, CaseScore score, int said) => Line(
            name, Number(score.Stated), Number(score.Right), Number(score.Open), Number(score.Refused), Number(score.Wrong), Number(score.Lost), Number(said));

        void Line(string name, params string[] columns) => table.Append(name.PadRight(52)).AppendJoin(' ', columns.Select(text => text.PadLeft(8))).Append('\n');
    }

    /// <summary>For each sheet that is not read as it is: the first differences, and the findings in English.</summary>
    public static string Details(IEnumerable<CaseResult> results)
    {
        var text = new StringBuilder();
        foreach (var result in results.Where(result => result.Differences.Count > 0))
        {
            var score = result.Score;
            text.Append(CultureInfo.InvariantCulture, $"== {result.File.Name}: {score.Right} of {score.Stated} right, {score.Refused} refused, {score.Wrong} wrong, {score.Lost} lost\n");
            text.AppendJoin("", result.Differences.Take(10).Select(difference => $"  {difference}\n"));
            text.AppendJoin("", result.Findings.GroupBy(finding => finding.Code).SelectMany(Some));
        }

        return text.Replace(CaseFiles.In(""), "").ToString();
    }

    /// <summary>The counts of the sheets as people have them, or of the files that other programs wrote.</summary>
    public static CaseScore Total(IEnumerable<CaseResult> results, bool written) => CaseScore.Sum(results.Where(result => result.File.Written == written).Select(result => result.Score));

    private static IEnumerable<string> Some(IGrouping<string, Diagnostics.Diagnostic> same)
    {
        var lines = same.Take(3).Select(finding => $"  {finding.Severity} {finding.Code} {finding.Location}: {finding.Message["en"]}\n");
        return same.Count() > 3 ? lines.Append(string.Create(CultureInfo.InvariantCulture, $"  {same.Key}: {same.Count() - 3} more\n")) : lines;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
