// System calls that .NET does not offer, or not alone: may I write in this folder, flush a whole file system, read without a lock.
using System.Runtime.InteropServices;

namespace SiteGen.Cli.Disk;

internal static partial class UnixCalls
{
    private const int WriteAndSearch = 2 | 1;

    // Linux's numbers, equal on x64 and arm64.
    private const int CloseOnExec = 0x80000, DoNotWait = 0x800;
    private const int CurrentFolder = -100, NoFollow = 0x100;
    private const uint BasicFacts = 0x7FF;

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

    /// <summary>A descriptor for reading, which no child inherits; negative when the file cannot be opened. A pipe is not waited for.</summary>
    public static int OpenToRead(string path) => Open(path, CloseOnExec | DoNotWait);

    /// <summary>How many bytes were read; 0 at the end, negative on a failure.</summary>
    public static int Read(int file, Span<byte> buffer) => (int)ReadInto(file, buffer, (nuint)buffer.Length);

    /// <summary>What the system says of a file or folder, of a link itself; null when it is not there or the system cannot tell.</summary>
    public static FileStamp? Stat(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        Span<byte> said = stackalloc byte[256];
        try
        {
            return StatX(CurrentFolder, path, NoFollow, BasicFacts, said) == 0 ? FileStamp.Of(said) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null; // A C library older than the call.
        }
    }

    /// <summary>The next names of an open folder, as the system writes them: how many bytes, 0 at the end, negative on a failure.</summary>
    public static int ReadFolder(int folder, Span<byte> buffer)
    {
        try
        {
            return (int)ReadEntries(folder, buffer, (nuint)buffer.Length);
        }
        catch (EntryPointNotFoundException)
        {
            return -1; // A C library older than the call.
        }
    }

    [LibraryImport("libc", EntryPoint = "getdents64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadEntries(int folder, Span<byte> buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> said);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadInto(int file, Span<byte> buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeHandle file);
}
