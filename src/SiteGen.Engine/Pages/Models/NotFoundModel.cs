// The page for an address that is not there.
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>404.html</c>.</summary>
public static class NotFoundModel
{
    private const int MostPages = 5;

    public static Model Of(SiteFacts site)
    {
        var words = site.WordsFor(site.Settings.Language);
        var pages = site.Explainers.Where(page => page.Explainer.Withdrawn is null && page.Url != LayoutModel.HomeUrl(site))
            .OrderByDescending(page => page.Explainer.Published?.Day ?? DateOnly.MinValue).ThenBy(page => page.Url, StringComparer.Ordinal)
            .Take(MostPages).ToList();
        return LayoutModel.Of(
            site,
            new PageHead { Url = "/404.html", Title = words["not_found_title"], Language = site.Settings.Language, NoIndex = true },
            ("pages", pages.Count == 0 ? null : ModelList.Of(pages, page => site.LinkTo(page, words))));
    }
}
