// What stages that start from their own last result leave for the next process: one file, replaced whole.
using System.Buffers.Binary;

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
        if (bytes.Length < Head + Seal || !bytes.StartsWith(Mark) || BinaryPrimitives.ReadUInt128LittleEndian(bytes[8..]) != version.Value
            || BinaryPrimitives.ReadUInt128LittleEndian(bytes[^Seal..]) != Fingerprint.Of(bytes[..^Seal]).Value)
        {
            return null;
        }

        var state = new KeptState();
        for (var at = Head; at < bytes.Length - Seal;)
        {
            var (length, nameLength) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 4)..]));
            var name = System.Text.Encoding.UTF8.GetString(bytes.Slice(at + 8, nameLength));
            state._stages[name] = file.Slice(at + 8 + nameLength, length);
            at += 8 + nameLength + length;
        }

        return state;
    }

    internal ReadOnlyMemory<byte>? Find(string stage) => _stages.TryGetValue(stage, out var bytes) ? (ReadOnlyMemory<byte>?)bytes : null;

    internal static byte[] Write(Fingerprint version, IEnumerable<(string Stage, ReadOnlyMemory<byte> Bytes)> stages)
    {
        var all = stages.Select(stage => (Name: System.Text.Encoding.UTF8.GetBytes(stage.Stage), stage.Bytes)).ToArray();
        var file = new byte[Head + all.Sum(stage => 8 + stage.Name.Length + stage.Bytes.Length) + Seal];
        Mark.CopyTo(file);
        BinaryPrimitives.WriteUInt128LittleEndian(file.AsSpan(8), version.Value);
        var at = Head;
        foreach (var (name, bytes) in all)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), bytes.Length);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at + 4), name.Length);
            name.CopyTo(file, at + 8);
            bytes.CopyTo(file.AsMemory(at + 8 + name.Length));
            at += 8 + name.Length + bytes.Length;
        }

        BinaryPrimitives.WriteUInt128LittleEndian(file.AsSpan(at), Fingerprint.Of(file.AsSpan(0, at)).Value);
        return file;
    }
}
