using System.Text.Json;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>Reads what is true of the sheets in <c>tests/cases/sheets</c>.</summary>
internal static class CaseFiles
{
    private const string Truth = "truth.json";
    private const string Writers = "writers-truth.json";

    /// <summary>The sheets that <c>truth.json</c> names, then those that other programs wrote.</summary>
    public static CaseFile[] All()
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(In(Truth)));
        using var writers = JsonDocument.Parse(File.ReadAllBytes(In(Writers)));
        var named = truth.RootElement.EnumerateObject().Select(Named).ToArray();
        var known = named.Select(file => file.Name).Append(Truth).Append(Writers).ToHashSet();
        var rows = Rows(writers.RootElement);
        var rest = Directory.GetFiles(In("")).Select(file => System.IO.Path.GetFileName(file)).Where(name => !known.Contains(name)).Order(StringComparer.Ordinal);
        return [.. named, .. rest.Select(name => new CaseFile(name, false, [rows], Written: true))];
    }

    /// <summary>Path of a file beside them.</summary>
    public static string In(string name) => RepositoryRoot.Combine("tests", "cases", "sheets", name);

    private static CaseFile Named(JsonProperty file) => new(
        file.Name, file.Value.GetProperty("refuse").GetBoolean(), [.. file.Value.GetProperty("assessments").EnumerateArray().Select(Assessment)]);

    private static CaseAssessment Assessment(JsonElement assessment) => new(
        Text(assessment, "community"),
        Text(assessment, "date"),
        Text(assessment, "horizon") is { } horizon ? Enum.Parse<Horizon>(horizon, ignoreCase: true) : null,
        assessment.GetProperty("ratings").EnumerateObject().ToDictionary(rating => rating.Name, rating => rating.Value.GetString()));

    // Rows are code, title, word, colour, level.
    private static CaseAssessment Rows(JsonElement writers) => new(
        Text(writers, "title")?["Municipio de ".Length..],
        Text(writers, "date"),
        Horizon.Now,
        writers.GetProperty("rows").EnumerateArray().ToDictionary(row => row[0].GetString()!, row => row[4].GetString()));

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;
}
