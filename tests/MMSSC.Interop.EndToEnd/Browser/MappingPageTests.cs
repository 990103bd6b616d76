using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>The document of a mapping and the page of its coverage in a real browser.</summary>
public sealed class MappingPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    // Of the shipped ones the one with the most links and the one with the most elements, and one with all that a page can show.
    private static readonly string[] mappings = ["mappings/iso-18091-to-mmssc.json", "mappings/smr-rmm-2.0-to-2018.json", "tests/cases/mapping-pages/committee.json"];

    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, string>();
            foreach (var mapping in mappings)
            {
                foreach (var command in new[] { "doc", "coverage" })
                {
                    pages.Add(command, mapping, "en");
                }
            }

            pages.Add("doc", mappings[0], "es");
            pages.Add("doc", mappings[2], "fr");
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_accessibility_rule_is_broken_and_nothing_runs_over_the_edge(string command, string mapping, string language)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await Open(command, mapping, language, width);

            var result = await page.RunAxe();

            Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
            Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'auto' && e.tabIndex < 0).length"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_asks_no_network_and_prints(string command, string mapping, string language)
    {
        var asked = new List<string>();
        var page = await Open(command, mapping, language, 1280, page => page.Request += (_, request) => asked.Add(request.Url));

        Assert.StartsWith("file:", Assert.Single(asked));
        Assert.InRange((await page.PdfAsync(new() { PreferCSSPageSize = true })).Length, 20_000, 5_000_000);
    }

    [Fact]
    public async Task A_cell_of_the_matrix_says_its_link_in_words_and_leads_to_it()
    {
        var page = await Open("doc", mappings[2], "en", 1280);
        var row = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Strategy", Exact = true }) });

        await row.GetByRole(AriaRole.Link, new() { Name = "near enough, weight 2, from the standard" }).ClickAsync();

        Assert.Contains("#link-", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("the same question, asked of the strategy");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "target is broader, weight 1, proposed, pending, not counted" })).ToBeVisibleAsync();
    }

    private Task<IPage> Open(string command, string mapping, string language, int width, Action<IPage>? prepare = null) =>
        fixture.Open(["mapping", command, mapping, "--lang", language], width, prepare);
}
