// Where a server listens, and which names it may be called by.
using System.Net;

namespace SiteGen.Cli.Serve;

/// <param name="Host">A name or address of this machine; null for the loopback interface.</param>
/// <param name="Port">Null for the first free one.</param>
internal sealed record ServerPlace(string? Host = null, int? Port = null)
{
    /// <summary>Whether other machines can reach it.</summary>
    public bool IsOpenToOthers => Host is not null && !IsLoopback(Host);

    /// <summary>Whether it listens on every interface.</summary>
    public bool IsEverywhere => Host is "*" or "0.0.0.0" or "::" or "[::]";

    /// <summary>What a browser on this machine calls it.</summary>
    public string Authority(int port) => Host switch
    {
        null => $"localhost:{port}",
        _ when IsEverywhere => $"localhost:{port}",
        _ when IPAddress.TryParse(Host, out var address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 => $"[{address}]:{port}",
        _ => $"{Host}:{port}",
    };

    /// <summary>Whether a request may call the server so. A page elsewhere can point a name of its own at this machine, but not an address.</summary>
    /// <param name="name">From the Host header, without the port.</param>
    public bool AnswersTo(string name) =>
        IsLoopback(name)
        || (IsOpenToOthers && (name.Equals(Host, StringComparison.OrdinalIgnoreCase)
            || IPAddress.TryParse(name, out _)
            || (IsEverywhere && name.Equals(Dns.GetHostName(), StringComparison.OrdinalIgnoreCase))));

    private static bool IsLoopback(string name) =>
        name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
}
