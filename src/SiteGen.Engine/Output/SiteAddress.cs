// The one place where a site path meets the site's address.
namespace SiteGen.Output;

public static class SiteAddress
{
    /// <summary>Full address of a site path, percent-encoded: <c>https://host/repo/</c> and <c>/news/x/</c> give <c>https://host/repo/news/x/</c>.</summary>
    public static string Absolute(string siteUrl, string sitePath) => new Uri(siteUrl + sitePath[1..]).AbsoluteUri;

    /// <summary>Path of the site's root, with '/' at both ends; '/' when the address is unknown.</summary>
    public static string BasePath(string? siteUrl) => siteUrl is null ? "/" : new Uri(siteUrl).AbsolutePath;

    /// <summary>Scheme and host without a slash at the end; null when the address is unknown.</summary>
    public static string? Origin(string? siteUrl) => siteUrl is null ? null : new Uri(siteUrl).GetLeftPart(UriPartial.Authority);
}
