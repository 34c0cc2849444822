// Plans every page of the site: which template, which model, at which URL.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Every page of the site by URL.</summary>
/// <param name="Pages">Pages to render.</param>
/// <param name="Indexed">URLs of generated pages that search engines may list.</param>
public sealed record PagePlan(ImmutableArray<PlannedPage> Pages, ImmutableArray<string> Indexed)
{
    internal const string CardTemplate = "embed.html";

    /// <summary>The templates that pages are made by, but for those that pages name.</summary>
    public static readonly ImmutableArray<string> Templates =
    [
        "explainer.html", "page.html", "hub.html", "brief.html", "source.html", "sources.html", "related.html", "people.html", "glossary.html", "timeline.html",
        "corrections.html", "topic.html", "find.html", "404.html", "withdrawn.html", "redirect.html", CardTemplate,
    ];

    /// <summary>Blocks of written pages that other sites can show.</summary>
    internal ImmutableArray<PlannedEmbed> PlannedEmbeds { get; private init; } = [];

    public static PagePlan Nothing { get; } = new([], []);

    public static PagePlan Of(SiteFacts site)
    {
        var language = site.Settings.Language;
        var lists = Lists(site, language).ToArray();
        var embeds = site.Explainers.SelectMany(page => Embeds.Of(site, page).Select(card => new PlannedEmbed(card, () => PageKeys.OfEmbed(site.Index.KeyOf(page), card)))).ToImmutableArray();
        PlannedPage[] pages =
        [
            .. site.Explainers.Select(page => OfExplainer(page, site)),
            .. embeds.Select(planned => new PlannedPage(planned.Card.Url, CardTemplate, site.LanguageOf(planned.Card.Page), () => EmbedModel.Of(site, planned.Card), planned.Card.Page.Explainer.Path) { KnownKey = PlannedPage.Whole(planned.Key) }),
            .. site.Withdrawn.SelectMany(page => Embeds.Of(site, page)).Select(card => new PlannedPage(card.Url, CardTemplate, site.LanguageOf(card.Page), () => EmbedModel.OfWithdrawn(site, card), card.Page.Explainer.Path)),
            .. site.Withdrawn.Select(page => new PlannedPage(page.Url, "withdrawn.html", site.LanguageOf(page), () => WithdrawnModel.Of(site, page), page.Explainer.Path)),
            .. site.Articles.Where(article => article.BriefUrl is not null)
                .Select(article => new PlannedPage(article.BriefUrl!, "brief.html", language, () => BriefModel.Of(site, article), article.Article.Path) { KnownKey = parts => PageKeys.OfBrief(site, article, parts) }),
            .. site.Articles.Select(article => new PlannedPage(article.SourceUrl, "source.html", language, () => SourceModel.Of(site, article), article.Article.Path) { KnownKey = parts => PageKeys.OfSource(site, article, parts) }),
            .. lists,
            new PlannedPage("/404.html", "404.html", language, () => NotFoundModel.Of(site), null),
            .. site.Explainers.SelectMany(page => page.Explainer.Aliases
                .Select(alias => new PlannedPage(alias.Value, "redirect.html", site.LanguageOf(page), () => RedirectModel.Of(site, page, alias.Value), page.Explainer.Path))),
        ];
        return new PagePlan(
            [.. pages.OrderBy(page => page.Page.Url, StringComparer.Ordinal)],
            [.. lists.Select(page => page.Page.Url), .. site.Articles.Select(article => article.SourceUrl)])
        { PlannedEmbeds = embeds };
    }

    private static PlannedPage OfExplainer(ExplainerFacts page, SiteFacts site)
    {
        var template = page switch
        {
            { Explainer.Layout: { } own } => $"{own.Value}.html",
            { IsHub: true } => "hub.html",
            { Explainer.Kind: ExplainerKind.Page } => "page.html",
            _ => "explainer.html",
        };
        return page.IsHub
            ? HubModel.Planned(site, site.Stories.First(story => ReferenceEquals(story.Hub, page)), template, site.LanguageOf(page), page.Explainer.Path)
            : new PlannedPage(page.Url, template, site.LanguageOf(page), () => ExplainerModel.Of(site, page), page.Explainer.Path) { KnownKey = parts => parts is null ? site.Index.KeyOf(page) : PageKeys.OfExplainer(site, page, parts) };
    }

    /// <summary>Pages that list others, each only where it has something to list.</summary>
    private static IEnumerable<PlannedPage> Lists(SiteFacts site, string language)
    {
        // A written hub that was withdrawn keeps its URL for the notice.
        foreach (var story in site.Stories.Where(story => story.Hub is null && site.Withdrawn.All(page => page.Url != story.HubUrl)))
        {
            yield return HubModel.Planned(site, story, "hub.html", language, null);
        }

        if (!site.Articles.IsEmpty)
        {
            foreach (var page in SourcesModel.Of(site))
            {
                yield return new PlannedPage(page.Url, "sources.html", language, page.Model, null) { KnownKey = PlannedPage.Whole(page.Key) };
            }
        }

        if (!site.Articles.IsEmpty || !site.Explainers.IsEmpty)
        {
            foreach (var page in RelatedIndexModel.Of(site))
            {
                yield return new PlannedPage(page.Url, "related.html", language, page.Model, null) { KnownKey = PlannedPage.Whole(page.Key) };
            }
        }

        foreach (var page in CollectedPages.Of(site))
        {
            yield return page;
        }
    }
}

/// <summary>A card for other sites.</summary>
/// <param name="Key">Of all that it and its description show.</param>
internal sealed record PlannedEmbed(Embed Card, Func<Fingerprint> Key);
