// What becomes of a text that is made an id or a slug.
using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Harbour Wall", "harbour-wall")]
    [InlineData("  --Harbour__wall!! ", "harbour-wall")]
    [InlineData("Don't stop", "dont-stop")]
    [InlineData("Don’t stop", "dont-stop")]
    [InlineData("2025 budget", "2025-budget")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("ÅNGSTRÖM", "ångström")]
    [InlineData("کراچی بندرگاہ", "کراچی-بندرگاہ")]
    [InlineData("नई दिल्ली", "नई-दिल्ली")]
    [InlineData("東京 港", "東京-港")]
    [InlineData("می\u200Cرود", "میرود")]
    [InlineData("\U0001D4D0x", "\U0001D4D0x")]
    public void A_text_becomes_a_slug(string text, string expected) => Assert.Equal(expected, Slug.From(text));

    [Theory]
    [InlineData("")]
    [InlineData("--- !?")]
    [InlineData("'’")]
    [InlineData("😀")]
    public void Nothing_is_left_of_a_text_without_letters_and_digits(string text) => Assert.Null(Slug.From(text));

    [Fact]
    public void A_slug_of_a_slug_is_the_same_and_holds_only_single_inner_hyphens() =>
        Gen.String.Sample(text =>
        {
            if (Slug.From(text) is { } slug)
            {
                Assert.Equal(slug, Slug.From(slug));
                Assert.False(slug.StartsWith('-') || slug.EndsWith('-') || slug.Contains("--", StringComparison.Ordinal));
            }
        });
}
