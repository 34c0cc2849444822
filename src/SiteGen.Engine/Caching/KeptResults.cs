// Results of earlier processes: their bytes in one file that grows, and an index of those that the last build used, which replaces the one before.
using System.Buffers.Binary;
using System.IO.Hashing;

namespace SiteGen.Caching;

/// <summary>Results found by their keys. Immutable; what is asked for is read and proven whole, nothing else is looked at.</summary>
/// <remarks>Layout of the index, little-endian: mark (8 bytes), version (16), length of the results that it speaks of (8); for each result in
/// the order of keys its key (16), offset (8), length (8) and check (8); the hash of all before it (16). The file of results has no layout of its
/// own: what no index speaks of, such as the end that a killed process wrote, is of no meaning, and a result that is not what it was is no result.</remarks>
public sealed class KeptResults
{
    private const int Head = 8 + 16 + 8;
    private const int Entry = 16 + 8 + 8 + 8;
    private const int Seal = 16;

    private readonly ReadOnlyMemory<byte> _index;
    private readonly ReadOnlyMemory<byte> _results;
    private readonly int _count;

    private KeptResults(ReadOnlyMemory<byte> index, ReadOnlyMemory<byte> results) =>
        (_index, _results, _count) = (index, results, (index.Length - Head - Seal) / Entry);

    /// <summary>How much of the file of results the index speaks of.</summary>
    public long Length => _results.Length;

    internal int Count => _count;

    internal ReadOnlyMemory<byte> Bytes => _results;

    private static ReadOnlySpan<byte> Mark => "SGINDEX2"u8;

    /// <summary>The results; null when the index is damaged, cut short, no such file at all, or of another version, or the results are cut short.</summary>
    public static KeptResults? Parse(ReadOnlyMemory<byte> index, ReadOnlyMemory<byte> results, Fingerprint version)
    {
        var bytes = index.Span;
        return bytes.Length >= Head + Seal && (bytes.Length - Head - Seal) % Entry == 0 && bytes.StartsWith(Mark) && Fingerprint.Read(bytes[8..]) == version
            && Fingerprint.Read(bytes[^Seal..]) == Fingerprint.Of(bytes[..^Seal]) && BinaryPrimitives.ReadInt64LittleEndian(bytes[24..]) is var length && length <= results.Length
            ? new(index, results[..(int)length])
            : null;
    }

    /// <summary>Whether this is an index of another version of the program.</summary>
    public static bool IsOfAnother(ReadOnlySpan<byte> index, Fingerprint version) =>
        index.Length >= Head + Seal && (!index.StartsWith(Mark) || Fingerprint.Read(index[8..]) != version);

    /// <summary>The bytes of a result; null where there is none, or where they are not what they were.</summary>
    internal ReadOnlyMemory<byte>? Find(Fingerprint key) => PlaceOf(key) is { } place ? BytesAt(place) : default(ReadOnlyMemory<byte>?);

    internal KeptPlace? PlaceOf(Fingerprint key)
    {
        var index = _index.Span;
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = index.Slice(Head + (middle * Entry), Entry);
            var order = Fingerprint.Read(entry).CompareTo(key);
            if (order == 0)
            {
                return KeptPlace.Read(entry[16..]);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    internal ReadOnlyMemory<byte>? BytesAt(KeptPlace place)
    {
        if (place.Offset < 0 || place.Length < 0 || place.Offset + place.Length > _results.Length)
        {
            return null;
        }

        var bytes = _results.Slice((int)place.Offset, (int)place.Length);
        return XxHash3.HashToUInt64(bytes.Span) == place.Check ? (ReadOnlyMemory<byte>?)bytes : null;
    }

    /// <summary>The index of these results.</summary>
    /// <param name="length">Of the file of results.</param>
    internal static byte[] IndexOf(Fingerprint version, long length, List<(Fingerprint Key, KeptPlace Place)> places)
    {
        places.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        var index = new byte[Head + (places.Count * Entry) + Seal];
        Mark.CopyTo(index);
        version.WriteTo(index.AsSpan(8));
        BinaryPrimitives.WriteInt64LittleEndian(index.AsSpan(24), length);
        for (var i = 0; i < places.Count; i++)
        {
            var entry = index.AsSpan(Head + (i * Entry));
            places[i].Key.WriteTo(entry);
            places[i].Place.Write(entry[16..]);
        }

        Fingerprint.Of(index.AsSpan(..^Seal)).WriteTo(index.AsSpan(index.Length - Seal));
        return index;
    }
}

/// <summary>Where a result stands in the file of results.</summary>
/// <param name="Check">XXH3 of its bytes.</param>
internal readonly record struct KeptPlace(long Offset, long Length, ulong Check)
{
    public static KeptPlace Of(ReadOnlySpan<byte> bytes, long offset) => new(offset, bytes.Length, XxHash3.HashToUInt64(bytes));

    public static KeptPlace Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadInt64LittleEndian(bytes), BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Offset);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], Length);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[16..], Check);
    }
}
