using System.Text.Json;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>The pages of a mapping: its document, and what it covers.</summary>
public sealed class MappingDocumentTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void Both_pages_are_as_they_were(string language)
    {
        var folder = RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Reports");
        Snapshot.Match(Document(Committee.Input(language)), new SnapshotFullName($"mapping.{language}.html", folder));
        Snapshot.Match(Coverage(Committee.Input(language)), new SnapshotFullName($"mapping-coverage.{language}.html", folder));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_refers_to_nothing_outside_of_itself_and_every_link_has_its_anchor(bool whole)
    {
        var page = whole ? Document(Committee.Input()) : Coverage(Committee.Input());

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        var links = page.Split("href=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToArray();
        Assert.All(links, link => Assert.Contains($"id=\"{link[1..]}\"", page, StringComparison.Ordinal));
        var ids = page.Split(" id=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_link_stands_in_the_list_and_in_the_matrix_whatever_is_mapped() => Assert.All(Shipped.Catalogue.Mappings, mapping =>
    {
        using var json = JsonDocument.Parse(Document(Of(mapping), ReportFormat.Json));
        var listed = json.RootElement.GetProperty("links").GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("links").EnumerateArray()).Count();
        var cells = json.RootElement.GetProperty("matrix").GetProperty("row_groups").EnumerateArray().SelectMany(group => group.GetProperty("items").EnumerateArray())
            .SelectMany(row => row.GetProperty("cells").EnumerateArray()).Count(cell => cell.ValueKind == JsonValueKind.Object);
        Assert.Equal((mapping.Links.Length + mapping.Pending.Length, mapping.Links.Length + mapping.Pending.Length), (listed, cells));
    });

    [Fact]
    public void What_is_proposed_is_never_said_to_be_a_standards()
    {
        var page = Document(Committee.Input());

        Assert.Contains("Links that count: 3. Stated by a standard: 1. Proposed: 1. Without a stated basis: 1.", page, StringComparison.Ordinal);
        Assert.Contains("it is not yet approved. It is maintained by Working group 1.", page, StringComparison.Ordinal);
        Assert.Equal(1, Count(page, "class=\"basis-standard\">Standard 1:2026, Table 4 note a"));
        Assert.DoesNotContain("proposed by us", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MappingStatus.Draft, "nobody has approved it")]
    [InlineData(MappingStatus.Approved, "was approved by the process of its maintainer, Working group 1")]
    [InlineData(MappingStatus.Withdrawn, "is withdrawn and is no longer used")]
    public void Its_status_is_said_in_a_sentence(MappingStatus status, string sentence) =>
        Assert.Contains(sentence, Document(Committee.Input(change: file => file with { Status = status })), StringComparison.Ordinal);

    [Fact]
    public void What_is_open_is_listed_and_folders_are_not_published()
    {
        var page = Document(Committee.Input());

        Assert.All(
            ["1 link is pending", "1 link states no basis", "1 link does not state how sure", "lights.json, line 7", "MMI3027", "T4 is for a later edition", "1 of 2 do not hold", "level should be 5, is 1"],
            open => Assert.Contains(open, page, StringComparison.Ordinal));
        Assert.DoesNotContain("drafts/", page, StringComparison.Ordinal);
        Assert.Equal(1, Count(page, "level should be 5, is 1"));
    }

    [Fact]
    public void What_was_said_of_a_link_stands_beside_its_rationale() => Assert.Contains(
        "<small>Comment: see the minutes of May</small>",
        Document(Committee.Input(change: file => file with { Links = [file.Links[0] with { Comments = ["see the minutes of May"] }, .. file.Links.Skip(1)] })),
        StringComparison.Ordinal);

    [Fact]
    public void A_file_that_leaves_nothing_open_says_so()
    {
        var input = Committee.Input(change: file => file with
        {
            Allowances = [],
            Examples = [],
            Links = [file.Links[0] with { Source = SmallModel.Here("A1") }, file.Links[0] with { Source = SmallModel.Here("A2") }, file.Links[0] with { Source = SmallModel.Here("E5") }],
        });

        Assert.Contains("None: no link is pending", Document(input with { Findings = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_are_text()
    {
        const string Hostile = "<script>alert(1)</script>\"'`&";
        var text = LocalText.Of(Hostile);
        var input = Committee.Input(change: file => file with
        {
            Title = text,
            Maintainer = Hostile,
            Licence = Hostile,
            Changes = [new("1.0.0", "2026", text)],
            Allowances = [new(SmallModel.Here("MMI3026"), text, Location.None)],
            Unmapped = [new(SmallModel.Here("E6"), text)],
            Examples = [.. file.Examples.Select(example => example with { Name = Hostile })],
            Links = [.. file.Links.Select(link => link with { Rationale = text, Reviewers = [Hostile], Comments = [Hostile], Basis = new Basis.Proposed(text) })],
        });

        Assert.All([Document(input), Coverage(input)], page => Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(4, Count(Document(input), $"<td role=\"cell\" data-label=\"Why\">{Escaping.Html(Typography.Of(Hostile))}"));
    }

    [Theory]
    [InlineData(600, 0, 10, "elements")]
    [InlineData(5000, 20, 30, "groups")]
    [InlineData(5000, 0, 2, "none")]
    public void A_large_mapping_is_shown_by_its_parts_or_not_drawn_and_the_page_says_so(int sources, int areas, int targets, string form)
    {
        var input = Committee.Large(sources, areas, targets);
        var page = Coverage(input);
        using var json = JsonDocument.Parse(Document(input, ReportFormat.Json));

        Assert.Equal(form, json.RootElement.GetProperty("matrix").GetProperty("form").GetString());
        Assert.InRange(page.Length, 10_000, 4_000_000);
        Assert.Equal(form != "elements", page.Contains("more than the 6000 cells that this page shows", StringComparison.Ordinal));
        if (form == "groups")
        {
            var counts = json.RootElement.GetProperty("matrix").GetProperty("row_groups").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray());
            Assert.Equal(sources, counts.Sum(cell => cell.ValueKind == JsonValueKind.Number ? cell.GetInt32() : 0));
        }

        Assert.InRange(Document(input).Length, 10_000, 8_000_000);
    }

    [Fact]
    public void Links_beyond_what_a_page_lists_are_counted()
    {
        var input = Committee.Large(5_003, 20, 30);

        Assert.Contains("3 more links are in the mapping file", Document(input), StringComparison.Ordinal);
    }

    [Fact]
    public void Ejected_templates_make_the_same_page_and_a_changed_one_another()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(MappingDocument.Eject(folder.Path));
        Assert.Equal(Document(Committee.Input()), MappingDocument.Render(Committee.Input(), ReportFormat.Html, folder.Path).Text);
        folder.Write("html/masthead.sbn", "<h1>{{ id }} of ours</h1>\n");
        folder.Write("style.css", "/* mine */");

        var page = MappingDocument.Render(Committee.Input(), ReportFormat.Html, folder.Path).Text!;

        Assert.Contains("<h1>source-to-target of ours</h1>", page, StringComparison.Ordinal);
        Assert.Contains("/* mine */", page, StringComparison.Ordinal);
        Assert.All(MappingDocument.Eject(folder.Path), finding => Assert.Equal("MMI5009", finding.Code));
    }

    private static MappingDocumentInput Of(Mapping mapping) => Committee.Input() with { Mapping = mapping, Examples = [], Findings = [] };

    private static string Document(MappingDocumentInput input, ReportFormat format = ReportFormat.Html) => Text(MappingDocument.Render(input, format));

    private static string Coverage(MappingDocumentInput input) => Text(MappingDocument.RenderCoverage(input));

    private static string Text(RenderedReport page)
    {
        Assert.Empty(page.Findings);
        return page.Text!;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
