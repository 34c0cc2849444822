// A 128-bit hash of a value: the key of every cache.
using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteGen.Caching;

/// <summary>XXH128 of a value. Equal values have equal fingerprints on every machine. Not for security.</summary>
/// <remarks>Two numbers and no <see cref="UInt128"/>: code that touches a type with one in it is never precompiled, and that would be most of the engine's.</remarks>
/// <param name="High">The first 16 digits.</param>
/// <param name="Low">The last 16.</param>
public readonly record struct Fingerprint(ulong High, ulong Low)
{
    /// <summary>Of its bytes in a file.</summary>
    public const int Size = 16;

    /// <summary>Of its text.</summary>
    public const int Digits = 32;

    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        XxHash128.Hash(bytes, hash);
        return OfHash(hash);
    }

    public static Fingerprint Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>A path with the first digits before its ending, as in <c>/images/dam.4f2a91c07b.png</c>: another one when the bytes of its file change.</summary>
    public string InName(string path)
    {
        var (dot, digits) = (path.LastIndexOf('.'), ToString()[..10]);
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}.{digits}{path[dot..]}" : $"{path}.{digits}";
    }

    /// <summary>What was appended to a hash up to now.</summary>
    public static Fingerprint Of(XxHash128 appended)
    {
        Span<byte> hash = stackalloc byte[Size];
        appended.GetCurrentHash(hash);
        return OfHash(hash);
    }

    /// <summary>The fingerprint with these digits; null where there are not 32 of them, or others than hexadecimal ones.</summary>
    public static Fingerprint? Parse(ReadOnlySpan<char> digits) =>
        digits.Length == Digits && ulong.TryParse(digits[..16], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            && ulong.TryParse(digits[16..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new(high, low)
            : null;

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static Fingerprint Read(ReadOnlySpan<byte> bytes) =>
        new(High: BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), Low: BinaryPrimitives.ReadUInt64LittleEndian(bytes));

    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], High);
    }

    /// <summary>In the order of their digits.</summary>
    public int CompareTo(Fingerprint other) => High == other.High ? Low.CompareTo(other.Low) : High.CompareTo(other.High);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");

    private static Fingerprint OfHash(ReadOnlySpan<byte> hash) =>
        new(High: BinaryPrimitives.ReadUInt64BigEndian(hash), Low: BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
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
        Span<byte> bytes = stackalloc byte[Fingerprint.Size];
        fingerprint.WriteTo(bytes);
        Append(bytes);
        return this;
    }

    /// <summary>The fingerprint of what was added. Nothing can be added after it.</summary>
    public Fingerprint ToFingerprint()
    {
        var gathered = _bytes.AsSpan(0, _count);
        _hash?.Append(gathered);
        var fingerprint = _hash is null ? Fingerprint.Of(gathered) : Fingerprint.Of(_hash);
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
