// Every kind of page in a real browser: on every screen, on paper, with and without script, by keyboard, and never asking another site.
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Theme;

public sealed class ThemeTests(Browser browser, OpenPages open) : IClassFixture<OpenPages>
{
    private static readonly string[] Sites = ["sample", "stress"];

    public static TheoryData<string, string> EachKind()
    {
        var data = new TheoryData<string, string>();
        foreach (var site in Sites)
        {
            foreach (var page in BuiltPages.Of(site).Kinds)
            {
                data.Add(site, page);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EachKind))]
    public async Task Nothing_hangs_out_sideways(string site, string address)
    {
        var page = await open.Show(site, address);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        var wide = new List<string>();
        foreach (var (mode, width) in ((string, int)[])[("smallest", 320), ("phone", 390), ("tablet", 768), ("laptop", 1280), ("4K", 3840)])
        {
            await page.SetViewportSizeAsync(width, 900);
            wide.AddRange(await Overflow(page, mode));
        }

        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        wide.AddRange(await Overflow(page, "print"));
        Found.Nothing(wide);
    }

    [Fact]
    public async Task What_hangs_out_sideways_is_seen()
    {
        await using var window = await browser.Open(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await window.NewPageAsync();
        await page.SetContentAsync("<!doctype html><p style='width:900px'>wide");

        Assert.NotEmpty(await Overflow(page, "phone"));
    }

    [Theory]
    [MemberData(nameof(EachKind))]
    public async Task It_asks_no_other_site_and_the_console_stays_empty(string site, string address)
    {
        await using var window = await browser.Open();
        var leaving = new List<string>();
        await BuiltPages.Of(site).ShowIn(window, leaving);
        var page = await window.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);

        await BuiltPages.Of(site).Go(page, address);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.EvaluateAsync("() => document.querySelector('[popover]')?.showPopover()");

        Found.Nothing(leaving);
        Found.Nothing(said.Where(text => !text.Contains("404", StringComparison.Ordinal) || !address.EndsWith("404.html", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Everything_is_found_on_all_pages_of_the_list_and_comes_back_when_nothing_is_looked_for()
    {
        await using var window = await browser.Open();
        var site = BuiltPages.Stress;
        var page = await site.Show(window);
        await site.Go(page, site.Pages.Single(address => address.EndsWith("/find/", StringComparison.Ordinal)));
        var entries = page.Locator(".found li");
        var before = await entries.AllInnerTextsAsync();
        Assert.True(await page.Locator(".pager").CountAsync() > 0, "the list has one page, so that nothing is shown");

        // Of 60 people some stand on the second page; accents and the order of words are no matter.
        await page.FillAsync(".finder input", "SCHÍLLINGS 59");
        await page.WaitForFunctionAsync("() => document.querySelector('.finder output').textContent !== ''");
        Assert.Contains("59", Assert.Single(await entries.Filter(new() { Visible = true }).AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Equal("Found: 1", await page.InnerTextAsync(".finder output"));
        Assert.False(await page.Locator(".pager").IsVisibleAsync());

        await page.FillAsync(".finder input", "");
        await page.WaitForFunctionAsync("() => document.querySelector('.finder output').textContent === ''");
        Assert.Equal(before, await entries.AllInnerTextsAsync());
        Assert.Equal(before.Count, await Visible(entries));
    }

    [Theory]
    [InlineData("explainer")]
    [InlineData("brief")]
    [InlineData("source")]
    [InlineData("listed")]
    public async Task The_related_stories_are_narrowed_down_without_script_and_print_shows_them_all(string kind)
    {
        await using var window = await browser.Open(new() { JavaScriptEnabled = false });
        var page = await BuiltPages.Sample.Show(window);
        await BuiltPages.Sample.Go(page, BuiltPages.Sample.Pages.Single(address => address.EndsWith("/related/", StringComparison.Ordinal)));
        var (all, ofKind) = (page.Locator("[data-kind]"), page.Locator($"[data-kind={kind}]"));
        Assert.Equal(await all.CountAsync(), await Visible(all));

        await page.CheckAsync($"input[value={kind}]");
        Assert.Equal(await ofKind.CountAsync(), await Visible(all));
        Assert.Equal(await ofKind.CountAsync(), await Visible(ofKind));
        Assert.True(await ofKind.CountAsync() > 0);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(await all.CountAsync(), await Visible(all));
    }

    [Theory]
    [MemberData(nameof(EachKind))]
    public async Task All_of_it_can_be_read_without_script(string site, string address)
    {
        var (scripted, plain) = (await open.Show(site, address), await open.Show(site, address, withScript: false));

        // What only a script can do is offered by it alone; nothing else may be missing.
        var missing = Words(await scripted.InnerTextAsync("main, body")).Except(Words(await plain.InnerTextAsync("main, body"))).ToList();
        Assert.True(missing.Count < 12, $"only with script: {string.Join(" | ", missing)}");
        Assert.NotEmpty(Words(await plain.InnerTextAsync("main, body")));
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("stress")]
    public async Task Print_shows_what_is_folded(string site)
    {
        await using var window = await browser.Open();
        var page = await BuiltPages.Of(site).Show(window);
        var hidden = new List<string>();
        foreach (var address in BuiltPages.Of(site).Kinds)
        {
            await BuiltPages.Of(site).Go(page, address);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            hidden.AddRange((await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('main details > :not(summary)')].filter(e => !e.closest('nav') && !e.checkVisibility({ contentVisibilityAuto: true })).map(e => e.textContent.trim().slice(0, 60))")).Select(text => $"{address}: {text}"));
        }

        Found.Nothing(hidden);
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("stress")]
    public async Task The_keyboard_reaches_everything_in_order_and_focus_is_seen(string site)
    {
        await using var window = await browser.Open(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await BuiltPages.Of(site).Show(window);
        await BuiltPages.Of(site).Go(page, BuiltPages.Of(site).BasePath + (site == "sample" ? "rare-earth-samples/" : "translated/"));

        var (reached, unseen) = (new List<string>(), new List<string>());
        for (var press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string[]>("""
                () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
                  const seen = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== 'none';
                  return [e.tagName + ' ' + (e.textContent || e.getAttribute('aria-label') || '').trim().slice(0, 30), String(seen && r.width > 0), String(document.compareDocumentPosition ? [...document.querySelectorAll('*')].indexOf(e) : 0)]; }
                """);
            if (focus[0].StartsWith("BODY", StringComparison.Ordinal))
            {
                break;
            }

            reached.Add(focus[2]);
            unseen.AddRange(focus[1] == "true" ? [] : [focus[0]]);
        }

        Found.Nothing(unseen);
        Assert.True(reached.Count > 15, $"only {reached.Count} places were reached");
        var places = reached.Select(place => int.Parse(place, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Escape_closes_a_source_and_focus_goes_back()
    {
        await using var window = await browser.Open();
        var page = await BuiltPages.Sample.Show(window);
        await BuiltPages.Sample.Go(page, BuiltPages.Sample.BasePath + "rare-earth-samples/");
        var marker = page.Locator("button[popovertarget]").First;
        await marker.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await page.Locator(":popover-open").CountAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(":popover-open").CountAsync());
        Assert.True(await marker.EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    /// <summary>What is wider than the screen, but for what lies in something that scrolls by itself.</summary>
    private static async Task<List<string>> Overflow(IPage page, string mode) => [.. (await page.EvaluateAsync<string[]>("""
        () => { const limit = document.documentElement.clientWidth + 1;
          if (document.documentElement.scrollWidth <= limit) return [];
          return ['page ' + document.documentElement.scrollWidth].concat([...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.right > limit || r.left < -1); })
            .slice(0, 5).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))); }
        """)).Select(what => $"{mode}: {what}")];

    private static HashSet<string> Words(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static Task<int> Visible(ILocator entries) => entries.Filter(new() { Visible = true }).CountAsync();
}
