// sitegen build: reads the site, proves it, writes it.
using System.CommandLine;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

internal static class BuildCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("build", "Builds the site.",
        [
            ("sitegen build", "builds the site in the current folder into public/"),
            ("sitegen build --root ../desk --output /srv/www/desk", "another site, another folder"),
            ("sitegen build --strict --format json", "for scripts: warnings fail, messages are JSON lines"),
            ("sitegen build --base-url https://user.github.io/repo/", "under the address where it will stand"),
        ]);
        var site = new SiteOptions().AddWithOutputTo(command);
        var engine = new EngineOptions().AddTo(command);
        var drafts = new Option<bool>("--drafts") { Description = "Drafts and reviewed pages are written too." };
        var messages = new MessageOptions();
        var noCache = new Option<bool>("--no-cache") { Description = "Builds even when nothing changed; neither reads nor writes .sitegen/." };
        command.Options.Add(drafts);
        messages.AddTo(command);
        command.Options.Add(noCache);
        var verify = new Option<bool>("--verify") { Description = "Reads every file of the output, also where the system says that nobody touched it." };
        command.Options.Add(verify);
        var profile = new Option<bool>("--profile") { Description = "Prints where the time went: stages, kinds of work, the slowest pages, and why what was made again was not taken from the cache." };
        command.Options.Add(profile);
        command.SetAction(arguments =>
        {
            var places = site.Places(arguments, around.CurrentFolder);
            var request = new BuildRequest(places, site.Output(arguments, around.CurrentFolder), engine.Read(arguments, arguments.GetValue(drafts), around))
            {
                Trace = arguments.GetValue(profile) ? new BuildTrace(around.Clock.GetTimestamp, GC.GetAllocatedBytesForCurrentThread) : null,
                Now = around.Clock.GetUtcNow(),
                Verifies = arguments.GetValue(verify),
                UsesRecord = !arguments.GetValue(noCache),
            };
            var outcome = Stages.Show(messages.ProgressOn(arguments, around), stage => BuildRun.Run(request, around, stage));
            messages.Report(arguments, outcome.Report, outcome.Files, places, around);
            if (request.Trace is { } trace)
            {
                ProfileText.Write(trace, around);
            }

            return outcome.Report.Succeeded ? ExitCode.Fine : ExitCode.SiteHasErrors;
        });
        return command;
    }
}
