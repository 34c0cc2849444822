// A file of the site, as it is to stand on disk.
using SiteGen.Caching;

namespace SiteGen.Output;

/// <summary>One file of the output. Its bytes may be made only when somebody asks for them: a file that already stands on disk needs none.</summary>
public sealed class OutputFile
{
    private readonly Lazy<ReadOnlyMemory<byte>> _content;
    private readonly Lazy<Fingerprint> _hash;
    private readonly Lazy<int> _length;

    /// <param name="path">Path inside the output folder with '/' between its parts, e.g. <c>related/index.html</c>.</param>
    /// <param name="content">Its bytes.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content)
        : this(path, Fingerprint.Of(content.Span), content)
    {
    }

    /// <summary>A file whose bytes have been hashed already.</summary>
    internal OutputFile(string path, Fingerprint hash, ReadOnlyMemory<byte> content)
        : this(path, new Lazy<ReadOnlyMemory<byte>>(content), new(hash), new(content.Length))
    {
    }

    private OutputFile(string path, Lazy<ReadOnlyMemory<byte>> content, Lazy<Fingerprint> hash, Lazy<int> length) =>
        (Path, _content, _hash, _length) = (path, content, hash, length);

    public string Path { get; }

    /// <summary>Of the bytes.</summary>
    public Fingerprint Hash => _hash.Value;

    /// <summary>Number of bytes.</summary>
    public int Length => _length.Value;

    public ReadOnlyMemory<byte> Content => _content.Value;

    /// <summary>A file whose bytes are known by their hash and made again when they are needed.</summary>
    public static OutputFile Later(string path, Fingerprint hash, int length, Func<ReadOnlyMemory<byte>> make) => new(path, new(make), new(hash), new(length));

    /// <summary>A file of which nothing is known before it is made: who asks for its hash or its length makes it.</summary>
    public static OutputFile Unmade(string path, Func<ReadOnlyMemory<byte>> make)
    {
        var content = new Lazy<ReadOnlyMemory<byte>>(make);
        return new(path, content, new(() => Fingerprint.Of(content.Value.Span)), new(() => content.Value.Length));
    }
}
