// Puts together what is known about the site: who cites what, which story owns it, what each page is related to.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Related;
using SiteGen.Settings;

namespace SiteGen.Pages;

/// <summary>A page that was checked.</summary>
public sealed record CheckedPage(PageDecision Decision, PageEvidence Evidence, ImmutableDictionary<string, string> Links)
{
    public Explainer Explainer => Decision.Explainer;

    /// <summary>Ids of the seeds it rests on.</summary>
    public IEnumerable<string> SeedIds => Explainer.Sources.IsEmpty ? Evidence.PresentSeeds :
        Evidence.PresentSeeds.Concat(Explainer.Sources.Select(source => source.Seed?.Value).OfType<string>()).Distinct().Order(StringComparer.Ordinal);
}

/// <summary>An article with what extraction found in it.</summary>
public sealed record ExtractedArticle(Article Article, ArticleExtraction Extraction);

/// <summary>All that is known before relating.</summary>
public sealed record SiteMaterial(
    SiteSettings Settings, StoryMap Stories, PageIndex Index, ImmutableArray<CheckedPage> Pages, ImmutableArray<ExtractedArticle> Articles)
{
    /// <summary>Labels of private seeds by id.</summary>
    public ImmutableDictionary<string, string> Labels { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Pages whose text is published.</summary>
    public IEnumerable<CheckedPage> Written => Pages.Where(page => page.Decision.State == PublicationState.Written);

    /// <summary>Articles that readers may know of.</summary>
    public IEnumerable<ExtractedArticle> Open => Articles.Where(article => article.Article.Metadata.Rights != Rights.Private);

    /// <summary>Publishers and agencies of the articles: that two stories name the paper they came from relates them to nothing.</summary>
    public ImmutableHashSet<string> Newsrooms { get; } =
        [.. Articles.SelectMany(article => (string?[])[article.Article.Metadata.Publisher, article.Article.Dateline?.Agency]).OfType<string>()];

    /// <summary>Written pages by the seed they cite.</summary>
    public ILookup<string, CheckedPage> CitedBy { get; } = Pages.Where(page => page.Decision.State == PublicationState.Written)
        .SelectMany(page => page.SeedIds.Select(seed => (seed, page))).ToLookup(pair => pair.seed, pair => pair.page);

    /// <summary>URL of the brief of an article; null where a written page cites it or briefs are not written.</summary>
    public string? BriefUrl(Article article) =>
        Settings.Briefs == BriefMode.Publish && article.Metadata.Rights != Rights.Private && !CitedBy[article.Id].Any()
            ? $"/briefs/{article.Id}/"
            : null;

    /// <summary>The story of an article: its own word for it, else the one story of all pages that cite it, else the whole site.</summary>
    public string StoryOf(Article article)
    {
        if (article.Metadata.Story is { } named && Stories.Find(named) is { } key)
        {
            return key;
        }

        var stories = CitedBy[article.Id].Select(page => Stories.StoryOf(page.Explainer)).Distinct().ToArray();
        return stories.Length == 1 ? stories[0] : "";
    }
}

public static class SiteAssembler
{
    /// <summary>The facts that pages are made from.</summary>
    public static SiteFacts Assemble(
        SiteMaterial material, IReadOnlyDictionary<string, RelatedItem> items, RelatedLists related)
    {
        ExplainerFacts PageFacts(CheckedPage page) => new(
            page.Explainer, page.Evidence, page.Decision.Url, material.Stories.StoryOf(page.Explainer),
            related.Of(page.Decision.Url), page.Links)
        {
            IsDraft = page.Explainer.Status != PublicationStatus.Published,
            IsHub = StoryMap.IsHub(page.Explainer),
            TranslationOf = page.Explainer.TranslationOf is { } original ? material.Index.Named(original).Value?.Url : null,
            Labels = material.Labels,
        };

        ImmutableArray<ExplainerFacts> Facts(PublicationState state) =>
            [.. material.Pages.Where(page => page.Decision.State == state).Select(PageFacts).OrderBy(page => page.Url, StringComparer.Ordinal)];

        var explainers = Facts(PublicationState.Written);
        return new SiteFacts
        {
            Settings = material.Settings,
            Explainers = explainers,
            Withdrawn = Facts(PublicationState.Withdrawn),
            Articles = [.. material.Open.Select(article => ArticleFactsOf(article, material, related)).OrderBy(facts => facts.Article.Id, StringComparer.Ordinal)],
            Stories = [.. material.Stories.Hubs.Keys.Select(key => StoryFactsOf(key, material.Settings, explainers)).Where(story => IsShown(story, explainers))],
            RelatedItems = items,
            People = explainers.SelectMany(page => page.Explainer.People).DistinctBy(person => person.Id)
                .ToImmutableSortedDictionary(person => person.Id, person => person, StringComparer.Ordinal),
            Glossary = explainers.SelectMany(page => page.Explainer.Glossary).DistinctBy(term => term.Id)
                .ToImmutableSortedDictionary(term => term.Id, term => term, StringComparer.Ordinal),
        };
    }

    private static ArticleFacts ArticleFactsOf(
        ExtractedArticle article, SiteMaterial material, RelatedLists related)
    {
        var briefUrl = material.BriefUrl(article.Article);
        return new ArticleFacts(
            article.Article, article.Extraction, material.StoryOf(article.Article),
            [.. material.CitedBy[article.Article.Id].Select(page => page.Decision.Url).Order(StringComparer.Ordinal)],
            briefUrl is null ? RelatedList.Empty : related.Of(briefUrl))
        {
            BriefUrl = briefUrl,
        };
    }

    private static StoryFacts StoryFactsOf(string key, SiteSettings settings, ImmutableArray<ExplainerFacts> explainers)
    {
        var hub = explainers.FirstOrDefault(page => page.IsHub && PageUrl.Folder(page.Explainer.Path) == key);
        var title = hub?.Explainer.Title.Value ?? (key.Length == 0 ? settings.Title : null);
        return new StoryFacts(key, title, hub?.Url ?? StoryMap.HubUrl(key), hub);
    }

    /// <summary>The root always; another story only when its hub is written or a page of it is.</summary>
    private static bool IsShown(StoryFacts story, ImmutableArray<ExplainerFacts> explainers) =>
        story.Key.Length == 0 || story.Hub is not null || explainers.Any(page => page.Story == story.Key);
}
