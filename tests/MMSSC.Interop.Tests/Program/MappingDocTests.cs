using System.Text.Json;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc mapping doc</c>, and the page of <c>mmssc mapping coverage</c>.</summary>
public sealed class MappingDocTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-doc-");

    public MappingDocTests() => File.Copy(RepositoryRoot.Combine("tests", "cases", "diagnostic-pages", "base", "mapping.json"), At("mapping.json"));

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("doc", "en", "Every link, with its reason")]
    [InlineData("doc", "es", "Cada enlace con su motivo")]
    [InlineData("doc", "fr", "Chaque lien et sa raison")]
    [InlineData("coverage", "es", "Todos los enlaces de un vistazo")]
    public void The_ending_of_the_file_says_that_a_page_is_wanted(string command, string language, string heading)
    {
        var (code, output, _) = ProgramCall.Run("mapping", command, At("mapping.json"), "--lang", language, "-o", At("page.html"));

        Assert.Equal((0, ""), (code, output));
        Assert.Contains(heading, File.ReadAllText(At("page.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_validation_finds_stands_in_the_page_and_counts()
    {
        File.WriteAllText(At("mapping.json"), File.ReadAllText(At("mapping.json")).Replace("\"unmapped\": []", "\"unmapped\": [], \"allow\": [{\"code\": \"MMI3024\", \"reason\": \"levels meet\"}]", StringComparison.Ordinal));

        var (code, output, error) = ProgramCall.Run("mapping", "doc", At("mapping.json"));
        var strict = ProgramCall.Run("mapping", "doc", At("mapping.json"), "--strict", "-o", At("page.html")).Code;

        Assert.Equal((0, 1), (code, strict));
        Assert.Contains("warning MMI3029", error, StringComparison.Ordinal);
        Assert.DoesNotContain("MMI3026", error, StringComparison.Ordinal);
        Assert.All(["MMI3029", "levels meet"], text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Tests_beside_the_mapping_are_among_its_examples_and_one_that_fails_is_an_error()
    {
        File.WriteAllText(At("a.mapping-test.json"), """{"formatVersion": 1, "mapping": "my-inclusion-mapping", "examples": [{"name": "never", "ratings": {"strategy": "2"}, "expect": {"2.3.1": {"level": "5"}}}]}""");

        var (code, output, error) = ProgramCall.Run("mapping", "doc", At("mapping.json"), "--format", "json");
        using var json = JsonDocument.Parse(output);
        var example = json.RootElement.GetProperty("examples").GetProperty("items")[0];

        Assert.Equal(1, code);
        Assert.Contains("a.mapping-test.json:1:", error, StringComparison.Ordinal);
        Assert.Equal(("never", false), (example.GetProperty("name").GetString(), example.GetProperty("holds").GetBoolean()));
    }

    [Fact]
    public void A_mapping_that_can_not_be_used_makes_no_page()
    {
        File.WriteAllText(At("mapping.json"), "{");

        var (code, output, error) = ProgramCall.Run("mapping", "doc", At("mapping.json"));

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("mapping.json:1:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_are_written_out_and_taken_from_a_folder()
    {
        var templates = At("templates");

        Assert.Equal(0, ProgramCall.Run("mapping", "doc", "--eject", templates).Code);
        File.WriteAllText(Path.Combine(templates, "html", "masthead.sbn"), "<h1>ours</h1>\n");
        Assert.Contains("<h1>ours</h1>", ProgramCall.Run("mapping", "doc", At("mapping.json"), "--template", templates).Output, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(templates, "html", "masthead.sbn"), "{{ nobody }}\n");
        Assert.Contains("masthead.sbn:1:4: error MMI5002", ProgramCall.Run("mapping", "doc", At("mapping.json"), "--template", templates).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mapping", "doc")]
    [InlineData("mapping", "doc", "mapping.json", "--template", "nowhere")]
    public void Wrong_usage_is_said(params string[] arguments) => Assert.Equal(2, ProgramCall.Run(arguments).Code);

    private string At(string name) => Path.Combine(folder.FullName, name);
}
