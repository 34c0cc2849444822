// Articles for extraction tests, built by hand so that these tests do not depend on the reader of seed files, its datelines apart.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Tests.Extraction;

internal static class Articles
{
    public static readonly PublicationDate Tuesday = new(new DateOnly(2025, 10, 14));

    /// <summary>Paragraphs in lines; a first line that begins with <c>h|</c> is the headline.</summary>
    public static Article Of(string text, string? language = null)
    {
        var lines = text.Split('\n').ToList();
        var headline = lines[0].StartsWith("h|", StringComparison.Ordinal) ? lines[0][2..].Trim() : "";
        var body = lines.Skip(headline.Length > 0 ? 1 : 0)
            .Select((line, index) => new Passage(PassageKind.Paragraph, index + 1, MappedText.At(line, 0))).ToImmutableArray();
        return new Article
        {
            Id = "sample",
            Lines = LineMap.Of("seeds/sample.txt", text),
            Sha256 = new string('0', 64),
            ByteLength = 0,
            Metadata = SeedMetadata.None with { Language = language },
            Headline = new Passage(PassageKind.Headline, 0, MappedText.At(headline, 0)),
            Dateline = body.Length > 0 ? DatelineReader.Read(body[0].Text.Value) : null,
            Body = body,
        };
    }

    public static ArticleExtraction Extract(string text, PublicationDate? published = null, string? language = null) =>
        ArticleExtractor.Extract(Of(text, language), published);

    /// <summary>Extracts with the publication date of most tests, Tuesday 2025-10-14.</summary>
    public static ArticleExtraction OnTuesday(string text) => Extract(text, Tuesday);

    public static string TextOf(Article article, Mention mention) =>
        article.Find(mention.PassageId)!.Text.Value.Substring(mention.Span.Start, mention.Span.Length);
}
