// The headlines that source pages list after an article, and lists that belong to the article.
namespace SiteGen.Tests.Articles;

public sealed class ListedHeadlineTests
{
    private const string Body = "Harbour wall to be rebuilt\nThe town will rebuild the wall, it said.\nWork begins in March.\n";

    [Theory]
    [InlineData("-\nFerry fares to rise in spring\n-\nNavy finds 130m in a crate\n")]
    [InlineData("- Ferry fares to rise in spring\n- Navy finds 130m in a crate")]
    [InlineData("• Ferry fares to rise in spring\n• Navy finds 130m in a crate")]
    [InlineData("•Ferry fares to rise in spring\n•\nNavy finds 130m in a crate")]
    [InlineData("* Ferry fares to rise in spring\n\n*\n\nNavy finds 130m in a crate")]
    [InlineData("–\nFerry fares to rise in spring\n– Navy finds 130m in a crate")]
    [InlineData("Related\nFerry fares to rise in spring\nNavy finds 130m in a crate")]
    [InlineData("Related:\n\nFerry fares to rise in spring\n\nNavy finds 130m in a crate\n\n")]
    [InlineData("READ MORE\n- Ferry fares to rise in spring\n- Navy finds 130m in a crate")]
    [InlineData("Also read\nFerry fares to rise in spring\nMore from The Harbour Times\nNavy finds 130m in a crate")]
    [InlineData("- Ferry fares to rise in spring\nMore from our business desk\nNavy finds 130m in a crate")]
    [InlineData("Read more: Ferry fares to rise in spring\nAlso read: Navy finds 130m in a crate")]
    [InlineData("- Ferry fares\n  to rise in spring\n- Navy finds 130m\nin a crate")]
    [InlineData("Read more\nFerry fares to rise in spring\n-\nNavy finds 130m in a crate\n-\n")]
    public void Every_shape_of_list_at_the_end_is_listed_headlines(string tail)
    {
        Assert.Equal("h: Harbour wall to be rebuilt\np1: The town will rebuild the wall, it said.\np2: Work begins in March.\nr1: Ferry fares to rise in spring\nr2: Navy finds 130m in a crate",
            Seeds.Shown(Body + tail));
        Assert.Equal(Seeds.Shown(Body + tail), Seeds.Shown((Body + tail).Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("-\nMayor resigns\n-\nPort opens again")]
    [InlineData("-\nPort opens again\n-\nMayor resigns")]
    [InlineData("Related\nMayor resigns\nPort opens again")]
    [InlineData("Related\n- Mayor resigns\n- Port opens")]
    [InlineData("Also read: Mayor resigns\nAlso read: Port opens")]
    public void A_short_headline_is_listed_where_its_surroundings_say_that_it_is_one(string tail)
    {
        var article = Seeds.Article(Body + tail);
        Assert.Equal(2, article.Listed.Length);
        Assert.Equal("Work begins in March.", article.Body[^1].Text.Value);
    }

    [Theory]
    [InlineData("They want three things:\n- Higher pay for all\n- Shorter days for all\n- A longer wall for all")]
    [InlineData("They want three things:\n-\nHigher pay for all\n-\nShorter days for all")]
    [InlineData("- We will begin in March.\n- We will be done in May.")]
    [InlineData("- higher pay for all\n- shorter days for all\n- a longer wall")]
    [InlineData("- Higher pay\n- Shorter days")]
    [InlineData("Related\nThe council will vote on the money. Nobody knows how it ends.\n- Higher pay\n- Shorter days")]
    [InlineData("- Higher pay for all;\n- Shorter days for all;\n- A longer wall for all.")]
    [InlineData("- Higher pay for all\n- Shorter days for all\nThat is what they want.")]
    [InlineData("— Reuters")]
    [InlineData("Related\nThe council will vote on the money. Nobody knows how it ends.\nThe wall is old.")]
    [InlineData("Related")]
    public void A_list_of_the_articles_own_stays_body_text(string tail) => Assert.Empty(Seeds.Article(Body + tail).Listed);

    [Theory]
    [InlineData("-\nStates to meet in U.S.", "States to meet in U.S.")]
    [InlineData("-\nWill the wall hold?", "Will the wall hold?")]
    [InlineData("-\nThe town ‘fails’ its fishers: union", "The town ‘fails’ its fishers: union")]
    [InlineData("-\n“We have had enough of it”", "“We have had enough of it”")]
    [InlineData("-\nFerry company to raise…", "Ferry company to raise…")]
    public void Headlines_may_end_in_many_ways(string tail, string headline) =>
        Assert.Equal(headline, Assert.Single(Seeds.Article(Body + tail).Listed).Passage.Text.Value);

    [Fact]
    public void One_odd_entry_does_not_spoil_a_list()
    {
        var article = Seeds.Article(Body + "-\nFerry fares to rise in spring\n-\nWeather\n-\nFishing fleet smaller than in May\n-\nNavy finds 130m in a crate");
        Assert.Equal(4, article.Listed.Length);
    }

    [Fact]
    public void A_list_of_the_body_before_the_tail_stays_in_the_body() =>
        Assert.Equal("p3: - Pay will rise by a tenth.\np4: - Days will be shorter.\nr1: Ferry fares to rise in spring\nr2: Navy finds 130m in a crate",
            string.Join('\n', Seeds.Shown(Body + "- Pay will rise by a tenth.\n- Days will be shorter.\n- Ferry fares to rise in spring\n- Navy finds 130m in a crate").Split('\n')[3..]));

    [Fact]
    public void A_headline_and_a_list_make_an_article() =>
        Assert.Equal("h: Harbour wall to be rebuilt\nr1: Ferry fares to rise in spring", Seeds.Shown("Harbour wall to be rebuilt\n-\nFerry fares to rise in spring"));

    [Fact]
    public void A_headline_with_a_list_marker_is_a_headline() =>
        Assert.StartsWith("h: Harbour wall to be rebuilt\n", Seeds.Shown("- Harbour wall to be rebuilt\nThe town will rebuild the wall."), StringComparison.Ordinal);
}
