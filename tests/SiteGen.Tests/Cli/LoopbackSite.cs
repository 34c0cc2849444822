// A web server on this machine alone, for links that tests follow.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Tests.Cli;

/// <summary>Answers by path; remembers who asked for what, and how many asked at once.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<string, string, int> _answer;
    private int _now;

    /// <param name="answer">From method and path to a status; 0 never answers, a redirect leads to <c>/good</c>.</param>
    public LoopbackSite(Func<string, string, int> answer)
    {
        _answer = answer;
        Address = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>"HEAD /path", with the moment of each.</summary>
    public ConcurrentQueue<(string Request, DateTime At)> Asked { get; } = new();

    public int MostAtOnce { get; private set; }

    public string[] Requests => [.. Asked.Select(asked => asked.Request)];

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context));
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var (method, path) = (context.Request.HttpMethod, context.Request.Url!.PathAndQuery);
        Asked.Enqueue(($"{method} {path}", DateTime.UtcNow));
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
        await Task.Delay(20);
        Interlocked.Decrement(ref _now);
        var status = _answer(method, path);
        if (status == 0)
        {
            return;
        }

        context.Response.StatusCode = status;
        if (status is 301 or 302)
        {
            context.Response.RedirectLocation = $"{Address}/good";
        }

        context.Response.Close();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
