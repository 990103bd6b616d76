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
    public async Task It_keeps_what_every_page_keeps(string command, string mapping, string language) => await fixture.Keeps(Call(command, mapping, language));

    [Fact]
    public async Task A_cell_of_the_matrix_says_its_link_in_words_and_leads_to_it()
    {
        var page = await fixture.Open(Call("doc", mappings[2], "en"), 1280);
        var row = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Strategy", Exact = true }) });

        await row.GetByRole(AriaRole.Link, new() { Name = "near enough, weight 2, from the standard" }).ClickAsync();

        Assert.Contains("#link-", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("the same question, asked of the strategy");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "target is broader, weight 1, proposed, pending, not counted" })).ToBeVisibleAsync();
    }

    private static string[] Call(string command, string mapping, string language) => ["mapping", command, mapping, "--lang", language];
}
