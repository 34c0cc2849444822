// Where words begin and end in a folded text, after Unicode's text segmentation (UAX #29), with one rule more: "non-" is part of its word.
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class WordBoundaries
{
    /// <summary>Prefixes that turn a word around: a quotation may not begin after them.</summary>
    private static readonly string[] Negating = ["non", "un", "anti", "in", "dis", "nicht"];

    /// <summary>No word runs across this index of a folded text.</summary>
    public static bool At(string folded, int index)
    {
        if (index <= 0 || index >= folded.Length)
        {
            return true;
        }

        var (before, after) = (folded[index - 1], folded[index]);
        if (char.IsHighSurrogate(before) && char.IsLowSurrogate(after))
        {
            return false;
        }

        if (IsWord(folded, index - 1) && IsWord(folded, index))
        {
            return IsUnspaced(before) && IsUnspaced(after) && char.GetUnicodeCategory(after) != UnicodeCategory.NonSpacingMark;
        }

        return !IsInsideNumber(folded, index) && !(before == '-' && (EndsNegatingPrefix(folded, index - 1) || IsMinus(folded, index - 1)));
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; NextWord(text, ref at).Length > 0;)
        {
            count++;
        }

        return count;
    }

    /// <summary>Words of a text: runs of letters and digits, with the apostrophes, hyphens and marks inside them; in scripts without spaces, each character.</summary>
    public static List<TextSpan> Words(ReadOnlySpan<char> text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; NextWord(text, ref at) is { Length: > 0 } word;)
        {
            words.Add(word);
        }

        return words;
    }

    /// <summary>The first word that begins at or after an index, which moves to the word's end; an empty span where there is none.</summary>
    private static TextSpan NextWord(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !BeginsWord(text[at]))
        {
            at++;
        }

        var start = at;
        while (at < text.Length && (at == start || !IsUnspaced(text[at])) && (BeginsWord(text[at]) || IsInner(text[at])))
        {
            at++;
        }

        return TextSpan.FromBounds(start, at);
    }

    private static bool BeginsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsInner(char c) =>
        c is '\'' or '’' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWord(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            var start = char.IsLowSurrogate(c) && index > 0 ? index - 1 : index;
            return Rune.TryGetRuneAt(text, start, out var rune) && Rune.IsLetterOrDigit(rune);
        }

        return c == '\'' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>Scripts that put no space between words, so that any place may be a boundary.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0EFF')
        or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsInsideNumber(string text, int index) =>
        (IsSeparator(text[index]) && char.IsDigit(text[index - 1]) && index + 1 < text.Length && char.IsDigit(text[index + 1]))
        || (IsSeparator(text[index - 1]) && char.IsDigit(text[index]) && index > 1 && char.IsDigit(text[index - 2]));

    private static bool IsSeparator(char c) => c is '.' or ',' or '٫' or '٬';

    private static bool EndsNegatingPrefix(string text, int dash) =>
        Array.Exists(Negating, prefix => dash >= prefix.Length
            && text.AsSpan(dash - prefix.Length, prefix.Length).Equals(prefix, StringComparison.OrdinalIgnoreCase)
            && (dash == prefix.Length || !char.IsLetter(text[dash - prefix.Length - 1])));

    /// <summary>Folding takes the space before a dash, so that a minus is told by what stands before it: no letter and no digit.</summary>
    private static bool IsMinus(string text, int dash) =>
        char.IsDigit(text[dash + 1]) && (dash == 0 || !char.IsLetterOrDigit(text[dash - 1]));
}
