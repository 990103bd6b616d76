using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>The combined report in a real browser.</summary>
public sealed class ReportPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string[] samples = ["samples/iso18091-villa-ejemplo.csv", "samples/mmssc-villa-ejemplo.xlsx", "samples/smr-stages.csv", "samples/g3ict-villa-ejemplo.csv"];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public async Task No_accessibility_rule_is_broken(string language)
    {
        var page = await Open(language, 1280);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Nothing_runs_over_the_edge_of_the_page(int width)
    {
        var page = await Open("es", width);

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal(0, overflow);
    }

    [Fact]
    public async Task Nothing_is_asked_of_any_network()
    {
        var asked = new List<string>();
        await Open("en", 1280, page => page.Request += (_, request) => asked.Add(request.Url));

        Assert.All(asked, url => Assert.StartsWith("file:", url));
        Assert.Single(asked);
    }

    [Fact]
    public async Task It_prints_to_a_readable_pdf()
    {
        var page = await Open("es", 1280);

        var pdf = await page.PdfAsync(new() { Format = "A4" });

        Assert.InRange(pdf.Length, 20_000, 5_000_000);
    }

    private async Task<IPage> Open(string language, int width, Action<IPage>? prepare = null) =>
        await fixture.Open(["report", .. samples, "--lang", language], width, prepare);
}
