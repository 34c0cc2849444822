// sitegen preview: shows the finished site as GitHub Pages will serve it.
using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class PreviewCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("preview", "Shows the site that build wrote, exactly as GitHub Pages serves it.",
        [
            ("sitegen preview", "what stands in public/, at http://localhost:8080/ or the next free port"),
            ("sitegen preview --open", "in the browser at once"),
            ("sitegen preview --base-url https://user.github.io/repo/", "built with the same option"),
            ("sitegen preview --host 0.0.0.0", "for a phone in the same network"),
        ]);
        var site = new SiteOptions().AddWithOutputTo(command);
        var baseUrl = EngineOptions.NewBaseUrl();
        command.Options.Add(baseUrl);
        var server = new ServerOptions().AddTo(command);
        command.SetAction((arguments, stopping) =>
        {
            var places = site.Places(arguments, around.CurrentFolder);
            var settings = SettingsOf(places);
            var folder = site.Output(arguments, around.CurrentFolder) ?? BuildRun.OutputFolderOf(places, settings);
            var shown = places.Shown(folder, around.CurrentFolder);
            if (Complete(new OutputFolder(folder), places) is { } problem)
            {
                return Task.FromResult(around.Refuse(problem, "build the site again: sitegen build"));
            }

            var built = new BuiltSite(folder);
            if (!built.IsThere)
            {
                return Task.FromResult(around.Refuse($"there is no finished site in {shown} yet", "sitegen build writes it; sitegen serve shows the site without writing it"));
            }

            var address = arguments.GetValue(baseUrl) is { } url ? EngineOptions.Normalised(url) : null;
            var path = ServedPath.Of(address, settings);
            var run = new ServerRun(server.Place(arguments), Task.FromResult(path), shown, server.OpensBrowser(arguments));
            return run.Run(new PreviewHandler(built, path).Handle, ended => Task.Delay(Timeout.Infinite, ended), around, stopping);
        });
        return command;
    }

    /// <summary>site.yaml alone: nothing else decides where the output stands and what its address is.</summary>
    private static ImmutableArray<SourceFile> SettingsOf(SitePlaces places)
    {
        try
        {
            return File.Exists(places.Settings) ? [new SourceFile("site.yaml", FileBytes.Read(places.Settings))] : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Completes what a killed build left half-way; what is wrong when that fails.</summary>
    private static string? Complete(OutputFolder folder, SitePlaces places)
    {
        if (!File.Exists(folder.Journal) || OutputGuard.CheckPlace(folder, places) is not null)
        {
            return null;
        }

        try
        {
            using var held = OutputLock.Take(folder, TimeSpan.FromSeconds(5));
            if (held is null)
            {
                return "a build is writing to this folder";
            }

            JournalRun.Recover(folder, new FileOperations());
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"an earlier build was stopped half-way, and its work cannot be completed: {problem.Message.TrimEnd('.')}";
        }
    }
}
