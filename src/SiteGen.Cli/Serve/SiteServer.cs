// The web server of serve and preview: Kestrel on the loopback interface, unless another was asked for.
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SiteGen.Cli.Serve;

internal sealed class SiteServer : IAsyncDisposable
{
    private const int FirstPort = 8080;
    private const int PortsTried = 40;

    private readonly KestrelServer _server;

    private SiteServer(KestrelServer server, int port)
    {
        _server = server;
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
            var server = Create(kestrel => Listen(kestrel, place, addresses, port));
            try
            {
                await server.StartAsync(new Application(new RequestGuard(place, answer).Handle), stopping);
                return new(server, port);
            }
            catch (Exception problem) when (problem is IOException or SocketException)
            {
                server.Dispose();
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
            await _server.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // A reader who takes longer is cut off below.
        }

        _server.Dispose();
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

    /// <summary>Kestrel and nothing around it: a host with its services would take as long to start as all the rest.</summary>
    private static KestrelServer Create(Action<KestrelServerOptions> listen)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        listen(options);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new(Options.Create(options), transport, NullLoggerFactory.Instance);
    }

    /// <summary>What Kestrel hands requests to.</summary>
    private sealed class Application(RequestDelegate answer) : IHttpApplication<HttpContext>, IServiceProvider
    {
        /// <summary>ASP.NET Core's answer with a file asks for this alone.</summary>
        public object? GetService(Type serviceType) => serviceType == typeof(ILoggerFactory) ? NullLoggerFactory.Instance : null;

        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures) { RequestServices = this };

        public Task ProcessRequestAsync(HttpContext context) => answer(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}

/// <summary>A server cannot listen where it was told to.</summary>
#pragma warning disable CA1032 // Thrown in this folder only, always with a message.
internal sealed class CannotListenException(string message) : Exception(message);
#pragma warning restore CA1032
