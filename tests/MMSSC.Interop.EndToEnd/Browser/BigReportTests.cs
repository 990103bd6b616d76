using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>All that a community may have at once: stakeholders, both horizons, policies of resilience, and years of ISO 18091.</summary>
public sealed class BigReportTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string[] samples = ["samples/mmssc-stakeholders.csv", "samples/mmssc-villa-ejemplo.xlsx", "samples/smr-policies-rmm2.csv", "samples/iso18091-por-anio.xlsx"];

    [Theory]
    [InlineData("combined", 1280)]
    [InlineData("combined", 390)]
    [InlineData("summary", 1280)]
    [InlineData("summary", 390)]
    public async Task Nothing_bars_or_overflows(string template, int width)
    {
        var page = await Open(template, width);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Summary_prints_on_one_page_and_the_whole_report_with_numbered_pages()
    {
        var summary = await (await Open("summary", 1280)).PdfAsync(new() { PreferCSSPageSize = true });
        var whole = await (await Open("combined", 1280)).PdfAsync(new() { PreferCSSPageSize = true });

        Assert.Equal(1, Pages(summary));
        Assert.InRange(Pages(whole), 5, 60);
    }

    [Fact]
    public async Task Rows_change_their_order_without_a_script()
    {
        var page = await Open("combined", 1280);
        var first = page.Locator("#check table:visible tbody:visible tr").First;
        var before = await first.InnerTextAsync();

        await page.Locator("#check .order").First.GetByRole(AriaRole.Radio).Nth(1).CheckAsync();

        Assert.NotEqual(before, await first.InnerTextAsync());
        Assert.Contains("4.6", await first.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>The numbers stand beside each figure, so the keyboard does not stop at it.</summary>
    [Fact]
    public async Task Every_figure_says_its_numbers_and_is_no_stop_of_the_keyboard()
    {
        var page = await Open("combined", 1280);

        var silent = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('svg.strip, svg.radar')].filter(figure => !figure.closest('.tip[title][aria-label]:not([tabindex])')).length");
        var text = await page.Locator("#target .page .tip").First.GetAttributeAsync("aria-label");

        Assert.Equal(0, silent);
        Assert.Contains("hoy 2,1", text, StringComparison.Ordinal);
    }

    private Task<IPage> Open(string template, int width) => fixture.Open(["report", .. samples, "--lang", "es", "--template", template], width);

    private static int Pages(byte[] pdf) => System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
