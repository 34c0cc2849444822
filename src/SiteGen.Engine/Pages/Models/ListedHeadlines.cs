// The headlines that sources listed, each once on the whole site: under the first source that listed it, with how many did.
using SiteGen.Articles;

namespace SiteGen.Pages.Models;

/// <summary>Which headlines stand where in /related/. A source's stand on the page that lists the source, so that no page has those of a whole archive.</summary>
internal sealed class ListedHeadlines
{
    private readonly Dictionary<string, ListedBySource> _sources = new(StringComparer.Ordinal);
    private readonly ILookup<int, ListedBySource> _pages;

    public ListedHeadlines(SiteFacts site)
    {
        var size = RelatedIndexModel.SizeOf(site);
        var sources = site.Index.RelatedEntries.SelectMany((entry, index) => SourcesOf(entry, site).Select(source => (Source: source, Page: (index / size) + 1)));
        var known = new Dictionary<string, Listing>(StringComparer.Ordinal);
        foreach (var (source, page) in sources.Where(listed => BriefModel.ListedOf(listed.Source.Article) > 0))
        {
            _sources.Add(source.Article.Id, new(source, page, OwnOf(source, known)));
        }

        _pages = _sources.Values.ToLookup(listed => listed.Page);
    }

    /// <summary>What the sources of a page of the list listed, in its order.</summary>
    public IEnumerable<ListedBySource> On(int page) => _pages[page];

    /// <summary>Address of the headlines of a source.</summary>
    public string UrlOf(Article article) => $"{Pagination.UrlOf(RelatedIndexModel.Url, _sources.GetValueOrDefault(article.Id)?.Page ?? 1)}#{RelatedIndexModel.ListedId(article)}";

    public static IEnumerable<ListedHeadline> ShownOf(Article article) => article.Listed.Where(headline => !headline.Hidden);

    private static IEnumerable<ArticleFacts> SourcesOf(RelatedIndexModel.Entry entry, SiteFacts site) =>
        entry.Article is { } article ? site.Index.Reports.OthersOf(article).Prepend(article) : [];

    /// <summary>The headlines that nobody before listed; of the others it is noted that this source listed them too.</summary>
    private static List<Listing> OwnOf(ArticleFacts source, Dictionary<string, Listing> known)
    {
        var (own, seen) = (new List<Listing>(), new HashSet<Listing>(ReferenceEqualityComparer.Instance));
        foreach (var headline in ShownOf(source.Article))
        {
            if (!known.TryGetValue(headline.Folded, out var listing))
            {
                known.Add(headline.Folded, listing = new(headline));
                own.Add(listing);
            }

            listing.Url ??= headline.Url;
            listing.Sources += seen.Add(listing) ? 1 : 0;
        }

        return own;
    }
}

/// <summary>Headlines that stand under one source.</summary>
/// <param name="Page">Number of the page of /related/.</param>
/// <param name="Own">Those that no source before it listed.</param>
internal sealed record ListedBySource(ArticleFacts Source, int Page, IReadOnlyList<Listing> Own);

/// <summary>One headline of the whole site.</summary>
/// <param name="headline">As the first source has it.</param>
internal sealed class Listing(ListedHeadline headline)
{
    public ListedHeadline Headline => headline;

    /// <summary>How many sources listed it.</summary>
    public int Sources { get; set; }

    /// <summary>Where the first source that says so says it leads; null when none does.</summary>
    public string? Url { get; set; }
}
