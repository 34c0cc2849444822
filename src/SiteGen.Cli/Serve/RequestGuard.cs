// Turns away requests that a local server should not answer: other names, other sites' scripts, anything but reading.
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serve;

internal sealed class RequestGuard(ServerPlace place, RequestDelegate answer)
{
    public Task Handle(HttpContext http)
    {
        // Another site's page may neither embed nor read what stands here.
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var request = http.Request;
        if (!place.AnswersTo(request.Host.Host))
        {
            return Refuse(http, 403, "This server answers to localhost only, and to the name given with --host.\n");
        }

        if (request.Headers.Origin is { Count: > 0 } origin && origin != $"{request.Scheme}://{request.Host}")
        {
            return Refuse(http, 403, "This server answers to its own pages only.\n");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            return Refuse(http, 405, "This server can only be read.\n");
        }

        return answer(http);
    }

    private static Task Refuse(HttpContext http, int status, string text) => http.Response.SendText(status, text);
}
