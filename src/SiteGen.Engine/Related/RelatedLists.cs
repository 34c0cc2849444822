// The related list of every item, and what the next computation may start from.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>Lists by key. Immutable.</summary>
public sealed class RelatedLists
{
    private readonly Dictionary<string, int> _places;

    /// <param name="last">Where the keys are the same, their places are.</param>
    internal RelatedLists(Corpus corpus, RelatedList[] lists, RelatedLists? last)
    {
        (Corpus, Lists) = (corpus, lists);
        _places = last is not null && corpus.HasKeysOf(last.Corpus) ? last._places : PlacesOf(corpus);
    }

    internal Corpus Corpus { get; }

    /// <summary>In the order of the corpus.</summary>
    internal RelatedList[] Lists { get; }

    /// <summary>At most <see cref="RelatedFinder.ListLength"/> links; none for a key that is no item's.</summary>
    public ImmutableArray<RelatedLink> this[string key] => Of(key).Links;

    /// <summary>The list of an item; an empty one for a key that is no item's.</summary>
    public RelatedList Of(string key) => _places.TryGetValue(key, out var at) ? Lists[at] : RelatedList.Empty;

    internal int PlaceOf(string key) => _places[key];

    /// <summary>All that items may be related to, best first: what a list holds and what comes after it.</summary>
    /// <param name="most">Links for each item.</param>
    /// <returns>Makes the candidates of an item, none for a key that is no item's. For one thread.</returns>
    public Func<string, ImmutableArray<RelatedLink>> Candidates(int most)
    {
        var maker = new ListMaker(new CorpusIndex(Corpus), most);
        return key => _places.TryGetValue(key, out var at) ? maker.ListOf(at).Links : [];
    }

    private static Dictionary<string, int> PlacesOf(Corpus corpus)
    {
        var places = new Dictionary<string, int>(corpus.Entries.Length, StringComparer.Ordinal);
        for (var at = 0; at < corpus.Entries.Length; at++)
        {
            places[corpus.Entries[at].Item.Key] = at;
        }

        return places;
    }
}
