// One build from folder to folder: read, build, write; nothing is written when anything is wrong.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.SocialImages;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

/// <summary>What to build.</summary>
/// <param name="Output">Absolute path of the output folder; null when site.yaml decides.</param>
internal sealed record BuildRequest(SitePlaces Places, string? Output, BuildOptions Options)
{
    /// <summary>Whether the record of the last build is read and a new one written.</summary>
    public bool UsesRecord { get; init; }

    /// <summary>Reads every file of the output instead of going by what the system says of it.</summary>
    public bool Verifies { get; init; }

    /// <summary>The time, by the same clock as the system's; without it nothing that is seen now can stand for what a later build sees.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Told where the time goes; null when nobody asks.</summary>
    public BuildTrace? Trace { get; init; }
}

/// <summary>One build and the files it read.</summary>
internal sealed record BuildOutcome(BuildReport Report, ImmutableArray<SourceFile> Files);

internal static class BuildRun
{
    /// <param name="stage">Told what is being done.</param>
    public static BuildOutcome Run(BuildRequest request, Surroundings around, Action<string> stage)
    {
        var started = around.Clock.GetTimestamp();
        if (request.UsesRecord && ResultsFiles.LengthIn(request.Places) is > 0 and var kept)
        {
            around.BeforeWarmBuild(kept);
        }

        request.Trace?.Enter("read files");
        var read = SiteFolder.Read(request.Places);
        var inputs = new SiteInputs(read.Value, SiteFolder.DefaultTheme(), request.Options) { Drawing = CardStudio.Of(read.Value) };
        request.Trace?.Enter("look for changes");
        // A file that could not be read is in no key.
        using var replay = read.Diagnostics.IsEmpty ? BuildReplay.Of(request, inputs) : null;
        if (replay?.Find() is not { } report)
        {
            stage($"Building from {read.Value.Length} files");
            var site = around.NewEngine(replay?.Results() ?? BuildCache.Empty)(inputs, request.Trace);
            request.Trace?.Enter("write");
            if (site.Succeeded)
            {
                replay?.Prepare(site);
            }

            var setting = OutputSettingOf(read.Value);
            var writer = new OutputWriter(request.Places, new FileOperations()) { Last = replay?.Stamps() ?? OutputStamps.None, Now = request.Now };
            report = Write(request, writer, site, [.. read.Diagnostics.Concat(site.Diagnostics).Order()], setting, stage);
            if (report.Succeeded)
            {
                request.Trace?.Enter("record");
                replay?.Keep(site, setting, writer.Seen, writer.Written);
            }
        }

        request.Trace?.Enter(null);
        var seconds = around.Clock.GetElapsedTime(started).TotalSeconds;
        return new(report with { Figures = report.Figures with { Seconds = seconds } }, read.Value);
    }

    /// <summary>The folder that site.yaml names, <c>public</c> without it.</summary>
    public static string OutputFolderOf(SitePlaces places, ImmutableArray<SourceFile> files) =>
        Path.GetFullPath(OutputSettingOf(files), places.Root);

    private static string OutputSettingOf(ImmutableArray<SourceFile> files) =>
        SiteSettingsReader.Read(files.FirstOrDefault(file => file.Path == "site.yaml")).Value.Output;

    private static BuildReport Write(BuildRequest request, OutputWriter writer, BuildResult site, ImmutableArray<Diagnostic> diagnostics, string setting, Action<string> stage)
    {
        var folder = request.Output ?? Path.GetFullPath(setting, request.Places.Root);
        WriteReport? written = null;
        if (!diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            stage($"Writing {site.Output.Length} files");
            var result = writer.Write(folder, site.Output);
            written = result.Value;
            diagnostics = [.. diagnostics, .. result.Diagnostics];
        }

        return new(new BuildFigures(site.Counts.Pages, site.Counts.Seeds, site.Counts.Explainers, 0), diagnostics, site.Notes, written, folder);
    }
}
