// A writer's day with sitegen serve: edit, see it, break it, read why, mend it. The real program, real files, a real browser.
using System.Diagnostics;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Preview;

public sealed class ServeTests(Browser browser) : IAsyncLifetime
{
    private const string Page = "content/about.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-serve-").FullName;
    private Process? _serve;
    private string _address = "";

    public async ValueTask InitializeAsync()
    {
        Save("site.yaml", "title: Desk\nurl: https://desk.example/notes/\n");
        Save("content/index.md", "---\ntitle: Home\nstatus: published\nreviewed_by: {name: Desk, date: \"2026-01-01\"}\n---\n\nHello.\n");
        Save(Page, About("About us", "First words."));
        Save("content/draft.md", "---\ntitle: Unfinished\nstatus: draft\nkind: page\n---\n\nNot yet.\n");
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sitegen.exe" : "sitegen"), ["serve", "--root", _folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        _serve = Process.Start(start)!;
        _serve.ErrorDataReceived += (_, _) => { };
        _serve.BeginErrorReadLine();
        while (await _serve.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                _address = line[line.IndexOf("http://", StringComparison.Ordinal)..line.IndexOf(';', StringComparison.Ordinal)];
                break;
            }
        }

        // What else it says is read too, or it would wait for somebody who does.
        _ = _serve.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_serve is { HasExited: false })
        {
            _serve.Kill();
            await _serve.WaitForExitAsync();
        }

        _serve?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_edit_shows_by_itself_and_the_reader_stays_where_he_was()
    {
        await using var window = await browser.Open();
        var page = await Open(window, "about/");
        await Expect(page, "First words.");
        await page.EvaluateAsync("() => scrollTo(0, 900)");

        Save(Page, About("About us", "Other words."));

        await Expect(page, "Other words.");
        await page.WaitForFunctionAsync("() => scrollY > 800");
    }

    [Fact]
    public async Task An_error_stands_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        await using var window = await browser.Open();
        var page = await Open(window, "about/");
        var good = About("About us", "First words.");

        Save(Page, good.Replace("status: published", "status: publisht", StringComparison.Ordinal));

        var problems = page.Locator("#sitegen-problems");
        await problems.WaitForAsync();
        var said = await problems.InnerTextAsync();
        Assert.Contains("content/about.md(3,9)", said, StringComparison.Ordinal);
        Assert.Contains("status: publisht", said, StringComparison.Ordinal);
        Assert.Contains("help: ", said, StringComparison.Ordinal);
        Assert.StartsWith("vscode://file/", await problems.Locator("a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("SITEGEN_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "overlay.png") });
            await page.SetViewportSizeAsync(390, 844);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "overlay-phone.png") });
        }

        await page.Keyboard.PressAsync("Escape");
        await problems.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Expect(page, "First words.");

        Save(Page, good.Replace("status: published", "status: publisht2", StringComparison.Ordinal));
        await problems.WaitForAsync();
        Save(Page, good.Replace("First", "Mended", StringComparison.Ordinal));
        await problems.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Expect(page, "Mended words.");
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_leave_it_waiting()
    {
        await using var window = await browser.Open();
        var page = await Open(window, "about/");

        Save("site.yaml", "title: [\n");
        await page.Locator("#sitegen-problems").WaitForAsync();
        Save("site.yaml", "title: Newsroom\nurl: https://desk.example/notes/\n");

        await page.WaitForFunctionAsync("() => document.title.includes('Newsroom')");
        Assert.False(_serve!.HasExited);
    }

    [Fact]
    public async Task New_colours_come_without_a_reload()
    {
        await using var window = await browser.Open();
        var page = await Open(window, "about/");
        await page.EvaluateAsync("() => { window.here = true; }");
        var before = await Accent(page);

        Save("site.yaml", "title: Desk\nurl: https://desk.example/notes/\ntheme: {accent: \"#b00020\"}\n");

        await page.WaitForFunctionAsync("before => getComputedStyle(document.documentElement).getPropertyValue('--accent') !== before", before);
        Assert.True(await page.EvaluateAsync<bool>("() => window.here === true"));
    }

    [Fact]
    public async Task Drafts_are_shown_and_marked()
    {
        await using var window = await browser.Open();
        var page = await Open(window, "draft/");

        Assert.Contains("Not yet.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".draft").CountAsync());
        Assert.False(Directory.Exists(Path.Combine(_folder, "public")));
    }

    private static string About(string title, string words) =>
        $"---\ntitle: {title}\nstatus: published\nkind: page\nreviewed_by: {{name: Desk, date: \"2026-01-01\"}}\n---\n\n{words} [Home](index.md)\n{string.Concat(Enumerable.Range(0, 80).Select(line => $"\nParagraph {line}.\n"))}";

    private static Task<string> Accent(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--accent')");

    private static async Task Expect(IPage page, string words) => await page.GetByText(words).First.WaitForAsync();

    private async Task<IPage> Open(IBrowserContext window, string path)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(_address + path);
        return page;
    }

    /// <summary>As most editors save: a new file put in the old one's place.</summary>
    private void Save(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".tmp", text);
        File.Move(file + ".tmp", file, overwrite: true);
    }
}
