// Which texts are the same words, however they were typed.
using SiteGen.Evidence;
using SiteGen.Text;

namespace SiteGen.Tests.Evidence;

public class FoldedTextTests
{
    [Theory]
    [InlineData("the mayor’s “plan”", "the mayor's \"plan\"")]
    [InlineData("a ‘plan’ «plan» „plan“ 「plan」", "a \"plan\" \"plan\" \"plan\" \"plan\"")]
    [InlineData("1990–1995", "1990-1995")]
    [InlineData("rain -- and wind", "rain-and wind")]
    [InlineData("rain — and wind", "rain-and wind")]
    [InlineData("rain—and wind", "rain-and wind")]
    [InlineData("all‑weather", "all-weather")]
    [InlineData("well ... yes", "well…yes")]
    [InlineData("well. . . yes", "well…yes")]
    [InlineData("well… yes", "well…yes")]
    [InlineData("one. Two.. three", "one. Two.. three")]
    [InlineData("a\u00A0b\u2009c\t\n d", "a b c d")]
    [InlineData("a\u200Bb\uFEFFc\u00ADd", "abcd")]
    [InlineData("ﬁne oﬃce", "fine office")]
    [InlineData("Case Stays, so does (this)!", "Case Stays, so does (this)!")]
    public void Typography_is_evened_out_and_nothing_else(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text).Value);

    [Fact]
    public void A_folded_stretch_knows_where_it_stood()
    {
        var folded = FoldedText.Of("rain  --  and “wind”");
        var wind = folded.Value.IndexOf("wind", StringComparison.Ordinal);
        Assert.Equal(new TextSpan(15, 4), folded.ToOriginal(new TextSpan(wind, 4)));
        Assert.Equal(new TextSpan(0, 13), folded.ToOriginal(new TextSpan(0, 8)));
    }
}
