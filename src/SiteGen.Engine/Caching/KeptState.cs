// What stages that start from their own last result leave for the next process: one file, replaced whole.
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace SiteGen.Caching;

/// <summary>The last results of such stages, by stage. Immutable.</summary>
/// <remarks>Layout, little-endian: mark (8 bytes), version (16); for each stage the length of its bytes (4), the length of its name (4), name and
/// bytes; the hash of all before it (16).</remarks>
public sealed class KeptState
{
    private const int Head = 8 + 16;
    private const int Seal = 16;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _stages = new(StringComparer.Ordinal);

    private KeptState()
    {
    }

    private static ReadOnlySpan<byte> Mark => "SGSTATE1"u8;

    /// <summary>The state; null when the file is damaged, cut short, no such file at all, or of another version.</summary>
    public static KeptState? Parse(ReadOnlyMemory<byte> file, Fingerprint version)
    {
        var bytes = file.Span;
        if (bytes.Length < Head + Seal || !bytes.StartsWith(Mark) || Fingerprint.Read(bytes[8..]) != version
            || Fingerprint.Read(bytes[^Seal..]) != Fingerprint.Of(bytes[..^Seal]))
        {
            return null;
        }

        var state = new KeptState();
        for (var at = Head; at < bytes.Length - Seal;)
        {
            var (length, nameLength) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 4)..]));
            var name = Encoding.UTF8.GetString(bytes.Slice(at + 8, nameLength));
            state._stages[name] = file.Slice(at + 8 + nameLength, length);
            at += 8 + nameLength + length;
        }

        return state;
    }

    internal ReadOnlyMemory<byte>? Find(string stage) => _stages.TryGetValue(stage, out var bytes) ? (ReadOnlyMemory<byte>?)bytes : null;

    /// <summary>Writes the file part by part.</summary>
    internal static void Write(Fingerprint version, IEnumerable<(string Stage, ReadOnlyMemory<byte> Bytes)> stages, Action<ReadOnlyMemory<byte>> append)
    {
        var hash = new XxHash128();
        var head = new byte[Head];
        Mark.CopyTo(head);
        version.WriteTo(head.AsSpan(8));
        Put(head);
        foreach (var (stage, bytes) in stages)
        {
            var name = Encoding.UTF8.GetBytes(stage);
            var lengths = new byte[8];
            BinaryPrimitives.WriteInt32LittleEndian(lengths, bytes.Length);
            BinaryPrimitives.WriteInt32LittleEndian(lengths.AsSpan(4), name.Length);
            Put(lengths);
            Put(name);
            Put(bytes);
        }

        var seal = new byte[Seal];
        Fingerprint.Of(hash).WriteTo(seal);
        append(seal);

        void Put(ReadOnlyMemory<byte> bytes)
        {
            hash.Append(bytes.Span);
            append(bytes);
        }
    }
}
