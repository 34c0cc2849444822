// A file of the site, as it is to stand on disk.
using SiteGen.Caching;

namespace SiteGen.Output;

/// <summary>One file of the output. Its bytes may be made only when somebody asks for them: a file that already stands on disk needs none.</summary>
public sealed class OutputFile
{
    private readonly Fingerprint? _hash;
    private readonly int? _length;
    private readonly ReadOnlyMemory<byte> _known;
    private readonly Lazy<ReadOnlyMemory<byte>>? _later;

    /// <param name="path">Path inside the output folder with '/' between its parts, e.g. <c>related/index.html</c>.</param>
    /// <param name="content">Its bytes.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content)
        : this(path, Fingerprint.Of(content.Span), content)
    {
    }

    /// <summary>A file whose bytes have been hashed already.</summary>
    internal OutputFile(string path, Fingerprint hash, ReadOnlyMemory<byte> content)
        : this(path, hash, content.Length, null) => _known = content;

    private OutputFile(string path, Fingerprint? hash, int? length, Lazy<ReadOnlyMemory<byte>>? later) =>
        (Path, _hash, _length, _later) = (path, hash, length, later);

    public string Path { get; }

    /// <summary>Of the bytes.</summary>
    public Fingerprint Hash => _hash ?? Fingerprint.Of(Content.Span);

    /// <summary>Number of bytes.</summary>
    public int Length => _length ?? Content.Length;

    public ReadOnlyMemory<byte> Content => _later?.Value ?? _known;

    /// <summary>A file whose bytes are known by their hash and made again when they are needed.</summary>
    public static OutputFile Later(string path, Fingerprint hash, int length, Func<ReadOnlyMemory<byte>> make) => new(path, hash, length, new(make));

    /// <summary>A file of which nothing is known before it is made: who asks for its hash or its length makes it.</summary>
    public static OutputFile Unmade(string path, Func<ReadOnlyMemory<byte>> make) => new(path, null, null, new(make));
}
