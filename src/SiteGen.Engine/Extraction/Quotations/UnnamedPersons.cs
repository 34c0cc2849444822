// Persons whom a text speaks of without their names: where one of them may be meant, a pronoun is nobody's that has one.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed class UnnamedPersons(NameRegister names)
{
    /// <summary>"The Estonian sighs. “Four is a choir,” he says": the sentence before a token begins with somebody who is not named.</summary>
    public bool BeginSentenceBefore(Reading reading, int at)
    {
        var number = reading.SentenceAt(at) - 1;
        var first = number < 0 ? -1 : reading.Sentences[number].First;
        if (number < 0)
        {
            return false;
        }

        first += reading.Tokens.IsAny(first, "but", "and", "yet") ? 1 : 0;
        if (reading.Tokens.Is(first, "the") && ((reading.Tokens.IsNumber(first + 1) && reading.Tokens.IsHyphen(first + 2) && reading.Tokens.Is(first + 3, "year")) || (reading.Tokens.IsComma(first + 2) && reading.Tokens.Is(first + 3, "who"))))
        {
            return true;
        }

        // "An elder, reached by telephone, said"
        if (reading.Tokens.IsAny(first, "a", "an", "one", "another") && Enumerable.Range(first, Math.Min(reading.Sentences[number].Last - first, TokenRange.Reach)).Any(token => reading.Tokens.IsAny(token, "said", "says", "told")))
        {
            return true;
        }

        // "Angharad Rose, whose son Dylan died": two words that no rule took for a name may be one all the same.
        if (reading.Tokens.IsCapital(first + 1) && names.At(reading, first) is null && names.At(reading, first + 1) is null && !reading.Tokens.Has(first, WordClass.Opener | WordClass.Determiner | WordClass.Preposition | WordClass.Month | WordClass.Weekday))
        {
            return true;
        }

        return reading.Tokens.Is(first, "the") && reading.Tokens.IsLower(first + 2) && reading.Tokens.Has(first + 1, WordClass.Demonym | WordClass.Role) && !reading.Tokens.Has(first + 2, WordClass.Role | WordClass.Collective | WordClass.Document);
    }

    /// <summary>"Silva came. Her brother drove. “We won,” he said": nearer to the pronoun than the one who was named stands one who was not.</summary>
    public bool StandNearer(Reading reading, int pronoun, int person, bool woman)
    {
        var t = reading.Tokens;
        for (var at = pronoun - 1; at > Math.Max(reading.Sentences[0].First, pronoun - TokenRange.Reach); at--)
        {
            if (reading.IsQuoted(at))
            {
                continue;
            }

            if (names.At(reading, at) is { } named)
            {
                if (named.Name == person)
                {
                    return false;
                }

                at = named.Range.First;
            }
            else if (t.IsLower(at) && t.Has(at, WordClass.Role) && !t.Has(at, WordClass.Collective) && !t.IsHyphen(at + 1) && !t.IsCapital(at + 1) && !t.Has(at + 1, WordClass.Role | WordClass.Collective) && (People.IsOfWomanByKin(t.Slice(at, at)) ?? woman) == woman && IsIntroduced(reading, at))
            {
                return true;
            }
        }

        return false;
    }

    // "a midwife", "her elder nephew", but not "Grace, a midwife" and not "the midwife, Grace".
    private bool IsIntroduced(Reading reading, int role)
    {
        var t = reading.Tokens;
        for (var at = role - 1; at >= role - 3 && t.IsWord(at); at--)
        {
            if (t.Has(at, WordClass.Determiner) || t.IsAny(at, "his", "her", "its", "their", "another"))
            {
                return !(t.IsComma(at - 1) && names.At(reading, at - 2) is not null) && !(t.IsComma(role + 1) && names.At(reading, role + 2) is not null);
            }
        }

        return false;
    }

    /// <summary>"the coach", "Holder's mother": one person without a name.</summary>
    public static bool IsOne(string phrase)
    {
        var head = phrase.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of ? phrase[..of] : phrase;
        var word = head[(head.LastIndexOf(' ') + 1)..];
        var classes = Lexicon.Classify(word, false, false);
        return (classes & WordClass.Role) != 0 && (classes & WordClass.Collective) == 0;
    }
}
