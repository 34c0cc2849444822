// Checks that an output folder is as a recorded build left it.
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

/// <param name="last">What an earlier build saw in the folder.</param>
/// <param name="now">The time, by the same clock as the system's.</param>
internal sealed class RecordedOutput(SitePlaces places, OutputStamps last, DateTimeOffset now)
{
    /// <summary>What the next build may go by instead; null when nothing is known that was not known before.</summary>
    public OutputStamps? Seen { get; private set; }

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
            return held is null ? null : Count(folder, manifest);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private int? Count(OutputFolder folder, Fingerprint manifest)
    {
        var bytes = File.ReadAllBytes(folder.Manifest);
        if (Fingerprint.Of(bytes) != manifest || Manifest.Parse(bytes) is not { } list)
        {
            return null;
        }

        var seen = new SeenOutput(folder, last, now);
        if (!IsAsListed(seen, list))
        {
            return null;
        }

        Seen = !seen.HasLearnt ? null : seen.ToStamps(list.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value)), []);
        return list.Files.Count;
    }

    private static bool IsAsListed(SeenOutput seen, Manifest list)
    {
        var known = new Lazy<HashSet<string>>(() => list.Files.Keys.SelectMany(path => OutputPath.Folders(path).Prepend(path)).ToHashSet(StringComparer.Ordinal));
        var present = seen.List(path => path != Manifest.FileName && (list.Files.ContainsKey(path) || known.Value.Contains(path)));
        if (!present.Diagnostics.IsEmpty || present.Value.Length != list.Files.Count || !present.Value.All(list.Files.ContainsKey))
        {
            return false;
        }

        var paths = present.Value;
        var same = new bool[paths.Length];
        Workers.Run(paths.Length, i => same[i] = seen.Holds(paths[i], list.Files[paths[i]]));
        return Array.TrueForAll(same, one => one);
    }
}
