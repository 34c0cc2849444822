// Describes every page to the stage that relates them.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Related;

namespace SiteGen.Pages;

public static class RelatedItems
{
    /// <summary>Explainers and briefs by key (their URL). Pages such as About are not stories, so they are not related; what their
    /// editors wrote is checked all the same, and so is that of pages that are not written.</summary>
    /// <param name="pageTerms">Of each page of the material.</param>
    /// <param name="briefTerms">Of each open article of the material.</param>
    public static Result<Dictionary<string, RelatedItem>> Of(
        SiteMaterial material, ImmutableArray<TextTerms> pageTerms, ImmutableArray<TextTerms> briefTerms)
    {
        var log = new DiagnosticLog();
        var pages = material.Pages.Zip(pageTerms, (page, terms) => (page, item: OfPage(page, terms, material, log))).ToArray();
        var items = pages.Where(pair => pair.page is { Decision.State: PublicationState.Written, Explainer.Kind: ExplainerKind.Explainer })
            .Select(pair => pair.item)
            .Concat(material.Open.Zip(briefTerms, (article, terms) => OfBrief(article, terms, material)).OfType<RelatedItem>())
            .DistinctBy(item => item.Key) // Two sources for one URL are an error that is told elsewhere.
            .ToDictionary(item => item.Key, StringComparer.Ordinal);
        return new(items, log.ToImmutable());
    }

    /// <summary>The terms of an explainer's title, summary and body.</summary>
    public static TextTerms TermsOf(Explainer page) =>
        TextTerms.Of([page.Title.Value, page.Summary?.Value ?? "", .. page.Body.Blocks.Select(block => block.Text.Value)]);

    public static TextTerms TermsOf(Article article) => TextTerms.Of(article.Body.Select(passage => passage.Text.Value).Prepend(article.Headline.Text.Value));

    private static RelatedItem OfPage(CheckedPage page, TextTerms terms, SiteMaterial material, DiagnosticLog log)
    {
        var explainer = page.Explainer;
        return new RelatedItem
        {
            Key = page.Decision.Url,
            Title = explainer.Title.Value,
            Language = explainer.Language ?? material.Settings.Language,
            Terms = terms,
            Story = material.Stories.StoryOf(explainer),
            Date = (explainer.Updated ?? explainer.Published)?.Day,
            Topics = explainer.Topics,
            People = [.. explainer.People.Select(person => person.Name).Where(name => !material.Newsrooms.Contains(name))],
            Sources = [.. page.SeedIds],
            Chosen = [.. explainer.Related.Select(entry => Chosen(entry, page, material, log)).OfType<EditorLink>()],
            Excluded = [.. explainer.RelatedExclude.Select(name => log.Take(material.Index.Named(name))?.Url).OfType<string>()],
        };
    }

    private static EditorLink? Chosen(RelatedEntry entry, CheckedPage from, SiteMaterial material, DiagnosticLog log)
    {
        if (entry.Page is { } name)
        {
            return log.Take(material.Index.Named(name)) is { } page && log.Take(LinkResolver.ToPage(page, "", name.At, from.Decision)) is { } url
                ? new EditorLink(url, null, entry.Title, null, entry.Relation, entry.Note)
                : null;
        }

        if (entry.Seed is { } seed)
        {
            var article = material.Open.FirstOrDefault(candidate => candidate.Article.Id == seed.Value)?.Article;
            if (article is null && material.Articles.Any(candidate => candidate.Article.Id == seed.Value))
            {
                log.Add(RelatedRules.PrivateSeed.At(seed.At, $"the seed '{seed.Value}' is private, and private seeds have no page that readers could be sent to",
                    "take it out of related:; a quotation from it may be cited in the text"));
                return null;
            }

            if (article is null)
            {
                log.Add(RelatedRules.UnknownSeed.At(seed.At, $"there is no seed '{seed.Value}'",
                    Text.Nearest.Question(seed.Value, material.Open.Select(candidate => candidate.Article.Id)) ?? "name a seed by its file name without the ending"));
                return null;
            }

            var url = material.BriefUrl(article);
            return new EditorLink(url, url is null ? $"/sources/{article.Id}/" : null, entry.Title ?? article.Headline.Text.Value,
                entry.Publisher ?? article.Metadata.Publisher, entry.Relation, entry.Note);
        }

        return new EditorLink(null, entry.Url?.Value, entry.Title, entry.Publisher, entry.Relation, entry.Note);
    }

    private static RelatedItem? OfBrief(ExtractedArticle source, TextTerms terms, SiteMaterial material)
    {
        var article = source.Article;
        return material.BriefUrl(article) is not { } url ? null : new RelatedItem
        {
            Key = url,
            Title = article.Headline.Text.Value,
            Language = article.Metadata.Language ?? material.Settings.Language,
            Terms = terms,
            Story = material.StoryOf(article),
            Date = article.Metadata.Published?.Day,
            Topics = article.Metadata.Topics,
            // Nobody reviewed a brief, so its reasons name organisations only, never persons.
            People = [.. source.Extraction.Names
                .Where(name => name.Kind == NameKind.Organization && name.Origin.Confidence >= ArticleExtraction.ShownFrom)
                .Select(name => name.Name).Where(name => !material.Newsrooms.Contains(name))],
            Sources = [article.Id],
            IsUnreviewed = true,
        };
    }
}
