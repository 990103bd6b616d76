using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program.Communities;

/// <summary><c>mmssc compare --town</c>: the page of one town, in all forms.</summary>
public sealed partial class TownOptionTests : IDisposable
{
    private static readonly string sample = Shipped.Sample("iso18091-municipios.csv");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("table")]
    public void An_anonymous_output_names_no_other_community_in_any_form(string form)
    {
        var others = File.ReadAllLines(sample)[1..].Select(line => line.Split(',')).Where(row => row[0] is not ("14003" or "")).SelectMany(row => row[..2]).ToArray();
        Assert.True(others.Length >= 10);

        foreach (var language in new[] { "en", "es", "fr" })
        {
            var file = Path.Combine(folder.Path, $"town.{language}.{form}");
            var (code, _, error) = ProgramCall.Run("compare", sample, "--town", "14003", "--anonymous", "--format", form, "-o", file, "--lang", language);

            Assert.Equal(0, code);
            Assert.DoesNotContain("MMI1320", error, StringComparison.Ordinal);
            var text = Text(file);
            Assert.Contains("Municipio 03", text, StringComparison.Ordinal);
            Assert.All(others.Append("municipios.csv"), name => Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Private_results_that_are_named_are_said()
    {
        var (code, output, error) = ProgramCall.Run("compare", sample, "--town", "Municipio 03", "--format", "json");

        Assert.Equal(0, code);
        Assert.Contains("MMI1320", error, StringComparison.Ordinal);
        Assert.Contains("Municipio 01 (14001)", error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output);
        var comparison = json.RootElement.GetProperty("comparisons")[0];
        Assert.Equal(comparison.GetProperty("peers").GetInt32(), comparison.GetProperty("peerCommunities").GetArrayLength());
    }

    [Fact]
    public void An_unknown_town_is_an_error_with_the_nearest_name()
    {
        var (code, output, error) = ProgramCall.Run("compare", sample, "--town", "Munisipio 03", "--anonymous");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("MMI1311", error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'Municipio 03'?", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--anonymous")]
    [InlineData("--town", "14003", "--community", "14003")]
    public void Options_that_do_not_fit_together_are_refused(params string[] options) =>
        Assert.Equal(2, ProgramCall.Run(["compare", sample, .. options]).Code);

    [Fact]
    public void A_name_of_two_communities_asks_for_the_id()
    {
        folder.Write("sheet.csv", "id,municipality,1.1,1.2,1.3\n1,El Limón,green,red,red\n2,El Limón,red,red,red\n");

        var (code, _, error) = ProgramCall.Run("compare", Path.Combine(folder.Path, "sheet.csv"), "--to", "iso-18091", "--town", "El Limón");

        Assert.Equal(2, code);
        Assert.Contains("El Limón (1), El Limón (2)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Peers_are_those_of_the_towns_group()
    {
        folder.Write("regions.csv", "id,region\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"1400{i},{(i < 4 ? "Norte" : "Sur")}\n")));

        var (_, output, _) = ProgramCall.Run("compare", sample, "--town", "14003", "--anonymous", "--peers", Path.Combine(folder.Path, "regions.csv"), "--by", "region", "--format", "json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal("Norte", json.RootElement.GetProperty("group").GetString());
        var comparison = json.RootElement.GetProperty("comparisons")[0];
        Assert.Equal(2, comparison.GetProperty("peers").GetInt32());
        Assert.All(comparison.GetProperty("elements").EnumerateArray(), element => Assert.Contains(element.GetProperty("status").GetString(), new[] { "too-few-peers", "no-value" }));
    }

    /// <summary>All that a file holds, the parts of a workbook too, without the random names by which parts refer to each other: they may hold any digits.</summary>
    private static string Text(string file)
    {
        if (Path.GetExtension(file) != ".xlsx")
        {
            return File.ReadAllText(file);
        }

        using var parts = ZipFile.OpenRead(file);
        return string.Concat(parts.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return PartReference().Replace(reader.ReadToEnd(), "");
        }));
    }

    [GeneratedRegex("\\b(?:r:id|Id)=\"R[0-9a-f]+\"", RegexOptions.None, 1000)]
    private static partial Regex PartReference();
}
