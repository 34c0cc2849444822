// A server on this machine for one test, and ways to ask it: as a browser does, and with bytes that no browser sends.
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serve;

namespace SiteGen.Tests.Serve;

internal sealed class LocalServer : IAsyncDisposable
{
    private readonly SiteServer _server;
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
    private readonly HttpClient _client;

    private LocalServer(SiteServer server)
    {
        _server = server;
        _client = new HttpClient(_handler) { BaseAddress = new Uri($"http://localhost:{server.Port}") };
    }

    public int Port => _server.Port;

    public HttpClient Client => _client;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<LocalServer> Start(RequestDelegate answer, ServerPlace? place = null) => new(await SiteServer.Start(answer, place ?? new ServerPlace(), Cancelled));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _handler.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>The body of an answer, which must have this status.</summary>
    public async Task<string> Get(string path, int status, params (string Name, string Value)[] headers)
    {
        using var response = await Send(HttpMethod.Get, path, headers);
        Assert.Equal(status, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync(Cancelled);
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request, Cancelled);
    }

    /// <summary>The whole answers to request lines sent as they are over one connection, a new one where the server closes it.</summary>
    public async Task<List<string>> Raw(IEnumerable<string> targets)
    {
        var answers = new List<string>();
        Socket? socket = null;
        foreach (var target in targets)
        {
            if (socket is null)
            {
                socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, Port, Cancelled);
            }

            await socket.SendAsync(Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost:{Port}\r\n\r\n"), Cancelled);
            var (answer, isOpen) = await Answer(socket);
            answers.Add(answer);
            if (!isOpen)
            {
                socket.Dispose();
                socket = null;
            }
        }

        socket?.Dispose();
        return answers;
    }

    private static async Task<(string Answer, bool IsOpen)> Answer(Socket socket)
    {
        var (bytes, buffer) = (new List<byte>(), new byte[65536]);
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer, Cancelled);
            bytes.AddRange(buffer.AsSpan(0, read));
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (read == 0)
            {
                return (text, false);
            }

            if (end >= 0 && Length(text[..end]) is { } length && bytes.Count >= Encoding.UTF8.GetByteCount(text[..(end + 4)]) + length)
            {
                return (text, !text[..end].Contains("Connection: close", StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    private static int? Length(string head) => head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase)) is { } line
        ? int.Parse(line["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture) : null;
}
