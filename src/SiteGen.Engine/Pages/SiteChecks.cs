// Checks that need the whole site: its address, and pages without sources.
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Pages;

public static class SiteChecks
{
    public static IEnumerable<Diagnostic> Address(SiteSettings settings)
    {
        if (settings.Url is null)
        {
            yield return PublishingRules.NoSiteUrl.At(new Location("site.yaml"), "the site's address is unknown, so it has no canonical links, feed or sitemap",
                "write `url: https://user.github.io/repo/` in site.yaml, or build with --base-url");
        }
    }

    /// <summary>One warning for all explainers without sources.</summary>
    public static IEnumerable<Diagnostic> Sources(IEnumerable<PageDecision> pages)
    {
        var bare = pages.Where(page => page.State == PublicationState.Written && page.Explainer is { Kind: ExplainerKind.Explainer, Sources.IsEmpty: true }
            && !StoryMap.IsHub(page.Explainer)).Select(page => page.Explainer.Path).Order(StringComparer.Ordinal).ToArray();
        if (bare.Length > 0)
        {
            yield return PublishingRules.NoSources.At(new Location(bare[0]),
                $"{bare.Length} explainer{(bare.Length == 1 ? " lists" : "s list")} no sources: {string.Join(", ", bare.Take(5))}{(bare.Length > 5 ? ", …" : "")}",
                "add sources:, or write kind: page for pages such as About");
        }
    }
}
