// Removes a site's output and cache: only files that the tool's own list names.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

internal sealed class OutputCleaner(SitePlaces places, FileOperations operations)
{
    /// <summary>How many files were removed.</summary>
    public Result<int> Clean(string outputFolder)
    {
        var folder = new OutputFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)));
        try
        {
            var removed = Directory.Exists(folder.Path) ? CleanOutput(folder) : new(0);
            if (removed.Diagnostics.IsEmpty && new DirectoryInfo(places.Cache).LinkTarget is null)
            {
                operations.DeleteTree(places.Cache);
            }

            return removed;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(0, [DiskRules.CannotWrite.At(new Location(folder.Path), $"the output cannot be removed: {problem.Message.TrimEnd('.')}",
                "give yourself the right to write there, and clean again")]);
        }
    }

    private Result<int> CleanOutput(OutputFolder folder)
    {
        if (OutputGuard.CheckPlace(folder, places) is { } wrong)
        {
            return new(0, [wrong]);
        }

        int removed;
        using (var held = OutputLock.Take(folder, TimeSpan.FromSeconds(5)))
        {
            if (held is null)
            {
                return new(0, [DiskRules.OutputBusy.At(new Location(folder.Path), "a build is writing to this folder", "wait for it to end")]);
            }

            JournalRun.Recover(folder, operations);
            if ((File.Exists(folder.Manifest) ? Manifest.Parse(File.ReadAllBytes(folder.Manifest)) : Manifest.Empty) is not { } manifest)
            {
                return new(0, [DiskRules.ManifestDamaged.At(new Location(folder.Manifest), "this list of output files was changed or cut short", "delete the output folder by hand")]);
            }

            if (OutputGuard.ListAll(folder, manifest.Files.ContainsKey) is { Diagnostics: { IsEmpty: false } links })
            {
                return new(0, links);
            }

            removed = Remove(folder, manifest);
        }

        operations.DeleteEmptyFolders(folder.Path, folder.Parent);
        return new(removed);
    }

    private int Remove(OutputFolder folder, Manifest manifest)
    {
        var removed = 0;
        foreach (var path in manifest.Files.Keys.Select(path => OutputPath.OnDisk(folder.Path, path)))
        {
            removed += File.Exists(path) ? 1 : 0;
            operations.Delete(path);
            operations.DeleteEmptyFolders(Path.GetDirectoryName(path)!, folder.Path);
        }

        operations.Delete(folder.Manifest);
        return removed;
    }
}
