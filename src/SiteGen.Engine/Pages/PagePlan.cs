// Plans every page of the site: which template, which model, at which URL.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Every page of the site by URL.</summary>
/// <param name="Pages">Pages to render.</param>
/// <param name="Indexed">URLs of generated pages that search engines may list.</param>
public sealed record PagePlan(ImmutableArray<Page> Pages, ImmutableArray<string> Indexed)
{
    public static PagePlan Nothing { get; } = new([], []);

    public static PagePlan Of(SiteFacts site)
    {
        var language = site.Settings.Language;
        var lists = Lists(site, language).ToArray();
        Page[] pages =
        [
            .. site.Explainers.Select(page => OfExplainer(page, site)),
            .. site.Withdrawn.Select(page => new Page(page.Url, "withdrawn.html", LanguageOf(page, site), WithdrawnModel.Of(site, page), page.Explainer.Path)),
            .. site.Articles.Where(article => article.BriefUrl is not null)
                .Select(article => new Page(article.BriefUrl!, "brief.html", language, BriefModel.Of(site, article), article.Article.Path)),
            .. site.Articles.Select(article => new Page(article.SourceUrl, "source.html", language, SourceModel.Of(site, article), article.Article.Path)),
            .. lists,
            new Page("/404.html", "404.html", language, NotFoundModel.Of(site), null),
            .. site.Explainers.SelectMany(page => page.Explainer.Aliases
                .Select(alias => new Page(alias.Value, "redirect.html", LanguageOf(page, site), RedirectModel.Of(site, page, alias.Value), page.Explainer.Path))),
        ];
        return new PagePlan(
            [.. pages.OrderBy(page => page.Url, StringComparer.Ordinal)],
            [.. lists.Select(page => page.Url), .. site.Articles.Select(article => article.SourceUrl)]);
    }

    private static Page OfExplainer(ExplainerFacts page, SiteFacts site)
    {
        var (template, model) = page switch
        {
            { IsHub: true } => ("hub.html", HubModel.Of(site, site.Stories.First(story => story.Hub == page))),
            { Explainer.Kind: ExplainerKind.Page } => ("page.html", ExplainerModel.Of(site, page)),
            _ => ("explainer.html", ExplainerModel.Of(site, page)),
        };
        return new Page(page.Url, page.Explainer.Layout is { } own ? $"{own.Value}.html" : template, LanguageOf(page, site), model, page.Explainer.Path);
    }

    /// <summary>Pages that list others, each only where it has something to list.</summary>
    private static IEnumerable<Page> Lists(SiteFacts site, string language)
    {
        // A written hub that was withdrawn keeps its URL for the notice.
        foreach (var story in site.Stories.Where(story => story.Hub is null && site.Withdrawn.All(page => page.Url != story.HubUrl)))
        {
            yield return new Page(story.HubUrl, "hub.html", language, HubModel.Of(site, story), null);
        }

        for (var page = 1; page <= SourcesModel.PageCount(site) && !site.Articles.IsEmpty; page++)
        {
            yield return new Page(SourcesModel.UrlOf(page), "sources.html", language, SourcesModel.Of(site, page), null);
        }

        for (var page = 1; page <= RelatedIndexModel.PageCount(site) && (!site.Articles.IsEmpty || !site.Explainers.IsEmpty); page++)
        {
            yield return new Page(RelatedIndexModel.UrlOf(page), "related.html", language, RelatedIndexModel.Of(site, page), null);
        }

        foreach (var page in CollectedPages.Of(site))
        {
            yield return page;
        }
    }

    private static string LanguageOf(ExplainerFacts page, SiteFacts site) => page.Explainer.Language ?? site.Settings.Language;
}
