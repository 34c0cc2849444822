// The terms of one text: what similarity is measured by, read once and kept as long as the text stays.
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SiteGen.Related;

/// <summary>The distinct terms of a text in the order of their first use. Immutable.</summary>
/// <remarks>A term is a run of letters, marks and digits, in lower case, without a possessive ending; neither shorter than three
/// characters, nor a bare number, nor a word that says nothing.</remarks>
public sealed class TextTerms
{
    private const int ShortestTerm = 3;

    private readonly ulong[] _hashes;
    private readonly byte[] _counts;
    private readonly int[] _ends;
    private readonly string _words;

    /// <summary>Terms that were read before.</summary>
    /// <param name="ends">Where each term ends among <paramref name="words"/>.</param>
    /// <param name="words">All terms as they are shown, run together.</param>
    internal TextTerms(ulong[] hashes, byte[] counts, int[] ends, string words) => (_hashes, _counts, _ends, _words) = (hashes, counts, ends, words);

    internal ReadOnlySpan<ulong> Hashes => _hashes;

    internal ReadOnlySpan<int> Ends => _ends;

    internal string Words => _words;

    /// <summary>How often each term stands in the text, at most 255.</summary>
    internal ReadOnlySpan<byte> Counts => _counts;

    /// <param name="parts">Headings, sentences and paragraphs without markup; no term reaches from one into the next.</param>
    public static TextTerms Of(IEnumerable<string> parts)
    {
        var reading = new Reading();
        foreach (var part in parts)
        {
            reading.Add(part);
        }

        return new([.. reading.Hashes], [.. reading.Counts], [.. reading.Ends], new string(CollectionsMarshal.AsSpan(reading.Words)));
    }

    /// <summary>A term as a reader may see it: in lower case where the text has it so, else as it first stands ("China").</summary>
    internal string Word(int at) => _words[StartOf(at).._ends[at]];

    /// <summary>The text has the term in lower case, so that it is hardly a name.</summary>
    internal bool IsLower(int at) => char.IsLower(_words[StartOf(at)]);

    private int StartOf(int at) => at == 0 ? 0 : _ends[at - 1];

    /// <summary>A text while it is read.</summary>
    private sealed class Reading
    {
        private readonly Dictionary<ulong, int> _places = [];

        public List<ulong> Hashes { get; } = [];

        public List<byte> Counts { get; } = [];

        public List<int> Ends { get; } = [];

        /// <summary>All terms as they are shown, run together.</summary>
        public List<char> Words { get; } = [];

        public void Add(ReadOnlySpan<char> text)
        {
            for (var at = 0; at < text.Length; at++)
            {
                var start = at;
                var (hash, isNumber) = (TermHash.Start, true);
                for (; at < text.Length && IsInside(text[at]); at++)
                {
                    hash = TermHash.Add(hash, ToLower(text[at]));
                    isNumber &= char.IsAsciiDigit(text[at]);
                }

                if (at - start >= ShortestTerm && !isNumber && !EmptyWords.Contains(hash))
                {
                    Add(hash, text[start..at]);
                }
            }
        }

        private void Add(ulong hash, ReadOnlySpan<char> word)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, hash, out var isKnown);
            if (!isKnown)
            {
                place = Hashes.Count;
                Hashes.Add(hash);
                Counts.Add(1);
                Words.AddRange(word);
                Ends.Add(Words.Count);
                return;
            }

            Counts[place] += (byte)(Counts[place] < byte.MaxValue ? 1 : 0);
            var shown = CollectionsMarshal.AsSpan(Words)[(place == 0 ? 0 : Ends[place - 1])..Ends[place]];
            if (char.IsLower(word[0]) && !char.IsLower(shown[0]) && word.Length == shown.Length)
            {
                word.CopyTo(shown);
            }
        }

        private static bool IsInside(char c) => char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c)
            : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

        private static char ToLower(char c) => char.IsAscii(c) ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
    }
}
