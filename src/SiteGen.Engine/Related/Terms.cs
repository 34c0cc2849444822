// Cuts a text into the terms that similarity is measured by.
using System.Globalization;

namespace SiteGen.Related;

internal static class Terms
{
    private const int ShortestTerm = 3;

    /// <summary>English words that say nothing about a subject. A large archive finds such words of any language by their
    /// frequency; this list serves sites too small for that.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "about", "above", "according", "across", "add", "added", "after", "again", "against", "ago", "all", "almost", "alone", "along", "already", "also",
        "although", "always", "among", "and", "announced", "another", "any", "are", "around", "asked", "away", "back", "because", "become", "been",
        "before", "being", "between", "both", "but", "called", "came", "can", "come", "could", "day", "days", "did", "does", "done", "down", "during",
        "each", "early", "either", "else", "enough", "even", "ever", "every", "few", "first", "five", "for", "four", "from", "further", "gave", "get", "give",
        "given", "goes", "going", "got", "had", "has", "have", "having", "held", "her", "here", "hers", "him", "his", "how", "however", "including",
        "into", "its", "itself", "just", "know", "known", "last", "late", "later", "least", "less", "like", "made", "make", "many", "may", "might",
        "month", "months", "more", "most", "much", "must", "near", "need", "never", "new", "next", "nor", "not", "nothing", "now", "off", "often",
        "old", "once", "one", "only", "other", "others", "our", "out", "over", "own", "part", "per", "put", "rather", "said", "same", "say", "saying",
        "says", "second", "see", "seen", "several", "shall", "she", "should", "since", "six", "some", "still", "such", "take", "taken", "ten", "than",
        "that", "the", "their", "them", "themselves", "then", "there", "these", "they", "third", "this", "those", "three", "through", "time",
        "told", "too", "took", "toward", "two", "under", "until", "upon", "use", "used", "very", "want", "was", "way", "week", "weeks", "well", "went",
        "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would",
        "year", "years", "yes", "yet", "you", "your",
    };

    /// <summary>Counts of a text's terms: runs of letters, marks and digits in lower case, without a possessive ending.</summary>
    public static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsInside(text[at]))
            {
                at++;
            }

            if (at - start >= ShortestTerm && text.AsSpan(start, at - start).IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                var term = text[start..at].ToLowerInvariant();
                if (!Empty.Contains(term))
                {
                    counts[term] = counts.GetValueOrDefault(term) + 1;
                }
            }
        }

        return counts;
    }

    /// <summary>The term as a reader may see it: in lower case where the text has it so, else as it first stands ("China").</summary>
    public static string Display(string text, string term)
    {
        var first = default(string);
        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var found = text.Substring(at, term.Length);
            if (found == term)
            {
                return term;
            }

            first ??= found;
        }

        return first ?? term;
    }

    private static bool IsInside(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
