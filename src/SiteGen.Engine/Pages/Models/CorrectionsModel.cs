// Every correction and clarification of the site, newest first, each with its page.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>corrections.html</c>.</summary>
public static class CorrectionsModel
{
    private const string Url = "/corrections/";

    public static int PageCount(SiteFacts site) => Pagination.PagesOf(site.Index.Corrections.Length, site.Settings.PageSize);

    public static string UrlOf(int page) => Pagination.UrlOf(Url, page);

    public static Model Of(SiteFacts site, int page = 1)
    {
        var words = site.WordsFor(site.Settings.Language);
        var prose = Prose.OfSite(site, words);
        var size = site.Settings.PageSize;
        var log = ModelList.Of(site.Index.Corrections.Skip((page - 1) * size).Take(size), item => LogModel.OfCorrection(
            item.Correction,
            prose.For(item.Page),
            new Model(("title", item.Page.Explainer.Title.Value), ("url", item.Page.Url))));
        return LayoutModel.Of(
            site,
            CollectedHead.Of(site, UrlOf(page), "nav_corrections", "corrections_description"),
            ("count", words.Count("corrections_count", site.Index.Corrections.Length)),
            ("log", log),
            ("pages", Pagination.Of(Url, page, PageCount(site), words)),
            ("popovers", prose.Popovers()));
    }

    /// <summary>Newest first; those of one moment by page, in the page's order.</summary>
    internal static ImmutableArray<(ExplainerFacts Page, Correction Correction)> InOrder(SiteFacts site) =>
    [
        .. site.Explainers.SelectMany(page => page.Explainer.Corrections.Select(correction => (page, correction)))
            .OrderByDescending(item => item.correction.Date.Day).ThenByDescending(item => item.correction.Date.Time),
    ];
}
