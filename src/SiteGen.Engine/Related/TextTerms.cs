// The terms of one text: what similarity is measured by, read once and kept as long as the text stays.
using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Caching;

namespace SiteGen.Related;

/// <summary>The distinct terms of a text in the order of their first use, the first 65,536 of them. Immutable.</summary>
/// <remarks>A term is a run of letters, marks and digits, in lower case, without a possessive ending; neither shorter than three
/// characters, nor a bare number, nor a word that says nothing. Words that differ in <see cref="WordEndings"/> only are one term.</remarks>
public sealed class TextTerms
{
    private const int ShortestTerm = 3;

    private readonly Later<TermArrays> _arrays;

    /// <summary>Terms that were read before.</summary>
    /// <param name="key">Of the arrays.</param>
    internal TextTerms(Fingerprint key, Later<TermArrays> arrays) => (Key, _arrays) = (key, arrays);

    public static TextTerms None { get; } = Of([]);

    /// <summary>Of all that is known of the text: two texts with equal keys are the same to all that relates them.</summary>
    internal Fingerprint Key { get; }

    internal Later<TermArrays> Arrays => _arrays;

    internal ReadOnlySpan<ulong> Hashes => _arrays.Value.Hashes;

    /// <summary>How often each term stands in the text, at most 255.</summary>
    internal ReadOnlySpan<byte> Counts => _arrays.Value.Counts;

    /// <param name="parts">Headings, sentences and paragraphs without markup; no term reaches from one into the next.</param>
    public static TextTerms Of(IEnumerable<string> parts)
    {
        var reading = new Reading();
        foreach (var part in parts)
        {
            reading.Add(part);
        }

        var (ends, words) = reading.ToUtf8();
        var arrays = new TermArrays([.. reading.Hashes[..reading.Counts.Count]], [.. reading.Counts], ends, words);
        return new(arrays.Key, new(arrays));
    }

    /// <summary>A term as a reader may see it: in lower case where the text has it so, else as it first stands ("China").</summary>
    internal string Word(int at) => Encoding.UTF8.GetString(BytesOf(at));

    /// <summary>The text has the term in lower case, so that it is hardly a name.</summary>
    internal bool IsLower(int at) => Rune.DecodeFromUtf8(BytesOf(at), out var first, out _) == OperationStatus.Done && Rune.IsLower(first);

    private ReadOnlySpan<byte> BytesOf(int at)
    {
        var (ends, words) = (_arrays.Value.Ends, _arrays.Value.Words);
        return words.AsSpan((at == 0 ? 0 : ends[at - 1])..ends[at]);
    }

    /// <summary>A text while it is read.</summary>
    private sealed class Reading
    {
        private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

        private readonly Numbering _numbers = new();

        public ReadOnlySpan<ulong> Hashes => _numbers.Hashes;

        public List<byte> Counts { get; } = new(256);

        /// <summary>Where among the words each term stands as it is shown.</summary>
        public List<Range> Shown { get; } = new(256);

        /// <summary>Run together.</summary>
        public List<char> Words { get; } = new(2048);

        public void Add(ReadOnlySpan<char> text)
        {
            var ascii = Ascii;
            var (start, hash, hasLetter) = (0, TermHash.Start, false);
            for (var at = 0; at <= text.Length; at++)
            {
                var c = at == text.Length ? '\0' : text[at];
                var lower = c < ascii.Length ? ascii[c] : LowerOf(c);
                if (lower != '\0')
                {
                    hash = TermHash.Add(hash, lower);
                    hasLetter |= lower > '9';
                    continue;
                }

                if (at - start >= ShortestTerm && hasLetter && !EmptyWords.Contains(hash))
                {
                    Add(WordEndings.HashWithout(text[start..at], hash), text[start..at]);
                }

                (start, hash, hasLetter) = (at + 1, TermHash.Start, false);
            }
        }

        private void Add(ulong hash, ReadOnlySpan<char> word)
        {
            var place = _numbers.NumberOf(hash);
            if (place > ushort.MaxValue)
            {
                return;
            }

            if (place == Counts.Count)
            {
                Counts.Add(1);
                Shown.Add(default);
                Show(place, word);
                return;
            }

            Counts[place] += (byte)(Counts[place] < byte.MaxValue ? 1 : 0);
            if (char.IsLower(word[0]) && !char.IsLower(Words[Shown[place].Start.Value]))
            {
                Show(place, word);
            }
        }

        private void Show(int place, ReadOnlySpan<char> word)
        {
            Words.AddRange(word);
            Shown[place] = (Words.Count - word.Length)..Words.Count;
        }

        /// <summary>The words as they are shown, in the order of the terms, and where each ends: half the size of a string.</summary>
        public (int[] Ends, byte[] Words) ToUtf8()
        {
            var words = CollectionsMarshal.AsSpan(Words);
            var bytes = new byte[Encoding.UTF8.GetMaxByteCount(words.Length)];
            var (ends, end) = (new int[Shown.Count], 0);
            for (var place = 0; place < ends.Length; place++)
            {
                ends[place] = end += Encoding.UTF8.GetBytes(words[Shown[place]], bytes.AsSpan(end));
            }

            return (ends, bytes[..end]);
        }

        /// <summary>The character of a term in lower case, or null for one that ends a term.</summary>
        private static char LowerOf(char c) =>
            char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                ? char.ToLowerInvariant(c)
                : '\0';
    }
}

/// <summary>The terms of a text in flat arrays.</summary>
/// <param name="Ends">Where each term ends among <paramref name="Words"/>.</param>
/// <param name="Words">All terms as they are shown, run together, in UTF-8.</param>
internal sealed record TermArrays(ulong[] Hashes, byte[] Counts, int[] Ends, byte[] Words)
{
    public Fingerprint Key => new FingerprintBuilder()
        .Add(MemoryMarshal.AsBytes(Hashes.AsSpan())).Add(Counts).Add(MemoryMarshal.AsBytes(Ends.AsSpan())).Add(Words).ToFingerprint();
}
