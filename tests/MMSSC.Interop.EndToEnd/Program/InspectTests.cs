using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary><c>mmssc inspect</c> as a conversation: what it asks has answers, and each answer settles what it was asked for.</summary>
public partial class InspectTests
{
    [Theory]
    [InlineData("samples/iso18091-numeros-ambiguos.csv", "MMI2202")]
    [InlineData("samples/agenda-desde-lo-local-2011.csv --model iso-18091@2019", "MMI2154", "MMI2155")]
    public void Each_command_line_that_it_proposes_settles_what_was_open(string arguments, params string[] codes)
    {
        var asked = Inspect(arguments.Split(' '));
        Assert.Superset(codes.ToHashSet(), asked.Findings);
        Assert.Equal(2, asked.CommandLines.Length);

        Assert.All(asked.CommandLines, line =>
        {
            var settled = Inspect([.. Word().Matches(line).Skip(2).Select(match => match.Value.Trim('"')).Where(word => word != "--json")]);
            Assert.Empty(settled.Findings.Intersect(codes));
            Assert.Empty(settled.CommandLines);
            Assert.NotEqual(0, settled.Readings);
        });
    }

    [Fact]
    public void A_file_that_leaves_nothing_open_is_shown_with_its_first_cells_and_no_question()
    {
        var (code, output, error) = MmsscProcess.Run("inspect", "samples/mmssc-villa-ejemplo.xlsx", "--rows", "2", "--lang", "es");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Reconocido", output, StringComparison.Ordinal);
        Assert.Contains("Las primeras 2 de 64 celdas, como se leyeron (--rows 64)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("mmssc inspect", output, StringComparison.Ordinal);
        Assert.DoesNotMatch(English(), output);
    }

    [Fact]
    public void What_is_read_is_the_same_as_import_reads()
    {
        var inspected = JsonNode.Parse(MmsscProcess.Run("inspect", "samples/smr-stages.csv", "--json").Output)!;
        var imported = JsonNode.Parse(MmsscProcess.Run("import", "samples/smr-stages.csv").Output)!;

        Assert.Equal(imported["assessments"]![0]!["ratings"]!.AsArray().Count, inspected["readings"]!.AsArray().Count);
        Assert.Equal("now", inspected["assessments"]![0]!["horizon"]!.GetValue<string>());
    }

    private static (string[] CommandLines, HashSet<string> Findings, int Readings) Inspect(params string[] arguments)
    {
        var inspected = JsonNode.Parse(MmsscProcess.Run(["inspect", .. arguments, "--json"]).Output)!;
        return (
            [.. inspected["commandLines"]!.AsArray().Select(line => line!.GetValue<string>())],
            [.. inspected["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>())],
            inspected["readings"]!.AsArray().Count);
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(the|column of|heading|not assessed|Recognised|elements)\b")]
    private static partial Regex English();
}
