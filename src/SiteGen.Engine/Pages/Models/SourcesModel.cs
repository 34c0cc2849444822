// The list of all sources.
using System.Collections.Immutable;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>sources.html</c>.</summary>
public static class SourcesModel
{
    private const string Url = "/sources/";

    /// <summary>Every page of the list with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site) => Pagination.Pages(
        Url, site.Articles.Length, site.Settings.PageSize, () => SourceCard.InOrder(site.Articles), (place, shown) => Of(site, place, shown),
        (place, shown) => ListKeys.OfPage(ListKeys.Begin(site).Add(site.Articles.Length), site, place, shown()));

    private static Model Of(SiteFacts site, PageOfList place, ImmutableArray<ArticleFacts> shown)
    {
        var words = site.WordsFor(site.Settings.Language);
        return LayoutModel.Of(
            site,
            new PageHead
            {
                Url = place.Url,
                Title = words["nav_sources"],
                Language = site.Settings.Language,
                Description = words["sources_description"],
                JsonLd = JsonLd.OfCollection(site, place.Url, words["nav_sources"], site.Settings.Language),
                Trail = [(words["nav_home"], LayoutModel.HomeUrl(site))],
            },
            ("count", words.Count("sources_count", site.Articles.Length)),
            ("sources", ExplainerModel.ListOrNull(shown, facts => SourceCard.Of(facts, site, words))),
            ("pages", place.Links(words)));
    }
}
