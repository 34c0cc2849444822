// The files and folders of an output folder as an earlier build found them, with what the system said of each before it was read.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

/// <summary>One file or folder.</summary>
/// <param name="Parent">Place of the folder that it stands in; the output folder itself is the first of all.</param>
/// <param name="Hash">Of the bytes of a file.</param>
/// <param name="Stamp">Taken before the file was read and found to have this hash, or the folder was listed; null when neither was done since it was written.</param>
internal readonly record struct StampedEntry(string Path, int Parent, Fingerprint Hash, FileStamp? Stamp)
{
    public bool IsFolder => Hash == default;
}

/// <summary>All entries, each folder before what stands in it. Nothing in the file is true on another machine, where no stamp fits.</summary>
/// <remarks>Layout in the processor's own order: mark (8 bytes), count (4), for each entry its numbers, the lengths of all paths (4 each), all paths in UTF-8; the
/// hash of all before it (16).</remarks>
internal sealed class OutputStamps(StampedEntry[] entries)
{
    private const int Head = 12, Seal = Fingerprint.Size;

    public static OutputStamps None { get; } = new([]);

    public StampedEntry[] Entries => entries;

    private static ReadOnlySpan<byte> Mark => "SGSTAMP1"u8;

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Numbers(Fingerprint Hash, FileStamp Stamp, int Parent, int HasStamp);

    /// <summary>The stamps; none when the file is damaged, cut short or no such file at all.</summary>
    public static OutputStamps Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < Head + Seal || !file.StartsWith(Mark) || Fingerprint.Read(file[^Seal..]) != Fingerprint.Of(file[..^Seal]))
        {
            return None;
        }

        var count = MemoryMarshal.Read<int>(file[8..]);
        var numbers = MemoryMarshal.Cast<byte, Numbers>(file.Slice(Head, count * Unsafe.SizeOf<Numbers>()));
        var rest = file[(Head + (count * Unsafe.SizeOf<Numbers>()))..];
        var lengths = MemoryMarshal.Cast<byte, int>(rest[..(4 * count)]);
        var paths = rest[(4 * count)..];
        var entries = new StampedEntry[count];
        for (var at = 0; at < count; at++)
        {
            entries[at] = new(Encoding.UTF8.GetString(paths[..lengths[at]]), numbers[at].Parent, numbers[at].Hash, numbers[at].HasStamp == 1 ? numbers[at].Stamp : null);
            paths = paths[lengths[at]..];
        }

        return new(entries);
    }

    public byte[] ToBytes()
    {
        var (numbers, lengths) = (new Numbers[entries.Length], new int[entries.Length]);
        for (var at = 0; at < numbers.Length; at++)
        {
            var entry = entries[at];
            numbers[at] = new(entry.Hash, entry.Stamp ?? default, entry.Parent, entry.Stamp is null ? 0 : 1);
            lengths[at] = Encoding.UTF8.GetByteCount(entry.Path);
        }

        var numberBytes = MemoryMarshal.AsBytes(numbers.AsSpan());
        var lengthBytes = MemoryMarshal.AsBytes(lengths.AsSpan());
        var file = new byte[Head + numberBytes.Length + lengthBytes.Length + lengths.Sum() + Seal];
        Mark.CopyTo(file);
        MemoryMarshal.Write(file.AsSpan(8), entries.Length);
        numberBytes.CopyTo(file.AsSpan(Head));
        lengthBytes.CopyTo(file.AsSpan(Head + numberBytes.Length));
        var end = Head + numberBytes.Length + lengthBytes.Length;
        foreach (var entry in entries)
        {
            end += Encoding.UTF8.GetBytes(entry.Path, file.AsSpan(end));
        }

        Fingerprint.Of(file.AsSpan(0, end)).WriteTo(file.AsSpan(end));
        return file;
    }
}
