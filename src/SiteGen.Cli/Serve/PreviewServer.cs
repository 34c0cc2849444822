// The web server of the preview: Kestrel on the loopback interface, and nothing else.
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace SiteGen.Cli.Serve;

internal sealed class PreviewServer : IAsyncDisposable
{
    private const int FirstPort = 8080;
    private const int PortsTried = 40;

    private readonly WebApplication _app;

    private PreviewServer(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Starts on a port, or on the first free one; null when there is none.</summary>
    public static async Task<PreviewServer?> Start(LiveSite site, int? port, CancellationToken stopping)
    {
        var ports = port is { } only ? [only] : Enumerable.Range(FirstPort, PortsTried);
        foreach (var candidate in ports)
        {
            var app = Create(new PreviewHandler(site, stopping), candidate);
            try
            {
                await app.StartAsync(stopping);
                return new(app, candidate);
            }
            catch (IOException problem) when (problem.InnerException is AddressInUseException or SocketException)
            {
                await app.DisposeAsync();
            }
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private static WebApplication Create(PreviewHandler handler, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        var app = builder.Build();
        app.Run(handler.Handle);
        return app;
    }
}
