// What each word of a text weighs: BM25's saturated count times rarity, as a unit vector in whole numbers.
namespace SiteGen.Related;

/// <summary>Whole numbers, so that sums are the same in any order and on any machine.</summary>
internal static class Weights
{
    /// <summary>The length of a text as a vector: a text is this near to itself, squared.</summary>
    public const int Unit = 1 << 14;

    /// <summary>Of up to so many texts, so many words each.</summary>
    private static readonly (int Texts, int Words)[] StrongestWords = [(1 << 9, int.MaxValue), (1 << 15, 64), (int.MaxValue, 40)];

    /// <summary>How many words of a text are compared on a site of so many texts.</summary>
    public static int StrongestOf(int texts) => StrongestWords.First(step => texts <= step.Texts).Words;

    /// <param name="rarities">Of every number of the vocabulary.</param>
    public static WeightedWord[] Of(Entry entry, Vocabulary vocabulary, byte[] rarities, int strongest)
    {
        var counts = entry.Item.Terms.Counts;
        var order = new long[entry.Words.Length];
        var (shared, square) = (0, 0L);
        for (var at = 0; at < order.Length; at++)
        {
            // Words that no other text has make a text longer as well, but half as much: two texts are near when most of what they say is shared.
            var weight = rarities[entry.Words[at]] * Saturated(counts[at]);
            var isShared = vocabulary.IsShared(entry.Words[at]);
            square += (long)weight * weight * (isShared ? 4 : 1);
            if (weight > 0 && isShared)
            {
                order[shared++] = ((long)-weight << 32) | (uint)at;
            }
        }

        // The strongest first, of equals the one that stands earlier in the text.
        Array.Sort(order, 0, shared);
        var words = new WeightedWord[Math.Min(shared, strongest)];
        var length = Math.Sqrt(square) / 2;
        for (var at = 0; at < words.Length; at++)
        {
            var place = (ushort)order[at];
            words[at] = new(entry.Words[place], place, (ushort)Math.Max(1, (int)((-(order[at] >> 32) * Unit / length) + 0.5)));
        }

        return words;
    }

    /// <summary>64 times tf (k + 1) / (tf + k) with k = 1.2: a word said three times weighs half as much again as one said once, hardly less than one said ten times.</summary>
    private static int Saturated(int count) => 64 * 22 * count / ((10 * count) + 12);
}
