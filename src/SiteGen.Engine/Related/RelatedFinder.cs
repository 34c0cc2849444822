// Finds related stories: the editor's first, then by what the texts share, each with its reason. README.md explains the method.
using System.Collections.Immutable;

namespace SiteGen.Related;

public static class RelatedFinder
{
    public const int ListLength = 5;

    /// <summary>The list of every item, at most <see cref="ListLength"/> links each; the same for any order of items.</summary>
    /// <param name="items">No two with the same key.</param>
    /// <param name="last">What an earlier call found. It saves work where few items changed since, and never changes the result.</param>
    public static RelatedLists Find(ImmutableArray<RelatedItem> items, RelatedLists? last = null)
    {
        if (last?.Corpus.Vocabulary.IsWorn == true)
        {
            last = null;
        }

        var corpus = Corpus.Of(Sorted(items), last?.Corpus ?? Corpus.Empty);
        var index = new CorpusIndex(corpus);
        using var makers = new ThreadLocal<ListMaker>(() => new ListMaker(index));
        var lists = last is null ? null : Revision.Of(index, last, makers);
        if (lists is null)
        {
            lists = new RelatedList[items.Length];
            Parallel.For(0, lists.Length, at => lists[at] = makers.Value!.ListOf(at));
        }

        return new RelatedLists(corpus, lists, last);
    }

    private static RelatedItem[] Sorted(ImmutableArray<RelatedItem> items)
    {
        var sorted = items.ToArray();
        for (var at = 1; at < sorted.Length; at++)
        {
            if (string.CompareOrdinal(sorted[at - 1].Key, sorted[at].Key) > 0)
            {
                Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Key, other.Key));
                break;
            }
        }

        return sorted;
    }
}
