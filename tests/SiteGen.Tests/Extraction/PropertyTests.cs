// Whatever the text, extraction answers, keeps inside its passages and answers the same again.
using CsCheck;
using SiteGen.Extraction;
using static SiteGen.Tests.Extraction.Articles;

namespace SiteGen.Tests.Extraction;

public class PropertyTests
{
    // Pieces that rules look at, so that random texts reach into them.
    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf("“", "”", "\"", "'", "’", "‘", "«", "»", "「", "」", "said", "says", "told", "told reporters", "according to", "per", "who", "he", "they", "it", "that", "and", "was accused by", "quoted as saying", "calling it"),
        OneOf("Mr", "Dr.", "Lin Jian", "Khan", "the minister", "spokesman for the", "Ministry of", "(PBS)", "United Nations", "UN", "US", "U.S.", "Karachi-based", "García", "Per", "police"),
        OneOf("Monday", "last week", "two days before", "October", "Oct.", "31", "2024-25", "FY", "'90s", "2010s", "early", "the end of", "next", "a decade ago", "9999 years ago", "9999", "Q3", "first half of"),
        OneOf("Rs", "$", "15bn", "2.4", "lakh crore", "million", "-", "–", "%", "per cent", "12,000", "1,2,3", "99999999999999999999999999999", "half a", "twenty-", "°", "between", "٣٫٥", "not"),
        OneOf(".", ",", ":", ";", "—", "(", ")", "…", "?", "!", "۔", "؟", "。", "\t", "\u00A0", "\uD83D", "\u200F"),
        Gen.String[0, 12]);

    private static readonly Gen<string> Texts = Text.Array[0, 40].Select(pieces => string.Join(' ', pieces)).Array[1, 4]
        .Select(lines => string.Join('\n', lines.Select(line => line.Replace('\n', ' ').Replace('\r', ' '))));

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    [Fact]
    public void Any_text_is_extracted_inside_its_passages_and_twice_the_same() => Texts.Sample(
        text =>
        {
            var article = Of(text, "en");
            var found = ArticleExtractor.Extract(article, Tuesday);
            foreach (var mention in Mentions(found))
            {
                var length = article.Find(mention.PassageId)!.Text.Value.Length;
                Assert.InRange(mention.Span.Start, 0, length);
                Assert.InRange(mention.Span.End, mention.Span.Start, length);
            }

            Assert.Equal(Print(found), Print(ArticleExtractor.Extract(article, Tuesday)));
        },
        iter: 3000);

    [Fact]
    public void A_cue_has_at_most_eight_words_and_every_confidence_is_a_share() => Texts.Sample(
        text =>
        {
            var article = Of(text, "en");
            var found = ArticleExtractor.Extract(article, null);
            Assert.All(found.Quotations, quotation => Assert.InRange(
                quotation.Cue is { } cue ? TextOf(article, cue).Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)) : 0, 0, 8));
            Assert.All(Origins(found), origin => Assert.InRange(origin.Confidence, 0, 1));
        },
        iter: 2000);

    private static IEnumerable<Origin> Origins(ArticleExtraction found) =>
        [.. found.Quotations.Select(item => item.Origin), .. found.Names.Select(item => item.Origin), .. found.Dates.Select(item => item.Origin),
            .. found.Figures.Select(item => item.Origin), .. found.Statements.Select(item => item.Origin)];

    private static IEnumerable<Mention> Mentions(ArticleExtraction found) =>
        [.. found.Sentences, .. found.Quotations.SelectMany(item => item.Parts), .. found.Quotations.Select(item => item.Cue).OfType<Mention>(), .. found.Quotations.Select(item => item.Sentence),
            .. found.Names.SelectMany(item => item.Mentions), .. found.Dates.Select(item => item.At), .. found.Figures.Select(item => item.At), .. found.Statements.Select(item => item.Sentence)];

    private static string Print(ArticleExtraction found) => string.Join('\n',
        found.Quotations.Select(item => $"{item.Text} {item.Speaker} {item.RelayedBy} {item.Origin}").Concat(found.Names.Select(item => $"{item.Name} {item.Role} {item.Mentions.Length}"))
            .Concat(found.Dates.Select(item => $"{item.Text} {item.Value}")).Concat(found.Figures.Select(item => $"{item.Text} {item.Value} {item.Unit}")).Concat(found.Statements.Select(item => $"{item.Speaker} {item.Against}")));
}
