// Walks the segments of a JPEG file to its size, and to the way the camera was held.
using System.Buffers.Binary;

namespace SiteGen.Pages.Images;

internal static class JpegHeader
{
    private const int Exif = 0xE1;
    private const int OrientationTag = 0x0112;

    public static ImageSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
        {
            return null;
        }

        var isTurned = false;
        for (var rest = bytes[2..]; rest.Length >= 4 && rest[0] == 0xFF;)
        {
            var marker = rest[1];
            if (marker == 0xFF)
            {
                // Padding.
                rest = rest[1..];
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || length + 2 > rest.Length)
            {
                return null;
            }

            var segment = rest[4..(length + 2)];
            if (IsFrame(marker))
            {
                return segment.Length < 5 ? null : Turned(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), isTurned);
            }

            isTurned |= marker == Exif && segment.StartsWith("Exif\0\0"u8) && IsTurned(segment[6..]);
            rest = rest[(length + 2)..];
        }

        return null;
    }

    private static ImageSize Turned(int width, int height, bool isTurned) => isTurned ? new(height, width) : new(width, height);

    /// <summary>Start of a frame, of any coding. C4, C8 and CC among them are tables and the like.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Whether browsers turn the image by a quarter: orientations 5 to 8.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return false;
        }

        var little = tiff[0] == (byte)'I';
        var at = Int32(tiff[4..], little);
        if (at < 8 || at > tiff.Length - 2)
        {
            return false;
        }

        var count = Int16(tiff[at..], little);
        for (var entry = at + 2; count > 0 && entry + 12 <= tiff.Length; entry += 12, count--)
        {
            if (Int16(tiff[entry..], little) == OrientationTag)
            {
                return Int16(tiff[(entry + 8)..], little) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static int Int16(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Int32(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt32BigEndian(bytes);
}
