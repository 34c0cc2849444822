// Which short strings of a page are read for quotations: names, terms, credits, the reason of a withdrawal.
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class NamesAndCreditsTests
{
    [Theory]
    [InlineData("Ali “Bobby” Khan", "")]
    [InlineData("Ali “we will never ever pay for this” Khan", "SG1418")]
    public void A_name_may_hold_a_byname_and_no_sentence(string name, string expected)
    {
        var page = Pages.Page("x") with { People = [new Person { Id = "ali", Name = name, At = new SiteGen.Text.Location(Pages.Path, 1, 1) }], Sources = [Pages.Seed("s1", "a")] };
        Assert.Equal(expected, string.Join(' ', Pages.Check(page, Pages.Article("a", "Head", "The river rose.")).Diagnostics.Select(found => found.Code)));
    }

    [Fact]
    public void A_credit_and_the_reason_of_a_withdrawal_are_read()
    {
        var page = Pages.Page("x") with
        {
            Image = new PageImage(Pages.Scalar("x.png"), null, "Photo: “they fell”", null),
            Withdrawn = new Withdrawal(null, Pages.Scalar("He never said “we go”.")),
            Sources = [Pages.Seed("s1", "a")],
        };
        Assert.Equal(["SG1418", "SG1418"], Pages.Check(page, Pages.Article("a", "Head", "The river rose.")).Diagnostics.Select(found => found.Code));
    }
}
