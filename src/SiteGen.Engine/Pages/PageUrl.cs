// The URL of a source file, and the output file of a URL.
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Site paths: they begin with '/', know nothing of the base path, and end with '/' where a page is meant.</summary>
public static class PageUrl
{
    /// <summary>Parts of the site that the generator itself fills; a source file that lands there is an error.</summary>
    public static readonly string[] Reserved =
    [
        "/briefs/", "/sources/", "/related/", "/timeline/", "/people/", "/glossary/", "/corrections/", "/topics/", "/find/", "/embed/",
        "/assets/", "/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/404.html", "/.nojekyll",
    ];

    /// <summary><c>content/news/x.md</c> → <c>/news/x/</c>, <c>content/a/index.md</c> → <c>/a/</c>; a slug replaces the last part.
    /// Null when a part of the path has no letter or digit to make a slug of.</summary>
    public static string? Of(string contentPath, string? slug)
    {
        var parts = contentPath["content/".Length..^".md".Length].Split('/');
        if (parts[^1] == "index")
        {
            parts = parts[..^1];
        }

        var slugs = parts.Select(Slug.From).ToArray();
        if (slug is not null && slugs.Length > 0)
        {
            slugs[^1] = Slug.From(slug);
        }

        return slugs.Contains(null) ? null : slugs.Length == 0 ? "/" : $"/{string.Join('/', slugs)}/";
    }

    /// <summary><c>/news/x/</c> → <c>news/x/index.html</c>; <c>/404.html</c> → <c>404.html</c>.</summary>
    public static string OutputPath(string url) => url.EndsWith('/') ? $"{url[1..]}index.html" : url[1..];

    /// <summary>The folder of a content file under <c>content/</c>: <c>news</c>, or empty at the top.</summary>
    public static string Folder(string contentPath)
    {
        var inside = contentPath["content/".Length..];
        return inside.LastIndexOf('/') is >= 0 and var slash ? inside[..slash] : "";
    }

    /// <summary>The reserved part that a URL lies in, or null.</summary>
    public static string? ReservedPartOf(string url) =>
        Array.Find(Reserved, part => url == part || (part.EndsWith('/') && url.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
}
