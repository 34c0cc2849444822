// Gathers every file of the site: pages, assets, copied files, feed, sitemap and what GitHub Pages needs.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Every file of the site, by path.</summary>
public sealed record OutputTree(ImmutableArray<OutputFile> Files)
{
    public static OutputTree Nothing { get; } = new([]);

    public static OutputTree Of(SiteFacts site, ImmutableArray<RenderedPage> pages, PagePlan plan, Assets assets, ImmutableArray<SourceFile> copied)
    {
        OutputFile?[] files =
        [
            .. pages.Select(page => page.File),
            .. assets.Files,
            .. copied.Select(file => new OutputFile(file.Path["content/".Length..], file.Content)),
            AtomFeed.Of(site),
            Sitemap.Of(site, plan.Indexed),
            Sitemap.Robots(site),
            // GitHub Pages would run Jekyll over the site without it.
            new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
        ];
        return new OutputTree([.. files.OfType<OutputFile>().OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Checks the finished site: links, ids, alternative texts, structured data, and names that must not appear.</summary>
    public IEnumerable<Diagnostic> Check(SiteFacts site, ImmutableArray<RenderedPage> pages) =>
        LinkCheck.Check(pages, Paths(), SiteAddress.BasePath(site.Settings.Url), PlaceOf(site)).Concat(WithheldNames.Check(site, pages));

    /// <summary>Links of pages to other sites.</summary>
    public ImmutableArray<OutsideLink> OutsideLinks(SiteFacts site, ImmutableArray<RenderedPage> pages) => OutsideLink.Of(pages, Paths(), site.Settings.Url, PlaceOf(site));

    private HashSet<string> Paths() => Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds where in a page's source a link of the output was written.</summary>
    private static Func<Page, string, Location?> PlaceOf(SiteFacts site)
    {
        var basePath = SiteAddress.BasePath(site.Settings.Url);
        var explainers = site.Explainers.ToDictionary(page => page.Url, StringComparer.Ordinal);
        return (page, link) => explainers.GetValueOrDefault(page.Url) is { } facts
            ? LinkResolver.TargetsOf(facts.Explainer)
                .Where(written => facts.Links.GetValueOrDefault(written.Target) is { } path && (path == link || basePath + path.TrimStart('/') == link))
                .Select(written => (Location?)written.At).FirstOrDefault()
            : null;
    }
}
