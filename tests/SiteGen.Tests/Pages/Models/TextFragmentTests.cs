// Links that open a page at given words.
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Models;

public sealed class TextFragmentTests
{
    private const string Passage = "He said the well-known plan, made in May & June, would cost more than anybody had thought it could.";

    [Theory]
    [InlineData("plan", "https://a.example/x#:~:text=plan")]
    [InlineData("well-known plan", "https://a.example/x#:~:text=well%2Dknown%20plan")]
    [InlineData("May & June,", "https://a.example/x#:~:text=May%20%26%20June%2C")]
    [InlineData("would cost more than anybody had thought it could", "https://a.example/x#:~:text=would%20cost%20more%20than,had%20thought%20it%20could")]
    public void Words_are_encoded_and_long_quotations_named_by_their_ends(string words, string expected) =>
        Assert.Equal(expected, TextFragment.Of("https://a.example/x", Passage, [new TextSpan(Passage.IndexOf(words, StringComparison.Ordinal), words.Length)]));

    [Fact]
    public void Each_piece_of_a_quotation_has_its_own_directive() =>
        Assert.Equal("/x#part:~:text=He&text=plan", TextFragment.Of("/x#part", Passage, [new TextSpan(0, 2), new TextSpan(Passage.IndexOf("plan", StringComparison.Ordinal), 4)]));

    [Fact]
    public void Without_words_the_address_stays_as_it_is() => Assert.Equal("/x", TextFragment.Of("/x", Passage, []));
}
