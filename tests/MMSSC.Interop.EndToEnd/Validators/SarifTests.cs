using MMSSC.Interop.EndToEnd.Support;
using NJsonSchema;

namespace MMSSC.Interop.EndToEnd.Validators;

/// <summary>Findings as SARIF, checked against the schema that OASIS publishes; <c>./test</c> fetches it from the package registry.</summary>
public class SarifTests
{
    private static string Schema => Path.Combine(MmsscProcess.Root, "artifacts", "validators", "sarif", "package", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    public static TheoryData<string> Cases => new(
        Directory.EnumerateFiles(Path.Combine(MmsscProcess.Root, "tests", "cases", "broken-mappings"), "*.json").Select(Path.GetFileName)!);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Findings_of_a_mapping_hold_the_schema(string file)
    {
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Schema));

        var (code, output, error) = MmsscProcess.Run("mapping", "validate", Path.Combine(MmsscProcess.Root, "tests", "cases", "broken-mappings", file), "--format", "sarif");

        Assert.Equal("", error);
        Assert.Equal(file == "valid.json" ? 0 : 1, code);
        Assert.Empty(schema.Validate(output));
    }

    [Fact]
    public async Task Findings_of_a_workbook_hold_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Schema));

        var (_, _, error) = MmsscProcess.Run("import", Path.Combine(MmsscProcess.Root, "samples", "iso18091-matriz-colores.xlsx"), "--codes", "verde=blue", "--findings", "sarif");

        Assert.Contains("\"fullyQualifiedName\"", error, StringComparison.Ordinal);
        Assert.Empty(schema.Validate(error));
    }

    [Fact]
    public async Task The_check_itself_sees_what_is_wrong()
    {
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Schema));

        Assert.NotEmpty(schema.Validate("""{"version": "2.1.0", "runs": [{"tool": {"driver": {}}, "results": [{"level": "fatal"}]}]}"""));
    }
}
