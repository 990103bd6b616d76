using System.Text.Json;
using MMSSC.Interop.EndToEnd.Support;
using NJsonSchema;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>What the published program says a translation is made of, computed again from its own words alone.</summary>
public class TranslationTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData("mmssc", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData("mmssc", "samples/smr-stages.csv")]
    [InlineData("mmssc", "samples/g3ict-villa-ejemplo.csv")]
    [InlineData("smr", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData("iso-18091", "samples/mmssc-villa-ejemplo.xlsx")]
    public async Task The_output_is_valid_under_the_published_schema(string target, string sample)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(MmsscProcess.Root, "schemas", "translation.schema.json"));

        var (code, output, error) = MmsscProcess.Run("translate", sample, "--to", target, "--format", "json");

        Assert.True(code == 0, error);
        Assert.Empty(schema.Validate(output));
    }

    [Theory]
    [InlineData("samples/iso18091-villa-ejemplo.csv", 6)]
    [InlineData("samples/smr-stages.csv", 1)]
    [InlineData("samples/g3ict-villa-ejemplo.csv", 1)]
    public void Every_number_follows_from_the_contributions(string sample, int atLeast)
    {
        var (_, output, _) = MmsscProcess.Run("translate", sample, "--to", "mmssc", "--format", "json");
        using var document = JsonDocument.Parse(output);
        var results = document.RootElement.GetProperty("translations").EnumerateArray()
            .SelectMany(translation => translation.GetProperty("results").EnumerateArray())
            .Where(result => result.TryGetProperty("estimate", out _)).ToArray();

        Assert.True(results.Length >= atLeast, $"Only {results.Length} results.");
        foreach (var result in results)
        {
            var all = result.GetProperty("contributions").EnumerateArray()
                .Where(part => !part.TryGetProperty("status", out var status) || status.GetString() != "not-applicable").ToArray();
            var rated = all.Where(part => part.TryGetProperty("estimate", out _)).ToArray();
            Same(Mean(rated, part => part.GetProperty("estimate").GetDouble()), result.GetProperty("estimate").GetDouble());
            for (var end = 0; end < 2; end++)
            {
                Same(Mean(rated, part => part.GetProperty("range")[end].GetDouble()), result.GetProperty("range")[end].GetDouble());
                Same(Mean(all, part => Bounds(part)[end].GetDouble()), result.GetProperty("bounds")[end].GetDouble());
            }

            var covered = rated.Sum(part => Weight(part) * (part.TryGetProperty("coverage", out var own) ? own.GetDouble() : 1));
            Same(covered / all.Sum(Weight), result.GetProperty("coverage").GetDouble());
        }
    }

    [Fact]
    public void A_way_over_another_model_shows_both_hops()
    {
        var (_, output, _) = MmsscProcess.Run("translate", "samples/iso18091-villa-ejemplo.csv", "--to", "smr", "--format", "json");
        using var document = JsonDocument.Parse(output);
        var translation = document.RootElement.GetProperty("translations")[0];

        Assert.Equal(2, translation.GetProperty("path").GetArrayLength());
        var contribution = translation.GetProperty("results").EnumerateArray().First(result => result.GetProperty("status").GetString() == "expected").GetProperty("contributions")[0];
        Assert.StartsWith("smr-to-mmssc#", contribution.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("iso-18091-to-mmssc#", contribution.GetProperty("via")[0].GetProperty("link").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_names_cells_links_weights_and_the_mapping()
    {
        var (code, output, error) = MmsscProcess.Run("explain", "samples/iso18091-villa-ejemplo.csv", "--to", "mmssc", "--element", "4.3");
        using var document = JsonDocument.Parse(MmsscProcess.Run("translate", "samples/iso18091-villa-ejemplo.csv", "--to", "mmssc", "--format", "json").Output);
        var translation = document.RootElement.GetProperty("translations")[0];
        var result = translation.GetProperty("results").EnumerateArray().Single(item => item.GetProperty("element").GetString() == "4.3");

        Assert.True(code == 0, error);
        foreach (var part in result.GetProperty("contributions").EnumerateArray())
        {
            var origin = part.GetProperty("origin");
            Assert.Contains($"{origin.GetProperty("file").GetString()}:{origin.GetProperty("line").GetInt32()}:{origin.GetProperty("column").GetInt32()}", output);
            Assert.Contains(part.GetProperty("link").GetString()!, output);
        }

        var mapping = translation.GetProperty("mappings")[0];
        Assert.Contains($"{mapping.GetProperty("id").GetString()}@{mapping.GetProperty("version").GetString()}", output);
        Assert.Contains(mapping.GetProperty("sha256").GetString()![..12], output);
        Assert.Contains("weight", output, StringComparison.OrdinalIgnoreCase);
    }

    // A contribution whose bounds are its range names the range alone.
    private static JsonElement Bounds(JsonElement part) => part.TryGetProperty("bounds", out var bounds) ? bounds : part.GetProperty("range");

    private static double Weight(JsonElement part) => part.GetProperty("weight").GetDouble();

    private static double Mean(JsonElement[] parts, Func<JsonElement, double> value) => parts.Sum(part => Weight(part) * value(part)) / parts.Sum(Weight);

    private static void Same(double expected, double actual) => Assert.True(Math.Abs(expected - actual) < Tolerance, $"{expected} is not {actual}");
}
