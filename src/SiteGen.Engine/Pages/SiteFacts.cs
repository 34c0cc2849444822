// Everything that is known when pages are planned: what the page models are made from.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Pages.Formats;
using SiteGen.Pages.Images;
using SiteGen.Pages.Models;
using SiteGen.Related;
using SiteGen.Rendering;
using SiteGen.Settings;

namespace SiteGen.Pages;

/// <summary>Everything that is known when pages are planned. Only pages and articles that are written are in it.</summary>
public sealed record SiteFacts
{
    public required SiteSettings Settings { get; init; }

    /// <summary>By URL.</summary>
    public required ImmutableArray<ExplainerFacts> Explainers { get; init; }

    /// <summary>Pages of which only a notice is left, by URL; they stand in no list.</summary>
    public ImmutableArray<ExplainerFacts> Withdrawn { get; init; } = [];

    /// <summary>By id; private ones left out.</summary>
    public required ImmutableArray<ArticleFacts> Articles { get; init; }

    /// <summary>At least one; the first is the one that the site's root belongs to.</summary>
    public required ImmutableArray<StoryFacts> Stories { get; init; }

    /// <summary>Titles and kinds of every page a related link can lead to, by key (its URL).</summary>
    public required IReadOnlyDictionary<string, RelatedItem> RelatedItems { get; init; }

    /// <summary>People of explainers by id, shared entries filled in.</summary>
    public required ImmutableSortedDictionary<string, Person> People { get; init; }

    /// <summary>Terms of explainers by id, shared entries filled in.</summary>
    public required ImmutableSortedDictionary<string, GlossaryTerm> Glossary { get; init; }

    /// <summary>Sizes of the images under <c>content/</c>, by site path.</summary>
    public ImmutableDictionary<string, ImageSize> Images { get; init; } = ImmutableDictionary<string, ImageSize>.Empty;

    /// <summary>Of the way in which cards are drawn; null where none are.</summary>
    public string? CardVersion { get; init; }

    /// <summary>There are feeds: the site's address is known and a page has a date.</summary>
    public bool HasFeed => Settings.Url is not null && Explainers.Any(page => FeedDate(page) is not null);

    /// <summary>There are feeds of /related/: a page or a source that one cites has a date.</summary>
    public bool HasRelatedFeed => HasFeed || (Settings.Url is not null && Articles.Any(article => !article.CitedBy.IsEmpty && article.Article.Metadata.Published is not null));

    /// <summary>The date a feed shows for a page: updated, else published.</summary>
    public static Dates.PublicationDate? FeedDate(ExplainerFacts page) => page.Explainer.Updated ?? page.Explainer.Published;

    /// <summary>Of all that the settings and the shared entries were made from.</summary>
    internal Fingerprint CommonKey { get; init; }

    /// <summary>Interface words by language, for what models say in whole sentences.</summary>
    internal WordBook Words { get; init; } = WordBook.Empty;

    private SiteIndex? _index;

    /// <summary>The size of the image at an address of a page; null where it is not known.</summary>
    internal ImageSize? ImageAt(string? url) => url is not null && Images.TryGetValue(url, out var size) ? size : null;

    /// <summary>Tag of the language that a page is in.</summary>
    internal string LanguageOf(ExplainerFacts page) => page.Explainer.Language ?? Settings.Language;

    /// <summary>Tag of the language that an article is in.</summary>
    internal string LanguageOf(Articles.Article article) => article.Metadata.Language ?? Settings.Language;

    internal Phrases WordsFor(string language) => new(Words.For(language));

    /// <summary>What every page looks up, computed once. A copy made by <c>with</c> computes its own.</summary>
    internal SiteIndex Index => _index is { } known && ReferenceEquals(known.Site, this) ? known : _index = new SiteIndex(this);
}

/// <summary>A written page with all that was found out about it.</summary>
/// <param name="Url">Site path, e.g. <c>/news/x/</c>.</param>
/// <param name="Story">Key of its story.</param>
/// <param name="Links">Target as written in the source to site path or outside address.</param>
public sealed record ExplainerFacts(
    Explainer Explainer, PageEvidence Evidence, string Url, string Story, RelatedList Related, ImmutableDictionary<string, string> Links)
{
    /// <summary>Shown by <c>serve</c> only, and marked.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Labels of private seeds by id: all that may be shown of them.</summary>
    public ImmutableDictionary<string, string> Labels { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>URL of the page that it is a translation of; null for an original.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>It is the hub of its story.</summary>
    public bool IsHub { get; init; }
}

/// <summary>A seed with all that was found out about it.</summary>
/// <param name="CitedBy">URLs of the written explainers that cite it.</param>
public sealed record ArticleFacts(
    Article Article, ArticleExtraction Extraction, string Story, ImmutableArray<string> CitedBy, RelatedList Related)
{
    /// <summary><c>/briefs/x/</c>; null where an explainer cites the seed, or briefs are off.</summary>
    public string? BriefUrl { get; init; }

    /// <summary><c>/sources/x/</c>.</summary>
    public string SourceUrl => $"/sources/{Article.Id}/";
}

/// <summary>A story: a folder with a hub, or the whole site.</summary>
/// <param name="Key">Folder under <c>content/</c>; empty for the root.</param>
/// <param name="Title">The hub's title, else the site's, else null.</param>
/// <param name="HubUrl">Site path of the hub, written or generated.</param>
/// <param name="Hub">The written hub; null when it is generated.</param>
public sealed record StoryFacts(string Key, string? Title, string HubUrl, ExplainerFacts? Hub);
