// What is known about a seed besides its text: from front matter, a sidecar file, or the saved page's own markup.
using System.Collections.Immutable;
using SiteGen.Dates;

namespace SiteGen.Articles;

public enum SeedKind
{
    Unstated,
    Wire,
    Primary,
    Secondary,
}

public enum Rights
{
    /// <summary>Short quotations only, inside the word budget.</summary>
    Quote,

    /// <summary>The article may be rendered whole.</summary>
    Full,

    /// <summary>Nothing but proven quotations and the label may ever be shown.</summary>
    Private,
}

/// <summary>Facts about a seed. Null and empty mean "nobody said": nothing is ever guessed.</summary>
public sealed record SeedMetadata
{
    public string? Publisher { get; init; }
    public string? Author { get; init; }
    public string? Url { get; init; }

    /// <summary>A day or a point in time.</summary>
    public PublicationDate? Published { get; init; }
    public PublicationDate? Accessed { get; init; }
    public string? ArchivedUrl { get; init; }

    /// <summary>BCP 47 tag; null means the site's language.</summary>
    public string? Language { get; init; }
    public SeedKind Kind { get; init; }
    public Rights Rights { get; init; }

    /// <summary>What readers are told of a private seed.</summary>
    public string? Label { get; init; }
    public string? Story { get; init; }
    public ImmutableArray<string> Topics { get; init; } = [];

    public static SeedMetadata None { get; } = new();
}
