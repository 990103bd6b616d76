using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Canonical;

public sealed class ShippedFilesTests
{
    public static TheoryData<string> Models => Files("models");

    public static TheoryData<string> Mappings => Files("mappings");

    [Theory]
    [MemberData(nameof(Models))]
    public void A_shipped_model_is_read_without_findings_and_compiles(string path)
    {
        var findings = new List<Diagnostic>();
        var model = ModelReader.Read(File.ReadAllBytes(RepositoryRoot.Combine(path)), path, findings);
        Assert.Empty(findings);
        Assert.NotNull(ModelCompiler.Compile(model!, findings));
        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_shipped_mapping_is_read_without_findings(string path)
    {
        var findings = new List<Diagnostic>();
        var mapping = MappingReader.Read(File.ReadAllBytes(RepositoryRoot.Combine(path)), path, findings);
        Assert.Empty(findings);
        Assert.NotEmpty(mapping!.Links);
        Assert.Equal(64, mapping.ContentHash.Length);
    }

    private static TheoryData<string> Files(string folder) => new(
        Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
}
