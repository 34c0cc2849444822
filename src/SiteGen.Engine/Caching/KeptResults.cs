// Results of an earlier process in one file: sealed by a hash, of one version of the program, each result found by its key.
using System.Buffers.Binary;
using System.Collections.Immutable;

namespace SiteGen.Caching;

/// <summary>A file of results. Immutable; what is asked for is read, nothing else.</summary>
/// <remarks>Layout, little-endian: mark (8 bytes), version (16), count (4), then for each result in the order of keys its key (16), offset (4)
/// and length (4), then the results, then the hash of all before it (16).</remarks>
public sealed class KeptResults
{
    private const int Head = 8 + 16 + 4;
    private const int Entry = 16 + 4 + 4;
    private const int Seal = 16;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _count;

    private KeptResults(ReadOnlyMemory<byte> file, int count) => (_file, _count) = (file, count);

    private static ReadOnlySpan<byte> Mark => "SGRESULT"u8;

    /// <summary>The results; null when the file is damaged, cut short, no such file at all, or of another version.</summary>
    public static KeptResults? Parse(ReadOnlyMemory<byte> file, Fingerprint version)
    {
        var bytes = file.Span;
        if (bytes.Length < Head + Seal || !bytes.StartsWith(Mark) || ReadHash(bytes[8..]) != version || ReadHash(bytes[^Seal..]) != Fingerprint.Of(bytes[..^Seal]))
        {
            return null;
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]);
        return new(file, count);
    }

    /// <summary>The file of these results; null where they are too many for one.</summary>
    public static byte[]? Write(Fingerprint version, ImmutableArray<(Fingerprint Key, ReadOnlyMemory<byte> Bytes)> results)
    {
        var heap = Head + ((long)Entry * results.Length);
        var length = heap + results.Sum(result => (long)result.Bytes.Length) + Seal;
        if (length > Array.MaxLength)
        {
            return null;
        }

        var file = new byte[length];
        Mark.CopyTo(file);
        WriteHash(file.AsSpan(8), version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), results.Length);
        var (entry, at) = (Head, (int)heap);
        foreach (var (key, bytes) in results.Sort(static (a, b) => a.Key.Value.CompareTo(b.Key.Value)))
        {
            WriteHash(file.AsSpan(entry), key);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(entry + 16), at);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(entry + 20), bytes.Length);
            bytes.Span.CopyTo(file.AsSpan(at));
            (entry, at) = (entry + Entry, at + bytes.Length);
        }

        WriteHash(file.AsSpan(at), Fingerprint.Of(file.AsSpan(0, at)));
        return file;
    }

    internal ReadOnlyMemory<byte>? Find(Fingerprint key)
    {
        var file = _file.Span;
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = file[(Head + (middle * Entry))..];
            var order = BinaryPrimitives.ReadUInt128LittleEndian(entry).CompareTo(key.Value);
            if (order == 0)
            {
                return _file.Slice(BinaryPrimitives.ReadInt32LittleEndian(entry[16..]), BinaryPrimitives.ReadInt32LittleEndian(entry[20..]));
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static Fingerprint ReadHash(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128LittleEndian(bytes));

    private static void WriteHash(Span<byte> bytes, Fingerprint hash) => BinaryPrimitives.WriteUInt128LittleEndian(bytes, hash.Value);
}
