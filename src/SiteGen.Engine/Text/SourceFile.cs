// A file as it came in: its path inside the site and its bytes.
using SiteGen.Caching;

namespace SiteGen.Text;

/// <summary>One input file.</summary>
/// <param name="path">Path inside the site with '/' between its parts, e.g. <c>seeds/flood.txt</c>; never rooted, never with "..".</param>
/// <param name="content">The bytes, unchanged.</param>
public sealed class SourceFile(string path, ReadOnlyMemory<byte> content)
{
    private readonly Later<Known> _known = new(() => new(Fingerprint.Of(content.Span)));

    public string Path => path;

    public ReadOnlyMemory<byte> Content => content;

    /// <summary>Of the bytes; several stages have it in their keys.</summary>
    public Fingerprint Hash => _known.Value.Hash;

    /// <summary>The last part of the path, e.g. <c>flood.txt</c>.</summary>
    public string Name => field ??= Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its last ending, e.g. <c>flood</c>.</summary>
    public string NameWithoutExtension => field ??= Name.LastIndexOf('.') is > 0 and var dot ? Name[..dot] : Name;

    /// <summary>The last ending in lower case with its dot, e.g. <c>.txt</c>; empty when there is none.</summary>
    public string Extension => field ??= Name.LastIndexOf('.') is > 0 and var dot ? Name[dot..].ToLowerInvariant() : "";

    private sealed record Known(Fingerprint Hash);
}
