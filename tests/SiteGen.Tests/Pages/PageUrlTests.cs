// Where pages go.
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class PageUrlTests
{
    [Theory]
    [InlineData("content/index.md", null, "/")]
    [InlineData("content/x.md", null, "/x/")]
    [InlineData("content/news/x.md", null, "/news/x/")]
    [InlineData("content/news/index.md", null, "/news/")]
    [InlineData("content/news/x.md", "y", "/news/y/")]
    [InlineData("content/news/index.md", "latest", "/latest/")]
    [InlineData("content/My News/Big Story!.md", null, "/my-news/big-story/")]
    [InlineData("content/خبریں/سیلاب.md", null, "/خبریں/سیلاب/")]
    [InlineData("content/!!!.md", null, null)]
    public void A_page_goes_where_its_path_says(string path, string? slug, string? expected) => Assert.Equal(expected, PageUrl.Of(path, slug));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/news/x/", "news/x/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_url_has_one_output_file(string url, string expected) => Assert.Equal(expected, PageUrl.OutputPath(url));

    [Theory]
    [InlineData("/related/", true)]
    [InlineData("/Related/x/", true)]
    [InlineData("/relatedness/", false)]
    [InlineData("/feed.xml", true)]
    [InlineData("/news/feed.xml", false)]
    public void The_generators_own_urls_are_reserved(string url, bool reserved) => Assert.Equal(reserved, PageUrl.ReservedPartOf(url) is not null);
}
