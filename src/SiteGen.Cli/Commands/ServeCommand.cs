// sitegen serve: shows the site in a browser while it is being written.
using System.CommandLine;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

internal static class ServeCommand
{
    /// <summary>After a build and with no change for so long, nobody waits for anything.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);

    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("serve", "Shows the site in a browser, drafts too, and builds it again on every change; writes nothing.",
        [
            ("sitegen serve --open", "at http://localhost:8080/ or the next free port, in the browser at once"),
            ("sitegen serve --root ../desk --port 9000", "another site, a port of your choice"),
            ("sitegen serve --editor 'idea://open?file=/{path}&line={line}'", "errors link to another editor than VS Code"),
        ]);
        var site = new SiteOptions().AddTo(command);
        var engine = new EngineOptions().AddTo(command);
        var server = new ServerOptions().AddTo(command);
        var editor = new Option<string?>("--editor")
        {
            Description = "Address that opens a file in your editor, with {path}, {line} and {column} in it, or none; SITEGEN_EDITOR, else VS Code without it.",
            HelpName = "address",
        };
        var poll = new Option<bool>("--poll") { Description = "Looks for changes every second, for disks that do not tell of them." };
        command.Options.Add(editor);
        command.Options.Add(poll);
        command.SetAction((arguments, stopping) =>
        {
            var request = new BuildRequest(site.Places(arguments, around.CurrentFolder), null, engine.Read(arguments, drafts: true, around));
            var problems = new ProblemWriter(request.Places, around.CurrentFolder, Editor(arguments.GetValue(editor), around));
            var place = server.Place(arguments);
            return Run(request, problems, new Showing(place, server.OpensBrowser(arguments), arguments.GetValue(poll)), around, stopping);
        });
        return command;
    }

    private sealed record Showing(ServerPlace Place, bool OpensBrowser, bool Polls);

    private static async Task<int> Run(BuildRequest request, ProblemWriter problems, Showing showing, Surroundings around, CancellationToken stopping)
    {
        var site = new LiveSite(around.Clock.GetUtcNow());
        using var watcher = new SiteWatcher(request.Places, showing.Polls, problem =>
            around.ErrorInk.Write("warning", Tone.Warning).Line($": {Ink.Safe(problem)}"));
        // What sitegen build kept makes the first build short; serve itself keeps nothing.
#pragma warning disable CA2000 // It ends with the process: a build that still works after Ctrl+C reads it.
        var kept = ProgramVersion.Current is { } version ? ResultsFiles.Open(new CacheFolder(request.Places, new FileOperations()), version) : null;
#pragma warning restore CA2000
        var rebuilder = new Rebuilder(request, around, site, problems, kept?.Cache ?? BuildCache.Empty);
        // The server starts beside the first build; who asks meanwhile waits for it.
        var run = new ServerRun(showing.Place, FirstPath(), "the site with its drafts", showing.OpensBrowser);
        return await run.Run(new LiveHandler(site, stopping).Handle, Watch, around, stopping);

        async Task<string> FirstPath()
        {
            await Rebuild(stopping);
            return site.Now.BasePath;
        }

        async Task Watch(CancellationToken ended)
        {
            while (true)
            {
                var change = watcher.Changed(ended);
                if (await Task.WhenAny(change, Task.Delay(Rest, ended)) != change)
                {
                    rebuilder.CollectGarbage();
                }

                await change;
                await Rebuild(ended);
            }
        }

        // On a thread of its own, so that Ctrl+C does not wait for it.
        Task Rebuild(CancellationToken ended) => Task.Run(rebuilder.Rebuild, ended).WaitAsync(ended);
    }

    /// <summary>The address of the editor; null when places are not to be links.</summary>
    private static string? Editor(string? option, Surroundings around)
    {
        var given = option ?? around.Variable("SITEGEN_EDITOR");
        var source = option is null ? "SITEGEN_EDITOR" : "--editor";
        return given switch
        {
            null or "" => ProblemWriter.UsualEditor,
            "none" => null,
            _ when ProblemWriter.IsEditor(given) => given,
            _ => throw new UsageException($"{source}: {given} opens no file; it looks like {ProblemWriter.UsualEditor}"),
        };
    }
}
