// Asks a server whether a page is there, as cheaply as HTTP allows.
using System.Net;

namespace SiteGen.Cli.Links;

internal enum LinkState
{
    Good,

    /// <summary>The server says that there is no such page.</summary>
    Gone,

    /// <summary>No server, no answer in time, or one that failed.</summary>
    Failed,

    /// <summary>The server does not tell programs: a login, a wall against robots, too many requests.</summary>
    Untold,
}

/// <param name="Said">What a person is told, such as "404 Not Found".</param>
internal sealed record LinkAnswer(LinkState State, string Said)
{
    /// <summary>Whether the server asked to be left alone for a while.</summary>
    public bool WantsRest { get; init; }
}

/// <summary>May be asked from several threads.</summary>
internal sealed class LinkProbe : IDisposable
{
    private const int MostRedirects = 5;

    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _client;

    /// <param name="patience">How long one answer may take.</param>
    public LinkProbe(TimeSpan patience, string version)
    {
        _handler = new SocketsHttpHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = MostRedirects, UseCookies = false, ConnectTimeout = patience };
        _client = new HttpClient(_handler, disposeHandler: false) { Timeout = patience };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"sitegen/{version}");
        _client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>Asks for the head alone; for the whole where a server does not answer that well, and reads nothing of it.</summary>
    public async Task<LinkAnswer> Ask(string address, CancellationToken stopping)
    {
        var answer = await Ask(HttpMethod.Head, address, stopping);
        return answer.State == LinkState.Good || answer.WantsRest || answer.Said.Length == 0 || !char.IsAsciiDigit(answer.Said[0])
            ? answer
            : await Ask(HttpMethod.Get, address, stopping);
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private async Task<LinkAnswer> Ask(HttpMethod method, string address, CancellationToken stopping)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return new(LinkState.Failed, "it is no address");
        }

        try
        {
            using var request = new HttpRequestMessage(method, uri);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stopping);
            return new(StateOf(response.StatusCode), $"{(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd()) { WantsRest = response.StatusCode == HttpStatusCode.TooManyRequests };
        }
        catch (HttpRequestException problem)
        {
            return new(LinkState.Failed, Reason(problem));
        }
        catch (TaskCanceledException) when (!stopping.IsCancellationRequested)
        {
            return new(LinkState.Failed, "no answer in time");
        }
    }

    private static LinkState StateOf(HttpStatusCode code) => (int)code switch
    {
        >= 200 and < 300 => LinkState.Good,
        404 or 410 => LinkState.Gone,
        >= 500 and < 600 => LinkState.Failed,
        _ => LinkState.Untold,
    };

    private static string Reason(HttpRequestException problem) => problem.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "there is no such server",
        HttpRequestError.ConnectionError => "the server cannot be reached",
        HttpRequestError.SecureConnectionError => "the connection is not secure",
        _ => "the server's answer cannot be read",
    };
}
