// A list as the next computation needs it: what it holds, and what another entry would have to beat.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>Where a link stands among others: by score, then the newer, then the smaller key. Smaller is better.</summary>
internal readonly record struct Rank(int Score, int Day, string Key) : IComparable<Rank>
{
    public int CompareTo(Rank other) =>
        Score != other.Score ? other.Score.CompareTo(Score)
        : Day != other.Day ? other.Day.CompareTo(Day)
        : string.CompareOrdinal(Key, other.Key);
}

/// <param name="Links">The editor's, then those that were found.</param>
/// <param name="Ranks">Of the links that were found.</param>
internal sealed record RelatedList(ImmutableArray<RelatedLink> Links, ImmutableArray<Rank> Ranks)
{
    /// <summary>No place is left, so another has to beat the last.</summary>
    public bool IsFull => Links.Length == RelatedFinder.ListLength;

    /// <summary>What scores less cannot stand in the list.</summary>
    public int LeastScore => !IsFull ? 1 : Ranks.IsEmpty ? int.MaxValue : Ranks[^1].Score;

    public bool Admits(Rank rank) => !IsFull || (!Ranks.IsEmpty && rank.CompareTo(Ranks[^1]) <= 0);
}
