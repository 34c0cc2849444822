// Counts, numbers, lists and dates in words, in the languages of the theme.
using SiteGen.Dates;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;
using SiteGen.Tests.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Formats;

public sealed class PhrasesTests
{
    private static readonly WordBook Book = Theme.Parse([.. Repository.Theme.Where(file => file.Path.StartsWith("templates/i18n/", StringComparison.Ordinal))], Themes.Settings).Value.Words;

    private static Phrases In(string language) => new(Book.For(language));

    [Theory]
    [InlineData("en", 0, "0 paragraphs")]
    [InlineData("en", 1, "1 paragraph")]
    [InlineData("en", 12659, "12,659 paragraphs")]
    [InlineData("fr", 0, "0 paragraphe")]
    [InlineData("fr", 2, "2 paragraphes")]
    [InlineData("de", 1, "1 Absatz")]
    [InlineData("ur", 2, "2 پیراگراف")]
    [InlineData("ar", 0, "لا فقرات")]
    [InlineData("ar", 1, "فقرة واحدة")]
    [InlineData("ar", 2, "فقرتان")]
    [InlineData("ar", 7, "7 فقرات")]
    [InlineData("ar", 21, "21 فقرة")]
    [InlineData("ar", 103, "103 فقرات")]
    public void A_count_takes_its_plural_form(string language, int count, string expected) => Assert.Equal(expected, In(language).Count("count_paragraphs", count));

    [Theory]
    [InlineData("en", 2659, "2659")]
    [InlineData("en", 12659, "12,659")]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("en", -12659, "−12,659")]
    [InlineData("fr", 12659, "12\u202F659")]
    [InlineData("de", 12659, "12.659")]
    [InlineData("ur", 12659, "12,659")]
    public void A_number_of_five_digits_or_more_is_grouped(string language, long number, string expected) => Assert.Equal(expected, In(language).Number(number));

    [Fact]
    public void Digits_are_those_that_the_words_name()
    {
        var own = new SourceFile("templates/i18n/ar-EG.yaml", "digits: ٠١٢٣٤٥٦٧٨٩\nnumber_group: ٬\n"u8.ToArray());
        var theme = Theme.Parse([.. Repository.Theme.Where(file => file.Path.StartsWith("templates/i18n/", StringComparison.Ordinal))], Themes.Settings, new SiteWords([own], []));
        var words = new Phrases(theme.Value.Words.For("ar-EG"));

        Assert.Empty(theme.Diagnostics);
        Assert.Equal("١٢٬٦٥٩ فقرة", words.Count("count_paragraphs", 12659));
        Assert.Equal("٨ نوفمبر ٢٠٢٥", DateWords.Day(new DateOnly(2025, 11, 8), words));
    }

    [Fact]
    public void A_place_without_a_value_stays_visible() => Assert.Equal("1 of {m}", In("en").Fill("n_of_m", ("n", "1")));

    [Fact]
    public void The_last_item_of_a_list_has_its_own_word()
    {
        Assert.Equal("", In("en").List([]));
        Assert.Equal("a", In("en").List(["a"]));
        Assert.Equal("a and b", In("en").List(["a", "b"]));
        Assert.Equal("a, b and c", In("en").List(["a", "b", "c"]));
        Assert.Equal("ا، ب اور ج", In("ur").List(["ا", "ب", "ج"]));
        Assert.Equal("ا، ب وج", In("ar").List(["ا", "ب", "ج"]));
    }

    [Theory]
    [InlineData("en", "2025-11-08", "8 November 2025")]
    [InlineData("en", "XXXX-11-08", "8 November")]
    [InlineData("en", "2025-11", "November 2025")]
    [InlineData("en", "XXXX-11~", "about November")]
    [InlineData("en", "2025", "2025")]
    [InlineData("en", "199X", "1990s")]
    [InlineData("en", "2025-11?", "perhaps November 2025")]
    [InlineData("en", "2025-11-01/2025-11-08", "1 November 2025 to 8 November 2025")]
    [InlineData("en", "../2025-11", "until November 2025")]
    [InlineData("fr", "2025-11-01", "1er novembre 2025")]
    [InlineData("fr", "2025-11-08~", "vers le 8 novembre 2025")]
    [InlineData("fr", "../2025-11", "jusqu’en novembre 2025")]
    [InlineData("fr", "../2025-11-08", "jusqu’au 8 novembre 2025")]
    [InlineData("de", "2025-11-08", "8. November 2025")]
    [InlineData("de", "2025-11-08/..", "ab dem 8. November 2025")]
    [InlineData("de", "199X", "1990er Jahre")]
    [InlineData("ur", "2025-11-08", "8 نومبر 2025")]
    [InlineData("ur", "2025-11-01/2025-11-08", "1 نومبر 2025 سے 8 نومبر 2025 تک")]
    [InlineData("ar", "XXXX-11-08", "8 نوفمبر")]
    [InlineData("ar", "2025-11~", "نحو نوفمبر 2025")]
    public void A_date_says_no_more_than_is_known(string language, string edtf, string expected) => Assert.Equal(expected, DateWords.Of(Edtf.Parse(edtf, out _)!, In(language)));

    [Theory]
    [InlineData("2025-10-13", "13 October 2025")]
    [InlineData("mid-October", "mid-October")]
    [InlineData(null, null)]
    public void A_text_that_is_a_date_is_put_into_words(string? text, string? expected) => Assert.Equal(expected, DateWords.OfText(text, In("en")));

    [Theory]
    [InlineData("en", "ur", "Urdu")]
    [InlineData("ar", "en-GB", "الإنجليزية")]
    [InlineData("de", "xx", "xx")]
    public void A_language_has_a_name(string language, string tag, string expected) => Assert.Equal(expected, In(language).LanguageName(tag));

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ur", "rtl")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ks", "rtl")]
    public void A_script_in_the_tag_decides_the_direction(string language, string expected) => Assert.Equal(expected, Script.DirectionOf(language));
}
