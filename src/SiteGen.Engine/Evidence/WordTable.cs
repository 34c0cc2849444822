// Builds a look-up of words from rows of words that mean the same.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal static class WordTable
{
    /// <summary>Every word of a row stands for the row's value; words are parted by <c>|</c>.</summary>
    public static FrozenDictionary<string, T> Of<T>(params ReadOnlySpan<(T Value, string Words)> rows)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, words) in rows)
        {
            foreach (var word in words.Split('|'))
            {
                table[word] = value;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
