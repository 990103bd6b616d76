using System.Text;
using Microsoft.Playwright;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A headless Chromium that reaches no network, shared by the tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens the page that a call of the program writes.</summary>
    public async Task<IPage> Open(string[] call, int width, Action<IPage>? prepare = null)
    {
        using var folder = MmsscProcess.Folder();
        var file = folder.File("page.html");
        var (code, _, error) = MmsscProcess.Run([.. call, "-o", file]);
        Assert.True(code == 0, error);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        prepare?.Invoke(page);
        await page.GotoAsync("file://" + file);
        return page;
    }

    /// <summary>What every page that the program writes keeps: no rule of accessibility is broken by day on a wide screen nor by night on a telephone,
    /// nothing runs over the edge down to 320 pixels, what is wider scrolls by the keyboard, no network is asked, and it prints.</summary>
    /// <returns>How many pages it prints.</returns>
    public async Task<int> Keeps(string[] call)
    {
        var asked = new List<string>();
        var page = await Open(call, 1280, page => page.Request += (_, request) => asked.Add(request.Url));

        Assert.Empty(await page.Violations());
        Assert.Empty(await page.Overflows());
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.InRange(pdf.Length, 20_000, 5_000_000);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(390, 900);
        Assert.Empty(await page.Violations());
        Assert.Empty(await page.Overflows());

        await page.SetViewportSizeAsync(320, 900);
        Assert.Empty(await page.Overflows());

        Assert.StartsWith("file:", Assert.Single(asked));
        await page.CloseAsync();
        return Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        playwright?.Dispose();
    }
}
