// How many words of a source the site prints, and what the evidence report says.
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Settings;

namespace SiteGen.Tests.Evidence;

public class BudgetAndReportTests
{
    private static readonly SiteSettings Tight = SiteSettings.Default with { QuotationMaxWords = 4, QuotationMaxShare = 0.5 };

    private static Article Seed(Rights rights = Rights.Quote) => Pages.Article("a", new SeedMetadata { Rights = rights }, "The river rose", "One two three four five.", "Six seven eight nine ten.");

    private static string Warnings(Article seed, params string[] blocks)
    {
        var printed = blocks.SelectMany(block => Pages.Check(Pages.Page(block), seed).Value.Printed);
        return string.Join('\n', QuotationBudget.Check(QuotedSource.Of(printed).Where(source => QuotationBudget.IsLimited(source.Article)).Select(source => (source, QuotedWords.Of(source))), Tight).Select(found => $"{found.Code} {found.Message}"));
    }

    [Theory]
    [InlineData("", "“One two three four” [@a#p1]")]
    [InlineData("SG1450 this quotation has 5 words of a; quotation.max_words is 4", "“One two three four five” [@a#p1]")]
    [InlineData("", "“One two three four” [@a#p1]", "“two three four” [@a#p1]", "“three four five” [@a#p1]")]
    [InlineData("SG1451 the site prints 6 of the 10 body words of a; quotation.max_share 0.5 allows 5", "“One two three four” [@a#p1]", "“six seven” [@a#p2]")]
    [InlineData("", "“The river rose” [@a#h]", "“One two three four” [@a#p1]")]
    [InlineData("", "“One […] three […] five” [@a#p1]")]
    public void Body_words_are_counted_once_wherever_they_are_printed(string expected, params string[] blocks) => Assert.Equal(expected, Warnings(Seed(), blocks));

    [Fact]
    public void A_source_that_may_be_printed_whole_has_no_budget() => Assert.Equal("", Warnings(Seed(Rights.Full), "“One two three four five” [@a#p1] “Six seven eight nine ten” [@a#p2]"));

    [Fact]
    public void The_report_counts_page_by_page_and_source_by_source()
    {
        var seed = Seed();
        var page = Pages.Page("“One two” [@a#p1]. “Eleven” [@a#p1]. “Six” fell. The “or” [@a#p2]. “Out” [@s2].", "“Lost” fell.") with
        {
            Sources = [Pages.Seed("s1", "a"), Pages.Elsewhere("s2")],
            NotQuotations = ["or"],
        };
        var report = EvidenceReport.Of([(page, Pages.Check(page, seed).Value)], Pages.Seeds(seed), Tight);
        var found = Assert.Single(report.Pages);
        Assert.Equal(["One two", "Six"], found.Proven.Select(proof => proof.Text));
        Assert.Equal(["Out"], found.Unchecked.Select(proof => proof.Text));
        Assert.Equal(["Eleven"], found.Unproven.Select(gap => gap.Text));
        Assert.Equal(["Lost"], found.Uncited.Select(gap => gap.Text));
        Assert.Equal(["or"], found.Exempt.Select(marks => marks.Text));
        var source = Assert.Single(report.Sources);
        Assert.Equal(("a", 3, 2, 3, 10, 5), (source.Article.Id, source.Citations, source.Quotations, source.Use.Printed, source.Use.Body, source.Use.Allowed));
    }

    [Fact]
    public void A_page_is_checked_against_a_seed_of_its_own_language()
    {
        var seed = Pages.Article("a", new SeedMetadata { Language = "de" }, "Kopf", "Er sagte: „Wir zahlen 1.500 Euro.“");
        var result = Pages.Check(Pages.Page("He said they would pay €1,500, “Wir zahlen 1.500 Euro” [@a#p1].") with { Language = "en" }, seed);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(ProofStanding.Spoken, Assert.Single(result.Value.Proofs).Standing);
    }
}
