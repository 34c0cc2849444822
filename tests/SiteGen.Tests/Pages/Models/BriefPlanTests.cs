// A brief stays inside its word budget and is careful with people.
using SiteGen.Articles;
using SiteGen.Extraction;
using SiteGen.Pages.Models;
using SiteGen.Settings;

namespace SiteGen.Tests.Pages.Models;

public sealed class BriefPlanTests
{
    private static readonly Article Wall = Samples.Article(
        "“We were lucky this time,” Ada Flint, the mayor, said on Monday, and then walked on to the bridge alone.",
        "Her deputy Bo Reed spoke of “a long and dear plan” that nobody has read.");

    private static BriefPlan Plan(Article article, ArticleExtraction found, double share = 0.25)
    {
        var facts = Samples.Brief(article, found);
        return BriefPlan.Of(facts, Samples.Site(facts, SiteSettings.Default with { QuotationMaxShare = share }));
    }

    [Theory]
    [InlineData(0.25, 1, 1)]
    [InlineData(0.5, 2, 0)]
    [InlineData(0.1, 0, 2)]
    public void Quotations_are_printed_while_the_budget_lasts(double share, int printed, int more)
    {
        var plan = Plan(Wall, new ArticleExtraction
        {
            Quotations = [Samples.Quotation(Wall, "p1", "We were lucky this time,"), Samples.Quotation(Wall, "p2", "a long and dear plan")],
        }, share);
        Assert.Equal((printed, more), (plan.Quotations.Length, plan.MoreQuotations));
    }

    [Fact]
    public void A_word_counts_once_however_often_it_is_printed()
    {
        var twice = Samples.Quotation(Wall, "p1", "We were lucky this time,");
        Assert.Equal(2, Plan(Wall, new ArticleExtraction { Quotations = [twice, twice] }).Quotations.Length);
    }

    [Fact]
    public void Cue_words_come_after_all_quotations()
    {
        var found = new ArticleExtraction
        {
            Names = [Samples.Person(Wall, "p1", "Ada Flint")],
            Quotations =
            [
                Samples.Quotation(Wall, "p1", "We were lucky this time,", "Ada Flint", "mayor", "Ada Flint, the mayor, said"),
                Samples.Quotation(Wall, "p2", "a long and dear plan"),
            ],
        };
        Assert.False(Plan(Wall, found, 0.3).Quotations[0].ShowCue);
        Assert.True(Plan(Wall, found, 0.5).Quotations[0].ShowCue);
    }

    [Fact]
    public void Only_people_quoted_with_a_role_are_named()
    {
        var plan = Plan(Wall, new ArticleExtraction
        {
            Names = [Samples.Person(Wall, "p1", "Ada Flint"), Samples.Person(Wall, "p2", "Bo Reed")],
            Quotations =
            [
                Samples.Quotation(Wall, "p1", "We were lucky this time,", "Ada Flint", "mayor"),
                Samples.Quotation(Wall, "p2", "a long and dear plan", "Bo Reed"),
            ],
        }, 1);
        Assert.Equal([true, false], plan.Quotations.Select(quotation => quotation.ShowSpeaker));
        Assert.Equal(["Ada Flint"], plan.Names.Select(name => name.Name));
    }

    [Fact]
    public void A_quotation_that_names_somebody_who_may_not_be_named_is_left_out()
    {
        var article = Samples.Article("He cried: “It was Bo Reed who took it.” Then he sat down and said nothing more for a while.");
        var plan = Plan(article, new ArticleExtraction
        {
            Names = [Samples.Person(article, "p1", "Bo Reed")],
            Quotations = [Samples.Quotation(article, "p1", "It was Bo Reed who took it.")],
        }, 1);
        Assert.Empty(plan.Quotations);
        Assert.Equal(1, plan.MoreQuotations);
    }

    [Fact]
    public void On_a_sensitive_subject_nobody_is_named()
    {
        var article = Samples.Article("“The girl was kidnapped,” Ada Flint, the mayor, said. The town is shocked and has asked for more officers.");
        var plan = Plan(article, new ArticleExtraction
        {
            Names = [Samples.Person(article, "p1", "Ada Flint")],
            Quotations = [Samples.Quotation(article, "p1", "The girl was kidnapped,", "Ada Flint", "mayor", "Ada Flint, the mayor, said")],
        }, 1);
        Assert.True(plan.NamesNobody);
        Assert.Empty(plan.Names);
        Assert.Equal((false, false), (plan.Quotations[0].ShowSpeaker, plan.Quotations[0].ShowCue));
    }

    [Theory]
    [InlineData("Executives boycotted the stable market for skilled traders.", "en", false)]
    [InlineData("Two boys drowned.", "en", true)]
    [InlineData("She was STABBED twice.", "en-GB", true)]
    [InlineData("Der Markt ist ruhig.", "de", true)]
    public void Sensitive_subjects_are_met_by_stems_and_unknown_languages_count_as_sensitive(string text, string language, bool expected) =>
        Assert.Equal(expected, SensitiveSubjects.Concern(Samples.Article(text), language));
}
