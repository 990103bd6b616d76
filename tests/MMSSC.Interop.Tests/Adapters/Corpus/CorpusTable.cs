using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Adapters.Corpus;

/// <summary>What came of the sheets of each shape, as text.</summary>
internal static class CorpusTable
{
    /// <summary>A row for each shape and the totals.</summary>
    public static string Of((CorpusFile File, Verdict Verdict, string Why)[] all)
    {
        var table = new StringBuilder();
        Line("shape", "sheets", "right without option", "refused with reason", "wrong");
        foreach (var shape in all.GroupBy(each => each.File.Shape))
        {
            Count(shape.Key, [.. shape]);
        }

        Count("total", all);
        return table.ToString();

        void Count(string name, (CorpusFile File, Verdict Verdict, string Why)[] of) => Line(
            name, Number(of.Length), Number(of.Count(each => each.Verdict == Verdict.Right)), Number(of.Count(each => each.Verdict == Verdict.Refused)), Number(of.Count(each => each.Verdict == Verdict.Wrong)));

        void Line(string name, params string[] columns) => table.Append(name.PadRight(52)).AppendJoin("  ", columns.Select((text, at) => text.PadLeft(at == 0 ? 6 : at == 3 ? 5 : 20))).Append('\n');
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
