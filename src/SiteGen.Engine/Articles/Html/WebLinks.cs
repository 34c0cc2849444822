// Makes the links of a page addresses that work anywhere.
using SiteGen.Yaml;

namespace SiteGen.Articles.Html;

internal static class WebLinks
{
    /// <summary>The address as written where it is whole; else against the page's own. Null when it leads to no web page or nobody said where the page stood.</summary>
    public static string? Resolve(string? href, string? page)
    {
        var link = href?.Trim();
        if (string.IsNullOrEmpty(link))
        {
            return null;
        }

        if (TypedValues.IsWebAddress(link))
        {
            return link;
        }

        return page is not null && Uri.TryCreate(page, UriKind.Absolute, out var from) && Uri.TryCreate(from, link, out var whole)
            && whole.Scheme is "http" or "https" && TypedValues.IsWebAddress(whole.AbsoluteUri) ? whole.AbsoluteUri : null;
    }
}
