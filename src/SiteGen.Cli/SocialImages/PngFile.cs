// Writes an image of 16 colours as PNG. Its own deflate, because a library's bytes differ by version and processor, and because a card needs only two kinds of repetition.
using System.Buffers.Binary;
using System.Drawing;

namespace SiteGen.Cli.SocialImages;

internal static class PngFile
{
    /// <param name="rows">Each row: a byte 0 (no filter), then two pixels a byte.</param>
    public static byte[] Of(int width, int height, ReadOnlySpan<Color> palette, ReadOnlySpan<byte> rows)
    {
        var file = new MemoryStream(1 << 15);
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (4, 3); // Four bits a pixel, which name a colour of the palette.
        Chunk(file, "IHDR"u8, header);
        var colours = new byte[palette.Length * 3];
        for (var at = 0; at < palette.Length; at++)
        {
            (colours[at * 3], colours[(at * 3) + 1], colours[(at * 3) + 2]) = (palette[at].R, palette[at].G, palette[at].B);
        }

        Chunk(file, "PLTE"u8, colours);
        Chunk(file, "IDAT"u8, new RowDeflate((width / 2) + 1).Compress(rows));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(content, Crc(kind, uint.MaxValue)) ^ uint.MaxValue);
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes, uint crc)
    {
        Span<uint> table = stackalloc uint[256];
        for (var value = 0u; value < 256; value++)
        {
            var entry = value;
            for (var bit = 0; bit < 8; bit++)
            {
                entry = (entry >> 1) ^ ((entry & 1) == 0 ? 0 : 0xEDB88320);
            }

            table[(int)value] = entry;
        }

        foreach (var one in bytes)
        {
            crc = (crc >> 8) ^ table[(byte)(crc ^ one)];
        }

        return crc;
    }
}
