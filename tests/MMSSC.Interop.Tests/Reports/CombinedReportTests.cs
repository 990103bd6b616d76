using System.Text.Json;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Reports;

public sealed class CombinedReportTests
{
    [Theory]
    [InlineData(ReportFormat.Html, "en", "html")]
    [InlineData(ReportFormat.Html, "es", "html")]
    [InlineData(ReportFormat.Html, "fr", "html")]
    [InlineData(ReportFormat.Markdown, "en", "md")]
    [InlineData(ReportFormat.Markdown, "es", "md")]
    [InlineData(ReportFormat.Markdown, "fr", "md")]
    [InlineData(ReportFormat.Json, "en", "json")]
    [InlineData(ReportFormat.Json, "es", "json")]
    [InlineData(ReportFormat.Json, "fr", "json")]
    public void Report_of_a_community_is_as_it_was(ReportFormat format, string language, string extension) => Snapshot.Match(
        Town.Render(Town.Input(language), format),
        new SnapshotFullName($"town.{language}.{extension}", Support.RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Reports")));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void Summary_of_a_community_is_as_it_was(string language) => Snapshot.Match(
        Town.Render(Town.Input(language), ReportFormat.Html, "summary") + Town.Render(Town.Input(language), ReportFormat.Markdown, "summary"),
        new SnapshotFullName($"summary.{language}.txt", Support.RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Reports")));

    [Fact]
    public void Band_of_the_radar_is_of_the_source_that_speaks_of_the_most_axes()
    {
        var input = Town.Input();
        var steps = input.Translations[1];
        var lights = Town.Lit(Horizon.Now, ("A1", "red"), ("A2", "green"), ("A3", "green"), ("A4", "green"));

        Assert.Contains("class=\"band\"", Town.Render(input with { Translations = [steps, lights] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_renderings_are_the_same() =>
        Assert.Equal(Town.Render(Town.Input()), Town.Render(Town.Input()));

    [Fact]
    public void All_six_sections_come_in_order()
    {
        var page = Town.Render(Town.Input());
        var at = new[] { "summary", "target", "sources", "check", "steps", "origin" }.Select(id => page.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
    }

    [Fact]
    public void Result_without_enough_coverage_shows_no_level_and_no_estimate_anywhere()
    {
        using var json = JsonDocument.Parse(Town.Render(Town.Input(), ReportFormat.Json));
        var safety = json.RootElement.GetProperty("target").GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("code").GetString() == "2.3");
        var lights = safety.GetProperty("derived").EnumerateArray().Single(source => source.GetProperty("letter").GetString() == "A");
        Assert.False(lights.GetProperty("stated").GetBoolean());
        Assert.Equal(JsonValueKind.Null, lights.GetProperty("level").ValueKind);
        Assert.Equal(JsonValueKind.Null, lights.GetProperty("estimate").ValueKind);
        Assert.Equal(JsonValueKind.Null, lights.GetProperty("range").ValueKind);
        Assert.Equal("[1,5]", Compact(lights.GetProperty("bounds")));
    }

    [Fact]
    public void Quick_win_is_what_another_translation_says()
    {
        using var json = JsonDocument.Parse(Town.Render(Town.Input(), ReportFormat.Json));
        var win = json.RootElement.GetProperty("steps").GetProperty("quick_wins").EnumerateArray().First(win => win.GetProperty("code").GetString() == "A1");
        Assert.Equal("Red", win.GetProperty("from").GetString());
        Assert.Equal("Yellow", win.GetProperty("to").GetString());
        var moved = Assert.Single(win.GetProperty("moved").EnumerateArray());
        Assert.Equal("2.1", moved.GetProperty("code").GetString());
        Assert.Equal(2, moved.GetProperty("now").GetDouble());
        Assert.Equal(2.5, moved.GetProperty("then").GetDouble());
    }

    [Fact]
    public void Stakeholders_who_disagree_are_sent_to_a_workshop()
    {
        using var json = JsonDocument.Parse(Town.Render(Town.Input(), ReportFormat.Json));
        var codes = json.RootElement.GetProperty("steps").GetProperty("workshop").EnumerateArray().Select(item => item.GetProperty("code").GetString());
        Assert.Equal(["1.2"], codes);
    }

    [Fact]
    public void Private_mark_travels_and_a_public_report_has_none()
    {
        Assert.Contains("Private: for the community alone", Town.Render(Town.Input()), StringComparison.Ordinal);
        var input = Town.Input() with { Visibility = Visibility.Public };
        var open = Town.Render(input with { Assessments = [.. input.Assessments.Select(assessment => assessment with { Visibility = Visibility.Public })] });
        Assert.DoesNotContain("Private", open, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_stands_with_nothing_but_sources_and_with_nothing_at_all()
    {
        var input = Town.Input();
        var sources = Town.Render(input with { Assessments = [.. input.Assessments.Where(assessment => assessment.Model != Town.Target)] });
        Assert.Contains("a level can be derived for 3 of 5 characteristics", sources, StringComparison.Ordinal);
        var nothing = Town.Render(input with { Assessments = [], Translations = [], Guidance = null, Files = [], Criteria = [] });
        Assert.Contains("Nothing was rated in the terms of this model", nothing, StringComparison.Ordinal);
        Assert.Contains("# Villa Ejemplo", Town.Render(input with { Assessments = [], Translations = [], Guidance = null }, ReportFormat.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_refers_to_nothing_outside_of_itself()
    {
        var page = Town.Render(Town.Input());
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        foreach (var place in Places(page, "href=\"").Concat(Places(page, "url(")))
        {
            Assert.Equal('#', page[place]);
        }

        Assert.Contains("Published at: https://lights.example/model", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_page_has_its_anchor()
    {
        foreach (var page in CombinedReport.Templates.Select(template => Town.Render(Town.Input(), ReportFormat.Html, template)))
        {
            EveryLinkHasItsAnchor(page);
        }
    }

    private static void EveryLinkHasItsAnchor(string page)
    {
        foreach (var place in Places(page, "href=\"#"))
        {
            var name = page[place..page.IndexOf('"', place)];
            Assert.Contains($"id=\"{name}\"", page, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<int> Places(string page, string word)
    {
        for (var at = page.IndexOf(word, StringComparison.Ordinal); at >= 0; at = page.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at + word.Length;
        }
    }

    private static string Compact(JsonElement element) => string.Concat(element.GetRawText().Where(character => !char.IsWhiteSpace(character)));
}
