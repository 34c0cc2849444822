// Answers one request of sitegen serve: a file of the site from memory, or news for the live script.
using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serve;

/// <param name="stopping">Ends connections that wait for news.</param>
internal sealed class LiveHandler(LiveSite site, CancellationToken stopping)
{
    private readonly byte[] _script = LivePage.Script();

    public async Task Handle(HttpContext http)
    {
        var response = http.Response;
        response.Headers.CacheControl = "no-store";
        await ((http.Request.Path.Value ?? "/") switch
        {
            LivePage.ScriptPath => response.Send(200, MediaType.Of(LivePage.ScriptPath), _script),
            LivePage.EventsPath => Events(http),
            var path => SendPage(http, path),
        });
    }

    private async Task SendPage(HttpContext http, string path)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await SendFile(http.Response, path, await site.NewerThan(0, ended.Token));
        }
        catch (OperationCanceledException)
        {
            // The reader did not wait for the first build, or the server ends.
        }
    }

    private static Task SendFile(HttpResponse response, string path, Snapshot now)
    {
        if (now is { Files.Count: 0, Problems.IsEmpty: false })
        {
            return response.Send(500, MediaType.Html, LivePage.Problems(now));
        }

        var target = RequestTarget.Of(path, now.BasePath, now.Files.ContainsKey);
        if (target.Redirect is { } elsewhere)
        {
            return response.SendElsewhere(target.Status, elsewhere);
        }

        if (path == "/" && now.BasePath != "/")
        {
            return response.SendElsewhere(302, now.BasePath);
        }

        if (target.File is null)
        {
            return response.Send(404, MediaType.Html, LivePage.Inject("<!doctype html><title>Not found</title><body><h1>Not found</h1></body>"u8, now, now.KeyOf(null)));
        }

        var type = MediaType.Of(target.File);
        var content = now.Files[target.File].Content;
        return response.Send(target.Status, type, type == MediaType.Html ? LivePage.Inject(content.Span, now, now.KeyOf(target.File)) : content);
    }

    /// <summary>Server-sent events: what is now, and one for each build from then on.</summary>
    private async Task Events(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var page = http.Request.Query["page"].ToString();
        // Browsers send the path escaped, as it stands in the address bar.
        page = page.StartsWith('/') ? Uri.UnescapeDataString(page) : "/";
        try
        {
            for (var version = 0; ;)
            {
                var now = await site.NewerThan(version, ended.Token);
                version = now.Version;
                await http.Response.Body.WriteAsync(Event(now, page), ended.Token);
                await http.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader left, or the server ends.
        }
    }

    private static byte[] Event(Snapshot now, string page)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("session", now.Session);
            writer.WriteNumber("version", now.Version);
            writer.WriteString("page", now.KeyOf(RequestTarget.Of(page, now.BasePath, now.Files.ContainsKey).File));
            Write(writer, now.Problems);
            writer.WriteStartArray("styles");
            foreach (var style in now.StyleSheets)
            {
                writer.WriteStartObject();
                writer.WriteString("path", now.BasePath + style.Path);
                writer.WriteString("hash", style.Hash.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return [.. "data: "u8, .. json.WrittenSpan, .. "\n\n"u8];
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<Problem> problems)
    {
        if (problems.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("place", problem.Place);
            writer.WriteString("text", problem.Text);
            writer.WriteString("editor", problem.Editor);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
