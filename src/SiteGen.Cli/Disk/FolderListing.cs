// Names in a folder and what kind each is, in one or two questions to the system; .NET asks two more for every name.
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace SiteGen.Cli.Disk;

internal enum EntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link, or something that .NET has to look at to say what it is.</summary>
    Other,
}

/// <summary>A name in a folder.</summary>
internal readonly record struct FolderEntry(string Name, EntryKind Kind);

internal static class FolderListing
{
    private const int BufferLength = 32 * 1024;

    // A record of getdents64: number (8), offset (8), length (2), kind (1), name, a zero.
    private const int LengthAt = 16, KindAt = 18, NameAt = 19;
    private const byte FolderKind = 4, FileKind = 8;

    /// <summary>What stands in a folder, by name.</summary>
    public static List<FolderEntry> Of(string folder)
    {
        var entries = Quick(folder) ?? [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(entry => new FolderEntry(entry.Name, KindOf(entry)))];
        entries.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return entries;
    }

    private static EntryKind KindOf(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Other : entry is DirectoryInfo ? EntryKind.Folder : EntryKind.File;

    /// <summary>Null where the folder has to be read in .NET's way.</summary>
    private static List<FolderEntry>? Quick(string folder)
    {
        var handle = OperatingSystem.IsLinux() ? UnixCalls.OpenToRead(folder) : -1;
        if (handle < 0)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var entries = new List<FolderEntry>();
            while (true)
            {
                switch (UnixCalls.ReadFolder(handle, buffer))
                {
                    case 0:
                        return entries;
                    case < 0:
                        return null;
                    case var read:
                        Add(buffer.AsSpan(0, read), entries);
                        break;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            _ = UnixCalls.Close(handle);
        }
    }

    private static void Add(ReadOnlySpan<byte> records, List<FolderEntry> entries)
    {
        for (; !records.IsEmpty; records = records[MemoryMarshal.Read<ushort>(records[LengthAt..])..])
        {
            var name = records[NameAt..];
            name = name[..name.IndexOf((byte)0)];
            if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
            {
                entries.Add(new(Encoding.UTF8.GetString(name), records[KindAt] switch { FolderKind => EntryKind.Folder, FileKind => EntryKind.File, _ => EntryKind.Other }));
            }
        }
    }
}
