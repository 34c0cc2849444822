// Refuses output folders that a build could do harm in.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

internal static class OutputGuard
{
    /// <summary>What is wrong with the place itself, or null.</summary>
    public static Diagnostic? CheckPlace(OutputFolder folder, SitePlaces places)
    {
        var at = new Location(folder.Path);
        if (File.Exists(folder.Path))
        {
            return DiskRules.CannotWrite.At(at, "the output should be a folder and is a file", "delete the file, or choose another folder with --output");
        }

        if (new DirectoryInfo(folder.Path).LinkTarget is { } target)
        {
            return DiskRules.OutputThroughLink.At(at, $"the output folder is a symbolic link to {target}", $"give the folder itself: --output {target}");
        }

        var output = RealPath.Of(folder.Path);
        if (RealPath.IsWithin(RealPath.Of(places.Root), output))
        {
            return OverSources(at, "the output folder is the site's root or stands above it");
        }

        foreach (var sources in new[] { places.Seeds, places.Content, places.Templates }.Select(RealPath.Of))
        {
            if (RealPath.IsWithin(output, sources) || RealPath.IsWithin(sources, output))
            {
                return OverSources(at, $"the output folder and the folder of sources {Path.GetFileName(sources)} stand inside each other");
            }
        }

        return null;
    }

    /// <summary>Files in a folder and below it that are neither the tool's own nor hidden, as site paths; links are refused.</summary>
    /// <param name="isKnown">Whether a path is a file of the old or new site or one of their folders: such a path is looked at even where it is hidden.</param>
    public static Result<ImmutableArray<string>> ListAll(OutputFolder folder, Func<string, bool> isKnown)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        Walk("");
        return new(files.ToImmutable(), diagnostics.ToImmutable());

        void Walk(string path)
        {
            var found = List(OutputPath.OnDisk(folder.Path, path), path, isKnown, diagnostics);
            files.AddRange(found.Files);
            foreach (var inner in found.Folders)
            {
                Walk(inner);
            }
        }
    }

    /// <summary>The same for what stands right in a folder.</summary>
    /// <param name="sitePath">Its site path; empty for the output folder itself.</param>
    public static (List<string> Files, List<string> Folders) List(string folder, string sitePath, Func<string, bool> isKnown, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (files, folders) = (new List<string>(), new List<string>());
        foreach (var entry in FolderListing.Of(folder))
        {
            var path = sitePath.Length == 0 ? entry.Name : $"{sitePath}/{entry.Name}";
            if (IsHidden(entry.Name) && (OutputFolder.IsPassing(path) || !isKnown(path)))
            {
                continue;
            }

            var full = Path.Combine(folder, entry.Name);
            if (entry.Kind == EntryKind.Other && new FileInfo(full).LinkTarget is { } target)
            {
                diagnostics.Add(DiskRules.OutputThroughLink.At(new Location(full), $"this is a symbolic link to {target}",
                    "remove the link; what belongs on the site goes to content/"));
            }
            else
            {
                (entry.Kind == EntryKind.Folder || (entry.Kind == EntryKind.Other && Directory.Exists(full)) ? folders : files).Add(path);
            }
        }

        return (files, folders);
    }

    public static Diagnostic Foreign(OutputFolder folder, ImmutableArray<string> files)
    {
        var few = string.Join(", ", files.Take(3));
        var rest = files.Length > 3 ? $" and {files.Length - 3} more" : "";
        return DiskRules.ForeignFiles.At(new Location(folder.Path), $"this folder holds files that SiteGen did not make: {few}{rest}",
            "move what belongs on the site to content/, delete the rest, or choose another folder with --output");
    }

    /// <summary>Whether people and systems leave such files about, and a site has none by this name unless it says so.</summary>
    private static bool IsHidden(string name) => name.StartsWith('.') || name is "Thumbs.db" or "desktop.ini";

    private static Diagnostic OverSources(Location at, string message) =>
        DiskRules.OutputOverSources.At(at, message, "choose a folder of its own, e.g. --output public");
}
