using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Tests.Files;

public sealed class ShippedFilesTests
{
    public static TheoryData<string> Models => ShippedFiles.In("models");

    public static TheoryData<string> Mappings => ShippedFiles.In("mappings");

    public static TheoryData<string> Guidances => ShippedFiles.In("guidance");

    [Theory]
    [MemberData(nameof(Models))]
    public void A_shipped_model_is_read_without_findings_and_compiles(string path)
    {
        var findings = new List<Diagnostic>();
        var model = ModelReader.Read(ShippedFiles.Bytes(path), path, findings);
        Assert.Empty(findings);
        Assert.NotNull(ModelCompiler.Compile(model!, findings));
        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_shipped_mapping_is_read_without_findings(string path)
    {
        var findings = new List<Diagnostic>();
        var mapping = MappingReader.Read(ShippedFiles.Bytes(path), path, findings);
        Assert.Empty(findings);
        Assert.NotEmpty(mapping!.Links);
        Assert.Equal(64, mapping.ContentHash.Length);
    }

    [Theory]
    [MemberData(nameof(Guidances))]
    public void A_shipped_guidance_is_read_without_findings(string path)
    {
        var findings = new List<Diagnostic>();
        var guidance = GuidanceReader.Read(ShippedFiles.Bytes(path), path, findings);
        Assert.Empty(findings);
        Assert.NotEmpty(guidance!.Documents);
        Assert.NotEmpty(guidance.Assignments);
        Assert.All(guidance.Steps, step => Assert.Equal(["2", "3", "4", "5"], step.Levels.Select(level => level.Level)));
        Assert.All(guidance.Steps, step => Assert.NotNull(step.Basis));
    }
}
