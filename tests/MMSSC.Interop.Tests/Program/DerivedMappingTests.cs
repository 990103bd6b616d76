using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc mapping invert</c>, <c>compose</c> and <c>pin</c> on the mappings that are shipped.</summary>
public sealed class DerivedMappingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-derived-");

    public static TheoryData<string> Mappings => new(Directory.EnumerateFiles(RepositoryRoot.Combine("mappings"), "*.json").Select(Path.GetFileName)!);

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Mappings))]
    public void An_inverse_is_a_valid_mapping_that_names_what_it_comes_from(string file)
    {
        var written = At("inverse.json");

        Assert.Equal((0, "", ""), ProgramCall.Run("mapping", "invert", Shipped(file), "-o", written));
        var (code, output, error) = ProgramCall.Run("mapping", "validate", written);

        Assert.Equal((0, $"{written} is valid\n"), (code, output));
        Assert.DoesNotContain("MMI3024", error, StringComparison.Ordinal);
        Assert.Contains($"derived by inverting {Path.GetFileNameWithoutExtension(file)}#", File.ReadAllText(written), StringComparison.Ordinal);
    }

    [Fact]
    public void A_composition_is_a_valid_mapping_whose_links_name_both_steps()
    {
        var written = At("both.json");

        Assert.Equal((0, "", ""), ProgramCall.Run("mapping", "compose", Shipped("smr-rmm-2.0-to-2018.json"), Shipped("smr-to-mmssc.json"), "-o", written));

        Assert.Equal((0, $"{written} is valid\n"), ProgramCall.Run("mapping", "validate", written) is var (code, output, _) ? (code, output) : default);
        var text = File.ReadAllText(written);
        Assert.Contains("composed of smr-rmm-2.0-to-2018#L1>L1 → smr-to-mmssc#L>4.3", text, StringComparison.Ordinal);

        // Exact and broad chain to broad; 0.9 times 0.9; a quarter of the dimension that four characteristics make.
        Assert.Contains("{\"source\": \"L1\", \"target\": \"4.3\", \"relationship\": \"broadMatch\", \"weight\": 0.25, \"confidence\": 0.81,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pinned_file_tells_what_changed_and_is_else_as_it_was()
    {
        var path = At("mapping.json");
        File.Copy(Shipped("smr-to-mmssc.json"), path);

        Assert.Equal($"{path} pinned\n", ProgramCall.Run("mapping", "pin", path).Output);
        Assert.Equal($"{path} is pinned already\n", ProgramCall.Run("mapping", "pin", path).Output);
        Assert.Equal(0, ProgramCall.Run("mapping", "diff", Shipped("smr-to-mmssc.json"), path, "--format", "json").Code & 2);

        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\"L\": \"", "\"L\": \"0000", StringComparison.Ordinal).Remove(text.IndexOf("\"L\": \"", StringComparison.Ordinal) + 14, 4)
            .Replace("\"sha256\": \"2", "\"sha256\": \"3", StringComparison.Ordinal));
        var (code, _, error) = ProgramCall.Run("mapping", "validate", path);

        Assert.Equal(1, code);
        Assert.Contains("changed L; new —; gone —", error, StringComparison.Ordinal);
        Assert.Contains("MMI3031", error, StringComparison.Ordinal);
    }

    private static string Shipped(string file) => RepositoryRoot.Combine("mappings", file);

    private string At(string name) => Path.Combine(folder.FullName, name);
}
