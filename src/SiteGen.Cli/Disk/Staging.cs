// Writes new files where nobody sees them yet, and waits until they are on the disk.
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SiteGen.Cli.Disk;

internal static class Staging
{
    /// <summary>Up to this many files are flushed one by one; for more, one flush of the file system is faster.</summary>
    private const int FlushedOneByOne = 64;

    /// <summary>Writes files below a folder that is new, in parallel.</summary>
    public static void Write(string folder, IReadOnlyList<PreparedFile> files, FileOperations operations)
    {
        operations.MakeFolder(folder);
        foreach (var parent in files.Select(file => Path.GetDirectoryName(OutputPath.OnDisk(folder, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            operations.MakeFolder(parent);
        }

        var flush = files.Count <= FlushedOneByOne || !OperatingSystem.IsLinux();
        InParallel(files, file => operations.Write(OutputPath.OnDisk(folder, file.Path), file.Content.Span, flush));
        if (!flush)
        {
            _ = UnixCalls.FlushFileSystem(OutputPath.OnDisk(folder, files[0].Path));
        }
    }

    /// <summary>Runs work on all processors; the first failure comes out as itself.</summary>
    public static void InParallel<T>(IReadOnlyList<T> items, Action<T> work)
    {
        try
        {
            // Large batches of small works: partitions by range would leave one thread with all the large files.
            Parallel.ForEach(Partitioner.Create(items, loadBalance: true), work);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
