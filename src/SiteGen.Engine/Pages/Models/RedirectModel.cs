// A page at an old address that leads to the new one.
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>redirect.html</c>.</summary>
public static class RedirectModel
{
    /// <param name="alias">The old site path.</param>
    public static Model Of(SiteFacts site, ExplainerFacts page, string alias)
    {
        var language = site.LanguageOf(page);
        return LayoutModel.Of(
            site,
            new PageHead { Url = alias, Title = page.Explainer.Title.Value, Language = language, NoIndex = true },
            ("target", page.Url));
    }
}
