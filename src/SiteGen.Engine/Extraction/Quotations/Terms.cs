// Tells speech from words in marks that nobody says: terms, titles, names, scare quotes.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal static class Terms
{
    /// <summary>The words before the mark say that a term, a name or a title follows.</summary>
    public static bool IsIntroduced(Quoted quoted)
    {
        var t = quoted.Reading.Tokens;
        var before = quoted.Open - 1;
        if (t.Has(before, WordClass.Title) || (t.IsCapital(before) && t.IsCapital(quoted.Open + 1) && t.IsCapital(quoted.Close + 1)))
        {
            // A nickname: Robert “Bob” Hall.
            return true;
        }

        if (t.Is(before, "called") && t.IsHyphen(before - 1))
        {
            return true;
        }

        if (t.IsAny(before, "as") && t.IsAny(before - 1, "known", "billed", "marketed", "sold", "translated", "listed"))
        {
            return true;
        }

        if (t.Has(before, WordClass.TermCue) && !t.IsCapital(before))
        {
            // "in a word, “no”" and "his last words, “go home”" have a comma between.
            // and "called her film “a sermon with songs”" no title of it.
            return t.IsAny(before, "film", "movie", "book", "novel", "song", "album", "play", "series", "show", "podcast", "magazine", "painting", "poem", "game") ? IsTitle(quoted) || t.Is(before - 1, "the") || t.Is(before - 1, "a")
                : !t.IsAny(before, "words", "phrase", "term") || !t.IsPossessive(before - 1);
        }

        return t.IsAny(before, "called", "termed", "branded")
            && (t.Has(before - 1, WordClass.Being) || t.IsComma(before - 1) || (t.IsWord(before - 1) && !t.IsCapital(before - 1) && !t.Has(before - 1, WordClass.Pronoun | WordClass.Role | WordClass.Collective | WordClass.Adverb)
                && IsTitle(quoted)));
    }

    /// <summary>Every main word is capitalised and nothing in it sounds like a sentence.</summary>
    public static bool IsTitle(Quoted quoted) => quoted.Parts.All(part => part.Pair.IsTitle);

    public static bool IsTitle(TokenText t, MarkPair pair)
    {
        var capitals = 0;
        for (var at = pair.Open + 1; at < pair.Close; at++)
        {
            if (t.IsCapital(at))
            {
                capitals++;
            }
            else if (t.IsWord(at) && !t.Has(at, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Particle) && char.IsLower(t.Span(at)[0]))
            {
                return false;
            }
        }

        return capitals > 0 && !(t.Char(pair.Close - 1) is '.' or '!' or '?' && capitals < 3);
    }

    /// <summary>Ends or begins like a sentence of its own.</summary>
    public static bool SoundsLikeSpeech(Quoted quoted)
    {
        var (reading, pair) = quoted.Parts[^1];
        var t = reading.Tokens;
        var last = pair.Close - 1;
        while (t.IsMark(last) && last > pair.Open)
        {
            last--;
        }

        return quoted.Parts.Count > 1 || quoted.WordCount >= 6 || t.Char(last) is '.' or '!' or '?' or '…'
            || (t.IsComma(pair.Close - 1) && (quoted.Open == quoted.Sentence.First || (t.IsLower(pair.Close + 1) && t.Has(pair.Close + 1, WordClass.Reporting))));
    }
}
