// Which file answers a path: the rules of GitHub Pages, as a table.
using SiteGen.Cli.Serve;

namespace SiteGen.Tests.Serve;

public sealed class RequestTargetTests
{
    private static readonly HashSet<string> Site = ["index.html", "about.html", "news/index.html", "news/x.png", "404.html", "both.html", "both/index.html", "a b/index.html", "خبر/index.html", "file", "v1.2/index.html"];

    [Theory]
    [InlineData("/repo/", 200, "index.html", null)]
    [InlineData("/repo/index.html", 200, "index.html", null)]
    [InlineData("/repo/about", 200, "about.html", null)]
    [InlineData("/repo/about.html", 200, "about.html", null)]
    [InlineData("/repo/about/", 404, "404.html", null)]
    [InlineData("/repo/news/", 200, "news/index.html", null)]
    [InlineData("/repo/news", 301, null, "/repo/news/")]
    [InlineData("/repo/news/index", 200, "news/index.html", null)]
    [InlineData("/repo/news/x.png", 200, "news/x.png", null)]
    [InlineData("/repo/news/x.png/", 404, "404.html", null)]
    [InlineData("/repo/News/", 404, "404.html", null)]
    [InlineData("/repo/ABOUT.html", 404, "404.html", null)]
    [InlineData("/repo/both", 200, "both.html", null)]
    [InlineData("/repo/both/", 200, "both/index.html", null)]
    [InlineData("/repo/a b", 301, null, "/repo/a b/")]
    [InlineData("/repo/خبر/", 200, "خبر/index.html", null)]
    [InlineData("/repo/file", 200, "file", null)]
    [InlineData("/repo/v1.2", 301, null, "/repo/v1.2/")]
    [InlineData("/repo//", 404, "404.html", null)]
    [InlineData("/repo/nothing", 404, "404.html", null)]
    [InlineData("/repo/404", 200, "404.html", null)]
    [InlineData("/repo/../secret", 404, "404.html", null)]
    [InlineData("/repo/.git/config", 404, "404.html", null)]
    [InlineData("/repo/news/.hidden", 404, "404.html", null)]
    [InlineData("/repo", 301, null, "/repo/")]
    [InlineData("/", 404, null, null)]
    [InlineData("/Repo/", 404, null, null)]
    [InlineData("/repository/", 404, null, null)]
    [InlineData("/elsewhere/", 404, null, null)]
    public void Paths_of_a_project_site(string path, int status, string? file, string? redirect) =>
        Assert.Equal(new RequestTarget(status, file, redirect), RequestTarget.Of(path, "/repo/", Site.Contains));

    [Theory]
    [InlineData("/", 200, "index.html", null)]
    [InlineData("/news", 301, null, "/news/")]
    [InlineData("/nothing/at/all", 404, "404.html", null)]
    public void Paths_of_a_site_at_the_root(string path, int status, string? file, string? redirect) =>
        Assert.Equal(new RequestTarget(status, file, redirect), RequestTarget.Of(path, "/", Site.Contains));

    [Fact]
    public void A_site_without_a_page_for_it_has_a_bare_404() =>
        Assert.Equal(new RequestTarget(404, null), RequestTarget.Of("/x", "/", _ => false));
}
