using System.Text.Json.Nodes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc model validate</c>, <c>diff</c> and <c>new</c>.</summary>
public sealed class ModelCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-model-");

    public static TheoryData<string> Models => new(Directory.EnumerateFiles(RepositoryRoot.Combine("models"), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(RepositoryRoot.Combine("models"), path)));

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Models))]
    public void A_shipped_model_has_nothing_to_be_looked_at(string file)
    {
        var path = RepositoryRoot.Combine("models", file);

        Assert.Equal((0, $"{path} is valid\n", ""), ProgramCall.Run("model", "validate", path));
    }

    [Fact]
    public void An_extension_is_checked_in_the_model_that_stands_before_it()
    {
        var (model, extension) = (At("model.json"), At("extension.json"));
        Assert.Equal(0, ProgramCall.Run("model", "new", "cycling", "--edition", "2026", "-o", model).Code);
        File.WriteAllText(extension, """
            {"formatVersion": 1, "id": "ours", "edition": "1", "extends": {"id": "cycling", "edition": "2026"}, "title": "Ours", "scales": [], "rollUp": {"elemnt": "mean"},
             "elements": [{"code": "1.1-a", "kind": "part", "below": "1.1", "scale": "level", "title": "A part", "aliases": {"en": ["second element"]}}]}
            """);

        var (code, output, error) = ProgramCall.Run("model", "validate", model, extension, "--format", "json");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["MMI1114", "MMI1114", "MMI1120", "MMI1112", "MMI1113", "MMI1114", "MMI1114"], JsonNode.Parse(output)!["findings"]!.AsArray().Select(finding => (string)finding!["code"]!));
        Assert.Contains("MMI1110", ProgramCall.Run("model", "validate", extension).Error, StringComparison.Ordinal);
        Assert.Contains("::warning file=", ProgramCall.Run("model", "validate", model, extension, "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_told_by_what_elements_are_and_a_draft_of_the_mapping_is_valid()
    {
        var draft = At("draft.json");
        var (code, output, error) = ProgramCall.Run("model", "diff", "smr@rmm-revised", "smr@rmm-2.0", "--format", "json", "--mapping", draft);

        Assert.Equal((0, ""), (code, error));
        var changes = JsonNode.Parse(output)!["changes"]!.AsArray().Select(change => $"{change!["kind"]} {change["code"]} {change["before"]}>{change["after"]}").ToArray();
        Assert.Contains("renamed L1M3 L1M4>L1M3", changes);
        Assert.Contains("moved I1S1 P1>I1", changes);
        Assert.Contains("retitled L2M1 White paper on multi-level governance>", string.Join('\n', changes), StringComparison.Ordinal);
        Assert.Contains("rollup characteristic none>ladder 0.75 stage", changes);
        Assert.Equal((0, $"{draft} is valid\n"), ProgramCall.Run("mapping", "validate", draft) is var (valid, said, _) ? (valid, said) : default);
        Assert.Contains("\"source\": \"L1M4\", \"target\": \"L1M3\", \"relationship\": \"exactMatch\"", File.ReadAllText(draft), StringComparison.Ordinal);
        Assert.Contains("\"source\": \"L2M1\", \"target\": \"L2M1\", \"relationship\": \"closeMatch\", \"weight\": 1, ", File.ReadAllText(draft), StringComparison.Ordinal);
        Assert.Equal(2, ProgramCall.Run("model", "diff", "mmssc", "mmssc", "--mapping", draft).Code);
    }

    [Fact]
    public void A_list_of_codes_and_titles_becomes_a_model_whose_form_reads_back()
    {
        var (list, model, form) = (At("list.csv"), At("model.json"), At("form.csv"));
        File.WriteAllText(list, "código;título\n1;Vías\n1.1;Carriles bici\n1.2;Aparcamientos\n2;Cultura\n");

        Assert.Equal(0, ProgramCall.Run("model", "new", "ciclista", "--edition", "2026", "--from", list, "--levels", "4", "--lang", "es", "-o", model).Code);
        Assert.Equal(0, ProgramCall.Run("model", "validate", model).Code);
        Assert.Equal(0, ProgramCall.Run("template", "ciclista", "-o", form, "--data", folder.FullName, "--lang", "es").Code);

        var read = ProgramCall.Run("import", form, "--data", folder.FullName);
        Assert.Equal(1, read.Code);
        Assert.Contains("MMI2116", read.Error, StringComparison.Ordinal);
        Assert.Contains("\"element\": \"1.2\"", read.Output, StringComparison.Ordinal);
        Assert.Contains("\"element\": \"2\"", read.Output, StringComparison.Ordinal);
        Assert.Equal(2, ProgramCall.Run("model", "new", "Not an id").Code);
        Assert.Equal(2, ProgramCall.Run("model", "new", "x", "--levels", "1").Code);
        Assert.Equal(1, ProgramCall.Run("model", "new", "x", "--from", At("none.csv")).Code);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
