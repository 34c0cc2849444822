// Makes one entry's list: the editor's links, then the best of what was gathered, each with its reasons.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>A list, and the score above which another entry would have to stand in it.</summary>
internal sealed record RelatedList(ImmutableArray<RelatedLink> Links, int Floor);

/// <summary>For one thread, which makes one list after the other.</summary>
internal sealed class ListMaker(CorpusIndex index)
{
    private const int ShownThings = 3;

    private readonly Entry[] _entries = index.Corpus.Entries;
    private readonly Scorer _scorer = new(index);
    private readonly SharedWords _words = new(index.Corpus.Vocabulary.Count);
    private readonly Candidate[] _best = new Candidate[RelatedFinder.ListLength];

    private readonly record struct Candidate(int Entry, int Score);

    public RelatedList ListOf(int entry)
    {
        var item = _entries[entry].Item;
        var chosen = item.Chosen.AsSpan()[..Math.Min(item.Chosen.Length, RelatedFinder.ListLength)];
        var room = RelatedFinder.ListLength - chosen.Length;
        var count = Select(entry, room);
        var links = ImmutableArray.CreateBuilder<RelatedLink>(chosen.Length + count);
        foreach (var link in chosen)
        {
            links.Add(new RelatedLink(link.Key, link, 0, [new RelatedReason(RelatedReasonKind.Chosen, [])]));
        }

        foreach (var (other, score) in _best.AsSpan(0, count))
        {
            links.Add(new RelatedLink(_entries[other].Item.Key, null, Math.Round((double)score / Scorer.One, 6), ReasonsOf(entry, other)));
        }

        return new(links.MoveToImmutable(), room == 0 ? int.MaxValue : count < room ? 1 : _best[count - 1].Score);
    }

    /// <summary>Marks entries whose lists this one may stand in.</summary>
    public void MarkFinding(int entry, ReadOnlySpan<int> floors, bool[] marks)
    {
        _scorer.GatherFinding(entry);
        foreach (var other in _scorer.Touched)
        {
            if (_scorer.ScoreOf(other) >= floors[other])
            {
                marks[other] = true;
            }
        }
    }

    /// <summary>The best candidates, best first; how many there are.</summary>
    private int Select(int entry, int room)
    {
        if (room == 0)
        {
            return 0;
        }

        _scorer.GatherFound(entry);
        _words.Enter(_entries[entry]);
        var count = 0;
        foreach (var other in _scorer.Touched)
        {
            var found = new Candidate(other, _scorer.ScoreOf(other));
            if (found.Score > 0 && (count < room || IsBetter(found, _best[count - 1])) && MayBeListed(entry, other))
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

    /// <summary>By score, then the newer, then the smaller key.</summary>
    private bool IsBetter(Candidate one, Candidate other) =>
        one.Score != other.Score ? one.Score > other.Score
        : index.Days[one.Entry] != index.Days[other.Entry] ? index.Days[one.Entry] > index.Days[other.Entry]
        : one.Entry < other.Entry;

    private bool MayBeListed(int entry, int other)
    {
        var (here, there) = (_entries[entry].Item, _entries[other].Item);
        return entry != other
            && !here.Excluded.Contains(there.Key)
            && !here.Chosen.Any(link => link.Key == there.Key)
            // Near by names alone that may not be shown: a link that cannot say why is no help to a reader.
            && (_scorer.ShareThing(other) || !(here.IsUnreviewed || there.IsUnreviewed)
                || _words.IsSameReport(_entries[other]) || !_words.Strongest(_entries[other]).IsEmpty);
    }

    private ImmutableArray<RelatedReason> ReasonsOf(int entry, int other)
    {
        var (here, there) = (_entries[entry].Item, _entries[other].Item);
        var reasons = ImmutableArray.CreateBuilder<RelatedReason>();
        if (here.Sources.Intersect(there.Sources).Any())
        {
            reasons.Add(new(RelatedReasonKind.SameSource, []));
        }

        if (_words.IsSameReport(_entries[other]))
        {
            reasons.Add(new(RelatedReasonKind.SameReport, []));
        }

        Add(RelatedReasonKind.SharedPeople, [.. here.People.Intersect(there.People).Take(ShownThings)]);
        Add(RelatedReasonKind.SharedTopics, [.. here.Topics.Intersect(there.Topics).Take(ShownThings)]);
        if (_scorer.IsNear(other))
        {
            Add(RelatedReasonKind.SharedWords, _words.Strongest(_entries[other]));
        }

        return reasons.ToImmutable();

        void Add(RelatedReasonKind kind, ImmutableArray<string> shared)
        {
            if (!shared.IsEmpty)
            {
                reasons.Add(new(kind, shared));
            }
        }
    }
}
