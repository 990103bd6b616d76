using System.Text.Json.Nodes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc mapping test</c> and <c>validate</c> with tests that stand beside a mapping.</summary>
public sealed class MappingTestTests : IDisposable
{
    private const string Passes = """{"name": "two", "ratings": {"strategy": "2", "culture": "2", "governance": "2", "technology": "2", "data": "2"}, "expect": {"2.3.1": {"level": "2"}}}""";
    private const string Fails = """{"name": "two", "ratings": {"strategy": "2", "culture": "2", "governance": "2", "technology": "2", "data": "2"}, "expect": {"2.3.1": {"level": "4"}}}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-side-");

    public static TheoryData<string> Mappings => [.. Shipped.MappingNames];

    public MappingTestTests() => File.Copy(RepositoryRoot.Combine("tests", "cases", "diagnostic-pages", "base", "mapping.json"), At("mapping.json"));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Tests_beside_a_mapping_are_run_with_it()
    {
        Write("a", "my-inclusion-mapping", Passes);
        Write("b", "my-inclusion-mapping", $"{Passes}, {Passes}");

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("mapping.json"));

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            [
                $"{At("mapping.json")}: 0 passed, 0 failed",
                $"{At("a.mapping-test.json")}: 1 passed, 0 failed (my-inclusion-mapping@1.0.0)",
                $"{At("b.mapping-test.json")}: 2 passed, 0 failed (my-inclusion-mapping@1.0.0)",
            ],
            Lines(output));
    }

    [Fact]
    public void A_test_that_fails_is_found_at_its_own_place_with_its_trace()
    {
        Write("a", "my-inclusion-mapping", Fails);

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("mapping.json"));

        Assert.Equal(1, code);
        Assert.Contains($"{At("a.mapping-test.json")}:4:{"\"examples\": [".Length + Fails.IndexOf("{\"level\"", StringComparison.Ordinal) + 1}: error MMI3013", error, StringComparison.Ordinal);
        Assert.Contains("level should be 4, is 2", error, StringComparison.Ordinal);
        Assert.Contains("Why it is so: example 'two'", output, StringComparison.Ordinal);
        Assert.Contains("a.mapping-test.json:4:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_finds_the_mapping_beside_it_then_the_installed_one()
    {
        Write("a", "my-inclusion-mapping", Passes);
        Write("b", "g3ict-digital-inclusion-to-mmssc", Passes);

        var (code, output, _) = ProgramCall.Run("mapping", "test", At("a.mapping-test.json"), At("b.mapping-test.json"));

        Assert.Equal(0, code);
        Assert.Equal(["(my-inclusion-mapping@1.0.0)", "(g3ict-digital-inclusion-to-mmssc@1.0.0)"], Lines(output).Select(line => line[line.IndexOf('(', StringComparison.Ordinal)..]));
    }

    [Fact]
    public void Tests_of_another_mapping_beside_it_are_none_of_its_own_and_those_of_none_are_said()
    {
        Write("other", "g3ict-digital-inclusion-to-mmssc", Passes);
        Write("slip", "my-inclusion-maping", Passes);

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("mapping.json"));

        Assert.Equal(1, code);
        Assert.Single(Lines(output));
        Assert.Contains("slip.mapping-test.json:3:14: error MMI3060", error, StringComparison.Ordinal);
        Assert.Contains("'my-inclusion-mapping'?", error, StringComparison.Ordinal);
        Assert.DoesNotContain("other.mapping-test.json", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.9.0", true)]
    [InlineData("1.0.0", false)]
    [InlineData("1.0.0-draft", true)]
    [InlineData("1.1.0", true)]
    [InlineData("2.0.0", true)]
    public void Tests_of_a_version_are_run_where_the_mapping_promises_the_same_results(string version, bool isOther)
    {
        File.WriteAllText(At("a.mapping-test.json"), $$"""{"formatVersion": 1, "mapping": "my-inclusion-mapping", "version": "{{version}}", "examples": [{{Passes}}] }""");

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("mapping.json"));

        Assert.Equal((0, isOther ? 1 : 2), (code, Lines(output).Length));
        Assert.Equal(isOther, error.Contains("MMI3061", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_one_test_hides_no_other()
    {
        Write("a", "my-inclusion-mapping", """{"name": "nobody", "ratings": {"strategi": "2"}, "expect": {}}, {"name": "no list"}, """ + Fails);

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("mapping.json"));

        Assert.Equal(1, code);
        Assert.All(["MMI3003", "MMI1007", "MMI3013"], found => Assert.Contains(found, error, StringComparison.Ordinal));
        Assert.Contains("a.mapping-test.json: 1 passed, 2 failed", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void An_example_holds_beside_a_mapping_as_it_holds_inside(string id)
    {
        var file = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("mappings", id + ".json")))!.AsObject();
        var count = file["examples"]!.AsArray().Count;
        Write("a", id, string.Join(", ", file["examples"]!.AsArray().Select(example => example!.ToJsonString())));

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("a.mapping-test.json"));

        Assert.Equal((0, ""), (code, error));
        Assert.Contains($": {count} passed, 0 failed ({id}@", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_of_a_withdrawn_mapping_are_run_too()
    {
        Write("a", "my-inclusion-mapping", Passes);
        File.WriteAllText(At("mapping.json"), File.ReadAllText(At("mapping.json")).Replace("\"draft\"", "\"withdrawn\"", StringComparison.Ordinal));

        var (code, output, error) = ProgramCall.Run("mapping", "test", At("mapping.json"));

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("a.mapping-test.json: 1 passed, 0 failed", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_stands_for_the_mappings_and_tests_in_it()
    {
        Write("a", "my-inclusion-mapping", Passes);
        Write("b", "my-inclusion-mapping", Fails);
        File.WriteAllText(At("model.json"), """{"formatVersion": 1, "elements": []}""");

        var (code, output, error) = ProgramCall.Run("mapping", "validate", folder.FullName);

        Assert.Equal(1, code);
        Assert.Equal(["a.mapping-test.json is valid", "b.mapping-test.json is not valid", "mapping.json is valid"], Lines(output).Select(line => Path.GetFileName(line)));
        Assert.Contains("b.mapping-test.json:4:", error, StringComparison.Ordinal);
        Assert.Equal(1, ProgramCall.Run("mapping", "test", folder.FullName).Code);
    }

    [Fact]
    public void A_folder_without_mappings_is_wrong_usage()
    {
        var empty = folder.CreateSubdirectory("empty").FullName;

        var (code, _, error) = ProgramCall.Run("mapping", "validate", empty);

        Assert.Equal(2, code);
        Assert.Contains(empty, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_in_a_data_folder_are_no_data()
    {
        Write("a", "my-inclusion-mapping", Passes);

        var (code, _, error) = ProgramCall.Run("mappings", "--data", folder.FullName);

        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public void The_canonical_form_has_a_test_per_line()
    {
        File.WriteAllText(At("a.mapping-test.json"), $$"""{"examples": [{{Passes}}, {{Passes}}], "mapping": "my-inclusion-mapping", "formatVersion": 1}""");

        var (code, _, _) = ProgramCall.Run("mapping", "format", At("a.mapping-test.json"));

        Assert.Equal(0, code);
        Assert.Equal(["{", "  \"formatVersion\": 1,", "  \"mapping\": \"my-inclusion-mapping\",", "  \"examples\": [", $"    {Passes},", $"    {Passes}", "  ]", "}"], Lines(File.ReadAllText(At("a.mapping-test.json"))));
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, string mapping, string examples) =>
        File.WriteAllText(At($"{name}.mapping-test.json"), $"{{\n  \"formatVersion\": 1,\n  \"mapping\": \"{mapping}\",\n\"examples\": [{examples}]\n}}\n");
}
