// What was rendered of a page, without the page: what the cache keeps.
using SiteGen.Caching;

namespace SiteGen.Output;

/// <summary>The bytes of a file by their hash.</summary>
/// <param name="Bytes">Null where only the hash was kept.</param>
public sealed record MadeFile(Fingerprint Hash, int Length, ReadOnlyMemory<byte>? Bytes)
{
    public static MadeFile Of(ReadOnlyMemory<byte> bytes) => new(Fingerprint.Of(bytes.Span), bytes.Length, bytes);
}

/// <summary>The bytes of a page by their hash, and what stands in them.</summary>
/// <param name="Bytes">Null where only the hash was kept: rendering the same page again gives them.</param>
public sealed record RenderedContent(Fingerprint Hash, int Length, HtmlScan Scan, ReadOnlyMemory<byte>? Bytes)
{
    public static RenderedContent Of(ReadOnlyMemory<byte> bytes) => new(Fingerprint.Of(bytes.Span), bytes.Length, HtmlScan.OfPage(bytes.Span), bytes);
}
