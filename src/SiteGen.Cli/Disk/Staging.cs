// Writes new files where nobody sees them yet, and waits until they are on the disk.
using SiteGen.Output;

namespace SiteGen.Cli.Disk;

internal static class Staging
{
    /// <summary>Up to this many files are flushed one by one; for more, one flush of the file system is faster.</summary>
    private const int FlushedOneByOne = 64;

    /// <summary>Writes files below a folder that is new, in parallel.</summary>
    public static void Write(string folder, IReadOnlyList<OutputFile> files, FileOperations operations)
    {
        operations.MakeFolder(folder);
        foreach (var parent in files.Select(file => Path.GetDirectoryName(OutputPath.OnDisk(folder, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            operations.MakeFolder(parent);
        }

        var flush = files.Count <= FlushedOneByOne || !OperatingSystem.IsLinux();
        Workers.Run(files.Count, i => operations.Write(OutputPath.OnDisk(folder, files[i].Path), files[i].Content.Span, flush));
        if (!flush)
        {
            _ = UnixCalls.FlushFileSystem(OutputPath.OnDisk(folder, files[0].Path));
        }
    }
}
