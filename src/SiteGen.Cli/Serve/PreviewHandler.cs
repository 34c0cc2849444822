// Answers one request of the preview: a file of the site from memory, or news for the live script.
using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serve;

/// <param name="stopping">Ends connections that wait for news.</param>
internal sealed class PreviewHandler(LiveSite site, CancellationToken stopping)
{
    public Task Handle(HttpContext http)
    {
        var response = http.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page elsewhere that points its own name at this machine must not read the drafts.
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            return Send(http, 403, "text/plain; charset=utf-8", "This preview answers to localhost only.\n"u8.ToArray());
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return Send(http, 405, "text/plain; charset=utf-8", "This preview can only be read.\n"u8.ToArray());
        }

        return (http.Request.Path.Value ?? "/") switch
        {
            LivePage.ScriptPath => Send(http, 200, MediaType.Of(LivePage.ScriptPath), Encoding.UTF8.GetBytes(LivePage.Script)),
            LivePage.EventsPath => Events(http),
            var path => SendFile(http, path, site.Now),
        };
    }

    private static Task SendFile(HttpContext http, string path, Snapshot now)
    {
        if (now is { Files.Count: 0, Problems: not null })
        {
            return Send(http, 500, MediaType.Html, LivePage.Problems(now));
        }

        var target = RequestTarget.Of(path, now.BasePath, now.Files.ContainsKey);
        if (target.Redirect is { } redirect)
        {
            http.Response.Headers.Location = new PathString(redirect).ToUriComponent() + http.Request.QueryString.ToUriComponent();
            return Send(http, target.Status, "text/plain; charset=utf-8", default);
        }

        if (target.File is null)
        {
            return Send(http, 404, MediaType.Html, LivePage.Inject("<!doctype html><title>Not found</title><body><h1>Not found</h1></body>"u8, now.Version));
        }

        var type = MediaType.Of(target.File);
        var content = now.Files[target.File];
        return Send(http, target.Status, type, type == MediaType.Html ? LivePage.Inject(content.Span, now.Version) : content);
    }

    private static async Task Send(HttpContext http, int status, string type, ReadOnlyMemory<byte> content)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(content, http.RequestAborted);
        }
    }

    /// <summary>Server-sent events: one for each build after the version the page shows.</summary>
    private async Task Events(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var version = int.TryParse(http.Request.Query["after"], out var after) ? after : -1;
        try
        {
            while (true)
            {
                var now = await site.NewerThan(version, ended.Token);
                version = now.Version;
                await http.Response.Body.WriteAsync(Event(now), ended.Token);
                await http.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader left, or the preview ends.
        }
    }

    private static byte[] Event(Snapshot now)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", now.Version);
            writer.WriteString("problems", now.Problems);
            writer.WriteEndObject();
        }

        return [.. "data: "u8, .. json.WrittenSpan, .. "\n\n"u8];
    }
}
