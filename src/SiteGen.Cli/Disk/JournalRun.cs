// Carries out a journal: for the build that wrote it, or for the next one after a kill.
namespace SiteGen.Cli.Disk;

internal static class JournalRun
{
    /// <summary>Completes what an earlier build left, and removes what it had only prepared. True when a journal was completed.</summary>
    public static bool Recover(OutputFolder folder, FileOperations operations)
    {
        var journal = File.Exists(folder.Journal) ? Journal.Parse(File.ReadAllBytes(folder.Journal)) : null;
        if (journal is not null)
        {
            Apply(journal, folder, operations);
        }
        else if (Directory.Exists(folder.Staging))
        {
            operations.DeleteTree(folder.Staging);
        }

        return journal is not null;
    }

    /// <summary>Renames and deletes. Harmless to repeat after a stop at any point.</summary>
    public static void Apply(Journal journal, OutputFolder folder, FileOperations operations)
    {
        // Once a staged file is gone, the first deletions are all done; on a file system that ignores case, repeating them would hit new files.
        if (journal.Put.All(path => File.Exists(OutputPath.OnDisk(folder.StagedFiles, path))))
        {
            DeleteAll(journal.DeleteFirst, folder, operations);
        }

        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in journal.Put)
        {
            var staged = OutputPath.OnDisk(folder.StagedFiles, path);
            var target = OutputPath.OnDisk(folder.Path, path);
            if (!File.Exists(staged))
            {
                continue;
            }

            var parent = Path.GetDirectoryName(target)!;
            if (made.Add(parent) && !Directory.Exists(parent))
            {
                operations.MakeFolder(parent);
            }

            operations.Replace(staged, target);
        }

        DeleteAll(journal.DeleteLast, folder, operations);
        if (File.Exists(folder.StagedManifest))
        {
            operations.Replace(folder.StagedManifest, folder.Manifest);
        }

        operations.Delete(folder.Journal);
        operations.DeleteTree(folder.Staging);
    }

    private static void DeleteAll(IEnumerable<string> paths, OutputFolder folder, FileOperations operations)
    {
        foreach (var path in paths)
        {
            var target = OutputPath.OnDisk(folder.Path, path);
            operations.Delete(target);
            operations.DeleteEmptyFolders(Path.GetDirectoryName(target)!, folder.Path);
        }
    }
}
