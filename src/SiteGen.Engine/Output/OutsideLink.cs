// Links of finished pages that lead to other sites: nothing here follows them.
using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>An address on another site.</summary>
/// <param name="Address">Without its fragment.</param>
/// <param name="At">Where it is written first; the page's source where that is not known.</param>
/// <param name="Url">The first page that it stands on.</param>
public sealed record OutsideLink(string Address, Location At, string Url)
{
    /// <summary>Each address once, in order.</summary>
    /// <param name="files">Of the site, in which places are looked for.</param>
    /// <param name="placeOf">Where in the text of a page's source a link was written; null when it was not.</param>
    public static ImmutableArray<OutsideLink> Of(
        ImmutableArray<RenderedPage> pages, IReadOnlySet<string> paths, string? siteUrl, ImmutableArray<SourceFile> files, Func<Page, string, Location?> placeOf)
    {
        var found = new SortedDictionary<string, (Page Page, Location? At)>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Scan.Links)
            {
                if (!link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !link.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var address = link.Split('#')[0];
                var isOurs = siteUrl is not null && address.StartsWith(siteUrl, StringComparison.Ordinal)
                    && SitePath.OutputOf($"/{address[siteUrl.Length..]}", "", "/") is { } path && paths.Contains(path);
                if (!isOurs && !found.ContainsKey(address))
                {
                    found.Add(address, (page.Page, placeOf(page.Page, link)));
                }
            }
        }

        var written = new WrittenAddresses(files, found.Where(link => link.Value.At is null).Select(link => link.Key).ToHashSet(StringComparer.Ordinal));
        return [.. found.Select(link => new OutsideLink(link.Key, link.Value.At ?? written.PlaceOf(link.Key, link.Value.Page.Source) ?? SourceOf(link.Value.Page), link.Value.Page.Url))];
    }

    private static Location SourceOf(Page page) => new(page.Source ?? $"templates/{page.Template}");
}
