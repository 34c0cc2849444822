// sitegen preview over HTTP: the files on disk, and nothing but them, with the headers of GitHub Pages.
using System.Net;
using SiteGen.Cli.Serve;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Serve;

public sealed class PreviewServerTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("public/index.html", "home").With("public/404.html", "lost").With("public/news/index.html", "news")
        .With("public/.nojekyll", "hidden").With("public/feed.xml", "<feed/>").With("public/a.css", "css").With("public/صفحہ/index.html", "urdu").With("public/data.json", "{}").With("public/x.bin", "0123456789").With("secret.txt", "secret");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/repo/", 200, "text/html; charset=utf-8", "home")]
    [InlineData("/repo/news/", 200, "text/html; charset=utf-8", "news")]
    [InlineData("/repo/%D8%B5%D9%81%D8%AD%DB%81/", 200, "text/html; charset=utf-8", "urdu")]
    [InlineData("/repo/a.css", 200, "text/css; charset=utf-8", "css")]
    [InlineData("/repo/feed.xml", 200, "application/xml", "<feed/>")]
    [InlineData("/repo/data.json", 200, "application/json; charset=utf-8", "{}")]
    [InlineData("/repo/x.bin", 200, "application/octet-stream", "0123456789")]
    [InlineData("/repo/nothing", 404, "text/html; charset=utf-8", "lost")]
    [InlineData("/repo/.nojekyll", 404, "text/html; charset=utf-8", "lost")]
    [InlineData("/repo/A.css", 404, "text/html; charset=utf-8", "lost")]
    [InlineData("/elsewhere", 404, "text/plain; charset=utf-8", "Nothing of this site: it stands at /repo/\n")]
    public async Task Files_come_as_GitHub_Pages_sends_them(string path, int status, string type, string body)
    {
        await using var server = await Start();

        using var answer = await server.Send(HttpMethod.Get, path);
        Assert.Equal((status, type, body), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_it()
    {
        await using var server = await Start();

        using var answer = await server.Send(HttpMethod.Get, "/repo/%D8%B5%D9%81%D8%AD%DB%81");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/repo/%D8%B5%D9%81%D8%AD%DB%81/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_file_that_the_reader_has_is_not_sent_again_and_a_part_is_sent_alone()
    {
        await using var server = await Start();
        using var first = await server.Send(HttpMethod.Get, "/repo/x.bin");
        var stamp = first.Headers.ETag!.ToString();

        using var again = await server.Send(HttpMethod.Get, "/repo/x.bin", ("If-None-Match", stamp));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var part = await server.Send(HttpMethod.Get, "/repo/x.bin", ("Range", "bytes=2-4"));
        Assert.Equal((HttpStatusCode.PartialContent, "234"), (part.StatusCode, await part.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_new_build_shows_at_once()
    {
        await using var server = await Start();
        Assert.Equal("news", await server.Get("/repo/news/", 200));

        _folder.With("public/news/index.html", "newer");
        Assert.Equal("newer", await server.Get("/repo/news/", 200));
        Directory.Delete(_folder["public"], recursive: true);
        Assert.Contains("There is no finished site", await server.Get("/repo/", 404), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_symbolic_link_leads_nowhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights on Windows");
        File.CreateSymbolicLink(_folder["public/link.txt"], _folder["secret.txt"]);
        Directory.CreateSymbolicLink(_folder["public/out"], _folder.Path);
        await using var server = await Start();

        Assert.Equal("lost", await server.Get("/repo/link.txt", 404));
        Assert.Equal("lost", await server.Get("/repo/out/secret.txt", 404));
    }

    private Task<LocalServer> Start() => LocalServer.Start(new PreviewHandler(new BuiltSite(_folder["public"]), "/repo/").Handle);
}
