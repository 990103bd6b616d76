using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>
/// How many cases each law of reading by plan ran, by where its sheets come from: <c>artifacts/laws.txt</c>. The table is written anew
/// whenever a law has held for a source, because nothing tells which is the last one.
/// </summary>
internal static class LawCases
{
    private static readonly Lock gate = new();
    private static readonly SortedDictionary<string, Dictionary<string, int>> ran = new(StringComparer.Ordinal);

    /// <summary>Notes that a law held.</summary>
    /// <param name="law">Name of the test that states it.</param>
    /// <param name="source">Where the sheets come from; a column of the table.</param>
    /// <param name="columns">All columns of the table.</param>
    /// <param name="cases">Sheets that it held for.</param>
    public static void Held(string law, string source, IEnumerable<string> columns, int cases)
    {
        lock (gate)
        {
            var name = law.Replace('_', ' ');
            ran.TryAdd(name, []);
            ran[name][source] = cases;
            Directory.CreateDirectory(RepositoryRoot.Combine("artifacts"));
            File.WriteAllText(RepositoryRoot.Combine("artifacts", "laws.txt"), Table([.. columns]));
        }
    }

    private static string Table(string[] columns)
    {
        var table = new StringBuilder();
        var width = ran.Keys.Max(name => name.Length);
        Line("law", [.. columns, "all"]);
        foreach (var (name, cases) in ran)
        {
            Line(name, [.. columns.Select(column => cases.TryGetValue(column, out var count) ? Number(count) : "-"), Number(cases.Values.Sum())]);
        }

        return table.ToString();

        void Line(string name, string[] cells) => table.Append(name.PadRight(width)).AppendJoin("", cells.Select(cell => cell.PadLeft(11))).Append('\n');
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
