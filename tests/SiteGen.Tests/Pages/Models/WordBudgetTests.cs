// A brief's budget counts words as that of the whole site does.
using SiteGen.Evidence;
using SiteGen.Extraction;
using SiteGen.Pages.Models;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Models;

public class WordBudgetTests
{
    private static readonly SiteSettings Tight = SiteSettings.Default with { QuotationMaxWords = 4, QuotationMaxShare = 0.5 };

    [Theory]
    [InlineData("one two three four five six", "one two three four", false)]
    [InlineData("one two three four five six", "one two three", true)]
    [InlineData("all-weather pact: it's -- done", "all-weather pact", true)]
    [InlineData("水门在黎明时打开", "水门在黎明", false)]
    [InlineData("水门在黎明时打开", "水门在黎", true)]
    public void A_brief_spends_what_the_site_would_count(string passage, string excerpt, bool fits)
    {
        var seed = SiteGen.Tests.Evidence.Pages.Article("a", "Head", passage);
        var span = new TextSpan(passage.IndexOf(excerpt, StringComparison.Ordinal), excerpt.Length);
        Assert.Equal(fits, new WordBudget(seed, Tight).TrySpend(new Mention("p1", span)));
        var source = new QuotedSource(seed, [new PrintedWords(seed, [new PassageStretch(seed.Body[0], span)], default)]);
        Assert.Equal(fits, !QuotationBudget.Check([(source, QuotedWords.Of(source))], Tight).Any());
    }
}
