// Which file of the site answers a request path: the rules of GitHub Pages, so that both servers show what readers will get.
namespace SiteGen.Cli.Serve;

/// <summary>The answer to a request path.</summary>
/// <param name="File">Path of the output file; null when there is none to show.</param>
/// <param name="Redirect">Path to send the reader to, not yet escaped; else null.</param>
internal sealed record RequestTarget(int Status, string? File, string? Redirect = null)
{
    private const string NotFoundPage = "404.html";

    /// <param name="path">Decoded path of the request, begins with '/'.</param>
    /// <param name="basePath">Where the site stands; begins and ends with '/'. What is outside it belongs to another site.</param>
    /// <param name="exists">Whether the output has a file; case matters.</param>
    public static RequestTarget Of(string path, string basePath, Func<string, bool> exists)
    {
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            return path + "/" == basePath ? new(301, null, basePath) : new(404, null);
        }

        var inner = path[basePath.Length..];
        if (inner.Length > 0 && inner.Split('/').Any(part => part.StartsWith('.')))
        {
            return NotFound();
        }

        if (inner.Length == 0 || inner.EndsWith('/'))
        {
            return exists(inner + "index.html") ? new(200, inner + "index.html") : NotFound();
        }

        if (exists(inner))
        {
            return new(200, inner);
        }

        if (exists(inner + ".html"))
        {
            return new(200, inner + ".html");
        }

        return exists(inner + "/index.html") ? new(301, null, path + "/") : NotFound();

        RequestTarget NotFound() => new(404, exists(NotFoundPage) ? NotFoundPage : null);
    }
}
