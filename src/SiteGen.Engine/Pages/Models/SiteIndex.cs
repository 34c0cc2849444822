// What every page looks up in the site's facts, computed once for all pages.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>One use of a passage by a written page.</summary>
/// <param name="Proof">The quotation; null where the page only cites the passage.</param>
internal sealed record PassageUse(ExplainerFacts Page, string PassageId, Proof? Proof);

/// <summary>Lookups over <see cref="SiteFacts"/>. Immutable once made: made once a build, they are plain dictionaries, for frozen ones take longer to make than to use.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, ArticleFacts> _articles;
    private readonly Dictionary<string, ExplainerFacts> _explainers;
    private readonly Dictionary<string, StoryFacts> _stories;
    private readonly Later<Dictionary<string, string>> _urlsByTitle;

    // Filled on first use: a build that renders few pages asks for few.
    private readonly ConcurrentDictionary<string, BriefPlan> _briefs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ExplainerFacts, ILookup<string, PassageUse>> _uses = new(ReferenceEqualityComparer.Instance);

    // Filled on first use: a page stands in several lists, and has several cards.
    private readonly ConcurrentDictionary<ExplainerFacts, Fingerprint> _pageKeys = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ExplainerFacts, Fingerprint> _entryKeys = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, ImmutableArray<Translation>> _translations;
    private readonly Later<Dictionary<string, string>> _related;
    private readonly Later<SameReports> _reports;
    private readonly Later<RelatedIndexModel.Entry[]> _relatedEntries;
    private readonly Later<ListedHeadlines> _listed;

    // Filled on first use: which languages there are is known when all pages are made.
    private readonly ConcurrentDictionary<string, SharedLayout> _shared = new(StringComparer.Ordinal);

    public SiteIndex(SiteFacts site)
    {
        Site = site;
        _articles = site.Articles.ToDictionary(article => article.Article.Id);
        _explainers = site.Explainers.ToDictionary(page => page.Url);
        _stories = site.Stories.ToDictionary(story => story.Key);
        _urlsByTitle = new(() => TitlesOf(site));
        HasFeed = site.HasFeed;
        Topics = SiteTopics.Of(site);
        Corrections = CorrectionsModel.InOrder(site);
        People = new SitePeople(site);
        _translations = Translations.Of(site);
        _related = new(() => RelatedIndexModel.UrlsOf(site));
        _relatedEntries = new(() => [.. RelatedIndexModel.InOrder(site)]);
        _listed = new(() => new(site));
        _reports = new(() => SameReports.Of(site));
        HasTimeline = site.Explainers.Any(page => !page.Explainer.Timeline.IsEmpty);
    }

    public SiteFacts Site { get; }

    public bool HasFeed { get; }

    public bool HasTimeline { get; }

    public SitePeople People { get; }

    /// <summary>There is something to find.</summary>
    public bool HasFind => !Site.Articles.IsEmpty || !Site.Explainers.IsEmpty;

    /// <summary>By slug.</summary>
    public ImmutableArray<SiteTopic> Topics { get; }

    /// <summary>Of all pages, newest first.</summary>
    public ImmutableArray<(ExplainerFacts Page, Correction Correction)> Corrections { get; }

    public ArticleFacts? Article(string id) => _articles.GetValueOrDefault(id);

    public ExplainerFacts? Explainer(string url) => _explainers.GetValueOrDefault(url);

    /// <summary>All languages of a page; empty for one that has a single one.</summary>
    public ImmutableArray<Translation> TranslationsOf(ExplainerFacts page) => _translations.TryGetValue(page.Url, out var languages) ? languages : [];

    /// <summary>Where /related/ begins to list a story.</summary>
    public string RelatedUrlOf(string story) => _related.Value.GetValueOrDefault(story, RelatedIndexModel.Url);

    /// <summary>What /related/ lists, in its order.</summary>
    public IReadOnlyList<RelatedIndexModel.Entry> RelatedEntries => _relatedEntries.Value;

    /// <summary>The headlines that sources listed.</summary>
    public ListedHeadlines Listed => _listed.Value;

    /// <summary>Briefs of one report in several papers.</summary>
    public SameReports Reports => _reports.Value;

    public StoryFacts? Story(string key) => _stories.GetValueOrDefault(key);

    /// <summary>Key of all that is known of a page and that it shows of others.</summary>
    public Fingerprint KeyOf(ExplainerFacts page) => _pageKeys.GetOrAdd(page, static (page, site) => PageKeys.OfExplainer(site, page), Site);

    /// <summary>Key of what a list shows of a page.</summary>
    public Fingerprint EntryKey(ExplainerFacts page) => _entryKeys.GetOrAdd(page, ListKeys.OfEntry);

    /// <summary>What the brief of an article prints; null where it has none.</summary>
    public BriefPlan? Brief(Article article) =>
        Article(article.Id) is { BriefUrl: not null } facts ? _briefs.GetOrAdd(article.Id, static (_, of) => BriefPlan.Of(of.Facts, of.Site), (Facts: facts, Site)) : null;

    /// <summary>What written pages quote and cite of an article, by page and then place.</summary>
    public IEnumerable<PassageUse> UsesOf(ArticleFacts article) => article.CitedBy.Select(Explainer).OfType<ExplainerFacts>()
        .SelectMany(page => _uses.GetOrAdd(page, static page => UsesBy(page).ToLookup(use => use.ArticleId, use => use.Use))[article.Article.Id]);

    /// <summary>The page whose title is this headline, or null.</summary>
    /// <param name="folded">The headline as a slug.</param>
    public string? UrlOfTitle(string folded) => _urlsByTitle.Value.GetValueOrDefault(folded);

    /// <summary>What all pages of a language share; one object a language, so that it is hashed and shown once.</summary>
    public SharedLayout SharedIn(string language) => _shared.GetOrAdd(language, static (language, index) => LayoutModel.SharedOf(index, language), this);

    private static Dictionary<string, string> TitlesOf(SiteFacts site)
    {
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (title, url) in site.Explainers.Select(page => (page.Explainer.Title.Value, page.Url))
            .Concat(site.Articles.Select(article => (article.Article.Headline.Text.Value, article.BriefUrl ?? article.SourceUrl))))
        {
            if (Slug.From(title) is { } folded)
            {
                urls.TryAdd(folded, url);
            }
        }

        return urls;
    }

    private static IEnumerable<(string ArticleId, PassageUse Use)> UsesBy(ExplainerFacts page)
    {
        if (page.Explainer.Withdrawn is not null)
        {
            yield break;
        }

        foreach (var proof in page.Evidence.Proofs)
        {
            if (proof is { Kind: ProofKind.Quotation, Article: { } article, Passage: { } passage })
            {
                yield return (article.Id, new PassageUse(page, passage.Id, proof));
            }
        }

        // A dictionary has no order of its own: the place of the citation gives one.
        foreach (var cited in page.Evidence.Citations.Values.OrderBy(cited => cited.Citation.At))
        {
            if (cited is { Article: { } article, Citation.First: not null })
            {
                foreach (var passage in cited.Passages.Where(passage => passage.Kind != PassageKind.ListedHeadline))
                {
                    yield return (article.Id, new PassageUse(page, passage.Id, null));
                }
            }
        }
    }
}
