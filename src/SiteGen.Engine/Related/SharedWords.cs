// Which words bring two texts together, asked of one entry and the few that are listed with it.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>One thread's view of one entry's words, used again for the next entry.</summary>
internal sealed class SharedWords(int vocabulary)
{
    private const int ShownWords = 3;

    /// <summary>Texts of fewer distinct words are too short to be called the same report.</summary>
    private const int ShortestReport = 20;

    // Where each word stands in the entry. Never cleared: what an earlier entry left is found out by looking there.
    private readonly int[] _places = new int[vocabulary];
    private Entry? _entry;

    public void Enter(Entry entry)
    {
        _entry = entry;
        for (var at = 0; at < entry.Words.Length; at++)
        {
            _places[entry.Words[at]] = at;
        }
    }

    /// <summary>Three quarters of the shorter text's words stand in the other as well.</summary>
    public bool IsSameReport(Entry other)
    {
        var shorter = Math.Min(_entry!.Words.Length, other.Words.Length);
        if (shorter < ShortestReport || other.Language != _entry.Language)
        {
            return false;
        }

        var shared = 0;
        foreach (var word in other.Words)
        {
            shared += PlaceOf(word) >= 0 ? 1 : 0;
        }

        return 4 * shared >= 3 * shorter;
    }

    /// <summary>The strongest shared words as the entry's text has them, at most three.</summary>
    public ImmutableArray<string> Strongest(Entry other)
    {
        Span<(int Strength, int Place)> best = stackalloc (int, int)[ShownWords];
        var count = 0;
        var isLowerOnly = _entry!.Item.IsUnreviewed || other.Item.IsUnreviewed;
        for (var at = 0; at < other.Words.Length; at++)
        {
            if (other.Weights[at] > 0 && PlaceOf(other.Words[at]) is >= 0 and var place && _entry.Weights[place] > 0
                && (!isLowerOnly || _entry.Item.Terms.IsLower(place)))
            {
                Insert(best, ref count, (other.Weights[at] * _entry.Weights[place], place));
            }
        }

        var words = ImmutableArray.CreateBuilder<string>(count);
        foreach (var (_, place) in best[..count])
        {
            words.Add(_entry.Item.Terms.Word(place));
        }

        return words.MoveToImmutable();
    }

    /// <summary>Where the entry has a word, or -1.</summary>
    private int PlaceOf(int word) => _places[word] is var place && place < _entry!.Words.Length && _entry.Words[place] == word ? place : -1;

    /// <summary>Keeps the strongest, of equals the one that stands earlier.</summary>
    private static void Insert(Span<(int Strength, int Place)> best, ref int count, (int Strength, int Place) found)
    {
        var at = count;
        while (at > 0 && (best[at - 1].Strength, -best[at - 1].Place).CompareTo((found.Strength, -found.Place)) < 0)
        {
            at--;
        }

        if (at < ShownWords)
        {
            count = Math.Min(count + 1, ShownWords);
            for (var last = count - 1; last > at; last--)
            {
                best[last] = best[last - 1];
            }

            best[at] = found;
        }
    }
}
