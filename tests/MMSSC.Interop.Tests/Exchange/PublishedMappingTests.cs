using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Exchange;

/// <summary>Mappings as others publish them: every defect of the excerpts in <c>tests/cases/published</c> is named at its place, and nothing else is.</summary>
public sealed class PublishedMappingTests
{
    private static readonly string folder = RepositoryRoot.Combine("tests", "cases", "published");

    [Fact]
    public void Each_reference_of_a_collection_that_leads_nowhere_is_named() => AssertFindings(
        "collection.oscal.json",
        [],
        entries: 5,
        "6:68 MMI3088", "15:50 MMI3003", "16:7 MMI3082", "17:40 MMI3084", "20:5 MMI3094", "21:53 MMI3088", "22:7 MMI3090", "27:50 MMI3003");

    [Fact]
    public void Unknown_codes_duplicates_and_contradictions_of_a_crosswalk_are_named() => AssertFindings(
        "crosswalk.csv",
        ["--columns", "source=Control ID,target=Measure ID,relationship=Strength of relationship,comments=Note"],
        entries: 7,
        "3:2 MMI3084", "6:1 MMI3004", "7:4 MMI3003", "9:1 MMI3021", "10:1 MMI3082", "11:1 MMI3003");

    [Fact]
    public void Unknown_codes_duplicates_and_contradictions_of_a_set_of_terms_are_named() => AssertFindings(
        "terms.sssom.tsv",
        [],
        entries: 6,
        "5:16 MMI3084", "6:8 MMI3084", "7:4 MMI3085", "8:1 MMI3021", "10:1 MMI3004", "11:3 MMI3087", "11:4 MMI3003", "12:3 MMI3086");

    private static void AssertFindings(string file, string[] options, int entries, params string[] expected)
    {
        var path = Path.Combine(folder, file);

        var (code, output, error) = ProgramCall.Run(["mapping", "import", path, "--source", "controls", "--target", "measures", "--data", Path.Combine(folder, "models"), .. options]);

        var found = error.Split('\n').Where(line => line.StartsWith(path, StringComparison.Ordinal)).Select(line => line[(path.Length + 1)..].Split(' ')).Select(words => $"{words[0].TrimEnd(':')} {words[2]}");
        Assert.Equal(1, code);
        Assert.Equal(expected, found.OrderBy(place => int.Parse(place.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)).ThenBy(place => place, StringComparer.Ordinal));
        Assert.Equal(entries, output.Split("\"source\": \"").Length - 1);
    }
}
