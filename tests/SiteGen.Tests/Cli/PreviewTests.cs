// The preview: which file answers a path, who may ask, and what is added to pages.
using System.Net;
using System.Text;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;

namespace SiteGen.Tests.Cli;

public sealed class PreviewTests
{
    private static readonly HashSet<string> Site = ["index.html", "about.html", "news/index.html", "news/x.png", "404.html"];

    [Theory]
    [InlineData("/repo/", 200, "index.html", null)]
    [InlineData("/repo/about", 200, "about.html", null)]
    [InlineData("/repo/about.html", 200, "about.html", null)]
    [InlineData("/repo/news/", 200, "news/index.html", null)]
    [InlineData("/repo/news", 301, null, "/repo/news/")]
    [InlineData("/repo/news/x.png", 200, "news/x.png", null)]
    [InlineData("/repo/News/", 404, "404.html", null)]
    [InlineData("/repo/nothing", 404, "404.html", null)]
    [InlineData("/repo/../secret", 404, "404.html", null)]
    [InlineData("/repo", 302, null, "/repo/")]
    [InlineData("/", 302, null, "/repo/")]
    [InlineData("/elsewhere/", 404, "404.html", null)]
    public void Paths_are_answered_as_GitHub_Pages_does(string path, int status, string? file, string? redirect) =>
        Assert.Equal(new RequestTarget(status, file, redirect), RequestTarget.Of(path, "/repo/", Site.Contains));

    [Theory]
    [InlineData("<p>x</p></body>", "<p>x</p><script src=\"/_sitegen/live.js\" data-version=\"7\" data-failed=\"false\"></script></body>")]
    [InlineData("<p>x", "<p>x<script src=\"/_sitegen/live.js\" data-version=\"7\" data-failed=\"false\"></script>")]
    public void The_live_script_stands_at_the_end_of_a_page(string page, string shown) =>
        Assert.Equal(shown, Encoding.UTF8.GetString(LivePage.Inject(Encoding.UTF8.GetBytes(page), 7)));

    [Theory]
    [InlineData("default-src 'none'; script-src 'self'", "connect-src 'self'; default-src 'none'; script-src 'self'")]
    [InlineData("default-src 'none'", "connect-src 'self'; script-src 'self'; default-src 'none'")]
    [InlineData("connect-src x; script-src y", "connect-src x; script-src y")]
    public void A_policy_of_the_page_lets_the_live_script_listen(string policy, string widened)
    {
        var page = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">";

        Assert.Contains($"content=\"{widened}\"", Encoding.UTF8.GetString(LivePage.Inject(Encoding.UTF8.GetBytes(page), 1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_shows_the_site_to_this_machine_only()
    {
        var site = new LiveSite();
        site.Publish(SiteOnDisk.Files("index.html: <p>home", "404.html: lost", "a.css: css"), "/");
        await using var server = (await PreviewServer.Start(site, null, TestContext.Current.CancellationToken))!;
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{server.Port}") };

        Assert.StartsWith("<p>home<script", await Get(client, "/", 200), StringComparison.Ordinal);
        Assert.Equal("css", await Get(client, "/a.css", 200));
        Assert.StartsWith("lost", await Get(client, "/nothing", 404), StringComparison.Ordinal);
        Assert.Contains("EventSource", await Get(client, LivePage.ScriptPath, 200), StringComparison.Ordinal);
        await Get(client, "/", 403, host: "evil.example");
        using var post = await client.PostAsync(new Uri("/", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_failed_build_is_told_and_the_last_good_page_stays()
    {
        var site = new LiveSite();
        site.Fail("content/a.md(1,1): error <b>");
        await using var server = (await PreviewServer.Start(site, null, TestContext.Current.CancellationToken))!;
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{server.Port}") };
        Assert.Contains("error &lt;b&gt;", await Get(client, "/", 500), StringComparison.Ordinal);

        site.Publish(SiteOnDisk.Files("index.html: good"), "/");
        site.Fail("broken");

        Assert.StartsWith("good", await Get(client, "/", 200), StringComparison.Ordinal);
        await using var events = await client.GetStreamAsync(new Uri(LivePage.EventsPath + "?after=2", UriKind.Relative), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(events);
        Assert.Equal("data: {\"version\":3,\"problems\":\"broken\"}", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_port_in_use_is_passed_over_unless_it_was_asked_for()
    {
        var site = new LiveSite();
        await using var first = (await PreviewServer.Start(site, null, TestContext.Current.CancellationToken))!;
        await using var second = (await PreviewServer.Start(site, null, TestContext.Current.CancellationToken))!;

        Assert.NotEqual(first.Port, second.Port);
        Assert.Null(await PreviewServer.Start(site, first.Port, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("content/a.md")]
    [InlineData("seeds/new/b.txt")]
    [InlineData("site.yaml")]
    public async Task A_saved_file_rings_the_watcher(string path)
    {
        using var folder = new TempFolder().With("content/a.md");
        using var watcher = new SiteWatcher(SitePlaces.Of(folder.Path));
        var changed = watcher.Changed(TestContext.Current.CancellationToken);
        Assert.False(changed.IsCompleted);

        folder.With(path, "new");

        await changed.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    private static async Task<string> Get(HttpClient client, string path, int status, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
