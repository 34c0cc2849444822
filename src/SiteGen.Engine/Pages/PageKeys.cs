// What the models of single pages depend on: their keys, without making the models. A fact that a model reads and its key leaves out
// would show a stale page; the tests that compare warm builds with cold ones after random edits look for exactly that.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Pages.Models;
using SiteGen.Related;
using SiteGen.Text;

namespace SiteGen.Pages;

internal static class PageKeys
{
    private const string Related = "its related links";

    /// <summary>Key of <see cref="ExplainerModel"/>: the page, what was proven on it, and what it shows of others.</summary>
    /// <param name="parts">Told what stands in each part; null when nobody asks why a page is made again.</param>
    public static Fingerprint OfExplainer(SiteFacts site, ExplainerFacts page, KeyParts? parts = null)
    {
        var explainer = page.Explainer;
        var key = Begin(site, site.LanguageOf(page), parts)
            .Part("its text").Add(explainer.Key).Part("what is proven on it").Add(page.Evidence.Key).Part("its address or status").Add(page.Url).Add(page.IsDraft ? 1 : 0);
        var story = site.Index.Story(page.Story);
        key.Part("its story").Add(page.Story).Add(story?.Title).Add(story?.HubUrl).Part("where its links lead").Add(page.Links.Count);
        if (page.Links.Count > 0)
        {
            foreach (var (target, url) in page.Links.OrderBy(link => link.Key, StringComparer.Ordinal))
            {
                key.Add(target).Add(url).Add(site.ImageAt(url)?.Width ?? 0).Add(site.ImageAt(url)?.Height ?? 0);
            }
        }

        key.Part("its translations");
        foreach (var other in site.Index.TranslationsOf(page))
        {
            key.Add(other.Page.Url).Add(other.Language).Add(other.IsOriginal ? 1 : 0).Add(site.WordsFor(other.Language)["language_name"]);
        }

        key.Part("people on it");
        foreach (var id in SpeakersOf(explainer).Concat(explainer.People.Select(person => person.Id)))
        {
            AddPerson(key.Add(id).Add(site.Index.People.UrlOf(id)), site.People.GetValueOrDefault(id));
        }

        key.Part("seeds that it uses");
        foreach (var seed in SeedsOf(page))
        {
            key.Add(seed).Add(site.Index.Article(seed)?.Article.Key ?? default).Add(page.Labels.GetValueOrDefault(seed));
        }

        key.Part(Related);
        AddRelated(key, page.Related, site);
        return key.ToFingerprint();
    }

    /// <summary>Key of <see cref="EmbedModel"/>: its page's, and which block it shows.</summary>
    public static Fingerprint OfEmbed(Fingerprint page, Embed card) => new FingerprintBuilder().Add(page).Add(card.Id).Add(card.Index).ToFingerprint();

    /// <summary>Key of <see cref="BriefModel"/>: the seed, and what it shows of others.</summary>
    public static Fingerprint OfBrief(SiteFacts site, ArticleFacts article, KeyParts? parts = null)
    {
        var key = Begin(site, site.Settings.Language, parts).Part("its seed").Add(article.Article.Key).Part("its address").Add(article.BriefUrl).Add(ListedUrl(site, article)).Part(Related);
        AddRelated(key, article.Related, site);
        return key.ToFingerprint();
    }

    /// <summary>Key of <see cref="SourceModel"/>: the seed, and all that was proven on the pages that use it.</summary>
    public static Fingerprint OfSource(SiteFacts site, ArticleFacts article, KeyParts? parts = null)
    {
        var key = Begin(site, site.Settings.Language, parts).Part("its seed").Add(article.Article.Key).Part("its address").Add(article.BriefUrl).Add(ListedUrl(site, article)).Part("pages that use it").Add(article.CitedBy.Length);
        foreach (var url in article.CitedBy)
        {
            var page = site.Index.Explainer(url);
            key.Add(url).Add(page is null ? null : site.LanguageOf(page)).Add(page?.Explainer.Title.Value).Add(page?.Evidence.Key ?? default);
        }

        return key.ToFingerprint();
    }

    private static string? ListedUrl(SiteFacts site, ArticleFacts article) => article.Article.Listed.IsEmpty ? null : site.Index.Listed.UrlOf(article.Article);

    public static FingerprintBuilder Begin(SiteFacts site, string language, KeyParts? parts = null) => new FingerprintBuilder(parts).Part("what all pages share").Add(site.Index.SharedIn(language).Key);

    private static IEnumerable<string> SpeakersOf(Explainer page) => page.Quotes.IsEmpty && page.Claims.IsEmpty ? [] :
        page.Quotes.SelectMany(quote => new[] { quote.By, quote.RelayedBy })
            .Concat(page.Claims.SelectMany(claim => claim.Responses.Select(response => response.By).Append(claim.By).Append(claim.RelayedBy)))
            .Select(speaker => speaker?.PersonId).OfType<string>();

    private static IEnumerable<string> SeedsOf(ExplainerFacts page) => page.Explainer.Sources.IsEmpty ? page.Evidence.Seeds :
        page.Explainer.Sources.Select(source => source.Seed?.Value).OfType<string>().Concat(page.Evidence.Seeds).Distinct().Order(StringComparer.Ordinal);

    public static void AddPerson(FingerprintBuilder key, Person? person)
    {
        key.Add(person?.Name).Add((int?)person?.Type ?? -1).Add(person?.Role).Add(person?.Text?.Source.Value).Add(person?.Url);
        AddPlace(key, person?.Text?.Source.At ?? default);
        foreach (var alias in person?.Aliases ?? [])
        {
            key.Add(alias);
        }

        AddCites(key, person?.Cites ?? []);
    }

    /// <summary>With their places: a page knows what a citation leads to by where it stands.</summary>
    private static void AddCites(FingerprintBuilder key, ImmutableArray<Citation> cites)
    {
        key.Add(cites.Length);
        foreach (var cite in cites)
        {
            key.Add((int)cite.Kind).Add(cite.Target).Add(cite.First).Add(cite.Last).Add(cite.Locator);
            AddPlace(key, cite.At);
        }
    }

    private static void AddPlace(FingerprintBuilder key, Location at) => key.Add(at.Path).Add(at.Line).Add(at.Column);

    private static void AddRelated(FingerprintBuilder key, RelatedList related, SiteFacts site)
    {
        key.Add(related.Print);
        foreach (var rank in related.Ranks)
        {
            AddItem(key, rank.Key, site);
        }

        if (related.Chosen > 0)
        {
            foreach (var link in related.Links)
            {
                AddItem(key, link.Key, site);
            }
        }
    }

    /// <summary>What a link shows of the page it leads to.</summary>
    private static void AddItem(FingerprintBuilder key, string? other, SiteFacts site)
    {
        if (other is not null && site.RelatedItems.TryGetValue(other, out var item))
        {
            key.Add(item.Title).Add(item.Language).Add(item.Date?.DayNumber ?? -1).Add(RelatedModel.ArticleOf(item, site)?.Article.Key ?? default);
        }
    }
}
