// Gathers every file of the site: pages, assets, copied files, feed, sitemap and what GitHub Pages needs.
using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Every file of the site, by path.</summary>
public sealed record OutputTree(ImmutableArray<OutputFile> Files)
{
    public static OutputTree Nothing { get; } = new([]);

    public static OutputTree Of(SiteFacts site, ImmutableArray<RenderedPage> pages, Assets assets, ImmutableArray<SourceFile> copied, OutputFile? sitemap)
    {
        OutputFile?[] files =
        [
            .. pages.Select(page => page.File),
            .. assets.Files,
            .. copied.Select(file => new OutputFile(file.Path["content/".Length..], file.Hash, file.Content)),
            AtomFeed.Of(site),
            sitemap,
            Sitemap.Robots(site),
            // GitHub Pages would run Jekyll over the site without it.
            new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
        ];
        return new OutputTree([.. files.OfType<OutputFile>().OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Checks the links and ids of the finished site.</summary>
    /// <param name="last">What the last check found: it saves time and never changes what is found.</param>
    internal CheckedLinks CheckLinks(SiteFacts site, ImmutableArray<RenderedPage> pages, CheckedLinks? last)
    {
        var basePath = SiteAddress.BasePath(site.Settings.Url);
        var explainers = site.Explainers.ToDictionary(page => page.Url, StringComparer.Ordinal);

        Location? PlaceOf(Page page, string link) => explainers.GetValueOrDefault(page.Url) is { } facts
            ? LinkResolver.TargetsOf(facts.Explainer)
                .Where(written => facts.Links.GetValueOrDefault(written.Target) is { } path && (path == link || basePath + path.TrimStart('/') == link))
                .Select(written => (Location?)written.At).FirstOrDefault()
            : null;

        return LinkCheck.Check(pages, Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal), basePath, PlaceOf, last);
    }
}
