// Compresses the rows of an image in the format of zlib (RFC 1950, 1951): one block with fixed codes; it repeats the byte before, or the row above.
using System.Buffers;
using System.Buffers.Binary;

namespace SiteGen.Cli.SocialImages;

/// <param name="row">Bytes of a row.</param>
internal sealed class RowDeflate(int row)
{
    private const int Longest = 258, Shortest = 3;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);
    private ulong _bits;
    private int _count;

    /// <summary>For one image only.</summary>
    public byte[] Compress(ReadOnlySpan<byte> data)
    {
        _bytes.Write<byte>([0x78, 0x01]);
        Put(0b011, 3); // The last block, fixed codes.
        var (above, above16) = Distance(row);
        for (var at = 0; at < data.Length;)
        {
            var same = at == 0 ? 0 : Match(data, at, 1);
            var over = at < row || same == Longest ? 0 : Match(data, at, row);
            var length = Math.Max(same, over);
            if (length < Shortest)
            {
                Literal(data[at++]);
                continue;
            }

            Length(length);
            if (same >= over)
            {
                Put(0, 5);
            }
            else
            {
                Put(above, 5 + above16.Bits, above16.Value);
            }

            at += length;
        }

        Code(256);
        Put(0, (8 - (_count % 8)) % 8);
        Flush();
        Span<byte> check = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Adler(data));
        _bytes.Write(check);
        return _bytes.WrittenSpan.ToArray();
    }

    private static int Match(ReadOnlySpan<byte> data, int at, int back)
    {
        var most = Math.Min(Longest, data.Length - at);
        return data.Slice(at, most).CommonPrefixLength(data.Slice(at - back, most));
    }

    private void Literal(byte value) => Code(value);

    /// <summary>Code of a length and its extra bits (RFC 1951, 3.2.5).</summary>
    private void Length(int length)
    {
        if (length == Longest)
        {
            Code(285);
            return;
        }

        var from = length - Shortest;
        var extra = from < 8 ? 0 : int.Log2(from) - 2;
        Code(257 + (extra * 4) + (from >> extra));
        Put((uint)(from & ((1 << extra) - 1)), extra);
    }

    private static (uint Code, (uint Value, int Bits) Extra) Distance(int distance)
    {
        var from = distance - 1;
        var extra = from < 4 ? 0 : int.Log2(from) - 1;
        return (Reversed((uint)((extra * 2) + (from >> extra)), 5), ((uint)(from & ((1 << extra) - 1)), extra));
    }

    /// <summary>A fixed code (RFC 1951, 3.2.6).</summary>
    private void Code(int value)
    {
        var (code, bits) = value switch
        {
            < 144 => (0x30 + value, 8),
            < 256 => (0x190 + value - 144, 9),
            < 280 => (value - 256, 7),
            _ => (0xC0 + value - 280, 8),
        };
        Put(Reversed((uint)code, bits), bits);
    }

    private static uint Reversed(uint code, int bits)
    {
        var reversed = 0u;
        for (var bit = 0; bit < bits; bit++)
        {
            reversed = (reversed << 1) | ((code >> bit) & 1);
        }

        return reversed;
    }

    /// <param name="extra">Bits that follow the five of a distance.</param>
    private void Put(uint value, int bits, uint extra) => Put(value | (extra << 5), bits);

    private void Put(uint value, int bits)
    {
        _bits |= (ulong)value << _count;
        _count += bits;
        if (_count >= 32)
        {
            Flush();
        }
    }

    private void Flush()
    {
        var whole = _count / 8;
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(8), _bits);
        _bytes.Advance(whole);
        _bits >>= whole * 8;
        _count -= whole * 8;
    }

    private static uint Adler(ReadOnlySpan<byte> data)
    {
        var (a, b) = (1u, 0u);
        while (data.Length > 0)
        {
            // So many sums fit before they have to be reduced.
            var part = data[..Math.Min(data.Length, 2048)];
            data = data[part.Length..];
            // Zeros, of which a card has most, add nothing to the one sum and the same to the other.
            var last = part.LastIndexOfAnyExcept((byte)0);
            foreach (var one in part[..(last + 1)])
            {
                a += one;
                b += a;
            }

            b += a * (uint)(part.Length - last - 1);
            (a, b) = (a % 65521, b % 65521);
        }

        return (b << 16) | a;
    }
}
