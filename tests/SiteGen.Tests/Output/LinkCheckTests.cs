// The check of all links: a link that is sound on one page is not looked at again, and one that is not is told on every page.
using System.Text;
using SiteGen.Output;
using SiteGen.Pages;

namespace SiteGen.Tests.Output;

public sealed class LinkCheckTests
{
    [Fact]
    public void A_link_that_leads_nowhere_is_told_on_every_page_it_stands_on() => Assert.Equal(
        ["'/c/' leads nowhere (on /a/)", "'/c/' leads nowhere (on /b/)"],
        Check(("/a/", "<a href=\"/c/\">"), ("/b/", "<a href=\"/c/\"><a href=\"/c/\"><a href=\"/a/\">")));

    [Fact]
    public void A_fragment_alone_is_asked_of_its_own_page() => Assert.Equal(
        ["nothing on /b/index.html has the id 'x' (on /b/)"],
        Check(("/a/", "<p id=\"x\"><a href=\"#x\">"), ("/b/", "<p id=\"y\"><a href=\"#x\"><a href=\"#y\"><a href=\"/a/#x\">")));

    [Fact]
    public void A_fragment_of_another_page_is_asked_of_that_page() => Assert.Equal(
        ["nothing on /a/index.html has the id 'z' (on /b/)", "nothing on /a/index.html has the id 'z' (on /c/)"],
        Check(("/a/", "<p id=\"x\">"), ("/b/", "<p id=\"z\"><a href=\"/a/#z\"><a href=\"/a/#x\">"), ("/c/", "<a href=\"/a/#z\"><a href=\"/a/#x\">")));

    /// <summary>After a check that found all sound, only pages of which a link may be unsound are looked at; what is found is what a check of all finds.</summary>
    [Theory]
    [InlineData("a page loses an id", "/a/", "<p id=\"y\">", new[] { "nothing on /a/index.html has the id 'x' (on /b/)" })]
    [InlineData("a page loses an id nobody asks for", "/a/", "<p id=\"x\">", new string[0])]
    [InlineData("a page asks for what is not there", "/b/", "<a href=\"/a/#y\"><a href=\"../a/#z\">", new[] { "nothing on /a/index.html has the id 'z' (on /b/)" })]
    [InlineData("a page is gone", "/c/", null, new[] { "'../c/' leads nowhere (on /b/)", "'/c/' leads nowhere (on /d/)" })]
    [InlineData("a page that nobody asks for is gone", "/e/", null, new string[0])]
    public void After_a_sound_check_only_what_may_be_unsound_is_looked_at(string what, string url, string? html, string[] expected)
    {
        Dictionary<string, string> site = new(StringComparer.Ordinal)
        {
            ["/a/"] = "<p id=\"x\"><p id=\"y\">",
            ["/b/"] = "<a href=\"/a/#x\"><a href=\"../c/\">",
            ["/c/"] = "<p id=\"x\"><a href=\"#x\">",
            ["/d/"] = "<a href=\"/c/\">",
            ["/e/"] = "no link",
        };
        var sound = Check(site, null);
        Assert.NotNull(sound.Sound);
        _ = html is null ? site.Remove(url) : (site[url] = html) is null;

        var found = Check(site, sound);

        Assert.Equal((what, string.Join('\n', expected)), (what, string.Join('\n', found.Diagnostics.Select(diagnostic => diagnostic.Message).Order(StringComparer.Ordinal))));
        Assert.Equal(Check(site, null).Diagnostics.Length, found.Diagnostics.Length);
    }

    private static CheckedLinks Check(Dictionary<string, string> site, CheckedLinks? last)
    {
        var pages = Rendered(site.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => (page.Key, page.Value)));
        return LinkCheck.Check([.. pages], Paths(pages), "/", (_, _) => null, last);
    }

    private static string[] Check(params (string Url, string Html)[] pages) =>
        [.. LinkCheck.Check([.. Rendered(pages)], Paths(Rendered(pages)), "/", (_, _) => null).Select(diagnostic => diagnostic.Message)];

    private static HashSet<string> Paths(IEnumerable<RenderedPage> pages) => pages.Select(page => page.File.Path).ToHashSet(StringComparer.Ordinal);

    private static RenderedPage[] Rendered(IEnumerable<(string Url, string Html)> pages) => [.. pages.Select(page => new RenderedPage(
        new Page(page.Url, "page.html", "en", null), new OutputFile(PageUrl.OutputPath(page.Url), Encoding.UTF8.GetBytes(page.Html)), HtmlScan.Of(Encoding.UTF8.GetBytes(page.Html))))];
}
