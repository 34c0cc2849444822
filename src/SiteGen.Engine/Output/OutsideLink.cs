// Links of finished pages that lead to other sites: nothing here follows them.
using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>An address on another site.</summary>
/// <param name="Address">Without its fragment.</param>
/// <param name="At">Where it is written first; the page's source where the template made it.</param>
/// <param name="Url">The first page that it stands on.</param>
public sealed record OutsideLink(string Address, Location At, string Url)
{
    /// <summary>Each address once, in order.</summary>
    /// <param name="placeOf">Where in the page's source a link was written; null when the template made it.</param>
    public static ImmutableArray<OutsideLink> Of(ImmutableArray<RenderedPage> pages, IReadOnlySet<string> paths, string? siteUrl, Func<Page, string, Location?> placeOf)
    {
        var found = new SortedDictionary<string, OutsideLink>(StringComparer.Ordinal);
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
                    found.Add(address, new(address, placeOf(page.Page, link) ?? new Location(page.Page.Source ?? $"templates/{page.Page.Template}"), page.Page.Url));
                }
            }
        }

        return [.. found.Values];
    }
}
