// One build from folder to folder: read, build, write; nothing is written when anything is wrong.
using System.Collections.Immutable;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

/// <summary>What to build.</summary>
/// <param name="Output">Absolute path of the output folder; null when site.yaml decides.</param>
internal sealed record BuildRequest(SitePlaces Places, string? Output, BuildOptions Options);

/// <summary>One build and the files it read.</summary>
internal sealed record BuildOutcome(BuildReport Report, ImmutableArray<SourceFile> Files);

internal static class BuildRun
{
    /// <param name="stage">Told what is being done.</param>
    public static BuildOutcome Run(BuildRequest request, Surroundings around, Action<string> stage)
    {
        var started = around.Clock.GetTimestamp();
        var read = SiteFolder.Read(request.Places);
        stage($"Building from {read.Value.Length} files");
        var site = around.NewEngine()(new SiteInputs(read.Value, SiteFolder.DefaultTheme(), request.Options));
        ImmutableArray<Diagnostic> diagnostics = [.. read.Diagnostics.Concat(site.Diagnostics).Order()];

        var folder = request.Output ?? OutputFolderOf(request.Places, read.Value);
        WriteReport? written = null;
        if (!diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            stage($"Writing {site.Output.Length} files");
            var result = new OutputWriter(request.Places, new FileOperations()).Write(folder, site.Output);
            written = result.Value;
            diagnostics = [.. diagnostics, .. result.Diagnostics];
        }

        var seconds = around.Clock.GetElapsedTime(started).TotalSeconds;
        return new(
            new BuildReport(new BuildFigures(site.Counts.Pages, site.Counts.Seeds, site.Counts.Explainers, seconds), diagnostics, site.Notes, written, folder),
            read.Value);
    }

    /// <summary>The folder that site.yaml names, <c>public</c> without it.</summary>
    public static string OutputFolderOf(SitePlaces places, ImmutableArray<SourceFile> files) =>
        Path.GetFullPath(SiteSettingsReader.Read(files.FirstOrDefault(file => file.Path == "site.yaml")).Value.Output, places.Root);
}
