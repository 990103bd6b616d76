using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Adapters.Reading.Streams;

/// <summary>Wide tables of communities by the 39 functions of ISO 18091, always the same for a size.</summary>
internal static class WideSheets
{
    public static readonly string[] Functions =
        [.. new[] { (1, 10), (2, 8), (3, 12), (4, 9) }.SelectMany(area => Enumerable.Range(1, area.Item2).Select(function => $"{area.Item1}.{function}"))];

    private static readonly string[] answers = ["rojo", "amarillo", "verde", "verde", "ND", ""];

    /// <summary>A table whose rows are made one by one.</summary>
    /// <param name="rows">Number of rows of data.</param>
    /// <param name="before">Headings before those of the functions.</param>
    /// <param name="keys">Fields of a row before the ratings.</param>
    /// <param name="lines">Lines that stand in the place of rows, by number of the row from 1.</param>
    public static string Text(int rows, string before, Func<int, string> keys, IReadOnlyDictionary<int, string>? lines = null)
    {
        var text = new StringBuilder(before).Append(',').AppendJoin(',', Functions).Append('\n');
        for (var row = 1; row <= rows; row++)
        {
            if (lines?.GetValueOrDefault(row) is { } line)
            {
                text.Append(line).Append('\n');
                continue;
            }

            text.Append(keys(row)).Append(',').Append(Ratings(row)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A table of communities that are numbered.</summary>
    public static string Towns(int rows, IReadOnlyDictionary<int, string>? lines = null) =>
        Text(rows, "Municipio", row => string.Create(CultureInfo.InvariantCulture, $"Municipio {row}"), lines);

    /// <summary>The ratings of a row.</summary>
    public static string Ratings(int row) => string.Join(',', Functions.Select((_, column) => answers[((row * 31) + (column * 7) + (row * column % 5)) % answers.Length]));
}
