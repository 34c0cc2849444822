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

    private static string[] Check(params (string Url, string Html)[] pages)
    {
        RenderedPage[] rendered = [.. pages.Select(page => new RenderedPage(
            new Page(page.Url, "page.html", "en", null), new OutputFile(PageUrl.OutputPath(page.Url), Encoding.UTF8.GetBytes(page.Html)), HtmlScan.Of(Encoding.UTF8.GetBytes(page.Html))))];
        return [.. LinkCheck.Check([.. rendered], rendered.Select(page => page.File.Path).ToHashSet(), "/", (_, _) => null).Select(diagnostic => diagnostic.Message)];
    }
}
