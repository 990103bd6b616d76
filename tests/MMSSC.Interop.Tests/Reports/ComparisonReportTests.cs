using System.Text.Json;
using CsCheck;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Text;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Reports;

public sealed class ComparisonReportTests
{
    private const int MostRows = 60;

    private static readonly string?[] choices = ["red", "yellow", "green", "-", null];

    [Theory]
    [InlineData(ReportFormat.Html, "en", "html")]
    [InlineData(ReportFormat.Html, "es", "html")]
    [InlineData(ReportFormat.Html, "fr", "html")]
    [InlineData(ReportFormat.Markdown, "en", "md")]
    [InlineData(ReportFormat.Markdown, "es", "md")]
    [InlineData(ReportFormat.Markdown, "fr", "md")]
    public void Towns_side_by_side_and_years_of_one_are_as_they_were(ReportFormat format, string language, string extension)
    {
        var folder = Support.RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Reports");
        Snapshot.Match(Region.Render(Region.Towns(language), format), new SnapshotFullName($"towns.{language}.{extension}", folder));
        Snapshot.Match(Region.Render(Region.Years(language), format), new SnapshotFullName($"years.{language}.{extension}", folder));
    }

    [Fact]
    public void Every_community_is_counted_once_for_each_element_whatever_was_rated() =>
        Gen.Select(Gen.Int[1, MostRows + 5], Gen.Int[0, 4].Array[1, 11]).Sample((communities, picks) =>
        {
            using var json = JsonDocument.Parse(Region.Render(Region.Many([.. Enumerable.Range(1, communities).Select(i => $"Town {i}")], [.. picks.Select(pick => choices[pick])]), ReportFormat.Json));
            var section = json.RootElement.GetProperty("comparisons")[0];
            Assert.Equal(communities, section.GetProperty("count").GetInt32());
            Assert.Equal(communities > MostRows, section.GetProperty("rows").ValueKind == JsonValueKind.Null);
            foreach (var row in section.GetProperty("spreads")[0].GetProperty("rows").EnumerateArray())
            {
                Assert.Equal(communities, row.GetProperty("count").GetInt32() + row.GetProperty("missing").GetInt32());
            }

            foreach (var row in section.GetProperty("distribution").EnumerateArray())
            {
                Assert.Equal(communities, row.GetProperty("levels").EnumerateArray().Append(row.GetProperty("missing")).Sum(part => part.GetProperty("count").GetInt32()));
            }
        }, iter: 30);

    [Theory]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Markdown)]
    public void More_communities_than_a_page_holds_are_not_listed_and_the_page_says_where_they_are(ReportFormat format)
    {
        var page = Region.Render(Region.Many([.. Enumerable.Range(1, MostRows + 1).Select(i => $"Town {i}")], "red", "green", null), format);

        Assert.DoesNotContain("Town 7", page, StringComparison.Ordinal);
        Assert.Contains("There are 61 communities, more than the 60", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mmssc compare", page, StringComparison.Ordinal);
        Assert.Contains("Communities per level", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_are_too_many_to_list_are_counted_and_the_worst_stay()
    {
        var notes = Enumerable.Range(0, 300).Select(i => CatalogueDiagnostics.LeftOutOfTable(Location.Whole($"note{i}"), LocalText.Of($"Note {i}.")));
        var error = CatalogueDiagnostics.NothingToReport(Location.Whole("worst.csv"));

        var page = Region.Render(Region.Towns() with { Findings = [.. notes, error] });

        Assert.Contains("worst.csv", page, StringComparison.Ordinal);
        Assert.Contains("101 more findings", page, StringComparison.Ordinal);
    }

    [Fact]
    public void More_groups_than_a_page_holds_are_not_shown_and_the_page_says_so()
    {
        var names = Enumerable.Range(1, 13).Select(i => $"Town {i}").ToArray();
        var page = Region.Render(Region.Many(names, "red") with { PeersBy = "mayor", Peers = [.. names], PeersOf = profile => profile.Source.Community.Name });

        Assert.Contains("By mayor there are 13 groups, more than the 12", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_are_text_in_HTML()
    {
        var page = Region.Render(Region.Many(Region.HostileNames, "red", "green"));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(Region.HostileNames, name => Assert.Contains(Escaping.Html(name), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_names_are_one_cell_of_a_Markdown_table()
    {
        var lines = Region.Render(Region.Many(Region.HostileNames, "red", "green"), ReportFormat.Markdown).Split('\n');
        var head = Array.FindIndex(lines, line => line.StartsWith("| Community |", StringComparison.Ordinal));
        var rows = lines[(head + 2)..(head + 2 + Region.HostileNames.Length)];

        Assert.All(rows, row => Assert.Equal(Cells(lines[head]), Cells(row)));
        Assert.DoesNotContain("<script", string.Join('\n', lines), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(rows, row => row.StartsWith("| \\=cmd()", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(@"\*bold\* \[link\]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Page_refers_to_nothing_outside_of_itself_and_every_link_has_its_anchor(bool side)
    {
        var page = Region.Render(side ? Region.Towns() : Region.Years());

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        var links = page.Split("href=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToArray();
        Assert.All(links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.All(links, link => Assert.Contains($"id=\"{link[1..]}\"", page, StringComparison.Ordinal));
        var ids = page.Split(" id=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Links_that_are_proposed_are_said_to_be_and_the_mapping_is_named() => Assert.All(
        new[] { Region.Render(Region.Towns()), Region.Render(Region.Years(), ReportFormat.Markdown) }, page =>
        {
            Assert.Contains("lights-to-target", page, StringComparison.Ordinal);
            Assert.Contains("draft: proposed, not reviewed", page, StringComparison.Ordinal);
            Assert.Contains(new string('b', 64), page, StringComparison.Ordinal);
        });

    private static int Cells(string row) => row.Where((character, i) => character == '|' && (i == 0 || row[i - 1] != '\\')).Count();
}
