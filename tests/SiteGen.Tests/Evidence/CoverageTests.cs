// Which citations cover which words: shown by which quotations are proven, refused or uncited.
using SiteGen.Articles;
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class CoverageTests
{
    private static readonly Article Seed = Pages.Article("a", "Head", "One fell.", "Two fell.", "He said: “We act. We win.”");

    private static string Check(Explainer page) => string.Join(' ', Pages.Check(page with { Sources = [Pages.Seed("s1", "a")] }, Seed) is var result
        ? result.Value.Proofs.Select(proof => $"{proof.Text}={proof.Citation?.First}").Concat(result.Diagnostics.Select(found => found.Code)) : []);

    [Theory]
    [InlineData("“One” opened [@s1#p1].", "One=p1")]
    [InlineData("“One” opened. [@s1#p1]", "One=p1")]
    [InlineData("“One” [@s1#p1] and “Two” [@s1#p2].", "One=p1 Two=p2")]
    [InlineData("“One” [@s1#p1] and “One” [@s1#p2].", "One=p1 SG1411")]
    [InlineData("He told [@s1#p1] of “One”.", "One=p1")]
    [InlineData("He told [@s1#p1] of “One”. More.", "One=p1")]
    [InlineData("He told [@s1#p1]. It was “One”.", "SG1418")]
    [InlineData("He told. [@s1#p1] It was “One”.", "SG1418")]
    [InlineData("He told [@s1#p1] of “One”. Then “Two” fell [@s1#p2].", "One=p1 Two=p2")]
    [InlineData("First [@s1#p1]. “Two” fell. Then more [@s1#p2].", "Two=p2")]
    [InlineData("In the U.S. [@s1#p1] it was “One”.", "One=p1")]
    [InlineData("“One[@s1#p1] fell” [@s1#p1].", "One fell=p1")]
    [InlineData("“Two[@s1#p1] fell” [@s1#p2].", "Two fell=p2")]
    [InlineData("“One [@s1#p1] fell”.", "SG1418")]
    [InlineData("He said [@s1#p3] “We act. We win.” More.", "We act. We win.=p3")]
    [InlineData("“One” fell [@none].", "SG1418")]
    [InlineData("“One” fell [@editors].", "SG1418")]
    [InlineData("“One” fell [@s1#p2; @s1#p1].", "One=p1")]
    [InlineData("“One” fell.", "SG1418")]
    public void A_group_covers_what_stands_before_it_and_the_rest_of_its_sentence(string block, string expected) =>
        Assert.Equal(expected, Check(Pages.Page(block)));

    [Theory]
    [InlineData("“One” fell.", "s1#p1", "One=p1")]
    [InlineData("“One” fell. “Two” fell [@s1#p2].", "s1#p1", "One=p1 Two=p2")]
    [InlineData("“Two” fell.", "s1#p1", "SG1411")]
    public void A_text_of_the_front_matter_is_covered_by_the_cites_beside_it(string text, string cite, string expected) =>
        Assert.Equal(expected, Check(Pages.Page() with { KeyPoints = [new KeyPoint(Pages.Inline(text), Pages.Cites(cite), default)] }));

    [Theory]
    [InlineData(PublicationStatus.Draft, "SG1418 SG1420 SG1420 SG1420 SG1420 SG1420")]
    [InlineData(PublicationStatus.Reviewed, "SG1418 SG1420 SG1420 SG1420 SG1420 SG1420")]
    [InlineData(PublicationStatus.Published, "SG1419 SG1421 SG1421 SG1421 SG1421 SG1421")]
    public void What_has_no_citation_is_a_warning_until_it_is_published(PublicationStatus status, string expected)
    {
        var page = Pages.Page("“One” fell.") with
        {
            Status = status,
            KeyPoints = [new KeyPoint(Pages.Inline("It fell."), [], default)],
            Timeline = [new TimelineEntry("t", null, null, "May", DateBasis.Stated, null, null, [], default)],
            Claims = [new Claim("c", Pages.Inline("It fell."), null, null, ClaimStatus.Unverified, [], [], default)],
            Quotes = [new Quote("q", Pages.Scalar("One"), null, null, null, [], default)],
            Figures = [new Figure("f", Pages.Scalar("12"), null, null, null, [], default)],
        };
        Assert.Equal(expected, string.Join(' ', Check(page).Split(' ').Order(StringComparer.Ordinal)));
        Assert.Equal("", string.Join(' ', Pages.Check(page with { Sources = [] }, Seed).Diagnostics.Select(found => found.Code)));
    }

    [Fact]
    public void What_a_correction_says_stood_here_before_may_be_the_misquotation()
    {
        var correction = new Correction(default, CorrectionKind.Correction, Pages.Inline("Mended."), Pages.Inline("“Three” fell"), Pages.Inline("“One” fell [@s1#p1]"), [], default);
        Assert.Equal("One=p1", Check(Pages.Page() with { Corrections = [correction] }));
    }
}
