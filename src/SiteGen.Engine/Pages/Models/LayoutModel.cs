// What every page shares: the site's name and links, the head of the page, and where the reader is.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>The head of one page.</summary>
internal sealed record PageHead
{
    public required string Url { get; init; }

    /// <summary>The heading, without the site's name.</summary>
    public required string Title { get; init; }
    public required string Language { get; init; }
    public string? Description { get; init; }
    public bool NoIndex { get; init; }

    /// <summary>An article in Open Graph's terms; else a web site.</summary>
    public bool IsArticle { get; init; }
    public string? PublishedIso { get; init; }
    public string? UpdatedIso { get; init; }
    public Model? JsonLd { get; init; }

    /// <summary>Lead image: <c>url</c> and <c>alt</c>; null without one.</summary>
    public Model? Image { get; init; }

    /// <summary>What is drawn for other sites to show; null for the card of the whole site.</summary>
    public SocialCard? Card { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The same page in other languages; null without any.</summary>
    public ModelList? Languages { get; init; }

    /// <summary>Title of the feeds of /related/, on its own pages.</summary>
    public string? RelatedFeed { get; init; }
    public bool IsDraft { get; init; }

    /// <summary>Site path of a description as oEmbed of what other sites may show of the page; null without one.</summary>
    public string? OEmbedUrl { get; init; }
    public ExtraMap Extra { get; init; } = ExtraMap.Empty;

    /// <summary>Steps above this page, from the site's root.</summary>
    public ImmutableArray<(string Title, string Url)> Trail { get; init; } = [];
}

/// <summary>What all pages of a language share.</summary>
/// <param name="Direction">Of its script: <c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Key">Of all that the frame of a page shows, but for what follows from the page's own address.</param>
internal sealed record SharedLayout(Model Site, Navigation Navigation, string Direction, Fingerprint Key);

internal static class LayoutModel
{
    /// <summary>The page's model: <c>site</c>, <c>page</c>, and what the page adds.</summary>
    public static Model Of(SiteFacts site, PageHead head, params ReadOnlySpan<Member> content)
    {
        var words = site.WordsFor(head.Language);
        var name = site.Settings.Title;
        var shared = site.Index.SharedIn(head.Language);
        return new Model(
        [
            ("site", shared.Site),
            ("page", new Model(
                ("url", head.Url),
                ("title", head.Title),
                ("head_title", name is null || name == head.Title ? head.Title : words.Fill("head_title", ("page", head.Title), ("site", name))),
                ("description", head.Description),
                ("language", head.Language),
                ("dir", shared.Direction),
                ("noindex", head.NoIndex),
                ("canonical", site.Settings.Url is not null && !head.NoIndex),
                ("is_article", head.IsArticle),
                ("published_iso", head.PublishedIso),
                ("updated_iso", head.UpdatedIso),
                ("json_ld", JsonLd.WithTrail(head, site)),
                ("image", head.Image),
                ("card", head.Image is null && !head.NoIndex ? CardOf(site, head.Card) : null),
                ("topics", head.Topics.IsEmpty ? null : ModelList.Of(head.Topics)),
                ("languages", head.Languages),
                ("related_feed", head.RelatedFeed),
                ("oembed_url", head.OEmbedUrl),
                ("is_draft", head.IsDraft),
                ("extra", ExtraModel.Of(head.Extra)),
                ("nav", shared.Navigation.At(head.Url)),
                ("trail", head.Trail.IsEmpty ? null : ModelList.Of(head.Trail, step => new Model(("title", step.Title), ("url", step.Url)))))),
            .. content,
        ]);
    }

    /// <summary>The model <c>site</c>: the same on every page of a language.</summary>
    private static Model SiteOf(SiteIndex index, string language)
    {
        var site = index.Site;
        var (settings, words) = (site.Settings, site.WordsFor(language));
        var pages = site.Explainers.Where(page => page.Explainer is { Kind: ExplainerKind.Page, Withdrawn: null }).ToList();
        return new Model(
            ("title", settings.Title ?? words["site_untitled"]),
            ("has_title", settings.Title is not null),
            ("has_url", settings.Url is not null),
            ("description", settings.Description),
            ("home_url", HomeUrl(site)),
            ("logo", settings.Logo?.Value),
            ("footer", settings.Footer?.Source.Value),
            ("publisher", settings.Publisher is not { } publisher ? null : new Model(
                ("name", publisher.Name), ("url", publisher.Url), ("contact", publisher.Contact))),
            ("feed_url", index.HasFeed ? "/feed.xml" : null),
            ("json_feed_url", index.HasFeed ? "/feed.json" : null),
            ("has_sources", !site.Articles.IsEmpty),
            ("has_related", HasRelated(site)),
            ("corrections_url", index.Corrections.IsEmpty ? null : CorrectionsModel.Url),
            ("extra", ExtraModel.Of(settings.Extra)),
            ("pages", pages.Count == 0 ? null : ModelList.Of(pages, page => new Model(("title", page.Explainer.Title.Value), ("url", page.Url)))));
    }

    public static string HomeUrl(SiteFacts site) => site.Stories.IsEmpty ? "/" : site.Stories[0].HubUrl;

    /// <summary>What all pages of a language share.</summary>
    public static SharedLayout SharedOf(SiteIndex index, string language)
    {
        var (site, navigation) = (SiteOf(index, language).Shared(), Navigation.Of(index, index.Site.WordsFor(language)));
        var key = new FingerprintBuilder().Add(index.Site.CommonKey).Add(site.Fingerprint).Add(index.Site.CardVersion).Add(new Model(("nav", navigation.At(""))).Fingerprint).ToFingerprint();
        return new(site, navigation, Script.DirectionOf(language), key);
    }

    /// <summary>The drawn image of a page: <c>url</c>, <c>alt</c> and its size; null where the site has none.</summary>
    private static Model? CardOf(SiteFacts site, SocialCard? card) =>
        site.CardVersion is { } version && site.Settings.Url is not null && (card ?? SocialCard.OfSite(site)) is { } drawn
            ? new Model(("url", drawn.Url(version)), ("alt", drawn.SiteTitle is { } name ? $"{drawn.Title} · {name}" : drawn.Title), ("width", SocialCard.Width), ("height", SocialCard.Height))
            : null;

    private static bool HasRelated(SiteFacts site) => !site.Articles.IsEmpty || !site.Explainers.IsEmpty;
}
