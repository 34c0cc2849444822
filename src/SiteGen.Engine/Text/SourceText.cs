// A source file decoded: its characters, and where its lines begin.
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Text;

/// <summary>A decoded file. Offsets count UTF-16 code units from the first character after a byte-order mark.</summary>
/// <param name="Value">The characters, line endings as in the file.</param>
/// <param name="Lines">Where its lines begin.</param>
public sealed record SourceText(string Value, LineMap Lines)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Path => Lines.Path;

    public static SourceText Of(string path, string text) => new(text, LineMap.Of(path, text));

    /// <summary>Decodes a file; null with a diagnostic when it is not UTF-8 text.</summary>
    public static Result<SourceText?> Decode(SourceFile file)
    {
        var bytes = file.Content.Span;
        if (OtherEncoding(bytes) is { } encoding)
        {
            return new(null, [SeedRules.NotUtf8.At(new Location(file.Path), $"this file is {encoding}, not UTF-8", "save the file again as UTF-8")]);
        }

        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        if (FirstInvalid(bytes) is { } invalid)
        {
            return new(null, [SeedRules.NotUtf8.At(Place(file.Path, bytes[..invalid]),
                $"byte 0x{bytes[invalid]:X2} is not UTF-8 text", "save the file again as UTF-8; it looks like Windows-1252 or Latin-1")]);
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
        {
            return new(null, [SeedRules.NotUtf8.At(Place(file.Path, bytes[..nul]),
                "this file holds a NUL byte, so it is not text", "save the file again as UTF-8 text, or take it out of the folder if it is no text")]);
        }

        return new(Of(file.Path, Strict.GetString(bytes)));
    }

    private static Location Place(string path, ReadOnlySpan<byte> before)
    {
        var map = LineMap.Of(path, Encoding.UTF8.GetString(before));
        return map.Locate(map.Length);
    }

    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => "UTF-16 (little endian)",
        [0xFE, 0xFF, ..] => "UTF-16 (big endian)",
        [not 0, 0, not 0, 0, ..] => "UTF-16 (little endian, without a byte-order mark)",
        [0, not 0, 0, not 0, ..] => "UTF-16 (big endian, without a byte-order mark)",
        _ => null,
    };

    private static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var ascii && ascii < 0)
            {
                return null;
            }

            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += used;
        }

        return null;
    }
}
