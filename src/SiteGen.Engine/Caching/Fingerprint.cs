// A 128-bit hash of a value: the key of every cache.
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteGen.Caching;

/// <summary>XXH128 of a value. Equal values have equal fingerprints on every machine. Not for security.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    public static Fingerprint Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", null);
}

/// <summary>Hashes a sequence of values. Each is written with its length, so that "ab","c" and "a","bc" differ.</summary>
public sealed class FingerprintBuilder
{
    /// <summary>Most keys are shorter: gathered first, they are hashed at once, for a tenth of what hashing piece by piece takes.</summary>
    private const int Gathered = 2048;

    private byte[] _bytes = new byte[128];
    private int _count;
    private XxHash128? _hash;

    public FingerprintBuilder Add(string? text)
    {
        Add(text?.Length ?? -1);
        Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public FingerprintBuilder Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        Append(bytes);
        return this;
    }

    public FingerprintBuilder Add(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        Append(bytes);
        return this;
    }

    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, fingerprint.Value);
        Append(bytes);
        return this;
    }

    public Fingerprint ToFingerprint() => _hash is null ? Fingerprint.Of(_bytes.AsSpan(0, _count)) : new(_hash.GetCurrentHashAsUInt128());

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_hash is null && _count + bytes.Length > Gathered)
        {
            _hash = new XxHash128();
            _hash.Append(_bytes.AsSpan(0, _count));
        }

        if (_hash is not null)
        {
            _hash.Append(bytes);
            return;
        }

        if (_count + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _count + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }
}
