// sitegen serve over HTTP: pages from memory, errors, news of builds, and who may ask.
using System.Net;
using System.Text.Json;
using SiteGen.Cli.Serve;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Serve;

public sealed class LiveServerTests
{
    private readonly LiveSite _site = new(DateTimeOffset.UnixEpoch.AddTicks(255));

    [Fact]
    public async Task Pages_come_with_the_script_and_other_files_as_they_are()
    {
        _site.Publish(SiteOnDisk.Files("index.html: <p>home", "404.html: lost", "a.css: css"), "/");
        await using var server = await Start();

        Assert.StartsWith("<p>home<script", await server.Get("/", 200), StringComparison.Ordinal);
        Assert.Equal("css", await server.Get("/a.css", 200));
        Assert.StartsWith("lost", await server.Get("/nothing", 404), StringComparison.Ordinal);
        Assert.Contains("EventSource", await server.Get(LivePage.ScriptPath, 200), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_below_a_folder_stands_there_and_the_root_leads_to_it()
    {
        _site.Publish(SiteOnDisk.Files("index.html: home", "news/index.html: news"), "/repo/");
        await using var server = await Start();

        using var root = await server.Send(HttpMethod.Get, "/");
        Assert.Equal((HttpStatusCode.Found, "/repo/"), (root.StatusCode, root.Headers.Location?.ToString()));
        using var folder = await server.Send(HttpMethod.Get, "/repo/news?a=b");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/repo/news/?a=b"), (folder.StatusCode, folder.Headers.Location?.ToString()));
        Assert.Contains("Not found", await server.Get("/elsewhere", 404), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "evil.example", 403)]
    [InlineData("Host", "localhost.evil.example", 403)]
    [InlineData("Host", "192.168.1.20", 403)]
    [InlineData("Host", "127.0.0.1", 200)]
    [InlineData("Host", "[::1]", 200)]
    [InlineData("Origin", "http://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    public async Task Only_this_machine_may_ask_by_its_own_names(string header, string value, int status)
    {
        _site.Publish(SiteOnDisk.Files("index.html: home"), "/");
        await using var server = await Start();

        Assert.Equal(status == 200, (await server.Get("/", status, (header, value))).Contains("home", StringComparison.Ordinal));
        // What tells of builds is no way round it.
        using var asking = Asking(LivePage.EventsPath, header, value);
        using var events = await server.Client.SendAsync(asking, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)events.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task It_can_only_be_read(string method)
    {
        _site.Publish(SiteOnDisk.Files("index.html: home"), "/");
        await using var server = await Start();

        using var answer = await server.Send(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Only_the_headers_are_sent_when_no_more_was_asked_for()
    {
        _site.Publish(SiteOnDisk.Files("a.css: css"), "/");
        await using var server = await Start();

        using var answer = await server.Send(HttpMethod.Head, "/a.css");
        Assert.Equal((3L, ""), (answer.Content.Headers.ContentLength, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_failed_build_is_told_and_the_last_good_page_stays()
    {
        _site.Fail([new Problem("content/a.md(1,1)", "error <b>", "vscode://file/a.md:1:1")]);
        await using var server = await Start();
        var errors = await server.Get("/", 500);
        Assert.Contains("error &lt;b&gt;", errors, StringComparison.Ordinal);
        Assert.Contains("href=\"vscode://file/a.md:1:1\"", errors, StringComparison.Ordinal);

        _site.Publish(SiteOnDisk.Files("index.html: good"), "/");
        _site.Fail([new Problem("content/a.md(2,1)", "broken")]);

        Assert.StartsWith("good", await server.Get("/", 200), StringComparison.Ordinal);
        var told = await NextEvent(server);
        Assert.Equal(3, told.GetProperty("version").GetInt32());
        Assert.Equal("broken", Assert.Single(told.GetProperty("problems").EnumerateArray()).GetProperty("text").GetString());

        _site.Publish(SiteOnDisk.Files("index.html: good"), "/");
        Assert.False((await NextEvent(server)).TryGetProperty("problems", out _));
    }

    [Fact]
    public async Task A_port_in_use_is_passed_over_unless_it_was_asked_for()
    {
        await using var first = await Start();
        await using var second = await Start();

        Assert.NotEqual(first.Port, second.Port);
        var refused = await Assert.ThrowsAsync<CannotListenException>(() => Start(new ServerPlace(null, first.Port)));
        Assert.Contains($"port {first.Port} is in use", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_not_this_machine_is_refused()
    {
        var refused = await Assert.ThrowsAsync<CannotListenException>(() => Start(new ServerPlace("192.0.2.1")));
        Assert.Contains("192.0.2.1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_before_the_first_build_is_done_waits_for_it()
    {
        await using var server = await Start();
        var asked = server.Get("/", 200);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(asked.IsCompleted);

        _site.Publish(SiteOnDisk.Files("index.html: first"), "/");

        Assert.StartsWith("first", await asked, StringComparison.Ordinal);
    }

    private Task<LocalServer> Start(ServerPlace? place = null) => LocalServer.Start(new LiveHandler(_site, TestContext.Current.CancellationToken).Handle, place);

    private static HttpRequestMessage Asking(string path, string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    private static async Task<JsonElement> NextEvent(LocalServer server)
    {
        await using var events = await server.Client.GetStreamAsync(new Uri(LivePage.EventsPath + "?page=/", UriKind.Relative), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(events);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("data: ", line, StringComparison.Ordinal);
        return JsonDocument.Parse(line!["data: ".Length..]).RootElement.Clone();
    }
}
