// Pages that stay open for all tests of a class that only look: opening a window takes longer than going to an address in it.
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Theme;

public sealed class OpenPages(Browser browser) : IAsyncDisposable
{
    private readonly Dictionary<(string Site, bool WithScript), IPage> _pages = [];

    /// <summary>The page at an address, on an ordinary screen whatever the test before it looked at.</summary>
    public async Task<IPage> Show(string site, string address, bool withScript = true)
    {
        if (!_pages.TryGetValue((site, withScript), out var page))
        {
            page = await BuiltPages.Of(site).Show(await browser.Open(new() { JavaScriptEnabled = withScript }));
            _pages.Add((site, withScript), page);
        }

        await page.SetViewportSizeAsync(1280, 720);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await BuiltPages.Of(site).Go(page, address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages.Values)
        {
            await page.Context.DisposeAsync();
        }
    }
}
