// Diagnostics about what is published and when (SG19xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class PublishingRules
{
    public static DiagnosticRule NoSiteUrl { get; } = new("SG1901", Severity.Warning, "The site's address is unknown",
        """
        Without `url:` in site.yaml (or `--base-url`) the site is built for the root of a host, and has no canonical links,
        no feed and no sitemap, because all of these need the full address. Write `url: https://user.github.io/repo/`.
        """);

    public static DiagnosticRule NoSources { get; } = new("SG1902", Severity.Warning, "Explainers without sources",
        """
        A page of kind explainer that lists no `sources:` says so to its readers ("No sources listed"), and nothing on it can
        be proven. Add `sources:`, or write `kind: page` for pages such as About.
        """);

    public static DiagnosticRule UnknownStory { get; } = new("SG1903", Severity.Error, "There is no such story",
        """
        `story:` names a folder under `content/` that holds `index.md`.
        """);

    public static DiagnosticRule WithheldName { get; } = new("SG1904", Severity.Error, "A withheld name would be published",
        """
        `withhold_names:` in site.yaml lists names that must stand nowhere in the output. One of them would. Take it out of the
        page, or make the seed `rights: private`.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } = [NoSiteUrl, NoSources, UnknownStory, WithheldName];
}
