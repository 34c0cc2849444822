// sitegen check: all that stands in the way of publishing the site, without writing it.
using System.CommandLine;
using System.Globalization;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Links;
using SiteGen.Cli.SocialImages;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("check", "Checks the site as it would be published, and writes nothing.",
        [
            ("sitegen check", "links, ids, images, feeds, sizes and all that a build proves"),
            ("sitegen check --external", "follows the links to other sites too, slowly; good ones are remembered for a week"),
            ("sitegen check --strict --format sarif > check.sarif", "for code scanning: warnings fail"),
        ]);
        var site = new SiteOptions().AddWithOutputTo(command);
        var engine = new EngineOptions().AddTo(command);
        var messages = new MessageOptions().AddTo(command);
        var defaults = new LinkRoundOptions { Pause = around.LinkPause };
        var external = new Option<bool>("--external") { Description = "Follows links to other sites: one request a host at a time, with a pause between." };
        var limit = Number("--limit", "Links to other sites that one run follows at most.", defaults.Limit, 1);
        var age = Number("--max-age", "Days for which a link that was good is not followed again.", (int)defaults.MaxAge.TotalDays, 0);
        command.Options.Add(external);
        command.Options.Add(limit);
        command.Options.Add(age);
        command.SetAction((arguments, stopping) =>
        {
            var run = new CheckRun(site.Places(arguments, around.CurrentFolder), site.Output(arguments, around.CurrentFolder), engine.Read(arguments, drafts: false, around) with { Check = true }, around)
            {
                External = arguments.GetValue(external) ? new() { Limit = arguments.GetValue(limit), MaxAge = TimeSpan.FromDays(arguments.GetValue(age)), Pause = around.LinkPause } : null,
            };
            var outcome = Stages.Show(messages.ProgressOn(arguments, around), stage => run.Run(stage, stopping).GetAwaiter().GetResult());
            messages.Report(arguments, outcome.Report, outcome.Files, run.Places, around);
            return Task.FromResult(outcome.Report.Succeeded ? ExitCode.Fine : ExitCode.SiteHasErrors);
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int usual, int least)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "number", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > 100_000))
            {
                result.AddError($"{name}: {token.Value} is not a number from {least} to 100000");
            }
        });
        return option;
    }
}

/// <summary>One check of a site.</summary>
/// <param name="output">The output folder that was asked for; null when site.yaml decides.</param>
internal sealed class CheckRun(SitePlaces places, string? output, BuildOptions options, Surroundings around)
{
    public SitePlaces Places => places;

    /// <summary>How links to other sites are followed; null when they are not.</summary>
    public LinkRoundOptions? External { get; init; }

    public async Task<BuildOutcome> Run(Action<string> stage, CancellationToken stopping)
    {
        var started = around.Clock.GetTimestamp();
        var read = SiteFolder.Read(places);
        var inputs = new SiteInputs(read.Value, SiteFolder.DefaultTheme(), options) { Drawing = CardStudio.Of(read.Value) };
        stage($"Checking {read.Value.Length} files");
        using var replay = read.Diagnostics.IsEmpty ? BuildReplay.Of(new BuildRequest(places, output, options) { UsesRecord = true }, inputs) : null;
        var site = around.NewEngine(replay?.Results() ?? BuildCache.Empty)(inputs);
        var folder = output ?? BuildRun.OutputFolderOf(places, read.Value);
        List<Diagnostic> found = [.. read.Diagnostics, .. site.Diagnostics, .. OutputWriter.Clash(folder, site.Output) is { } clash ? [clash] : (Diagnostic[])[]];
        List<string> notes = [.. site.Notes];
        if (site.Output.IsEmpty)
        {
            notes.Add("finished pages, their links and their images are checked when the errors above are mended");
        }

        if (External is null && !site.OutsideLinks.IsEmpty)
        {
            notes.Add($"{TextReporter.Count(site.OutsideLinks.Length, "link")} to other sites {(site.OutsideLinks.Length == 1 ? "was" : "were")} not followed; --external follows them");
        }
        else if (External is not null)
        {
            stage($"Following {TextReporter.Count(site.OutsideLinks.Length, "link")} to other sites");
            var round = await Follow(site, External, stopping);
            var severities = Settings.SiteSettingsReader.Read(read.Value.FirstOrDefault(file => file.Path == "site.yaml")).Value.Severities;
            var log = new DiagnosticLog();
            log.AddRange(round.Diagnostics);
            found.AddRange(log.ToSorted(severities, options.Strict));
            notes.Add(Said(round));
        }

        var figures = new BuildFigures(site.Counts.Pages, site.Counts.Seeds, site.Counts.Explainers, around.Clock.GetElapsedTime(started).TotalSeconds);
        return new(new BuildReport(figures, [.. found.Order()], [.. notes], null, folder) { Checked = site.Output.Length }, read.Value);
    }

    private async Task<LinkRoundResult> Follow(BuildResult site, LinkRoundOptions follow, CancellationToken stopping)
    {
        var folder = new CacheFolder(places, new FileOperations());
        var memory = folder.Read(CacheFolder.Links) is { } bytes ? LinkMemory.Parse(bytes) : LinkMemory.Empty;
        var round = await new LinkRound(follow, around.Clock, ProgramVersion.Number).Run(site.OutsideLinks, memory, stopping);
        folder.Write(CacheFolder.Links, round.Memory.ToBytes());
        return round;
    }

    private static string Said(LinkRoundResult round)
    {
        var text = $"followed {TextReporter.Count(round.Followed, "link")} to other sites";
        text += round.Known > 0 ? $"; {round.Known} known to be good" : "";
        text += round.Untold > 0 ? $"; of {round.Untold} the servers do not tell programs" : "";
        return round.Left > 0 ? $"{text}; {round.Left} left for another run" : text;
    }
}
