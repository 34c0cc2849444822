// Where a name that has been decided really begins and ends; a name that seems to be only a part of one is not shown.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class NameEdges
{
    private const double Doubtful = 0.7;

    public static NameCandidate Whole(NameCandidate candidate, bool titleCase) => candidate.Kind switch
    {
        NameKind.Organization => Doubted(Body(candidate, titleCase), IsPartOfBody),
        NameKind.Person => Doubted(Person(candidate), IsPartOfPerson),
        _ => candidate,
    };

    private static NameCandidate Doubted(NameCandidate candidate, Func<NameCandidate, bool> isPart) =>
        candidate.Origin.Confidence > Doubtful && isPart(candidate) ? candidate with { Origin = candidate.Origin with { Confidence = Doubtful } } : candidate;

    private static NameCandidate Body(NameCandidate candidate, bool titleCase)
    {
        var (t, first, last) = (candidate.Reading.Tokens, candidate.Range.First, candidate.Range.Last);

        // "told The Coastal Chronicle": a capital article inside a sentence belongs to the name.
        var article = !titleCase && t.Is(first - 1, "The") && t.IsCapital(first - 1) && t.IsLower(first - 2) && !NameFinder.StartsSentence(candidate.Reading, first - 1);
        var stop = t.IsAny(last, "Corp", "Inc", "Ltd", "Co") && HasOwnStop(t, last);
        return article || stop ? candidate.With(new TokenRange(article ? first - 1 : first, stop ? last + 1 : last)) : candidate;
    }

    private static NameCandidate Person(NameCandidate candidate)
    {
        var (t, first, last) = (candidate.Reading.Tokens, candidate.Range.First, candidate.Range.Last);

        // "CP Rabiu Gyang", "Zanele Nkosi SC": letters before or behind a person are an office or an honour, unless all is in capitals.
        var before = last > first + 1 && IsLetters(t, first) && !IsLetters(t, first + 1) ? 1 : 0;
        var behind = last > first + 1 && IsLetters(t, last) && !IsLetters(t, last - 1) && !t.IsAny(last, "II", "III", "IV") ? 1 : 0;
        var stop = t.IsAny(last, "Jr", "Sr") && HasOwnStop(t, last) ? 1 : 0;
        return before + behind + stop > 0 ? candidate.With(new TokenRange(first + before, last - behind + stop)) : candidate;
    }

    private static bool IsLetters(TokenText t, int at) => t.IsWord(at) && t[at].AllCaps && t[at].Length is 2 or 3 && !t.IsHyphen(at - 1) && !t.IsHyphen(at + 1);

    // The full stop of an abbreviation, where no sentence ends with it.
    private static bool HasOwnStop(TokenText t, int last) => t.Char(last + 1) == '.' && t.Glued(last) && (t.IsLower(last + 2) || t.IsComma(last + 2));

    // "Transport and [Allied Workers' Congress]", "[Department of Forestry], Fisheries and the Environment", "Healthcare products [Regulatory Agency]"
    private static bool IsPartOfBody(NameCandidate candidate)
    {
        var (t, first, last) = (candidate.Reading.Tokens, candidate.Range.First, candidate.Range.Last);
        if (candidate.Origin.Rule != "organisation-word" || last == first)
        {
            return false;
        }

        var joined = t.Is(first - 1, "and") && t.IsCapital(first - 2) && t.Has(first - 2, WordClass.Portfolio);
        var list = t.IsComma(last + 1) && t.IsCapital(last + 2) && t.Is(last + 3, "and") && HasOf(t, first, last);
        var inside = t.IsLower(first - 1) && t[first - 1].Class == WordClass.None && t.Span(first - 1)[^1] == 's' && t.IsCapital(first - 2);
        return joined || list || inside;
    }

    private static bool HasOf(TokenText t, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (t.Is(at, "of"))
            {
                return true;
            }
        }

        return false;
    }

    // "Noura bint [Rashid Al Mehairi]", "[Hosea Kiprono] arap Sang": a small word that is none of English joins names.
    private static bool IsPartOfPerson(NameCandidate candidate)
    {
        var (t, first, last) = (candidate.Reading.Tokens, candidate.Range.First, candidate.Range.Last);
        return (IsJoint(t, first - 1) && t.IsCapital(first - 2)) || (IsJoint(t, last + 1) && t.IsCapital(last + 2));
    }

    private static bool IsJoint(TokenText t, int at) => t.IsLower(at) && t[at].Length is > 1 and < 5 && t[at].Class is WordClass.None or WordClass.Particle
        && !t.IsAny(at, "met", "meet", "beat", "won", "win", "led", "saw", "sees", "sent", "got", "paid", "hit", "hits", "ran", "runs", "took", "gave", "left", "lost", "made", "held", "fed", "let", "put", "put", "won", "wed", "sued", "shot", "fled", "via", "aka", "née", "plus", "back", "joins");
}
