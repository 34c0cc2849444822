// Checks that need the whole site: its address, pages without sources, names of layouts and pages that do not exist.
using System.Collections.Immutable;
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
        .. Unused(index.Pages, theme),
        .. Unspoken(settings, index.Pages, theme),
        .. index.Pages.Select(page => page.Explainer.TranslationOf).OfType<Scalar>().SelectMany(name => index.Named(name).Diagnostics),
    ];

    /// <summary>Tags of all languages that pages of the site are in.</summary>
    public static ImmutableSortedSet<string> LanguagesOf(SiteSettings settings, IEnumerable<Explainer> pages) =>
        [settings.Language, .. pages.Select(page => page.Language).OfType<string>()];

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

    /// <summary>A template that no page is made by and no template names: most often the misspelt name of one that was to be replaced.</summary>
    private static IEnumerable<Diagnostic> Unused(IEnumerable<PageDecision> pages, Theme theme)
    {
        HashSet<string> used = [.. PagePlan.Templates, .. theme.NamedTemplates, .. pages.Select(page => page.Explainer.Layout?.Value).OfType<string>().Select(layout => $"{layout}.html")];
        return from template in theme.Templates.Order(StringComparer.Ordinal)
               where !used.Contains(template)
               select TemplateRules.UnusedTemplate.At(new Location("templates/" + template), "nothing uses this template",
                   Nearest.Question(template, used) ?? "include it in another template, name it as layout: of a page, or delete it");
    }

    /// <summary>One warning for each language in which pages are written and the interface has no words.</summary>
    private static IEnumerable<Diagnostic> Unspoken(SiteSettings settings, IEnumerable<PageDecision> pages, Theme theme) =>
        from spoken in pages.Where(page => page.Explainer.Language is not null).OrderBy(page => page.Explainer.Path, StringComparer.Ordinal)
            .Select(page => (Language: page.Explainer.Language!, page.Explainer.Path)).Prepend((settings.Language, Path: "site.yaml")).DistinctBy(spoken => spoken.Language)
        where !theme.Words.Speaks(spoken.Language)
        select TemplateRules.NoWords.At(new Location(spoken.Path), $"there are no interface words in {spoken.Language}, so readers see English around the text",
            Nearest.Question(spoken.Language, theme.Words.ByLanguage.Keys) ?? $"write templates/i18n/{WordBook.Primary(spoken.Language)}.yaml with the keys of the default {WordBook.EnglishPath}");
}
