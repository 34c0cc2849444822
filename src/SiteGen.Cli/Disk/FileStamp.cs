// What the system says of a file without reading it.
using System.Runtime.InteropServices;

namespace SiteGen.Cli.Disk;

/// <summary>A file or folder that has the same stamp as before was not written, replaced or renamed since: whatever changes it sets the last of these to the
/// time of the system's clock, and no program can set it to anything else.</summary>
/// <param name="Modified">Nanoseconds since 1970.</param>
/// <param name="Changed">Nanoseconds since 1970.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct FileStamp(ulong Device, ulong File, ulong Length, long Modified, long Changed, ulong Mode)
{
    private const ulong KindMask = 0xF000, FolderKind = 0x4000;

    /// <summary>Two changes within so many nanoseconds may leave the same time: the system counts in steps of at most a hundredth of a second, some file
    /// systems in whole seconds, and those leave zeros.</summary>
    private const long Unsettled = 100_000_000, UnsettledInWholeSeconds = 2_000_000_000, Millisecond = 1_000_000;

    public bool IsFolder => (Mode & KindMask) == FolderKind;

    /// <summary>Nothing can have changed the file after this stamp was taken and left it as it is.</summary>
    /// <param name="taken">When the stamp was taken. A time of change that lies after it tells of a clock that was set back.</param>
    public bool IsSettled(DateTimeOffset taken) =>
        Changed + (Changed % Millisecond == 0 ? UnsettledInWholeSeconds : Unsettled) <= (taken - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;

    /// <summary>Reads what the call statx writes: its layout is the same on all processors, its numbers in the processor's own order.</summary>
    public static FileStamp Of(ReadOnlySpan<byte> said) => new(
        MemoryMarshal.Read<ulong>(said[136..]), MemoryMarshal.Read<ulong>(said[32..]), MemoryMarshal.Read<ulong>(said[40..]),
        Nanoseconds(said[112..]), Nanoseconds(said[96..]), MemoryMarshal.Read<ushort>(said[28..]));

    private static long Nanoseconds(ReadOnlySpan<byte> time) => (MemoryMarshal.Read<long>(time) * 1_000_000_000) + MemoryMarshal.Read<uint>(time[8..]);
}
