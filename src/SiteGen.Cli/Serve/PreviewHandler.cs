// Answers one request of sitegen preview: the built files as GitHub Pages serves them, nothing added.
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SiteGen.Cli.Serve;

/// <param name="basePath">Where the site stands on its host; begins and ends with '/'.</param>
internal sealed class PreviewHandler(BuiltSite site, string basePath)
{
    public Task Handle(HttpContext http)
    {
        var response = http.Response;
        var path = http.Request.Path.Value ?? "/";
        var target = RequestTarget.Of(path, basePath, file => site.Find(file) is not null);
        if (target.Redirect is { } elsewhere)
        {
            return response.SendElsewhere(target.Status, elsewhere);
        }

        // GitHub Pages lets browsers keep files for ten minutes; here the next build has to show at once.
        response.Headers.CacheControl = "no-cache";
        if (target.File is null || site.Find(target.File) is not { } found)
        {
            return response.SendText(404, Missing(path));
        }

        return target.Status == 200 ? SendFile(http, found) : SendNotFound(response, found);
    }

    private string Missing(string path) => (site.IsThere, path.StartsWith(basePath, StringComparison.Ordinal)) switch
    {
        (false, _) => $"There is no finished site in {site.Folder}; sitegen build writes it.\n",
        (_, false) => $"Nothing of this site: it stands at {basePath}\n",
        _ => "There is no such file, and no 404.html in the site.\n",
    };

    /// <summary>With what goes with it: parts of a file, and 304 for one that the reader has.</summary>
    private static async Task SendFile(HttpContext http, FileInfo file)
    {
        var stamp = string.Create(CultureInfo.InvariantCulture, $"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        await using var content = Open(file);
        if (content is null)
        {
            await http.Response.SendText(404, "This file cannot be read.\n");
            return;
        }

        await TypedResults.Stream(content, MediaType.Of(file.Name), null, file.LastWriteTimeUtc, new EntityTagHeaderValue(stamp), enableRangeProcessing: true).ExecuteAsync(http);
    }

    private static async Task SendNotFound(HttpResponse response, FileInfo page)
    {
        await using var content = Open(page);
        if (content is null)
        {
            await response.SendText(404, "There is no such file, and 404.html cannot be read.\n");
            return;
        }

        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        await response.Send(404, MediaType.Html, bytes.ToArray());
    }

    /// <summary>Null when the file has just gone, or may not be read.</summary>
    private static FileStream? Open(FileInfo file)
    {
        try
        {
            return new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, useAsync: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
