// What a citation points to, and what is said of one that points nowhere.
using SiteGen.Articles;
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class CitationResolverTests
{
    private static readonly Article Flood = Pages.Article("flood", "The river rose", "It rained.", "“It rained more,” they said.", "It stopped.");

    private static Explainer Page(string body) =>
        Pages.Page(body) with
        {
            Sources = [Pages.Seed("s1", "flood"), Pages.Elsewhere("s2")],
            Quotes = [new Quote("q1", Pages.Scalar("It rained"), null, null, null, Pages.Cites("s1#p2"), Flood.Lines.Locate(0))],
        };

    [Theory]
    [InlineData("s1#p2", "p2")]
    [InlineData("flood#p2", "p2")]
    [InlineData("s1#h", "h")]
    [InlineData("s1#p1-p3", "p1 p2 p3")]
    [InlineData("s1#h-p1", "h p1")]
    [InlineData("s1#p2-p2", "p2")]
    [InlineData("s1", "h p1 p2 p3")]
    [InlineData("s2", "")]
    [InlineData("s2, p. 14", "")]
    [InlineData("none", "")]
    [InlineData("editors", "")]
    [InlineData("quote:q1", "p2")]
    public void A_citation_resolves_to_its_passages(string citation, string expected)
    {
        var checkedPage = Pages.Check(Page($"Rain [@{citation}]."), Flood);
        Assert.Empty(checkedPage.Diagnostics.Where(found => found.IsError));
        var found = checkedPage.Value.Citations.Values.Single(resolved => resolved.Citation.At.Column > 1);
        Assert.Equal(expected, string.Join(' ', found.Passages.Select(passage => passage.Id)));
    }

    [Theory]
    [InlineData("s9#p1", "SG1401 (1,8,5) \"s9\" is neither a source of this page nor a seed", "did you mean s1 or s2?")]
    [InlineData("floood", "SG1401 (1,8,6) \"floood\" is neither a source of this page nor a seed", "did you mean flood?")]
    [InlineData("zzzzzz", "SG1401 (1,8,6) \"zzzzzz\" is neither a source of this page nor a seed", "this page's sources are s1, s2")]
    [InlineData("s1#p12", "SG1403 (1,8,6) flood has no passage p12", "did you mean p3? flood has h and p1 to p3")]
    [InlineData("s1#p0", "SG1403 (1,8,5) flood has no passage p0", "did you mean p1? flood has h and p1 to p3")]
    [InlineData("s1#s", "SG1403 (1,8,4) flood has no passage s", "did you mean h? flood has h and p1 to p3")]
    [InlineData("s1#p2-p9", "SG1403 (1,8,8) flood has no passage p9", "did you mean p3? flood has h and p1 to p3")]
    [InlineData("s1#p3-p1", "SG1404 (1,8,8) the range p3-p1 runs backwards", "write s1#p1-p3")]
    [InlineData("s1#r1", "SG1405 (1,8,5) r1 is a headline that the source page only listed, and those may be cited only under related:", "cite a passage of the article itself: h, s or p1 and so on")]
    [InlineData("s1, p. 3", "SG1406 (1,8,8) \", p. 3\" is a locator, and those are only for sources that are not seeds", "cite a passage instead, such as s1#p3")]
    [InlineData("s2#p1", "SG1407 (1,8,5) s2 is not a seed, so it has no passage p1", "write s2, p. 14 (any words after a comma), or add the text as a seed")]
    [InlineData("quote:q2", "SG1408 (1,8,8) quotes: has no entry \"q2\"", "did you mean q1?")]
    public void A_citation_that_points_nowhere_is_an_error_that_names_the_nearest(string citation, string message, string help)
    {
        var found = Assert.Single(Pages.Check(Page($"Rain [@{citation}]."), Flood).Diagnostics, diagnostic => diagnostic.IsError);
        Assert.Equal(message, Pages.Shown(found));
        Assert.Equal(help, found.Help);
    }

    [Fact]
    public void A_source_whose_seed_is_missing_is_one_error_however_often_it_is_cited()
    {
        var page = Pages.Page("Rain [@s1#p1].", "Rain [@s1#p2].") with { Sources = [Pages.Seed("s1", "floods")] };
        var found = Assert.Single(Pages.Check(page, Flood).Diagnostics);
        Assert.Equal(("SG1402", "did you mean flood?"), (found.Code, found.Help));
    }

    [Fact]
    public void A_private_seed_resolves_like_any_other()
    {
        var secret = Pages.Article("secret", new SeedMetadata { Rights = Rights.Private }, "Head", "They knew.");
        var result = Pages.Check(Pages.Page("They knew [@secret#p1]."), secret);
        Assert.Equal("p1", Assert.Single(Assert.Single(result.Value.Citations).Value.Passages).Id);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_heading_and_a_title_hold_no_citations()
    {
        var page = Pages.Page(SiteGen.Markdown.BlockKind.Heading, "Why it rained [@flood#p1]") with { Title = Pages.Scalar("Rain [@flood#p1]") };
        Assert.Equal(["(1,6,11)", "(1,15,11)"], Pages.Check(page, Flood).Diagnostics.Where(found => found.Code == "SG1409").Select(found => Pages.Shown(found).Split(' ')[1]));
    }
}
