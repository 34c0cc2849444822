// A list as pages and the next computation need it: where it leads, what another entry would have to beat, and the links themselves.
using System.Collections.Immutable;
using SiteGen.Caching;

namespace SiteGen.Related;

/// <summary>Where a link stands among others: by score, then the newer, then the smaller key. Smaller is better.</summary>
internal readonly record struct Rank(int Score, int Day, string Key) : IComparable<Rank>
{
    public int CompareTo(Rank other) =>
        Score != other.Score ? other.Score.CompareTo(Score)
        : Day != other.Day ? other.Day.CompareTo(Day)
        : string.CompareOrdinal(Key, other.Key);
}

/// <summary>Related stories of one item: the editor's, then those that were found.</summary>
public sealed class RelatedList
{
    private readonly Lazy<ImmutableArray<RelatedLink>> _links;

    /// <param name="links">The editor's, then those that were found.</param>
    /// <param name="ranks">Of the links that were found.</param>
    internal RelatedList(ImmutableArray<RelatedLink> links, ImmutableArray<Rank> ranks)
        : this(PrintOf(links), links.Length - ranks.Length, ranks, new(links))
    {
    }

    /// <summary>A list that was found before.</summary>
    /// <param name="written">Its links as they were kept.</param>
    internal RelatedList(Fingerprint print, int chosen, ImmutableArray<Rank> ranks, Lazy<ImmutableArray<RelatedLink>> links, ReadOnlyMemory<byte>? written = null) =>
        (Print, Chosen, Ranks, _links, Written) = (print, chosen, ranks, links, written);

    public static RelatedList Empty { get; } = new([], []);

    public ImmutableArray<RelatedLink> Links => _links.Value;

    /// <summary>Of the links.</summary>
    internal Fingerprint Print { get; }

    /// <summary>How many links the editor chose.</summary>
    internal int Chosen { get; }

    internal ImmutableArray<Rank> Ranks { get; }

    /// <summary>The links as they were kept; null for a list that was found anew.</summary>
    internal ReadOnlyMemory<byte>? Written { get; }

    /// <summary>No place is left, so another has to beat the last.</summary>
    internal bool IsFull => Chosen + Ranks.Length == RelatedFinder.ListLength;

    /// <summary>What scores less cannot stand in the list.</summary>
    internal int LeastScore => !IsFull ? 1 : Ranks.IsEmpty ? int.MaxValue : Ranks[^1].Score;

    internal bool Admits(Rank rank) => !IsFull || (!Ranks.IsEmpty && rank.CompareTo(Ranks[^1]) <= 0);

    private static Fingerprint PrintOf(ImmutableArray<RelatedLink> links)
    {
        var print = new FingerprintBuilder();
        foreach (var link in links)
        {
            link.AddTo(print);
        }

        return print.ToFingerprint();
    }
}
