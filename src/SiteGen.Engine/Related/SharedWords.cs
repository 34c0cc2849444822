// Which words bring two texts together, asked of one entry and the few that are listed with it.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>One thread's view of one entry's words, used again for the next entry.</summary>
internal sealed class SharedWords(int vocabulary)
{
    private const int ShownWords = 3;

    /// <summary>Texts of fewer distinct words are too short to be called the same report.</summary>
    private const int ShortestReport = 20;

    /// <summary>Papers print a report of an agency within so many days, a weekly one too; what comes later tells how the story went on.</summary>
    private const int ReportDays = 6;

    // Where each word stands in the entry, and among its strongest. Never cleared: what an earlier entry left is found out by looking there.
    private readonly int[] _places = new int[vocabulary];
    private readonly int[] _strongest = new int[vocabulary];
    private Entry? _entry;

    public void Enter(Entry entry)
    {
        _entry = entry;
        for (var at = 0; at < entry.Words.Length; at++)
        {
            _places[entry.Words[at]] = at;
        }

        for (var at = 0; at < entry.Strongest.Length; at++)
        {
            _strongest[entry.Strongest[at].Word] = at;
        }
    }

    /// <summary>Three quarters of the shorter text's words stand in the other as well, and no more than a few days lie between the two.</summary>
    public bool IsSameReport(Entry other)
    {
        var shorter = Math.Min(_entry!.Words.Length, other.Words.Length);
        if (shorter < ShortestReport || other.Language != _entry.Language || (_entry.Day >= 0 && other.Day >= 0 && Math.Abs(_entry.Day - other.Day) > ReportDays))
        {
            return false;
        }

        var shared = 0;
        foreach (var word in other.Words)
        {
            shared += _places[word] is var at && at < _entry.Words.Length && _entry.Words[at] == word ? 1 : 0;
        }

        return 4 * shared >= 3 * shorter;
    }

    /// <summary>The strongest shared words as the entry's text has them, at most three.</summary>
    public ImmutableArray<string> Strongest(Entry other)
    {
        Span<(int Strength, int Place)> best = stackalloc (int, int)[ShownWords];
        var count = 0;
        var isLowerOnly = _entry!.Item.IsUnreviewed || other.Item.IsUnreviewed;
        foreach (var theirs in other.Strongest)
        {
            if (_strongest[theirs.Word] is var at && at < _entry.Strongest.Length && _entry.Strongest[at] is var ours && ours.Word == theirs.Word
                && (!isLowerOnly || _entry.Item.Terms.IsLower(ours.Place)) && AreOneWord(_entry, ours, other, theirs))
            {
                Insert(best, ref count, (theirs.Weight * ours.Weight, ours.Place));
            }
        }

        var words = ImmutableArray.CreateBuilder<string>(count);
        foreach (var (_, place) in best[..count])
        {
            words.Add(_entry.Item.Terms.Word(place));
        }

        return words.MoveToImmutable();
    }

    /// <summary>Without their endings the name "United" and the word "units" are one term, but no reader would call them the same.</summary>
    private static bool AreOneWord(Entry here, WeightedWord ours, Entry there, WeightedWord theirs) =>
        here.Item.Terms.IsLower(ours.Place) == there.Item.Terms.IsLower(theirs.Place)
        || here.Item.Terms.Word(ours.Place).Equals(there.Item.Terms.Word(theirs.Place), StringComparison.OrdinalIgnoreCase);

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
