// A 128-bit hash of a value: the key of every cache.
using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteGen.Caching;

/// <summary>XXH128 of a value. Equal values have equal fingerprints on every machine. Not for security.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    public static Fingerprint Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>A path with the first digits before its ending, as in <c>/images/dam.4f2a91c07b.png</c>: another one when the bytes of its file change.</summary>
    public string InName(string path)
    {
        var (dot, digits) = (path.LastIndexOf('.'), ToString()[..10]);
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}.{digits}{path[dot..]}" : $"{path}.{digits}";
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", null);
}

/// <summary>Hashes a sequence of values. Each is written with its length, so that "ab","c" and "a","bc" differ.</summary>
public sealed class FingerprintBuilder
{
    private readonly KeyParts? _parts;

    /// <summary>Values are gathered, for hashing them one by one takes ten times as long; most keys are shorter than this.</summary>
    private const int Gathered = 2048;

    // Rented: a build makes ten keys a page.
    private byte[]? _bytes;
    private int _count;
    private XxHash128? _hash;

    public FingerprintBuilder()
    {
    }

    /// <param name="parts">Told what stands in each part of the key; null when nobody asks.</param>
    internal FingerprintBuilder(KeyParts? parts) => _parts = parts;

    /// <summary>Says what is added from here on.</summary>
    internal FingerprintBuilder Part(string name)
    {
        _parts?.Begin(name);
        return this;
    }

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

    /// <summary>The fingerprint of what was added. Nothing can be added after it.</summary>
    public Fingerprint ToFingerprint()
    {
        var gathered = _bytes.AsSpan(0, _count);
        _hash?.Append(gathered);
        var fingerprint = _hash is null ? Fingerprint.Of(gathered) : new(_hash.GetCurrentHashAsUInt128());
        if (_bytes is not null)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        (_bytes, _count) = (null, int.MinValue);
        return fingerprint;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(_count < 0, this);
        _parts?.Append(bytes);
        _bytes ??= ArrayPool<byte>.Shared.Rent(Gathered);
        if (_count + bytes.Length > Gathered)
        {
            _hash ??= new XxHash128();
            _hash.Append(_bytes.AsSpan(0, _count));
            _count = 0;
            if (bytes.Length > Gathered)
            {
                _hash.Append(bytes);
                return;
            }
        }

        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }
}
