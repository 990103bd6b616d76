using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Text;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>The page of one town among its peers.</summary>
public sealed class TownPageTests
{
    [Theory]
    [InlineData(ReportFormat.Html, "en", "html")]
    [InlineData(ReportFormat.Html, "es", "html")]
    [InlineData(ReportFormat.Html, "fr", "html")]
    [InlineData(ReportFormat.Markdown, "en", "md")]
    [InlineData(ReportFormat.Markdown, "es", "md")]
    [InlineData(ReportFormat.Markdown, "fr", "md")]
    public void A_town_among_its_peers_is_as_it_was(ReportFormat format, string language, string extension)
    {
        var folder = Support.RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Reports");
        Snapshot.Match(Region.Render(Region.OneTown(language), format), new SnapshotFullName($"one-town.{language}.{extension}", folder));
    }

    [Theory]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    public void An_anonymous_page_names_nobody_else(ReportFormat format)
    {
        var input = Region.OneTown() with
        {
            IsAnonymous = true,
            Findings = [CatalogueDiagnostics.LeftOutOfTable(Location.Whole("San Ejemplo.csv"), LocalText.Of("San Ejemplo, 2024, is not in this table."))],
        };

        var page = Region.Render(input, format);

        Assert.All(
            Region.PeerNames.Append("lights.csv").Append("aaaaaaaa").Append("San Ejemplo.csv"),
            name => Assert.DoesNotContain(name, page, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Villa Ejemplo", page, StringComparison.Ordinal);
        Assert.Contains("No other community is named here.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_told_the_page_says_so_and_ranks_nothing()
    {
        var input = Region.OneTown();
        var few = input with { Comparisons = [.. input.Comparisons.Select(comparison => PeerComparison.Of(comparison.Town.CommunityKey, [comparison.Town, .. comparison.Peers.Take(2)])[0])] };

        var page = Region.Render(few, ReportFormat.Markdown);

        Assert.Contains("No place among peers can be told", page, StringComparison.Ordinal);
        Assert.DoesNotContain("In the highest quarter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("In the lowest quarter", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var input = Region.OneTown(names: [.. Region.HostileNames, "=1+1", "last"]);

        var page = Region.Render(input, ReportFormat.Html);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x>", page, StringComparison.Ordinal);
    }
}
