// Every correction and clarification of the site, newest first, each with its page.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>corrections.html</c>.</summary>
public static class CorrectionsModel
{
    public const string Url = "/corrections/";

    /// <summary>Every page of the list with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site) => Pagination.Pages(
        Url, site.Index.Corrections.Length, site.Settings.PageSize, () => site.Index.Corrections, (place, shown) => Of(site, place, shown));

    private static Model Of(SiteFacts site, PageOfList place, ImmutableArray<(ExplainerFacts Page, Correction Correction)> shown)
    {
        var words = site.WordsFor(site.Settings.Language);
        var prose = Prose.OfSite(site, words);
        var log = ModelList.Of(shown, item => LogModel.OfCorrection(
            item.Correction,
            prose.For(item.Page),
            site.LinkTo(item.Page, words)));
        return LayoutModel.Of(
            site,
            CollectedHead.Of(site, place.Url, "nav_corrections", "corrections_description"),
            ("count", words.Count("corrections_count", site.Index.Corrections.Length)),
            ("log", log),
            ("pages", place.Links(words)),
            ("popovers", prose.Popovers()));
    }

    /// <summary>Newest first; those of one moment by page, in the page's order.</summary>
    internal static ImmutableArray<(ExplainerFacts Page, Correction Correction)> InOrder(SiteFacts site) =>
    [
        .. site.Explainers.SelectMany(page => page.Explainer.Corrections.Select(correction => (page, correction)))
            .OrderByDescending(item => item.correction.Date.Day).ThenByDescending(item => item.correction.Date.Time),
    ];
}
