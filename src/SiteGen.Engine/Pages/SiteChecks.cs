// Checks that need the whole site: its address, pages without sources, names of layouts and pages that do not exist.
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Rendering;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Pages;

public static class SiteChecks
{
    public static IEnumerable<Diagnostic> Check(SiteSettings settings, PageIndex index, Theme theme) =>
    [
        .. Address(settings),
        .. Sources(index.Pages),
        .. Layouts(index.Pages, theme),
        .. index.Pages.Select(page => page.Explainer.TranslationOf).OfType<Scalar>().SelectMany(name => index.Named(name).Diagnostics),
    ];

    private static IEnumerable<Diagnostic> Address(SiteSettings settings)
    {
        if (settings.Url is null)
        {
            yield return PublishingRules.NoSiteUrl.At(new Location("site.yaml"), "the site's address is unknown, so it has no canonical links, feed or sitemap",
                "write `url: https://user.github.io/repo/` in site.yaml, or build with --base-url");
        }
    }

    /// <summary>One warning for all explainers without sources.</summary>
    private static IEnumerable<Diagnostic> Sources(IEnumerable<PageDecision> pages)
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

    private static IEnumerable<Diagnostic> Layouts(IEnumerable<PageDecision> pages, Theme theme) =>
        from page in pages
        let layout = page.Explainer.Layout
        where layout is not null && !theme.Has($"{layout.Value}.html")
        select TemplateRules.UnknownTemplate.At(layout.At, $"there is no template {layout.Value}.html",
            $"add templates/{layout.Value}.html, or leave layout: out");
}
