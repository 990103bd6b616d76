using System.Text.Json.Nodes;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc schemas</c>, and files that name a schema.</summary>
public sealed class SchemasCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-schemas-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_shipped_schema_is_listed_and_written_as_it_is()
    {
        var shipped = Directory.GetFiles(RepositoryRoot.Combine("schemas"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        var (code, output, error) = ProgramCall.Run("schemas");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(shipped, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(' ')[0]));
        Assert.All(shipped, name => Assert.Contains($" urn:mmssc-interop:schema:{name[..name.IndexOf('.', StringComparison.Ordinal)]}:1", output, StringComparison.Ordinal));

        File.WriteAllText(Path.Combine(Directory.CreateDirectory(At("schemas")).FullName, shipped[0]), "of an earlier program");
        Assert.Equal((0, "", ""), ProgramCall.Run("schemas", "-o", At("schemas")));
        Assert.Equal(shipped, Directory.GetFiles(At("schemas")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(shipped, name => Assert.Equal(File.ReadAllBytes(RepositoryRoot.Combine("schemas", name)), File.ReadAllBytes(Path.Combine(At("schemas"), name))));
    }

    [Fact]
    public void New_files_name_the_nearest_schema_and_none_where_there_is_none()
    {
        Assert.Equal(0, ProgramCall.Run("model", "new", "cycling", "-o", At("alone.json")).Code);
        Assert.Null(SchemaOf("alone.json"));
        File.Delete(At("alone.json"));
        Array.ForEach(["models", "mappings/draft"], name => Directory.CreateDirectory(At(name)));

        Assert.Equal(0, ProgramCall.Run("schemas", "-o", At("schemas")).Code);
        Assert.Equal(0, ProgramCall.Run("model", "new", "cycling", "-o", At("models/cycling.json")).Code);
        Assert.Equal(0, ProgramCall.Run("mapping", "new", "cycling", "mmssc", "--data", At("models"), "-o", At("mappings/draft/ours.json")).Code);
        Assert.Equal(0, ProgramCall.Run("mapping", "new", "cycling", "mmssc", "--data", At("models"), "-o", At("beside.json")).Code);

        Assert.Equal("../schemas/model.schema.json", SchemaOf("models/cycling.json"));
        Assert.Equal("../../schemas/mapping.schema.json", SchemaOf("mappings/draft/ours.json"));
        Assert.Equal("schemas/mapping.schema.json", SchemaOf("beside.json"));
    }

    [Fact]
    public void Files_that_are_derived_name_it_too_and_what_has_no_place_names_none()
    {
        string[] shipped = [RepositoryRoot.Combine("mappings", "smr-rmm-2.0-to-2018.json"), RepositoryRoot.Combine("mappings", "smr-to-mmssc.json")];
        string[] written = ["inverse.json", "composed.json", "editions.json", "imported.json"];
        Assert.Equal(0, ProgramCall.Run("schemas", "-o", At("schemas")).Code);
        Assert.Equal(0, ProgramCall.Run("mapping", "invert", shipped[1], "-o", At(written[0])).Code);
        Assert.Equal(0, ProgramCall.Run("mapping", "compose", shipped[0], shipped[1], "-o", At(written[1])).Code);
        Assert.Equal(0, ProgramCall.Run("model", "diff", "smr@rmm-revised", "smr@rmm-2.0", "--mapping", At(written[2])).Code);
        Assert.Equal(0, ProgramCall.Run("mapping", "export", shipped[1], "-o", At("links.csv")).Code);
        Assert.Equal(0, ProgramCall.Run("mapping", "import", At("links.csv"), "--source", "smr@2018", "--target", "mmssc", "-o", At(written[3])).Code);

        Assert.All(written, name => Assert.Equal("schemas/mapping.schema.json", SchemaOf(name)));
        Assert.DoesNotContain("$schema", ProgramCall.Run("mapping", "invert", shipped[1]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("$schema", ProgramCall.Run("model", "new", "cycling").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mappings_in_forms_of_others_in_a_folder_of_data_are_no_data()
    {
        foreach (var form in (string[])["oscal", "fhir"])
        {
            Assert.Equal(0, ProgramCall.Run("mapping", "export", RepositoryRoot.Combine("mappings", "smr-to-mmssc.json"), "--to", form, "-o", At($"links.{form}.json")).Code);
        }

        var (code, _, error) = ProgramCall.Run("models", "--data", At("."));

        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public void Schemas_in_a_folder_of_data_are_no_data()
    {
        Assert.Equal(0, ProgramCall.Run("schemas", "-o", At("schemas")).Code);
        Assert.Equal(0, ProgramCall.Run("model", "new", "cycling", "-o", At("cycling.json")).Code);

        var (code, output, error) = ProgramCall.Run("models", "--data", folder.FullName);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("cycling@1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_usage_error()
    {
        File.WriteAllText(At("schemas"), "");
        var (code, _, error) = ProgramCall.Run("schemas", "-o", At("schemas"));

        Assert.Equal(2, code);
        Assert.StartsWith("mmssc: --output: the folder ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_a_file_of_its_own() =>
        Assert.All(Enum.GetValues<SchemaKind>(), kind => Assert.True(SchemaFolder.Holds(SchemaFolder.FileOf(kind)) && File.Exists(RepositoryRoot.Combine("schemas", SchemaFolder.FileOf(kind)))));

    [Fact]
    public void A_folder_that_is_missing_is_named_and_not_made()
    {
        var (code, _, error) = ProgramCall.Run("model", "new", "cycling", "-o", At("none/cycling.json"));

        Assert.Equal((2, $"mmssc: --output: '{At("none/cycling.json")}' can't be written: there is no folder '{At("none")}'."), (code, error.Trim()));
        Assert.False(Directory.Exists(At("none")));
    }

    private string? SchemaOf(string name) => (string?)JsonNode.Parse(File.ReadAllText(At(name)))!["$schema"];

    private string At(string name) => Path.Combine(folder.FullName, name);
}
