// Short ways to answer a request.
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serve;

internal static class Responses
{
    public static Task SendText(this HttpResponse response, int status, string text) =>
        response.Send(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a whole body, or only its headers when no more was asked for.</summary>
    public static async Task Send(this HttpResponse response, int status, string type, ReadOnlyMemory<byte> content)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            await response.Body.WriteAsync(content, response.HttpContext.RequestAborted);
        }
    }

    /// <summary>Sends the reader to another path of this server; what stood after the question mark goes along.</summary>
    public static Task SendElsewhere(this HttpResponse response, int status, string path)
    {
        response.Headers.Location = new PathString(path).ToUriComponent() + Escaped(response.HttpContext.Request.QueryString.Value ?? "");
        return response.Send(status, MediaType.Html, default);
    }

    /// <summary>A query as it came, but for what a header cannot hold.</summary>
    private static string Escaped(string query) => string.Concat(query.EnumerateRunes().Select(rune => rune.Value is > ' ' and < 0x7f ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
