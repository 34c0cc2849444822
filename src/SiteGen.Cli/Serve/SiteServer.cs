// The web server of serve and preview: Kestrel on the loopback interface, unless another was asked for.
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SiteGen.Cli.Serve;

internal sealed class SiteServer : IAsyncDisposable
{
    private const int FirstPort = 8080;
    private const int PortsTried = 40;

    private readonly WebApplication _app;

    private SiteServer(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Starts on the port that was asked for, or on the first free one.</summary>
    /// <exception cref="CannotListenException">There is no such place to listen at; the message says why.</exception>
    public static async Task<SiteServer> Start(RequestDelegate answer, ServerPlace place, CancellationToken stopping)
    {
        var addresses = Addresses(place);
        foreach (var port in place.Port is { } only ? [only] : Enumerable.Range(FirstPort, PortsTried))
        {
            var app = Create(new RequestGuard(place, answer).Handle, kestrel => Listen(kestrel, place, addresses, port));
            try
            {
                await app.StartAsync(stopping);
                return new(app, port);
            }
            catch (Exception problem) when (problem is IOException or SocketException)
            {
                await app.DisposeAsync();
                if ((problem as SocketException ?? problem.InnerException) is not (AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }))
                {
                    throw new CannotListenException($"cannot listen at {place.Authority(port)}: {(problem.InnerException ?? problem).Message.TrimEnd('.')}");
                }
            }
        }

        throw new CannotListenException(place.Port is { } taken
            ? $"port {taken} is in use; leave --port out to take the next free one"
            : $"no port from {FirstPort} to {FirstPort + PortsTried - 1} is free");
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await _app.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // A reader who takes longer is cut off below.
        }

        await _app.DisposeAsync();
    }

    /// <summary>The addresses of one interface; none where all of them are meant.</summary>
    private static IPAddress[] Addresses(ServerPlace place)
    {
        if (place.IsEverywhere)
        {
            return [];
        }

        if (!place.IsOpenToOthers)
        {
            // Both or none: with one alone, "localhost" could be another server for some readers.
            return CanListenAt(IPAddress.IPv6Loopback) ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : [IPAddress.Loopback];
        }

        try
        {
            return Dns.GetHostAddresses(place.Host!);
        }
        catch (Exception problem) when (problem is SocketException or ArgumentException)
        {
            throw new CannotListenException($"--host: {place.Host} is no name or address of this machine");
        }
    }

    private static bool CanListenAt(IPAddress address)
    {
        try
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void Listen(KestrelServerOptions kestrel, ServerPlace place, IPAddress[] addresses, int port)
    {
        if (place.IsEverywhere)
        {
            kestrel.ListenAnyIP(port);
        }

        foreach (var address in addresses)
        {
            kestrel.Listen(address, port);
        }
    }

    private static WebApplication Create(RequestDelegate answer, Action<KestrelServerOptions> listen)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            listen(kestrel);
        });
        var app = builder.Build();
        app.Run(answer);
        return app;
    }
}

/// <summary>A server cannot listen where it was told to.</summary>
#pragma warning disable CA1032 // Thrown in this folder only, always with a message.
internal sealed class CannotListenException(string message) : Exception(message);
#pragma warning restore CA1032
