// What relating needs to know of an article or explainer, and what it finds.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;

namespace SiteGen.Related;

/// <summary>An explainer or an article's brief, as relating sees it.</summary>
public sealed record RelatedItem
{
    /// <summary>Unique among all items; the page's URL path. Ties break by date (newest first) and then by this.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Language tag; items of different languages are never related by text. "en-GB" and "en" are one language.</summary>
    public required string Language { get; init; }

    /// <summary>Of the text to compare: title, summary and body without markup.</summary>
    public required TextTerms Terms { get; init; }

    public string? Story { get; init; }
    public DateOnly? Date { get; init; }
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Display names of people and organisations.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Seed ids it rests on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Links the editor chose, in order: they come first.</summary>
    public ImmutableArray<EditorLink> Chosen { get; init; } = [];

    /// <summary>Nobody reviewed it, so its reasons show no word that may be a name: only words in lower case.</summary>
    public bool IsUnreviewed { get; init; }

    /// <summary>Keys never to be listed here.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    /// <summary>Of all that relating looks at.</summary>
    internal Fingerprint Print()
    {
        var print = new FingerprintBuilder().Add(Terms.Key).Add(Key).Add(Language).Add(Story).Add(Date?.DayNumber ?? -1).Add(IsUnreviewed ? 1 : 0);
        foreach (var names in (ReadOnlySpan<ImmutableArray<string>>)[Topics, People, Sources, Excluded])
        {
            print.Add(names.Length);
            foreach (var name in names)
            {
                print.Add(name);
            }
        }

        foreach (var link in Chosen)
        {
            link.AddTo(print);
        }

        return print.ToFingerprint();
    }
}

/// <summary>A related story that an editor chose.</summary>
/// <param name="Key">An item of this site; null when <paramref name="Url"/> leads elsewhere.</param>
public sealed record EditorLink(string? Key, string? Url, string? Title, string? Publisher, RelationKind? Relation, string? Note)
{
    internal void AddTo(FingerprintBuilder print) => print.Add(Key).Add(Url).Add(Title).Add(Publisher).Add((int?)Relation ?? -1).Add(Note);
}

public enum RelatedReasonKind
{
    Chosen,
    SameSource,
    SharedPeople,
    SharedTopics,
    SameStory,

    /// <summary>Both use the same rare words.</summary>
    SharedWords,

    /// <summary>Nearly the same text, or one is most of the other: the same report from two papers.</summary>
    SameReport,
}

/// <summary>Why a link is there, for the reader.</summary>
/// <param name="Shared">The strongest shared things, at most three, as they are displayed.</param>
public sealed record RelatedReason(RelatedReasonKind Kind, ImmutableArray<string> Shared);

/// <summary>A link of a page's own list of related stories.</summary>
/// <param name="Key">The item, or null for an editor's link to elsewhere.</param>
/// <param name="Chosen">Set when an editor chose it.</param>
/// <param name="Score">For <c>sitegen related</c>; 0 for chosen links.</param>
public sealed record RelatedLink(string? Key, EditorLink? Chosen, double Score, ImmutableArray<RelatedReason> Reasons)
{
    internal void AddTo(FingerprintBuilder print)
    {
        print.Add(Key).Add(BitConverter.DoubleToInt64Bits(Score)).Add(Reasons.Length);
        Chosen?.AddTo(print);
        foreach (var reason in Reasons)
        {
            print.Add((int)reason.Kind).Add(reason.Shared.Length);
            foreach (var shared in reason.Shared)
            {
                print.Add(shared);
            }
        }
    }
}
