// sitegen serve: shows the site in a browser while it is being written.
using System.CommandLine;
using SiteGen.Cli.Serve;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

internal static class ServeCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("serve", "Shows the site in a browser, drafts too, and builds it again on every change.",
        [
            ("sitegen serve", "at http://localhost:8080/ or the next free port"),
            ("sitegen serve --root ../desk --port 9000", "another site, a port of your choice"),
        ]);
        var site = new SiteOptions().AddTo(command);
        var engine = new EngineOptions().AddTo(command);
        var port = new Option<int?>("--port") { Description = "Port to listen on; the first free one from 8080 without it.", HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!ushort.TryParse(token.Value, out var number) || number == 0))
            {
                result.AddError($"--port: {token.Value} is not a port; it is a number from 1 to 65535");
            }
        });
        command.Options.Add(port);
        command.SetAction((arguments, stopping) =>
        {
            var request = new BuildRequest(site.Places(arguments, around.CurrentFolder), null, engine.Read(arguments, drafts: true, around));
            return Run(request, arguments.GetValue(port), around, stopping);
        });
        return command;
    }

    private static async Task<int> Run(BuildRequest request, int? port, Surroundings around, CancellationToken stopping)
    {
        var site = new LiveSite();
        using var watcher = new SiteWatcher(request.Places);
        var rebuilder = new Rebuilder(request, around, site);
        rebuilder.Rebuild();
        await using var server = await PreviewServer.Start(site, port, stopping);
        if (server is null)
        {
            around.ErrorInk.Write("error", Tone.Error).Line(port is null ? ": no port from 8080 up is free" : $": port {port} is in use; leave --port out to take the next free one");
            return ExitCode.SiteHasErrors;
        }

        around.OutputInk.Write("Showing", Tone.Good).Line($" the site at http://localhost:{server.Port}{site.Now.BasePath} with its drafts; Ctrl+C ends.");
        try
        {
            while (true)
            {
                await watcher.Changed(stopping);
                rebuilder.Rebuild();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
    }
}
