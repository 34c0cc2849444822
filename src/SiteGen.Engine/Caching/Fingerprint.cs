// A 128-bit hash of a value: the key of every cache.
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteGen.Caching;

/// <summary>XXH128 of a value. Equal values have equal fingerprints on every machine. Not for security.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", null);
}

/// <summary>Hashes a sequence of values. Each is written with its length, so that "ab","c" and "a","bc" differ.</summary>
public sealed class FingerprintBuilder
{
    private readonly XxHash128 _hash = new();

    public FingerprintBuilder Add(string? text)
    {
        Add(text?.Length ?? -1);
        _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public FingerprintBuilder Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _hash.Append(bytes);
        return this;
    }

    public FingerprintBuilder Add(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        _hash.Append(bytes);
        return this;
    }

    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, fingerprint.Value);
        _hash.Append(bytes);
        return this;
    }

    public Fingerprint ToFingerprint() => new(_hash.GetCurrentHashAsUInt128());
}
