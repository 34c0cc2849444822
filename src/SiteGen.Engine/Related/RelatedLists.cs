// The related list of every item, and what the next computation may start from.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>Lists by key. Immutable.</summary>
public sealed class RelatedLists
{
    private readonly Dictionary<string, int> _places;

    internal RelatedLists(Corpus corpus, RelatedList[] lists)
    {
        (Corpus, Lists) = (corpus, lists);
        _places = new(lists.Length, StringComparer.Ordinal);
        for (var at = 0; at < lists.Length; at++)
        {
            _places[corpus.Entries[at].Item.Key] = at;
        }
    }

    internal Corpus Corpus { get; }

    /// <summary>In the order of the corpus.</summary>
    internal RelatedList[] Lists { get; }

    /// <summary>At most <see cref="RelatedFinder.ListLength"/> links; none for a key that is no item's.</summary>
    public ImmutableArray<RelatedLink> this[string key] => _places.TryGetValue(key, out var at) ? Lists[at].Links : [];
}
