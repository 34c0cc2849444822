// The sources of a page: what each is, and which of its passages the page cites.
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class SourceListModel
{
    public static ModelList? Of(Prose prose)
    {
        var page = prose.Page.Explainer;
        return page.Sources.IsEmpty ? null : ModelList.Of(page.Sources.Select((source, index) => (source, index)), entry => Of(entry.source, entry.index + 1, prose));
    }

    private static Model Of(SourceEntry source, int number, Prose prose)
    {
        var article = source.Seed is { } seed ? ArticleOf(seed.Value, prose) : null;
        var words = prose.Words;
        // A seed that readers may not know of is private, whether this build has it or not.
        var hidden = source.Seed is { } named && prose.Site.Index.Article(named.Value) is null;
        var metadata = article?.Metadata ?? source.Metadata;
        return new Model(
            ("id", "source_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("number", words.Number(number)),
            ("name", article is not null ? SourceNames.Of(article, words) : hidden ? prose.Page.Labels.GetValueOrDefault(source.Seed!.Value) ?? words["source_private"] : SourceNames.Of(source)),
            ("publisher", hidden ? null : metadata.Publisher ?? words["publisher_not_named"]),
            ("date", hidden ? null : DateWords.OfMaybe(metadata.Published, words)),
            ("kind", hidden || metadata.Kind == SeedKind.Unstated ? null : SourceNames.Kind(metadata.Kind, words)),
            ("url", hidden ? null : metadata.Url),
            ("archived_url", hidden ? null : metadata.ArchivedUrl),
            ("record_url", article is null || hidden ? null : $"/sources/{article.Id}/"),
            ("passages", article is null || hidden ? null : Passages(article, prose)),
            ("private", hidden),
            ("verifiable", source.Seed is not null)).In(hidden || metadata.Label is not null ? null : metadata.Language, words);
    }

    private static Article? ArticleOf(string seed, Prose prose) => prose.Site.Index.Article(seed)?.Article
        ?? prose.Page.Evidence.Citations.Values.FirstOrDefault(cited => cited.Article?.Id == seed)?.Article;

    private static ModelList? Passages(Article article, Prose prose)
    {
        var cited = prose.Page.Evidence.Citations.Values
            .Where(citation => citation.Article?.Id == article.Id && citation.Citation.First is not null)
            .SelectMany(citation => citation.Passages)
            .DistinctBy(passage => passage.Id)
            .OrderBy(passage => passage.Kind).ThenBy(passage => passage.Number)
            .ToList();
        return cited.Count == 0 ? null : ModelList.Of(cited, passage => new Model(
            ("sign", SourceNames.Sign([passage], prose.Words)),
            ("said", SourceNames.Passage(passage, prose.Words)),
            ("url", $"/sources/{article.Id}/#{passage.Id}")));
    }
}
