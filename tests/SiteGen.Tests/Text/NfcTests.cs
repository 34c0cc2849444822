// NFC without the system's own tables: samples whose expected values came from Python's unicodedata.
using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class NfcTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("A\u030A", "\u00C5")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u1EBF", "\u1EBF")]
    [InlineData("Tie\u0302\u0301ng Vie\u0323\u0302t", "Ti\u1EBFng Vi\u1EC7t")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0627\u0653", "\u0622")]
    [InlineData("\u0648\u0654", "\u0624")]
    [InlineData("\u06D5\u0654", "\u06C0")]
    [InlineData("\u06C1\u0654 \u0622\u067E", "\u06C2 \u0622\u067E")]
    [InlineData("\u0915\u093C", "\u0915\u093C")]
    [InlineData("\u0928\u093C", "\u0929")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u09C7\u09BE", "\u09CB")]
    [InlineData("\u0B47\u0B56", "\u0B48")]
    [InlineData("\u0BC6\u0BBE", "\u0BCA")]
    [InlineData("\u0DD9\u0DCF\u0DCA", "\u0DDD")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\U0002F800", "\u4E3D")]
    [InlineData("\u1E9B\u0323", "\u1E9B\u0323")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0308\u0301", "\u0308\u0301")]
    [InlineData("\u0F71\u0F72\u0F74", "\u0F71\u0F72\u0F74")]
    [InlineData("\u05E9\u05BC\u05C1", "\u05E9\u05BC\u05C1")]
    [InlineData("\uFB2C", "\u05E9\u05BC\u05C1")]
    [InlineData("s\u0323\u0307", "\u1E69")]
    [InlineData("U\u0308\u0304", "\u01D5")]
    [InlineData("\u3066\u3099", "\u3067")]
    [InlineData("\U000110A5\U000110BA", "\U000110AB")]
    [InlineData("\U00011131\U00011127", "\U0001112E")]
    [InlineData("a\u0315\u0300\u05AEb", "\u00E0\u05AE\u0315b")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\u1E0A\u0323", "\u1E0C\u0307")]
    [InlineData("i\u0307\u0301", "i\u0307\u0301")]
    [InlineData("A\u0300\u0301\u0302", "\u00C0\u0301\u0302")]
    [InlineData("\u0915\u094D\u0937", "\u0915\u094D\u0937")]
    [InlineData("\u1100\uAC00\u11A8", "\u1100\uAC01")]
    [InlineData("a\u0345\u0301", "\u00E1\u0345")]
    public void Text_is_composed_as_Unicode_says(string text, string expected) => Assert.Equal(expected, Nfc.Compose(text));

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("caf\u00E9 “quoted” – done")]
    [InlineData("\u06A9\u0631\u0627\u0686\u06CC")]
    [InlineData("\u0928\u0908 \u0926\u093F\u0932\u094D\u0932\u0940")]
    [InlineData("\uD55C\uAE00 \U0001F600")]
    public void Composed_text_comes_back_as_the_same_string(string text) => Assert.Same(text, Nfc.Compose(text));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00e\u0301\uD83D")]
    public void A_surrogate_without_its_partner_stays(string text) =>
        Assert.Equal(text.Replace("e\u0301", "\u00E9", StringComparison.Ordinal), Nfc.Compose(text));

    [Fact]
    public void Composing_twice_changes_nothing_more() =>
        Gen.OneOf(Gen.Char, Gen.Char['\u0300', '\u0345'], Gen.Char['a', 'z'], Gen.Char['\u1100', '\u11FF'], Gen.Char['\uAC00', '\uAC40'], Gen.Char['\u0900', '\u0DFF'])
            .Array[0, 40].Select(characters => new string(characters))
            .Sample(text => Nfc.Compose(Nfc.Compose(text)) == Nfc.Compose(text));

    [Fact]
    public void A_million_combining_marks_are_put_in_order()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        var composed = Nfc.Compose("a" + marks);
        Assert.Equal(1_000_000, composed.Length);
        Assert.StartsWith("\u1EA1\u0323", composed, StringComparison.Ordinal);
    }
}
