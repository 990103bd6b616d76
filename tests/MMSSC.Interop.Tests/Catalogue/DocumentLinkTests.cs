using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>Where the documents lead, there is something.</summary>
public sealed partial class DocumentLinkTests
{
    private static readonly string[] folders = ["docs", "models", "mappings", "guidance", "schemas"];

    public static TheoryData<string> Documents => new(
        Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
            .Concat(folders.Select(folder => RepositoryRoot.Combine(folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)))
            .Where(file => Link().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_link_of_a_document_leads_to_a_file(string document)
    {
        var folder = Path.GetDirectoryName(RepositoryRoot.Combine(document))!;

        Assert.Empty(Link().Matches(File.ReadAllText(RepositoryRoot.Combine(document))).Select(match => match.Groups["path"].Value)
            .Where(path => !Path.Exists(Path.Combine(folder, path))).Distinct());
    }

    [Fact]
    public void The_cell_that_the_page_on_reading_follows_is_read_so()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "reading.md"));
        var assessment = Assert.Single(Shipped.Engine.Import(Shipped.Sample("iso18091-villa-ejemplo.csv")).Assessments);
        var rating = Assert.Single(assessment.Ratings, rating => rating.Element.Code == "1.9");

        Assert.Contains("a [rating](../src/MMSSC.Interop.Core/Assessments/Rating.cs) of 1.9: green, from `15:3`", page, StringComparison.Ordinal);
        Assert.Equal(("green", 15, 3), (rating.Level!.Code, rating.Origin.Line!.Value, rating.Origin.Column!.Value));
        Assert.Equal(("Villa Ejemplo", "2026-03-15"), (assessment.Community.Name, assessment.Date!.ToString()));
    }

    // Not what has a scheme of its own, nor a place of the same page.
    [GeneratedRegex(@"\]\((?!\w+:|#)(?<path>[^)#\s]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
