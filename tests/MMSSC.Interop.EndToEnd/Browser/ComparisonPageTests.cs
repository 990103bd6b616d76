using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>The pages of a comparison in a real browser: communities side by side, the same by their 39 functions and in groups, and years of one.</summary>
public sealed class ComparisonPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string[] towns = ["samples/iso18091-municipios.csv"];
    private static readonly string[] functions = [.. towns, "--to", "iso-18091", "--peers", "samples/iso18091-municipios.csv", "--by", "1.1"];
    private static readonly string[] years = ["samples/iso18091-por-anio.xlsx"];

    public static TheoryData<string[], string> Pages => new()
    {
        { towns, "en" }, { functions, "es" }, { years, "fr" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_accessibility_rule_is_broken(string[] command, string language)
    {
        var page = await Open(command, language, 1280);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_runs_over_the_edge_of_a_telephone_and_what_is_wider_scrolls_by_keyboard(string[] command, string language)
    {
        var page = await Open(command, language, 390);

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var stuck = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto' && e.tabIndex < 0).length");

        Assert.Equal((0, 0), (overflow, stuck));
    }

    [Fact]
    public async Task A_heat_map_says_each_level_in_words()
    {
        var page = await Open(functions, "es", 1280);

        var row = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Municipio 02 (14002)", Exact = true }) });
        await Assertions.Expect(row.GetByRole(AriaRole.Cell, new() { Name = "Rojo" }).First).ToBeVisibleAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Cell, new() { Name = "no aplica" }).First).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_asks_no_network_and_prints(string[] command, string language)
    {
        var asked = new List<string>();
        var page = await Open(command, language, 1280, page => page.Request += (_, request) => asked.Add(request.Url));

        Assert.StartsWith("file:", Assert.Single(asked));
        Assert.InRange((await page.PdfAsync(new() { Format = "A4" })).Length, 20_000, 5_000_000);
    }

    private async Task<IPage> Open(string[] command, string language, int width, Action<IPage>? prepare = null)
    {
        using var folder = MmsscProcess.Folder();
        var file = folder.File("comparison.html");
        var (code, _, error) = MmsscProcess.Run(["compare", .. command, "--lang", language, "-o", file]);
        Assert.True(code == 0, error);
        var page = await fixture.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        prepare?.Invoke(page);
        await page.GotoAsync("file://" + file);
        return page;
    }
}
