// Two system calls that .NET does not offer: may I write in this folder, and flush a whole file system at once.
using System.Runtime.InteropServices;

namespace SiteGen.Cli.Disk;

internal static partial class UnixCalls
{
    private const int WriteAndSearch = 2 | 1;

    /// <summary>Whether files can be made and renamed in a folder. True where the system cannot tell beforehand.</summary>
    public static bool MayWriteIn(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndSearch) == 0;

    /// <summary>Flushes the file system that holds a file; false where this is not to be had.</summary>
    public static bool FlushFileSystem(string file)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        using var handle = File.OpenHandle(file);
        return SyncFileSystem(handle) == 0;
    }

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeHandle file);
}
