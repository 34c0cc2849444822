// Small articles and sites for tests of page models.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Extraction;
using SiteGen.Pages;
using SiteGen.Related;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Models;

internal static class Samples
{
    public static Article Article(params string[] paragraphs)
    {
        var text = string.Join('\n', paragraphs.Prepend("A wall holds"));
        return new Article
        {
            Id = "wall",
            Lines = LineMap.Of("seeds/wall.txt", text),
            Sha256 = new string('a', 64),
            ByteLength = text.Length,
            Metadata = SeedMetadata.None,
            Headline = new Passage(PassageKind.Headline, 0, MappedText.At("A wall holds", 0)),
            Body = [.. paragraphs.Select((paragraph, index) => new Passage(PassageKind.Paragraph, index + 1, MappedText.At(paragraph, 0)))],
        };
    }

    public static Mention At(Article article, string passage, string words) =>
        new(passage, new TextSpan(article.Find(passage)!.Text.Value.IndexOf(words, StringComparison.Ordinal), words.Length));

    public static FoundQuotation Quotation(Article article, string passage, string words, string? speaker = null, string? role = null, string? cue = null) => new(
        [At(article, passage, words)], words, speaker, role, false, null, cue is null ? null : At(article, passage, cue), ReportingKind.Says,
        At(article, passage, words), new Origin("test", 0.9));

    public static FoundName Person(Article article, string passage, string name) =>
        new(NameKind.Person, name, [], null, null, [At(article, passage, name)], new Origin("test", 0.9));

    public static SiteFacts Site(ArticleFacts article, SiteSettings? settings = null) => new()
    {
        Settings = settings ?? SiteSettings.Default,
        Explainers = [],
        Withdrawn = [],
        Articles = [article],
        Stories = [new StoryFacts("", null, "/", null)],
        RelatedItems = ImmutableDictionary<string, RelatedItem>.Empty,
        People = ImmutableSortedDictionary<string, SiteGen.Explainers.Person>.Empty,
        Glossary = ImmutableSortedDictionary<string, SiteGen.Explainers.GlossaryTerm>.Empty,
    };

    public static ArticleFacts Brief(Article article, ArticleExtraction extraction) =>
        new(article, extraction, "", [], RelatedList.Empty) { BriefUrl = "/briefs/wall/" };
}
