// Counts, numbers, lists and dates in words.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Tests.Pages.Formats;

public sealed class PhrasesTests
{
    private static readonly Phrases English = new(new Words("en",
    [
        new WordList("en", "templates/i18n/en.yaml", new Dictionary<string, string>
        {
            ["n.one"] = "1 seed", ["n.other"] = "{n} seeds", ["hello"] = "Hello {who}, {what}", ["number_group"] = ",",
            ["list_separator"] = ", ", ["list_last"] = " and ", ["month_11"] = "November",
            ["date_day"] = "{day} {month} {year}", ["date_day_no_year"] = "{day} {month}", ["date_month"] = "{month} {year}", ["date_decade"] = "{year}s",
            ["date_about"] = "about {date}", ["date_perhaps"] = "perhaps {date}", ["date_from"] = "from {from}", ["date_until"] = "until {to}",
            ["date_from_to"] = "{from} to {to}",
        }.ToImmutableSortedDictionary(StringComparer.Ordinal)),
    ]));

    [Theory]
    [InlineData(1, "1 seed")]
    [InlineData(2, "2 seeds")]
    [InlineData(0, "0 seeds")]
    public void A_count_takes_its_plural_form(int count, string expected) => Assert.Equal(expected, English.Count("n", count));

    [Theory]
    [InlineData(2659, "2659")]
    [InlineData(12659, "12,659")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(-12659, "−12,659")]
    public void A_number_of_five_digits_or_more_is_grouped(long number, string expected) => Assert.Equal(expected, English.Number(number));

    [Fact]
    public void A_place_without_a_value_stays_visible() => Assert.Equal("Hello you, {what}", English.Fill("hello", ("who", "you")));

    [Fact]
    public void The_last_item_of_a_list_has_its_own_word()
    {
        Assert.Equal("", English.List([]));
        Assert.Equal("a", English.List(["a"]));
        Assert.Equal("a and b", English.List(["a", "b"]));
        Assert.Equal("a, b and c", English.List(["a", "b", "c"]));
    }

    [Theory]
    [InlineData("2025-11-08", "8 November 2025")]
    [InlineData("XXXX-11-08", "8 November")]
    [InlineData("2025-11", "November 2025")]
    [InlineData("XXXX-11~", "about November")]
    [InlineData("2025", "2025")]
    [InlineData("199X", "1990s")]
    [InlineData("2025-11?", "perhaps November 2025")]
    [InlineData("2025-11-01/2025-11-08", "1 November 2025 to 8 November 2025")]
    [InlineData("../2025-11", "until November 2025")]
    public void A_date_says_no_more_than_is_known(string edtf, string expected) => Assert.Equal(expected, DateWords.Of(Edtf.Parse(edtf, out _)!, English));

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ur", "rtl")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData("az-Arab", "rtl")]
    public void A_script_in_the_tag_decides_the_direction(string language, string expected) => Assert.Equal(expected, Script.DirectionOf(language));
}
