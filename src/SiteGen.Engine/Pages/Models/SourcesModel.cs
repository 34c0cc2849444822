// The list of all sources.
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>sources.html</c>.</summary>
public static class SourcesModel
{
    private const string Url = "/sources/";

    public static int PageCount(SiteFacts site) => Pagination.PagesOf(site.Articles.Length, site.Settings.PageSize);

    public static string UrlOf(int page) => Pagination.UrlOf(Url, page);

    public static Model Of(SiteFacts site, int page = 1)
    {
        var words = site.WordsFor(site.Settings.Language);
        var size = site.Settings.PageSize;
        var shown = SourceCard.InOrder(site.Articles).Skip((page - 1) * size).Take(size);
        return LayoutModel.Of(
            site,
            new PageHead
            {
                Url = UrlOf(page),
                Title = words["nav_sources"],
                Language = site.Settings.Language,
                Description = words["sources_description"],
                JsonLd = JsonLd.OfCollection(site, UrlOf(page), words["nav_sources"], site.Settings.Language),
                Trail = [(words["nav_home"], LayoutModel.HomeUrl(site))],
            },
            ("count", words.Count("sources_count", site.Articles.Length)),
            ("sources", site.Articles.IsEmpty ? null : ModelList.Of(shown, facts => SourceCard.Of(facts, site, words))),
            ("pages", Pagination.Of(Url, page, PageCount(site), words)));
    }
}
