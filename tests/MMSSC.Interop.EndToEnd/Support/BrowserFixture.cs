using Microsoft.Playwright;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A headless Chromium that reaches no network, shared by the tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
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
        var page = await Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        prepare?.Invoke(page);
        await page.GotoAsync("file://" + file);
        return page;
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
    }
}
