using MMSSC.Interop.Analysis;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Mappings;

/// <summary>Ten mapping files with one mistake each, named after the diagnostic that it raises.</summary>
public class BrokenMappingTests
{
    [Theory]
    [InlineData("unknown-element", 31, 40)]
    [InlineData("unknown-model", 13, 23)]
    [InlineData("changed-model", 14, 61)]
    [InlineData("level-map-falls", 21, 14)]
    [InlineData("interval-upside-down", 22, 14)]
    [InlineData("duplicate-link", 30, 5)]
    [InlineData("unlisted-source", 1, 1)]
    [InlineData("invalid-json", 6, 3)]
    [InlineData("wrong-type", 29, 89)]
    [InlineData("example-fails", 38, 96)]
    public void A_mistake_is_named_with_its_place(string slug, int line, int column)
    {
        var finding = Assert.Single(Validate(slug), finding => finding.Severity == Severity.Error);

        Assert.Equal((slug, line, column), (finding.Slug, finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void Each_mistake_has_a_code_of_its_own()
    {
        var codes = Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "cases", "broken-mappings"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "valid")
            .Select(name => Validate(name).First(finding => finding.Severity == Severity.Error).Code).ToArray();

        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal(10, codes.Length);
    }

    [Fact]
    public void The_file_that_they_were_made_from_is_valid() => Assert.Empty(Validate("valid"));

    private static List<Diagnostic> Validate(string name)
    {
        var findings = new List<Diagnostic>();
        if (Shipped.Engine.ReadMapping(RepositoryRoot.Combine("tests", "cases", "broken-mappings", $"{name}.json"), findings) is { } mapping)
        {
            MappingExamples.Run(mapping, findings);
        }

        return findings;
    }
}
