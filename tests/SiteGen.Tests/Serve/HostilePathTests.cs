// Ten thousand request targets that no browser sends: whatever is asked, only files of the site are shown, and the server goes on.
using CsCheck;
using SiteGen.Cli.Serve;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Serve;

public sealed class HostilePathTests : IDisposable
{
    private const int Count = 10_000;
    private const string Secret = "the-secret-outside";

    private static readonly string[] Pieces =
    [
        "/", "//", "\\", "..", "../", "..\\", "%2e%2e", "%2e%2e%2f", "..%2f", "..%5c", "%c0%ae%c0%ae/", "%252e%252e%252f", ".", "./", "....//", ";/", "%00", "%0d%0a", "%20", "?", "#", ":", "C:", "\\\\host\\share", "~", "secret.txt", "repo",
        "public", ".git", ".env", "%2egit/config", "index.html", "news", "news/", "a.css", "etc/passwd", "NUL", "CON", "aux.html", "*", "é", "%ff", "%", "%zz", "%D8%B5", "http://evil.example/", "file:///etc/passwd", "\u0001", "%E2%80%AE", "news/index.html", "x", "x.html",
    ];

    private static readonly Gen<string[]> Targets = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[1, 6];

    private readonly TempFolder _folder = new TempFolder().With("secret.txt", Secret).With("public/index.html", "<p>home").With("public/404.html", "<p>lost").With("public/news/index.html", "<p>news")
        .With("public/a.css", "css").With("public/.git/config", Secret).With("public/.env", Secret).With("public-other/x.html", Secret);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Preview_shows_only_files_of_the_site() => await Ask(new PreviewHandler(new BuiltSite(_folder["public"]), "/repo/").Handle);

    [Fact]
    public async Task Serve_shows_only_files_of_the_site()
    {
        var site = new LiveSite(DateTimeOffset.UnixEpoch);
        site.Publish(SiteOnDisk.Files("index.html: <p>home", "404.html: <p>lost", "news/index.html: <p>news", "a.css: css"), "/repo/");
        await Ask(new LiveHandler(site, TestContext.Current.CancellationToken).Handle);
    }

    private static async Task Ask(Microsoft.AspNetCore.Http.RequestDelegate answer)
    {
        await using var server = await LocalServer.Start(answer);
        var random = new PCG(20261126);
        string[] targets = [.. Enumerable.Range(0, Count).Select(index => "/" + (index % 3 == 0 ? "repo/" : "") + string.Concat(Targets.Generate(random, null, out _)))];

        var answers = await server.Raw(targets);

        Assert.Equal(Count, answers.Count);
        var byStatus = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (target, said) in targets.Zip(answers))
        {
            Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", said, StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 ", said, StringComparison.Ordinal);
            var status = said["HTTP/1.1 ".Length..][..3];
            Assert.True(status is "200" or "301" or "302" or "304" or "400" or "404", $"{target}: {status}");
            Assert.True(status is not ("301" or "302") || said.Contains("\r\nLocation: /repo/", StringComparison.Ordinal), $"{target} leads away: {said}");
            byStatus[status] = byStatus.GetValueOrDefault(status) + 1;
        }

        // Answers of one kind alone would say that the paths never came near the site.
        Assert.Superset(new HashSet<string> { "200", "400", "404" }, byStatus.Keys.ToHashSet());
        Assert.Contains("home", await server.Get("/repo/", 200), StringComparison.Ordinal);
    }
}
