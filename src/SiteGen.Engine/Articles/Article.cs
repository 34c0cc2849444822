// A seed as the engine understands it: addressable passages, and what is known about where it came from.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>One parsed seed. Immutable; equal bytes, path and options give an equal article.</summary>
public sealed record Article
{
    /// <summary>The seed's id: its file name without ending, as a slug.</summary>
    public required string Id { get; init; }

    /// <summary>Of everything it was read from; equal keys mean equal articles.</summary>
    public Fingerprint Key { get; init; }

    /// <summary>Lines of the seed file; its <see cref="LineMap.Path"/> is the file's path.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the file in bytes.</summary>
    public required int ByteLength { get; init; }

    public required SeedMetadata Metadata { get; init; }

    public required Passage Headline { get; init; }

    public Passage? Standfirst { get; init; }

    public Dateline? Dateline { get; init; }

    /// <summary>Paragraphs p1…pn.</summary>
    public ImmutableArray<Passage> Body { get; init; } = [];

    /// <summary>Headlines the source page listed at its end, r1…rn: for the related-stories index and nothing else.</summary>
    public ImmutableArray<ListedHeadline> Listed { get; init; } = [];

    public string Path => Lines.Path;

    /// <summary>Headline, standfirst and body: what may be cited and extracted from.</summary>
    public IEnumerable<Passage> Citable => [Headline, .. Standfirst is null ? (Passage[])[] : [Standfirst], .. Body];

    /// <summary>The passage with an id such as <c>h</c>, <c>s</c>, <c>p3</c> or <c>r2</c>, or null.</summary>
    public Passage? Find(string passageId) =>
        Citable.Concat(Listed.Select(entry => entry.Passage)).FirstOrDefault(passage => passage.Id == passageId);
}
