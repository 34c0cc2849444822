// The notice that stands in place of a withdrawn page: when, and why. Nothing of the page itself.
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>withdrawn.html</c>.</summary>
public static class WithdrawnModel
{
    public static Model Of(SiteFacts site, ExplainerFacts page)
    {
        var language = site.LanguageOf(page);
        var words = site.WordsFor(language);
        return LayoutModel.Of(
            site,
            new PageHead { Url = page.Url, Title = words["withdrawn_title"], Language = language, NoIndex = true, IsDraft = page.IsDraft },
            ("was", page.Explainer.Title.Value),
            ("date", DateWords.OfMaybe(page.Explainer.Withdrawn?.Date, words)),
            ("reason", page.Explainer.Withdrawn?.Reason.Value));
    }
}
