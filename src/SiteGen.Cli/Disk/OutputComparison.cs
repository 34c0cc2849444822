// Finds what differs between the new site and what stands in the output folder.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli.Disk;

internal static class OutputComparison
{
    /// <summary>The files whose bytes are not on disk yet; errors when the folder holds anything that is not the tool's own.</summary>
    public static Result<ImmutableArray<OutputFile>> Of(OutputFolder folder, SeenOutput seen, Manifest old, ImmutableArray<OutputFile> files)
    {
        var known = new Lazy<HashSet<string>>(() => KnownOf(old, files));
        // A hidden file that the old site did not have was not looked at when the folder was listed before.
        var present = files.Any(file => !old.Files.ContainsKey(file.Path) && Path.Exists(OutputPath.OnDisk(folder.Path, file.Path)))
            ? OutputGuard.ListAll(folder, IsKnown)
            : seen.List(IsKnown);
        if (!present.Diagnostics.IsEmpty)
        {
            return new([], present.Diagnostics);
        }

        var onDisk = present.Value.ToHashSet(StringComparer.Ordinal);
        var differs = new bool[files.Length];
        Workers.Run(files.Length, i => differs[i] = !onDisk.Contains(files[i].Path) || !seen.Holds(files[i].Path, files[i].Hash));
        ImmutableArray<OutputFile> changed = [.. files.Where((_, i) => differs[i])];

        // A file that nobody listed but that equals what we would write is as good as ours.
        var ours = files.Where((_, i) => !differs[i]).Select(file => file.Path).Append(Manifest.FileName).Concat(old.Files.Keys).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> foreign = [.. present.Value.Where(path => !ours.Contains(path)), .. HiddenInTheWay(folder, changed, ours)];
        return foreign.IsEmpty ? new(changed) : new([], [OutputGuard.Foreign(folder, foreign)]);

        bool IsKnown(string path) => path == Manifest.FileName || old.Files.ContainsKey(path) || known.Value.Contains(path);
    }

    /// <summary>The first folder that the system will not let us change, or null. Asked before anything is visible.</summary>
    public static string? FirstClosedFolder(OutputFolder folder, IEnumerable<string> paths) => paths
        .Select(path => NearestFolder(Path.GetDirectoryName(OutputPath.OnDisk(folder.Path, path))!))
        .Append(folder.Path)
        .Distinct(StringComparer.Ordinal)
        .FirstOrDefault(path => !UnixCalls.MayWriteIn(path));

    private static string NearestFolder(string path)
    {
        while (!Directory.Exists(path))
        {
            path = Path.GetDirectoryName(path)!;
        }

        return path;
    }

    /// <summary>Hidden files in a folder that has to give way to a file of the same name.</summary>
    private static IEnumerable<string> HiddenInTheWay(OutputFolder folder, ImmutableArray<OutputFile> changed, HashSet<string> ours) =>
        from file in changed
        let place = OutputPath.OnDisk(folder.Path, file.Path)
        where Directory.Exists(place)
        from found in Directory.EnumerateFiles(place, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        let path = Path.GetRelativePath(folder.Path, found).Replace(Path.DirectorySeparatorChar, '/')
        where !ours.Contains(path)
        select path;

    /// <summary>Paths of files and folders of both sites.</summary>
    private static HashSet<string> KnownOf(Manifest old, ImmutableArray<OutputFile> files)
    {
        var known = old.Files.Keys.Concat(files.Select(file => file.Path)).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(known.SelectMany(OutputPath.Folders).ToArray());
        known.Add(Manifest.FileName);
        return known;
    }
}
