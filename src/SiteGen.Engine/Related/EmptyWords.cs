// English words that say nothing about a subject.
using System.Collections.Frozen;

namespace SiteGen.Related;

/// <summary>A large archive finds such words of any language by their frequency; this list serves sites too small for that.</summary>
internal static class EmptyWords
{
    private static readonly FrozenSet<ulong> Hashes = FrozenSet.ToFrozenSet(Enumerable.Select<string, ulong>(
    [
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
    ], word => TermHash.Of(word)));

    public static bool Contains(ulong hash) => Hashes.Contains(hash);
}
