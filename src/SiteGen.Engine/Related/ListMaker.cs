// Makes one entry's list: the editor's links, then the best of what was gathered, each with its reasons.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>An entry that may be listed.</summary>
internal readonly record struct Candidate(int Entry, int Score, bool IsNear);

/// <summary>A changed entry that may stand in another's list.</summary>
internal readonly record struct Offer(int To, Candidate Found);

/// <summary>For one thread, which makes one list after the other.</summary>
/// <param name="length">Links in a list, the editor's included.</param>
internal sealed class ListMaker(CorpusIndex index, int length = RelatedFinder.ListLength)
{
    private readonly Entry[] _entries = index.Corpus.Entries;
    private readonly Scorer _scorer = new(index);
    private readonly Reasons _reasons = new(index.Corpus.Vocabulary.Count);
    private readonly Candidate[] _best = new Candidate[length];

    public RelatedList ListOf(int entry)
    {
        var item = _entries[entry].Item;
        var chosen = item.Chosen.AsSpan()[..Math.Min(item.Chosen.Length, length)];
        var count = Select(entry, length - chosen.Length);
        var links = ImmutableArray.CreateBuilder<RelatedLink>(chosen.Length + count);
        var ranks = ImmutableArray.CreateBuilder<Rank>(count);
        foreach (var link in chosen)
        {
            links.Add(new RelatedLink(link.Key, link, 0, [new RelatedReason(RelatedReasonKind.Chosen, [])]));
        }

        foreach (var found in _best.AsSpan(0, count))
        {
            links.Add(LinkTo(found));
            ranks.Add(RankOf(found));
        }

        return new(links.MoveToImmutable(), ranks.MoveToImmutable());
    }

    /// <summary>Adds an offer for every list in which a changed entry may stand now.</summary>
    /// <param name="last">For each entry its last list; null for those that are made anew anyway.</param>
    public void Offer(int entry, RelatedList?[] last, List<Offer> offers)
    {
        _scorer.GatherFinding(entry);
        foreach (var other in _scorer.Touched)
        {
            var offer = new Offer(other, new(entry, _scorer.ScoreOf(other), _scorer.IsNear(other)));
            if (last[other] is { } list && offer.Found.Score >= list.LeastScore && list.Admits(RankOf(offer.Found)))
            {
                offers.Add(offer);
            }
        }
    }

    /// <summary>The list of an entry that did not change, after others did.</summary>
    /// <param name="offers">Every changed entry that the last list admits.</param>
    /// <param name="changed">Keys of the entries that changed or are gone.</param>
    public RelatedList Mend(int entry, RelatedList last, IEnumerable<Offer> offers, HashSet<string> changed)
    {
        _reasons.Enter(_entries[entry]);
        var chosen = last.Chosen;
        var found = last.Ranks.Zip(last.Links.Skip(chosen)).Where(pair => !changed.Contains(pair.First.Key))
            .Concat(offers.Where(offer => MayBeListed(entry, offer.Found)).Select(offer => (First: RankOf(offer.Found), Second: LinkTo(offer.Found))))
            .OrderBy(pair => pair.First)
            .Take(RelatedFinder.ListLength - chosen)
            .ToArray();

        // An entry that was left out ranks behind all that stood in the full list; where a place came free, it may be one's turn.
        return last.IsFull && found.Length < last.Ranks.Length
            ? ListOf(entry)
            : new([.. last.Links.AsSpan()[..chosen], .. found.Select(pair => pair.Second)], [.. found.Select(pair => pair.First)]);
    }

    /// <summary>Puts the best candidates first, best first; how many there are.</summary>
    private int Select(int entry, int room)
    {
        if (room == 0)
        {
            return 0;
        }

        _scorer.GatherFound(entry);
        _reasons.Enter(_entries[entry]);
        var count = 0;
        foreach (var other in _scorer.Touched)
        {
            var score = _scorer.ScoreOf(other);
            if (score == 0 || (count == room && score < _best[count - 1].Score))
            {
                continue;
            }

            var found = new Candidate(other, score, _scorer.IsNear(other));
            if ((count < room || IsBetter(found, _best[count - 1])) && MayBeListed(entry, found))
            {
                count = Math.Min(count + 1, room);
                var at = count - 1;
                for (; at > 0 && IsBetter(found, _best[at - 1]); at--)
                {
                    _best[at] = _best[at - 1];
                }

                _best[at] = found;
            }
        }

        return count;
    }

    /// <summary>The order of <see cref="Rank"/>, without its key: entries are sorted by key.</summary>
    private bool IsBetter(Candidate one, Candidate other) =>
        one.Score != other.Score ? one.Score > other.Score
        : index.Days[one.Entry] != index.Days[other.Entry] ? index.Days[one.Entry] > index.Days[other.Entry]
        : one.Entry < other.Entry;

    private bool MayBeListed(int entry, Candidate found)
    {
        var (item, key) = (_entries[entry].Item, _entries[found.Entry].Item.Key);
        if (entry == found.Entry || item.Excluded.Contains(key))
        {
            return false;
        }

        foreach (var link in item.Chosen)
        {
            if (link.Key == key)
            {
                return false;
            }
        }

        return _reasons.Any(_entries[found.Entry], found.IsNear);
    }

    private Rank RankOf(Candidate found) => new(found.Score, index.Days[found.Entry], _entries[found.Entry].Item.Key);

    private RelatedLink LinkTo(Candidate found) => new(
        _entries[found.Entry].Item.Key, null, Math.Round((double)found.Score / Scorer.One, 6), _reasons.Of(_entries[found.Entry], found.IsNear));
}
