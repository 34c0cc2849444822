// axe, the rules of accessibility that a program can check, on every kind of page: WCAG 2 A and AA, AAA for contrast, sizes of targets.
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Theme;

/// <summary>A class for each mode, so that they run side by side.</summary>
public sealed class AxeInLightTests(Browser browser)
{
    [Theory]
    [InlineData("sample")]
    [InlineData("stress")]
    public async Task Axe_finds_nothing(string site) => await Axe.Check(browser, site, Axe.All, new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 1360, Height = 900 } });

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var window = await browser.Open();
        var page = await window.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=en><title>x</title><main><h1>x</h1><img src=x><p style='color:#999'>pale</p></main>");

        var found = await Axe.Violations(page, "/", Axe.All);
        Assert.Contains(found, violation => violation.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(found, violation => violation.Contains("color-contrast", StringComparison.Ordinal));
    }
}

public sealed class AxeInDarkTests(Browser browser)
{
    [Theory]
    [InlineData("sample")]
    [InlineData("stress")]
    public async Task Axe_finds_nothing(string site) => await Axe.Check(browser, site, Axe.Colours, new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 1360, Height = 900 } });
}

public sealed class AxeOnAPhoneTests(Browser browser)
{
    [Theory]
    [InlineData("sample")]
    [InlineData("stress")]
    public async Task Axe_finds_nothing(string site) => await Axe.Check(browser, site, Axe.AllButColours, new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 320, Height = 640 } });
}

internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>All rules; the options of axe.run.</summary>
    public static string All { get; } = Of(colours: true);

    /// <summary>In the dark only colours are others.</summary>
    public static string Colours => """{ "resultTypes": ["violations"], "runOnly": ["color-contrast", "color-contrast-enhanced"] }""";

    /// <summary>On a small screen everything but colours is.</summary>
    public static string AllButColours { get; } = Of(colours: false);

    private static string Of(bool colours) => $$"""
        { "resultTypes": ["violations"],
          "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          "rules": { "target-size": { "enabled": true }, "color-contrast": { "enabled": {{(colours ? "true" : "false")}} }, "color-contrast-enhanced": { "enabled": {{(colours ? "true" : "false")}} } } }
        """;

    /// <summary>Every kind of page, with all that folds open.</summary>
    public static async Task Check(Browser browser, string site, string rules, BrowserNewContextOptions options)
    {
        options.BypassCSP = true;
        options.ReducedMotion = ReducedMotion.Reduce;
        await using var window = await browser.Open(options);
        var found = new List<string>();
        var page = await BuiltPages.Of(site).Show(window);
        foreach (var address in BuiltPages.Of(site).Kinds)
        {
            await BuiltPages.Of(site).Go(page, address);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            found.AddRange(await Violations(page, address, rules));
        }

        Found.Nothing(found);
    }

    /// <summary>In the page itself, which has no frames: gathering what those give would take a window more for each page.</summary>
    public static async Task<IEnumerable<string>> Violations(IPage page, string address, string rules)
    {
        Assert.Equal(0, await page.Locator("iframe, frame").CountAsync());
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<string[]>("""
            async rules => (await axe.run(JSON.parse(rules))).violations.flatMap(violation => violation.nodes.slice(0, 3).map(node => `${violation.id}: ${node.target} ${node.html.slice(0, 120)}`))
            """, rules);
        return found.Select(violation => $"{address} {violation}");
    }
}
