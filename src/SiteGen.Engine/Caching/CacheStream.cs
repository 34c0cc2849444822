// Bytes of the cache file, read or written by one and the same description of a value, so that the two cannot differ.
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace SiteGen.Caching;

/// <summary>Writes values, or reads them back. Every method takes the value and returns it: when writing it is the one given, when
/// reading the argument is ignored. So <c>new Pair(s.Text(x?.Name), s.Number(x?.Count))</c> describes both directions.</summary>
/// <remarks>The bytes are sealed by a hash before anybody reads them; a value that cannot be read is a fault of ours and throws.</remarks>
internal sealed class CacheStream
{
    private const int FirstBuffer = 32 * 1024;

    /// <summary>Buffers up to this length are used again; longer ones are few and are given away.</summary>
    private const int Spared = 1 << 20;

    private readonly ReadOnlyMemory<byte> _source;
    private byte[] _written;
    private int _at;

    private CacheStream(ReadOnlyMemory<byte> source, byte[] written) => (_source, _written) = (source, written);

    /// <summary>Writes into a buffer that is given back by <see cref="TakeWritten"/>.</summary>
    public static CacheStream Writer() => new(default, ArrayPool<byte>.Shared.Rent(FirstBuffer));

    public static CacheStream Reader(ReadOnlyMemory<byte> source) => new(source, []);

    public bool IsReading => _written.Length == 0;

    /// <summary>How much has been written.</summary>
    public int Length => _at;

    /// <summary>What was written; nothing can be written after it.</summary>
    public ReadOnlyMemory<byte> TakeWritten()
    {
        var written = _written.AsMemory(0, _at);
        if (_written.Length <= Spared)
        {
            written = written.ToArray();
            ArrayPool<byte>.Shared.Return(_written);
        }

        _written = [];
        return written;
    }

    /// <summary>Makes room for so many bytes at once.</summary>
    public void Reserve(int count)
    {
        Room(count);
        _at -= count;
    }

    /// <summary>What a value stands in: its paths are not written again and again.</summary>
    public string Path { get; set; } = "";

    public int Number(int? value) => (int)ZigZag(value ?? 0);

    public long Number(long? value) => ZigZag(value ?? 0);

    public bool Flag(bool? value) => Byte(value == true ? 1 : 0) == 1;

    public T Choice<T>(T? value)
        where T : struct, Enum
    {
        // Every enumeration of the engine has few members and begins at 0.
        var number = Byte(value is { } given ? (int)(object)given : 0);
        return (T)(object)number;
    }

    public string Text(string? value)
    {
        if (IsReading)
        {
            return ReadText((int)Varint(0));
        }

        WriteText(value ?? "", present: 0);
        return value ?? "";
    }

    /// <summary>A text that may be absent.</summary>
    public string? TextOrNull(string? value)
    {
        if (!IsReading)
        {
            if (value is null)
            {
                Varint(0);
            }
            else
            {
                WriteText(value, present: 1);
            }

            return value;
        }

        var head = (int)Varint(0);
        return head == 0 ? null : ReadText(head - 1);
    }

    public Fingerprint Hash(Fingerprint? value)
    {
        if (IsReading)
        {
            return Fingerprint.Read(Take(Fingerprint.Size));
        }

        value.GetValueOrDefault().WriteTo(Room(Fingerprint.Size));
        return value ?? default;
    }

    public ImmutableArray<T> List<T>(ImmutableArray<T>? values, Func<CacheStream, T?, T> item)
        where T : class
    {
        if (!IsReading)
        {
            Varint((uint)values!.Value.Length);
            foreach (var value in values.Value)
            {
                item(this, value);
            }

            return values.Value;
        }

        var count = (int)Varint(0);
        if (count == 0)
        {
            return [];
        }

        var read = new T[count];
        for (var i = 0; i < count; i++)
        {
            read[i] = item(this, null);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    /// <summary>The same for values that are no objects.</summary>
    public ImmutableArray<T> Values<T>(ImmutableArray<T>? values, Func<CacheStream, T, T> item)
        where T : struct
    {
        var given = values.GetValueOrDefault();
        var count = (int)Varint((uint)(IsReading ? 0 : given.Length));
        var read = new T[count];
        for (var i = 0; i < count; i++)
        {
            read[i] = item(this, IsReading ? default : given[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    /// <summary>Writes what was written before.</summary>
    public void Bytes(ReadOnlySpan<byte> written) => written.CopyTo(Room(written.Length));

    /// <summary>Plain numbers, as they stand in memory.</summary>
    public T[] Block<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (IsReading)
        {
            return [.. MemoryMarshal.Cast<byte, T>(Take((int)Varint(0)))];
        }

        var bytes = MemoryMarshal.AsBytes(values);
        Varint((uint)bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
        return [];
    }

    /// <summary>A part that is read when somebody first asks for it, if ever.</summary>
    public Later<T> Later<T>(Later<T>? value, Func<CacheStream, T?, T> form)
        where T : class
    {
        if (!IsReading)
        {
            var start = _at;
            Room(sizeof(int));
            form(this, value!.Value);
            BinaryPrimitives.WriteInt32LittleEndian(_written.AsSpan(start), _at - start - sizeof(int));
            return value;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        var (part, path) = (_source.Slice(_at, length), Path);
        _at += length;
        return new(() => form(new CacheStream(part, []) { Path = path }, null));
    }

    /// <summary>An object that may be absent.</summary>
    public T? Maybe<T>(T? value, Func<CacheStream, T?, T> form)
        where T : class => Flag(value is not null) ? form(this, value) : null;

    /// <summary>The same for a value that is no object.</summary>
    public T? MaybeValue<T>(T? value, Func<CacheStream, T, T> form)
        where T : struct => Flag(value is not null) ? form(this, value.GetValueOrDefault()) : null;

    private void WriteText(string value, int present)
    {
        // One byte a character where all fit, else two: the characters come back exactly, half surrogates too.
        var narrow = !value.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');
        Varint((uint)((value.Length << 1) | (narrow ? 0 : 1)) + (uint)present);
        if (narrow)
        {
            Encoding.Latin1.GetBytes(value, Room(value.Length));
        }
        else
        {
            MemoryMarshal.AsBytes(value.AsSpan()).CopyTo(Room(value.Length * 2));
        }
    }

    private string ReadText(int head)
    {
        var length = head >> 1;
        return length == 0 ? "" : (head & 1) == 0
            ? Encoding.Latin1.GetString(Take(length))
            : new string(MemoryMarshal.Cast<byte, char>(Take(length * 2)));
    }

    private int Byte(int value)
    {
        if (IsReading)
        {
            return Take(1)[0];
        }

        Room(1)[0] = checked((byte)value);
        return value;
    }

    private long ZigZag(long value)
    {
        var read = Varint((ulong)((value << 1) ^ (value >> 63)));
        return (long)(read >> 1) ^ -(long)(read & 1);
    }

    private ulong Varint(ulong value)
    {
        if (!IsReading)
        {
            var written = value;
            for (; written >= 0x80; written >>= 7)
            {
                Room(1)[0] = (byte)(written | 0x80);
            }

            Room(1)[0] = (byte)written;
            return value;
        }

        var source = _source.Span;
        var read = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = source[_at++];
            read |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return read;
            }
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _source.Span.Slice(_at, count);
        _at += count;
        return taken;
    }

    private Span<byte> Room(int count)
    {
        if (_at + count > _written.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_written.Length * 2, _at + count));
            _written.AsSpan(0, _at).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_written);
            _written = larger;
        }

        var room = _written.AsSpan(_at, count);
        _at += count;
        return room;
    }
}
