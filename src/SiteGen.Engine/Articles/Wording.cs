// How a line reads: like a headline, like a sentence, like the middle of one.
using System.Buffers;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class Wording
{
    /// <summary>Headlines are shorter than this in every language we know.</summary>
    private const int LongestHeadline = 200;

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]*_");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘«„([*_¿¡");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？۔؟।॥");

    /// <summary>Closes with a full stop or the like, quotation marks after it passed over. The stop of "U.S." or "Jr." does not count.</summary>
    public static bool EndsSentence(string text)
    {
        var bare = WithoutClosers(text);
        return !bare.IsEmpty && Stops.Contains(bare[^1]) && !EndsWithAbbreviation(bare);
    }

    /// <summary>Not so long, not a lower-case start, at least three words, and no mark at its end that a headline does not have.</summary>
    /// <param name="mayBeShort">What surrounds it says that it is a headline, so that one word is enough.</param>
    public static bool ReadsLikeHeadline(string text, bool mayBeShort = false)
    {
        if (text.Length > LongestHeadline || StartsLower(text) || !(mayBeShort || HasThreeWords(text)))
        {
            return false;
        }

        var bare = WithoutClosers(text);
        return bare.EndsWith("...", StringComparison.Ordinal)
            || !(bare is [.., ',' or ';' or ':' or '،' or '؛' or '。' or '۔' or '।' or '॥'] || (bare is [.., '.'] && !EndsWithAbbreviation(bare)));
    }

    /// <summary>Too long for a headline, or closes with a full stop.</summary>
    public static bool ReadsLikeBody(string text) =>
        text.Length > LongestHeadline || (EndsSentence(text) && WithoutClosers(text) is [.., '.' or '。' or '۔' or '।' or '॥'] and not [.., '.', '.']);

    /// <summary>Opens with a lower-case letter, opening quotation marks passed over.</summary>
    public static bool StartsLower(string text)
    {
        var at = text.AsSpan().IndexOfAnyExcept(Openers);
        return at >= 0 && Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLower(rune);
    }

    /// <summary>A headline's line that a capital on the next line may belong to: its words have capitals, or it breaks off at a comma or a small word.</summary>
    public static bool GoesOn(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (2 * words.Count(word => char.IsLower(word[0])) < words.Length || words[^1] is [.., ',']
            or "a" or "an" or "and" or "as" or "at" or "by" or "for" or "from" or "in" or "of" or "on" or "or" or "over" or "the" or "to" or "with");
    }

    /// <summary>Two or more sentences: a full stop, white space and a capital somewhere inside.</summary>
    public static bool HasSentencesInside(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(Stops) is >= 0 and var found;)
        {
            at += found + 1;
            var rest = text.AsSpan(at).TrimStart("\"'”’»)]");
            if (rest.Length > 2 && char.IsWhiteSpace(rest[0]) && !EndsWithAbbreviation(text.AsSpan(0, at))
                && rest.TrimStart() is [var next, ..] && !char.IsLower(next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same letters and digits in the same order, whatever their case and whatever stands between.</summary>
    public static bool Same(string left, string right) =>
        Math.Max(left.Length, right.Length) <= 4 * LongestHeadline && Fold(left) == Fold(right);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Nfc.Compose(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return folded.ToString();
    }

    private static ReadOnlySpan<char> WithoutClosers(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyExcept(Closers);
        return text.AsSpan(0, end + 1);
    }

    /// <summary>"U.S.", "D.", "Jr.": a stop that belongs to its word.</summary>
    private static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        if (text is not [.., '.'])
        {
            return false;
        }

        var word = text[(text.LastIndexOfAny(' ', '\u00A0', '\t') + 1)..^1].TrimStart("\"'“‘«„([");
        return word is [var letter] && char.IsUpper(letter)
            || (word.Contains('.') && word[^1] != '.' && word.Length <= 7)
            || word is "Jr" or "Sr" or "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "St" or "Gen" or "Col" or "Lt" or "Sen" or "Rep" or "Gov" or "No" or "vs";
    }

    private static bool HasThreeWords(string text)
    {
        int words = 0, wide = 0;
        var inside = false;
        foreach (var c in text)
        {
            wide += IsWide(c) ? 1 : 0;
            var blank = char.IsWhiteSpace(c);
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        // Chinese and Japanese write no spaces: six signs say as much as three words.
        return words >= 3 || wide >= 6;
    }

    /// <summary>A sign of a script that puts no spaces between words.</summary>
    public static bool IsWide(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
