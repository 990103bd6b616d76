using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Tables that are long enough to be read row by row.</summary>
internal static class MadeStreams
{
    private const int Rows = 2_500;
    private const string Command = "mmssc translate {} --to mmssc --format csv -o out.csv";

    private static readonly string[] functions =
        [.. new[] { (1, 10), (2, 8), (3, 12), (4, 9) }.SelectMany(area => Enumerable.Range(1, area.Item2).Select(function => $"{area.Item1}.{function}"))];

    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["2500-towns"] = folder => Add(folder, "", ""),
        ["heading-among-towns"] = folder => Add(folder, "municipality," + string.Join(',', functions.Reverse()), ""),
        ["town-with-comma"] = folder => Add(folder, "Town, the old one" + Ratings(), ""),
        ["towns-with-long-notes"] = folder => Add(folder, "", "," + new string('x', 28_000)),
        ["town-twice-with-long-notes"] = folder => Add(folder, "Town 1" + Ratings(), "," + new string('x', 28_000)),
    };

    /// <summary>A table of towns, with a line of its own in row 2,001 where one is given.</summary>
    private static void Add(ExampleFolder folder, string line, string notes)
    {
        using (var text = new StreamWriter(folder.At("sheet.csv"), false, new UTF8Encoding(false)))
        {
            text.Write($"municipality,{string.Join(',', functions)}{(notes.Length > 0 ? ",notes" : "")}\n");
            for (var row = 1; row <= Rows; row++)
            {
                text.Write(row == 2_000 && line.Length > 0 ? line : string.Create(CultureInfo.InvariantCulture, $"Town {row}{Ratings()}"));
                text.Write(notes + "\n");
            }
        }

        folder.Name("sheet.csv", Command);
    }

    private static string Ratings() => string.Concat(functions.Select((_, column) => column % 3 == 0 ? ",green" : column % 3 == 1 ? ",yellow" : ",red"));
}
