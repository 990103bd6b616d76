using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Schemas;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Interop;

/// <summary>What a schema refuses is not installed, whoever of reader and schema says so.</summary>
public sealed class InvalidFileTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    /// <summary>The kinds of files that a data folder holds.</summary>
    public static TheoryData<string> Kinds => new(new[] { SchemaKind.Model, SchemaKind.Mapping, SchemaKind.Guidance, SchemaKind.Aliases, SchemaKind.Criteria, SchemaKind.Plan }.Select(SchemaValidator.NameOf));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_invalid_example_is_installed_from_a_folder(string kind)
    {
        var files = Write(kind);
        var options = new InteropOptions();
        options.AddDataFrom(data.Path);

        AssertRefused(files, options);
    }

    [Theory]
    [InlineData("model")]
    [InlineData("mapping")]
    public void No_invalid_example_is_installed_by_name(string kind)
    {
        var files = Write(kind);
        var options = new InteropOptions();
        foreach (var file in files)
        {
            (kind == "model" ? options.ModelFiles : options.MappingFiles).Add(file);
        }

        AssertRefused(files, options);
    }

    public void Dispose() => data.Dispose();

    private static void AssertRefused(IReadOnlyCollection<string> files, InteropOptions options)
    {
        var catalogue = InteropEngine.Create(options).Catalogue;
        var refused = catalogue.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location.File).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => !refused.Contains(file)));
        Assert.Equal(Shipped.Catalogue.Models.Select(model => model.IdentityHash), catalogue.Models.Select(model => model.IdentityHash));
        Assert.Equal(Shipped.Catalogue.Mappings.Select(mapping => mapping.Definition), catalogue.Mappings.Select(mapping => mapping.Definition));
        Assert.Equal(Shipped.Catalogue.Guidance.Length, catalogue.Guidance.Length);
        Assert.Null(catalogue.Aliased);
        Assert.Empty(catalogue.Recipes);
    }

    private List<string> Write(string kind)
    {
        var files = new List<string>();
        foreach (var fixture in SchemaFixture.Invalid(SchemaFixture.Kind(kind)))
        {
            // Two fixtures of different parts may have one name.
            files.Add(Path.Combine(data.Path, fixture.Name.Replace('/', '-')));
            File.WriteAllBytes(files[^1], fixture.Bytes);
        }

        return files;
    }
}
