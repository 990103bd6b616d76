using Microsoft.Playwright;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>All that a community may have at once: stakeholders, both horizons, policies of resilience, and years of ISO 18091.</summary>
public sealed class BigReportTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string[] samples = ["samples/mmssc-stakeholders.csv", "samples/mmssc-villa-ejemplo.xlsx", "samples/smr-policies-rmm2.csv", "samples/iso18091-por-anio.xlsx"];

    [Theory]
    [InlineData("summary", 1, 1)]
    [InlineData("combined", 5, 60)]
    public async Task It_keeps_what_every_page_keeps_and_its_length_in_print(string template, int least, int most) =>
        Assert.InRange(await fixture.Keeps(Call(template)), least, most);

    [Fact]
    public async Task Rows_change_their_order_without_a_script()
    {
        var page = await fixture.Open(Call("combined"), 1280);
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
        var page = await fixture.Open(Call("combined"), 1280);

        var silent = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('svg.strip, svg.radar')].filter(figure => !figure.closest('.tip[title][aria-label]:not([tabindex])')).length");
        var text = await page.Locator("#target .page .tip").First.GetAttributeAsync("aria-label");

        Assert.Equal(0, silent);
        Assert.Contains("hoy 2,1", text, StringComparison.Ordinal);
    }

    private static string[] Call(string template) => ["report", .. samples, "--lang", "es", "--template", template];
}
