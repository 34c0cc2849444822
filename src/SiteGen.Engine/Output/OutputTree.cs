// Gathers every file of the site: pages, assets, copied files, feed, sitemap and what GitHub Pages needs.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Every file of the site, by path.</summary>
public sealed record OutputTree(ImmutableArray<OutputFile> Files)
{
    public static OutputTree Nothing { get; } = new([]);

    /// <param name="made">Files that stages made besides the pages: social images, descriptions of embeds, the sitemap; null for one that the site has not.</param>
    public static OutputTree Of(SiteFacts site, ImmutableArray<RenderedPage> pages, Assets assets, CopiedFiles copied, IEnumerable<OutputFile?> made)
    {
        var (feed, related) = (Feed.OfSite(site), Feed.OfRelated(site));
        OutputFile?[] files =
        [
            .. pages.Select(page => page.File),
            .. assets.Files,
            .. copied.Files.Select(file => new OutputFile(file.Path["content/".Length..], file.Hash, file.Content)),
            .. copied.Renamed.Select(file => new OutputFile(file.Key[1..], file.Value.Hash, file.Value.Content)),
            AtomFeed.Of(feed),
            JsonFeed.Of(feed),
            AtomFeed.Of(related),
            JsonFeed.Of(related),
            .. made,
            Sitemap.Robots(site),
            // GitHub Pages would run Jekyll over the site without it.
            new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
        ];
        return new OutputTree([.. files.OfType<OutputFile>().OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Checks the finished pages: links, ids, alternative texts and structured data.</summary>
    /// <param name="last">What the last check found: it saves time and never changes what is found.</param>
    internal CheckedLinks CheckLinks(SiteFacts site, ImmutableArray<RenderedPage> pages, CheckedLinks? last) =>
        LinkCheck.Check(pages, Paths(), SiteAddress.BasePath(site.Settings.Url), PlaceOf(site), last);

    /// <summary>Links of pages to other sites.</summary>
    /// <param name="files">Of the site, in which places are looked for.</param>
    public ImmutableArray<OutsideLink> OutsideLinks(SiteFacts site, ImmutableArray<RenderedPage> pages, ImmutableArray<SourceFile> files) =>
        OutsideLink.Of(pages, Paths(), site.Settings.Url, files, PlaceOf(site));

    private HashSet<string> Paths() => Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds where in a page's source a link of the output was written.</summary>
    private static Func<Page, string, Location?> PlaceOf(SiteFacts site)
    {
        var basePath = SiteAddress.BasePath(site.Settings.Url);
        var explainers = new Lazy<Dictionary<string, ExplainerFacts>>(() => site.Explainers.ToDictionary(page => page.Url, StringComparer.Ordinal));
        return (page, link) => explainers.Value.GetValueOrDefault(page.Url) is { } facts
            ? PageReferences.LinksOf(facts.Explainer)
                .Where(written => facts.Links.GetValueOrDefault(written.Target) is { } path && (path == link || basePath + path.TrimStart('/') == link))
                .Select(written => (Location?)written.At).FirstOrDefault()
            : null;
    }
}
