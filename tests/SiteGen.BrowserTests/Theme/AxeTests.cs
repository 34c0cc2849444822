// axe, the rules of accessibility that a program can check, on every kind of page: WCAG 2 A and AA, AAA for contrast, sizes of targets.
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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
    private static readonly string[] Contrast = ["color-contrast", "color-contrast-enhanced"];

    /// <summary>All rules.</summary>
    public static AxeRunOptions All { get; } = Of([]);

    /// <summary>In the dark only colours are others.</summary>
    public static AxeRunOptions Colours { get; } = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. Contrast] }, ResultTypes = [ResultType.Violations] };

    /// <summary>On a small screen everything but colours is.</summary>
    public static AxeRunOptions AllButColours { get; } = Of(Contrast);

    private static AxeRunOptions Of(string[] without)
    {
        var rules = new Dictionary<string, RuleOptions> { ["color-contrast-enhanced"] = new() { Enabled = true }, ["target-size"] = new() { Enabled = true } };
        foreach (var rule in without)
        {
            rules[rule] = new() { Enabled = false };
        }

        return new()
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            Rules = rules,
            ResultTypes = [ResultType.Violations],
        };
    }

    /// <summary>Every kind of page, with all that folds open.</summary>
    public static async Task Check(Browser browser, string site, AxeRunOptions rules, BrowserNewContextOptions options)
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

    public static async Task<List<string>> Violations(IPage page, string address, AxeRunOptions rules) =>
        [.. (await page.RunAxe(rules)).Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{address} {violation.Id}: {node.Target} {node.Html[..Math.Min(120, node.Html.Length)]}"))];
}
