// Results of an earlier process in one file: sealed by a hash, of one version of the program, each result found by its key.
using System.Buffers.Binary;
using System.IO.Hashing;

namespace SiteGen.Caching;

/// <summary>A file of results. Immutable; what is asked for is read, nothing else.</summary>
/// <remarks>Layout, little-endian: mark (8 bytes), version (16); the results; for each in the order of keys its key (16), offset (4) and length
/// (4); their count (4); the hash of all before it (16). So it can be written part by part.</remarks>
public sealed class KeptResults
{
    private const int Head = 8 + 16;
    private const int Entry = 16 + 4 + 4;
    private const int Tail = 4 + 16;

    /// <summary>So many results are encoded side by side before they are written.</summary>
    private const int Batch = 512;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _count;
    private readonly int _index;

    private KeptResults(ReadOnlyMemory<byte> file, int count) => (_file, _count, _index) = (file, count, file.Length - Tail - (count * Entry));

    private static ReadOnlySpan<byte> Mark => "SGRESULT"u8;

    /// <summary>The results; null when the file is damaged, cut short, no such file at all, or of another version.</summary>
    public static KeptResults? Parse(ReadOnlyMemory<byte> file, Fingerprint version)
    {
        var bytes = file.Span;
        return bytes.Length >= Head + Tail && bytes.StartsWith(Mark) && ReadHash(bytes[8..]) == version && ReadHash(bytes[^16..]) == Fingerprint.Of(bytes[..^16])
            ? new(file, BinaryPrimitives.ReadInt32LittleEndian(bytes[^Tail..]))
            : null;
    }

    /// <summary>Writes the file of these results.</summary>
    /// <param name="append">Takes the next bytes of the file.</param>
    /// <returns>False where they are too many for one file: what was appended is then of no use.</returns>
    public static bool Write(Fingerprint version, IReadOnlyList<(Fingerprint Key, Func<ReadOnlyMemory<byte>> Bytes)> results, Action<ReadOnlyMemory<byte>> append)
    {
        var hash = new XxHash128();
        var head = new byte[Head];
        Mark.CopyTo(head);
        WriteHash(head.AsSpan(8), version);
        Put(head);

        var places = new List<(Fingerprint Key, int Offset, int Length)>(results.Count);
        var at = (long)Head;
        for (var first = 0; first < results.Count; first += Batch)
        {
            var batch = new ReadOnlyMemory<byte>[Math.Min(Batch, results.Count - first)];
            Parallel.For(0, batch.Length, i => batch[i] = results[first + i].Bytes());
            for (var i = 0; i < batch.Length; i++)
            {
                places.Add((results[first + i].Key, (int)at, batch[i].Length));
                Put(batch[i]);
                at += batch[i].Length;
                if (at > Array.MaxLength)
                {
                    return false;
                }
            }
        }

        Put(IndexOf(places));
        var seal = new byte[16];
        WriteHash(seal, new(hash.GetCurrentHashAsUInt128()));
        append(seal);
        return at + ((long)Entry * results.Count) + Tail <= Array.MaxLength;

        void Put(ReadOnlyMemory<byte> bytes)
        {
            hash.Append(bytes.Span);
            append(bytes);
        }
    }

    private static byte[] IndexOf(List<(Fingerprint Key, int Offset, int Length)> places)
    {
        places.Sort(static (a, b) => a.Key.Value.CompareTo(b.Key.Value));
        var index = new byte[(places.Count * Entry) + 4];
        for (var i = 0; i < places.Count; i++)
        {
            var entry = index.AsSpan(i * Entry);
            WriteHash(entry, places[i].Key);
            BinaryPrimitives.WriteInt32LittleEndian(entry[16..], places[i].Offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[20..], places[i].Length);
        }

        BinaryPrimitives.WriteInt32LittleEndian(index.AsSpan(places.Count * Entry), places.Count);
        return index;
    }

    internal ReadOnlyMemory<byte>? Find(Fingerprint key)
    {
        var file = _file.Span;
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = file[(_index + (middle * Entry))..];
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
