// Reads width and height of an image from the first bytes of its file, so that a page keeps room for it before it is loaded.
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using SiteGen.Text;

namespace SiteGen.Pages.Images;

/// <summary>Pixels as a browser shows them: a photograph taken upright is higher than wide, however the camera stored it.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>Sizes of all images among the files, by site path.</summary>
    public static ImmutableDictionary<string, ImageSize> OfAll(CopiedFiles copied)
    {
        var sizes = ImmutableDictionary.CreateBuilder<string, ImageSize>(StringComparer.Ordinal);
        foreach (var file in copied.Files)
        {
            if (Of(file) is { } size)
            {
                sizes[file.Path["content".Length..]] = size;
            }
        }

        foreach (var (path, file) in copied.Renamed)
        {
            if (sizes.TryGetValue(file.Path["content".Length..], out var size))
            {
                sizes[path] = size;
            }
        }

        return sizes.ToImmutable();
    }

    /// <summary>Null for what is no image, or none whose size can be told.</summary>
    public static ImageSize? Of(SourceFile file)
    {
        var bytes = file.Content.Span;
        ImageSize? size = file.Extension switch
        {
            ".png" => OfPng(bytes),
            ".gif" => OfGif(bytes),
            ".jpg" or ".jpeg" => JpegHeader.SizeOf(bytes),
            ".webp" => OfWebP(bytes),
            ".svg" => OfSvg(file.Content),
            _ => null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static ImageSize? OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[0] == 0x89 && bytes[1..8].SequenceEqual("PNG\r\n\u001A\n"u8)
            ? new(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    private static ImageSize? OfGif(ReadOnlySpan<byte> bytes) => bytes.Length >= 10 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
        ? new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
        : null;

    private static ImageSize? OfWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        var kind = bytes[12..16];
        if (kind.SequenceEqual("VP8X"u8))
        {
            return new((BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]) & 0xFFFFFF) + 1, (BinaryPrimitives.ReadInt32LittleEndian(bytes[26..]) >> 8 & 0xFFFFFF) + 1);
        }

        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return new((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
        }

        return kind.SequenceEqual("VP8 "u8)
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
            : null;
    }

    /// <summary>From width and height where they are numbers or pixels, else from the view box, whose shape is the image's.</summary>
    private static ImageSize? OfSvg(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg")
            {
                return null;
            }

            if (Pixels(xml.GetAttribute("width")) is { } width && Pixels(xml.GetAttribute("height")) is { } height)
            {
                return new(width, height);
            }

            var box = (xml.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            return box.Length == 4 && Pixels(box[2]) is { } boxWidth && Pixels(box[3]) is { } boxHeight ? new(boxWidth, boxHeight) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Pixels(string? text)
    {
        var number = text?.Trim() ?? "";
        number = number.EndsWith("px", StringComparison.Ordinal) ? number[..^2] : number;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000
            ? Math.Max(1, (int)Math.Round(value))
            : null;
    }
}

/// <param name="All">By site path.</param>
internal sealed record ImageSizes(ImmutableDictionary<string, ImageSize> All);
