// Checks that an output folder is as a recorded build left it: by content, never by time.
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

internal sealed class RecordedOutput(SitePlaces places)
{
    /// <summary>How many files the site has; null when a build would change or refuse anything in the folder.</summary>
    /// <param name="manifest">Fingerprint of the list of files as the build wrote it.</param>
    public int? CountIn(string outputFolder, Fingerprint manifest)
    {
        var folder = new OutputFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)));
        try
        {
            if (!File.Exists(folder.Manifest) || Directory.Exists(folder.Staging) || Directory.Exists(folder.FreshTree)
                || OutputGuard.CheckPlace(folder, places) is not null)
            {
                return null;
            }

            // Held like a build's: a folder that another build writes to, or that nobody may write to, is for the real build to report.
            using var held = OutputLock.Take(folder, TimeSpan.Zero);
            return held is not null && Listed(folder, manifest) is { } list && IsAsListed(folder, list) ? list.Files.Count : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Manifest? Listed(OutputFolder folder, Fingerprint manifest)
    {
        var bytes = File.ReadAllBytes(folder.Manifest);
        return Fingerprint.Of(bytes) == manifest ? Manifest.Parse(bytes) : null;
    }

    private static bool IsAsListed(OutputFolder folder, Manifest list)
    {
        var known = list.Files.Keys.SelectMany(path => OutputPath.Folders(path).Prepend(path)).ToHashSet(StringComparer.Ordinal);
        var present = OutputGuard.List(folder, known.Contains);
        if (!present.Diagnostics.IsEmpty || !list.Files.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(present.Value))
        {
            return false;
        }

        var paths = present.Value;
        var same = new bool[paths.Length];
        Workers.Run(paths.Length, i =>
            same[i] = FileBytes.Hash(OutputPath.OnDisk(folder.Path, paths[i])).ToString() == list.Files[paths[i]]);
        return Array.TrueForAll(same, one => one);
    }
}
