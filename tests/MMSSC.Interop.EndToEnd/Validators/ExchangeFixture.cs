using System.Collections.Concurrent;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Validators;

/// <summary>What the tests of all forms found, written as the table that <c>./test</c> prints.</summary>
public sealed class ExchangeFixture : IDisposable
{
    private readonly ConcurrentDictionary<string, Row> rows = new(StringComparer.Ordinal);

    /// <summary>Adds what was found of a form.</summary>
    internal void Add(Row row) => rows[row.Form] = row;

    public void Dispose()
    {
        var lines = rows.Values.OrderBy(row => row.Form, StringComparer.Ordinal).Select(row => row.Cells).Prepend(Row.Head).ToArray();
        var widths = Enumerable.Range(0, Row.Head.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        File.WriteAllLines(
            Path.Combine(MmsscProcess.Root, "artifacts", "exchange.txt"),
            lines.Select(line => string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }

    /// <summary>A form.</summary>
    /// <param name="Form">Its name.</param>
    /// <param name="Mappings">How many mappings were exported.</param>
    /// <param name="Same">How many came back into their file as they were.</param>
    /// <param name="Lost">What the export alone does not hold.</param>
    /// <param name="Validator">Who judged the exports.</param>
    /// <param name="Passed">How many it had nothing to say of.</param>
    internal sealed record Row(string Form, int Mappings, int Same, string Lost, string Validator, int Passed)
    {
        public static readonly string[] Head = ["form", "mappings", "round trip", "validator", "passed", "not held by the export alone"];

        public string[] Cells => [Form, $"{Mappings}", $"{Same} of {Mappings}", Validator, $"{Passed} of {Mappings}", Lost.Length == 0 ? "nothing" : Lost];
    }
}
