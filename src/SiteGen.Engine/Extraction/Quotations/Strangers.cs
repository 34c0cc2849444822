// People whom a pronoun may mean and the name rules do not know: where one stands, nobody can tell.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal static class Strangers
{
    private const WordClass Known = WordClass.Place | WordClass.Demonym | WordClass.Month | WordClass.Weekday | WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.Acronym | WordClass.Body
        | WordClass.Role | WordClass.RoleModifier | WordClass.Title | WordClass.Determiner | WordClass.Preposition | WordClass.Opener;

    /// <summary>"Hope snorts": the sentence before a pronoun begins with a name that no rule knows.</summary>
    public static bool IsSubjectBefore(Reading reading, NameRegister names, int at)
    {
        var t = reading.Tokens;
        var number = reading.SentenceAt(at) - 1;
        var first = number < 0 ? -1 : reading.Sentences[number].First;
        return t.IsCapital(first) && t.Span(first)[^1] is not ('s' or 'g' or 'd' or 'y') && !t[first].AllCaps && !t.Has(first, Known) && names.At(reading, first) is null && t.IsLower(first + 1) && t[first + 1].Length > 3 && (t.Span(first + 1)[^1] is 's' || t.Span(first + 1).EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>Two capitalised words, or one before ", a midwife", that no name rule knows.</summary>
    public static bool IsAt(Reading reading, NameRegister names, int at)
    {
        var t = reading.Tokens;
        return IsUnknown(at) && ((IsUnknown(at + 1) && names.Fuller(t.Slice(at, at + 1)) < 0) || (!t.IsAny(at - 1, "in", "at", "from", "near", "to", "of") && t.IsComma(at + 1) && t.IsAny(at + 2, "a", "an", "who", "her", "his", "their")));

        bool IsUnknown(int token) => t.IsCapital(token) && !t[token].AllCaps && !reading.IsQuoted(token) && !t.Has(token, Known) && names.At(reading, token) is null;
    }

    // "An official warned her that she could go to jail. “Will there be books?” she replied": the subject of the sentence before is not meant, and whom it names by a pronoun is not sure.
    public static bool HasObject(Reading reading, int at, bool woman)
    {
        var number = reading.SentenceAt(at) - 1;
        if (number < 0)
        {
            return false;
        }

        var t = reading.Tokens;
        var sentence = reading.Sentences[number].Near(reading.Sentences[number].First, reading.Sentences[number].First);
        for (var token = sentence.First + 2; token <= sentence.Last; token++)
        {
            if (!reading.IsQuoted(token) && !t.Has(token - 1, WordClass.Being) && (woman ? t.Is(token, "her") && (t.Char(token + 1) != '\0' || t.Has(token + 1, WordClass.Conjunction | WordClass.Preposition | WordClass.Adverb | WordClass.Determiner)) : t.Is(token, "him"))
                && !t.Has(token - 1, WordClass.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    // "The Estonian sighs. “Four is a choir,” he says", "But the monarch, who spoke in Yoruba, faulted him": somebody whom the text does not name there.
    public static bool BeginWith(Reading reading, int at)
    {
        var number = reading.SentenceAt(at) - 1;
        if (number < 0)
        {
            return false;
        }

        var t = reading.Tokens;
        var first = reading.Sentences[number].First;
        first = AfterAdverbial(t, t.IsAny(first, "but", "and", "yet") ? first + 1 : first);
        if (!t.IsAny(first, "the", "a", "an", "one", "another"))
        {
            return false;
        }

        if (!t.Is(first, "the") && Enumerable.Range(first, Math.Min(30, at - first)).Any(token => !reading.IsQuoted(token) && t.IsAny(token, "said", "says", "told", "added")))
        {
            return true;
        }

        var noun = first + 1;
        if (t.IsNumber(noun) && t.IsHyphen(noun + 1))
        {
            return t.Is(noun + 2, "year");
        }

        while (noun < first + 5 && t.IsLower(noun) && t.IsLower(noun + 1) && !t.Has(noun + 1, WordClass.Preposition | WordClass.Being | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb) && !IsPerson(t, noun))
        {
            noun++;
        }

        return IsPerson(t, noun) && !t.IsPossessive(noun + 1) && !t.IsCapital(noun + 1) && !t.Has(noun + 1, WordClass.Role | WordClass.Collective | WordClass.Document);
    }

    /// <summary>"At this, the minister rose": the first token of the subject.</summary>
    public static int AfterAdverbial(TokenText t, int first)
    {
        if (!t.Has(first, WordClass.Preposition | WordClass.Adverb))
        {
            return first;
        }

        for (var comma = first + 1; comma < first + 8; comma++)
        {
            if (t.IsComma(comma))
            {
                return comma + 1;
            }
        }

        return first;
    }

    // By the word list, or by what follows: "the monarch, who".
    private static bool IsPerson(TokenText t, int at) =>
        (t.Has(at, WordClass.Role) && !t.Has(at, WordClass.RoleModifier)) || (t.Has(at, WordClass.Demonym) && !t.IsCapital(at + 1)) || (t.IsLower(at) && (t.Is(at + 1, "who") || (t.IsComma(at + 1) && t.Is(at + 2, "who"))))
        || t.IsAny(at, "man", "woman", "boy", "girl", "teenager", "other");

    // "the coach", "Holder's mother": one person without a name.
    public static bool IsOnePerson(string phrase)
    {
        var head = phrase.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of ? phrase[..of] : phrase;
        var word = head[(head.LastIndexOf(' ') + 1)..];
        var classes = Lexicon.Classify(word, false, false);
        return (classes & WordClass.Role) != 0 && (classes & WordClass.Collective) == 0;
    }
}
