// All items in numbers, made anew or from those of the last time.
using SiteGen.Caching;

namespace SiteGen.Related;

/// <summary>Entries sorted by key, and their vocabulary. Never changed once made.</summary>
/// <param name="Before">Where each entry stood in the corpus that this one was made from, or -1.</param>
/// <param name="Rarities">By number of the vocabulary.</param>
internal sealed record Corpus(Entry[] Entries, int[] Before, Vocabulary Vocabulary, byte[] Rarities)
{
    public static readonly Corpus Empty = new([], [], new Vocabulary(), []);

    /// <summary>Entries of items that are as they were, and whose words weigh what they weighed, are the same objects as before.</summary>
    /// <param name="items">Sorted by key.</param>
    public static Corpus Of(RelatedItem[] items, Corpus last)
    {
        var before = Match(items, last.Entries);
        var vocabulary = new Vocabulary(last.Vocabulary);
        var entries = new Entry[items.Length];
        var prints = new Fingerprint[items.Length];
        Parallel.For(0, prints.Length, at => prints[at] = items[at].Print());
        var isKept = new bool[last.Entries.Length];
        for (var at = 0; at < items.Length; at++)
        {
            if (before[at] >= 0 && prints[at] == last.Entries[before[at]].Print)
            {
                (entries[at], isKept[before[at]]) = (last.Entries[before[at]].Of(items[at]), true);
            }
            else
            {
                entries[at] = Entry.Of(items[at], prints[at], vocabulary);
                vocabulary.Tally(entries[at], 1);
            }
        }

        for (var old = 0; old < isKept.Length; old++)
        {
            if (!isKept[old])
            {
                vocabulary.Tally(last.Entries[old], -1);
            }
        }

        var corpus = new Corpus(entries, before, vocabulary, vocabulary.Rarities());
        corpus.Weigh(last);
        return corpus;
    }

    /// <summary>No item came or went since the corpus that this one was made from.</summary>
    public bool HasKeysOf(Corpus last) => Entries.Length == last.Entries.Length && !Before.Contains(-1);

    /// <summary>Weighs the words of new entries, and again those of entries with a word that became rarer, more common, shared or unshared.</summary>
    private void Weigh(Corpus last)
    {
        var strongest = Weights.StrongestOf(Entries.Length);
        var all = strongest != Weights.StrongestOf(last.Entries.Length);
        var changed = new bool[Vocabulary.Count];
        for (var number = 0; number < last.Rarities.Length; number++)
        {
            changed[number] = Rarities[number] != last.Rarities[number] || Vocabulary.IsShared(number) != last.Vocabulary.IsShared(number);
        }

        Parallel.For(0, Entries.Length, at =>
        {
            var entry = Entries[at];
            if (all || entry.Weighed is null || HasAny(entry.Words, changed))
            {
                Entries[at] = entry with { Weighed = Weights.Of(entry, Vocabulary, Rarities, strongest) };
            }
        });
    }

    private static bool HasAny(ReadOnlySpan<int> words, bool[] changed)
    {
        foreach (var word in words)
        {
            if (changed[word])
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Match(RelatedItem[] items, Entry[] last)
    {
        var before = new int[items.Length];
        for (int at = 0, old = 0; at < items.Length; at++)
        {
            while (old < last.Length && string.CompareOrdinal(last[old].Item.Key, items[at].Key) < 0)
            {
                old++;
            }

            before[at] = old < last.Length && last[old].Item.Key == items[at].Key ? old : -1;
        }

        return before;
    }
}
