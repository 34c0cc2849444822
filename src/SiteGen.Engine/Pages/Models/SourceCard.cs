// A source in a list: its headline, where it came from, and where its pages are.
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class SourceCard
{
    /// <param name="others">Who told the same report later.</param>
    public static Model Of(ArticleFacts facts, SiteFacts site, Phrases words, IReadOnlyList<ArticleFacts>? others = null)
    {
        var article = facts.Article;
        var title = BriefModel.TitleOf(article, site.Index.Brief(article), words);
        return new Model(
            ("title", title),
            ("url", facts.BriefUrl ?? facts.SourceUrl),
            ("kind", facts.BriefUrl is null ? "source" : "brief"),
            ("tag", words[facts.BriefUrl is null ? "tag_source" : "tag_brief"]),
            ("summary", null),
            ("topics", RelatedIndexModel.TopicsOf(article.Metadata.Topics, words)),
            ("record_url", facts.SourceUrl),
            ("publisher", article.Metadata.Publisher),
            ("date", DateWords.OfMaybe(article.Metadata.Published, words)),
            ("dateline", SourceFactsModel.Dateline(article.Dateline, words)),
            ("paragraphs", words.Count("count_paragraphs", article.Body.Length)),
            ("quotations", facts.Extraction.Quotations.IsEmpty ? null : words.Count("count_quotations", facts.Extraction.Quotations.Length)),
            ("used_by", facts.CitedBy.IsEmpty ? null : words.Count("count_citing", facts.CitedBy.Length)),
            ("also", others is null or [] ? null : ModelList.Of(others, other => new Model(
                ("name", other.Article.Metadata.Publisher ?? BriefModel.TitleOf(other.Article, site.Index.Brief(other.Article), words)), ("url", other.BriefUrl))))).In(site.Index.Brief(article) is { MayPrintHeadline: false } ? null : site.LanguageOf(article), words);
    }

    /// <summary>A short quotation that the brief prints, for a card; null where it prints none.</summary>
    public static string? FirstQuotation(ArticleFacts facts, SiteFacts site) => site.Index.Brief(facts.Article)?.Quotations
        .Select(planned => planned.Quotation.Text)
        .FirstOrDefault(text => text.Length is > 20 and < 160);

    /// <summary>Newest first; undated ones last; then by id.</summary>
    public static IEnumerable<ArticleFacts> InOrder(IEnumerable<ArticleFacts> articles) => articles
        .OrderByDescending(facts => facts.Article.Metadata.Published?.Day ?? DateOnly.MinValue)
        .ThenBy(facts => facts.Article.Id, StringComparer.Ordinal);
}
