// Looks around one mention of an unknown name for evidence of what it names.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class ClueFinder
{
    public static Clue At(NameCandidate candidate, bool titleCase)
    {
        var (t, first, last) = (candidate.Reading.Tokens, candidate.Range.First, candidate.Range.Last);
        var words = last - first + 1;
        var before = t.Is(first - 1, "the") ? first - 2 : first - 1;
        var article = before < first - 1;
        var clues = Shape(t, first, last);
        clues |= candidate.Reading.Id == "h" && IsScored(t, last) ? Clue.Team : Clue.None;
        if (titleCase)
        {
            return clues;
        }

        clues |= words <= 3 ? PlaceBefore(t, first, last, before, article) : Clue.None;
        clues |= PlaceAfter(t, first, last, before);
        clues |= BodyBefore(t, first, last, before, article);
        return clues | BodyAfter(candidate) | PersonAround(t, first, last);
    }

    private static Clue Shape(TokenText t, int first, int last)
    {
        if (first == last)
        {
            var word = t.Span(first);
            return t[first].AllCaps && word.Length is > 1 and < 7 ? t.Char(first - 1) == '(' ? Clue.None : Clue.Letters : HasPlaceEnding(word) ? Clue.PlaceShape : Clue.None;
        }

        var point = t.IsAny(first, "East", "West", "North", "South", "Upper", "Lower", "Greater", "Northern", "Southern", "Eastern", "Western") && last == first + 1 && t[last].Class == WordClass.None;
        point |= last == first + 1 && t.IsAny(last, "East", "West", "North", "South", "Central") && t[first].Class == WordClass.None;
        var team = last == first + 1 && t.Has(first, WordClass.Place | WordClass.Demonym) && t[last].Class == WordClass.None && CanBePlural(t.Span(last));
        point |= last == first + 1 && t.IsAny(last, "Town", "City") && !t.IsNumber(last + 1);
        return (point ? Clue.PlaceShape : Clue.None) | (team ? Clue.Team : Clue.None);
    }

    // "Harcastle Town 2 Wexborough Athletic 2"
    private static bool IsScored(TokenText t, int last) => t.IsNumber(last + 1) && t[last + 1].Length <= 2 && (t.IsCapital(last + 2) || last + 2 >= t.Count);

    private static bool CanBePlural(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool HasPlaceEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in new[] { "abad", "pur", "pura", "garh", "nagar", "ville", "burgh", "burg", "grad", "shire", "istan", "kot", "town", "haven", "mouth", "minster", "stadt", "furt", "heim", "vik", "køping", "shima", "gawa" })
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Clue PlaceBefore(TokenText t, int first, int last, int before, bool article)
    {
        if (t[first].AllCaps && t[first].Length > 1)
        {
            return Clue.None;
        }

        if (t.Is(before, "of"))
        {
            return OfPlace(t, before);
        }

        if (!Stops(t, last + 1) || article || WorksFor(t, before))
        {
            return Clue.None;
        }

        if (t.IsAny(before, "in", "across", "around"))
        {
            return t.IsAny(before - 1, "believe", "believes", "believed", "invest", "invests", "invested", "investing", "investment", "investor", "investors", "stake", "stakes", "share", "shares", "interest", "interested", "faith", "confidence",
                "trust", "trusted", "trade", "trading", "specialises", "specializes", "role", "starred", "appears", "stars", "appeared", "published", "written", "wrote", "writing") || last > first + 1 ? Clue.None : Clue.In;
        }

        // "a motorist at Ojota", but not "an analyst at Korto"
        if (first == last && t.Is(before, "at") && !t.Has(before - 1, WordClass.Role | WordClass.Collective) && !t.IsAny(before - 1, "work", "works", "worked", "working", "job", "jobs", "studied", "studies", "taught", "teaches", "employed", "colleagues", "team", "designers", "based", "career", "years", "up", "aimed", "angry", "look", "looked", "shouted", "laughed"))
        {
            return Clue.In;
        }

        if (t.IsAny(before, "near", "outside") || (t.Is(before, "off") && t.IsAny(before - 1, "drifting", "sank", "miles", "kilometres", "coast", "just", "sunk", "anchored")))
        {
            return Clue.Near;
        }

        if (t.IsAny(before, "to", "from", "into", "through", "towards", "toward") && IsJourney(t, before))
        {
            return Clue.Journey;
        }

        return t.IsAny(before, "at", "from", "to", "towards", "toward", "through", "via", "into") || (t.Is(before, "and") && t.IsCapital(before - 1) && t.IsAny(before - 2, "between")) || t.Is(before, "between") ? Clue.Toward : Clue.None;
    }

    private static bool IsJourney(TokenText t, int preposition)
    {
        for (var at = preposition - 1; at > preposition - 4 && (t.IsLower(at) || t.IsNumber(at)); at--)
        {
            if (t.IsAny(at, "walked", "drove", "driving", "travelled", "traveled", "travelling", "traveling", "travel", "travels", "flew", "flown", "fled", "sailed", "cycled", "marched", "trekked", "hitchhiked", "evacuated", "bus", "train", "trains", "flight", "flights", "ferry", "road", "highway", "railway", "line", "bound"))
            {
                return true;
            }
        }

        return t.Is(preposition, "from") && t.IsLower(preposition - 1) && (t.Has(preposition - 1, WordClass.Role) || t.IsAny(preposition - 1, "man", "woman", "boy", "girl", "couple", "family", "families"))
            && !t.IsAny(preposition - 1, "officer", "official", "representative", "member", "source", "executive", "analyst", "director", "officials", "lawyer", "consultant", "economist", "reporter", "journalist", "striker", "midfielder", "defender", "goalkeeper", "player", "editor", "producer");
    }

    // "districts of X", "mayor of X", "41, of X"
    private static Clue OfPlace(TokenText t, int of)
    {
        if (t.IsComma(of - 1) && t.IsNumber(of - 2) && t[of - 2].Length == 2)
        {
            return Clue.HomeOf;
        }

        var noun = of - 1;
        return t.Has(noun, WordClass.PlaceNoun) || t.IsAny(noun, "residents", "people", "villagers", "inhabitants", "half", "part", "parts", "most", "north", "south", "east", "west", "streets", "outskirts", "suburbs", "mayor", "bishop", "archbishop", "emir", "sheriff", "port", "siege", "battle", "centre", "center")
            ? Clue.OfPlace : Clue.None;
    }

    /// <summary>What stands behind makes no compound of the name: "in Kassel, the", but not "in Facebook posts".</summary>
    private static bool Stops(TokenText t, int at)
    {
        if (!t.IsWord(at))
        {
            return !t.IsPossessive(at) && !t.IsHyphen(at) && t.Char(at) is not ('/' or '&');
        }

        return t.IsCapital(at) ? t.Has(at, WordClass.Weekday | WordClass.Month)
            : t.Has(at, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Being | WordClass.Adverb | WordClass.Determiner | WordClass.Pronoun | WordClass.Opener)
                || (t.Has(at, WordClass.Reporting) && !ReportingVerbs.Of(t.Span(at)).Noun)
                || (t[at].Class == WordClass.None && t.Span(at).EndsWith("ed", StringComparison.Ordinal));
    }

    private static Clue PlaceAfter(TokenText t, int first, int last, int before)
    {
        var clues = Clue.None;
        if (t.IsLower(last + 1) && (t.Has(last + 1, WordClass.PlaceNoun) || t.IsAny(last + 1, "residents", "villagers")) && !t.Has(last, WordClass.OrganizationWord))
        {
            clues |= Clue.BeforePlaceNoun;
        }

        // "Salgaa, 30 kilometres away"
        clues |= t.IsComma(last + 1) && (t.IsNumber(last + 2) || t.Has(last + 2, WordClass.NumberWord | WordClass.Approximate)) && (t.IsAny(last + 3, "km", "kilometres", "kilometers", "miles") || t.IsAny(last + 4, "km", "kilometres", "kilometers", "miles")) ? Clue.Near : Clue.None;
        var inside = t.IsComma(last + 1) && t.IsCapital(last + 2) && t.Has(before, WordClass.Preposition) && !t.IsAny(before, "of", "for", "by", "with", "than", "like", "as", "about")
            && (t.Has(last + 2, WordClass.Place) || (t.IsCapital(last + 3) && Gazetteer.IsPlace(t.Span(last + 2, last + 3))));
        return inside && last - first < 3 ? clues | Clue.InCountry : clues;
    }

    private static Clue BodyBefore(TokenText t, int first, int last, int before, bool article)
    {
        if ((t.IsLower(first - 1) && (t.Has(first - 1, WordClass.BodyNoun) || (t.IsAny(first - 1, "side", "outfit", "giants") && t.Has(first - 2, WordClass.Demonym)))) || (t.IsComma(first - 1) && t.IsLower(first - 2) && t.Has(first - 2, WordClass.BodyNoun) && t[first].AllCaps))
        {
            return Clue.AfterBodyNoun;
        }

        if (article && t.IsAny(before, "told", "tells", "telling") && !t.IsAny(first, "House", "Chamber"))
        {
            return Clue.Told;
        }

        if (t.Is(before, "by") && t.IsAny(before - 1, "bought", "owned", "acquired", "funded", "operated", "run", "run", "made", "manufactured", "built", "developed", "published", "backed", "supplied", "commissioned", "organised", "organized", "released", "hired", "employed", "conducted"))
        {
            return Clue.ActedBy;
        }

        if (t.IsAny(before, "beat", "beats", "thrashed", "defeated", "against") || (t.IsAny(before, "to", "with", "over") && t.IsAny(before - 1, "lost", "loses", "drew", "win", "victory")))
        {
            return Clue.Opponent;
        }

        return t.IsAny(before, "of", "at", "for", "with", "from", "in") && WorksFor(t, before) && !(t.Is(last + 1, "and") && t.IsCapital(last + 2)) ? Clue.WorksFor : Clue.None;
    }

    private static bool WorksFor(TokenText t, int preposition)
    {
        var noun = preposition - 1;
        if (t.IsAny(noun, "shares", "stake", "shareholders", "investors", "subsidiary", "unit", "arm", "takeover", "acquisition", "employees") && t.IsAny(preposition, "of", "in"))
        {
            return true;
        }

        var officer = t.IsAny(noun, "executive", "chairman", "chairwoman", "chair", "founder", "co-founder", "spokesman", "spokeswoman", "spokesperson", "boss", "analyst", "analysts", "economist", "economists", "strategist", "strategists", "engineer", "engineers", "editor", "consultant", "lawyer", "partner", "CEO", "workers", "trader", "auditor");
        return officer && (t.IsAny(preposition, "of", "for") || (t.IsAny(preposition, "at", "with") && !t.IsAny(noun, "workers")));
    }

    private static Clue BodyAfter(NameCandidate candidate)
    {
        var (t, first, last) = (candidate.Reading.Tokens, candidate.Range.First, candidate.Range.Last);
        var clues = Clue.None;
        if (candidate.Acronym is { } letters && IsAcronymOf(letters, t, first, last))
        {
            clues |= Clue.Acronym;
        }

        var next = t.IsPossessive(last + 1) ? last + 2 : last + 1;
        if (t.IsLower(next))
        {
            if (next == last + 1 && t.Has(next, WordClass.BodyNoun) && !t.Has(last, WordClass.Place | WordClass.Demonym))
            {
                clues |= Clue.BeforeBodyNoun;
            }

            var modified = t.IsAny(next, "chief", "vice", "managing", "deputy", "founding", "company") ? next + 1 : next;
            if (t.IsAny(modified, "chairman", "chairwoman", "chairperson", "spokesman", "spokeswoman", "spokesperson", "boss", "founder", "executive", "executives", "director", "engineer", "president", "shareholders", "subsidiary", "employees", "coach", "manager", "captain", "editor"))
            {
                clues |= Clue.HasOfficer;
            }
        }

        return t.IsComma(last + 1) && t.IsAny(last + 2, "which", "whose") && !t.Is(last + 2, "whose") ? clues | Clue.Which : clues;
    }

    private static bool IsAcronymOf(string letters, TokenText t, int first, int last)
    {
        var at = 0;
        for (var word = first; word <= last; word++)
        {
            if (t.IsCapital(word) && at < letters.Length && char.ToUpperInvariant(letters[at]) == t.Span(word)[0])
            {
                at++;
            }
        }

        return at == letters.Length && last > first && !BracketedAcronyms.IsNoBody(t, last);
    }

    private static Clue PersonAround(TokenText t, int first, int last)
    {
        var clues = Clue.None;
        if (t.Is(first - 1, "named") || (t.Is(first - 1, "called") && t.IsAny(first - 2, "man", "woman", "boy", "girl", "teenager", "student", "child", "lad")) || (t.Is(first - 1, "as") && t.IsAny(first - 2, "name", "identified", "himself", "herself")))
        {
            clues |= Clue.Named;
        }

        if (last - first is 1 or 2 && t.IsAny(last + 1, "of", "from") && IsBodyAt(t, t.Is(last + 2, "the") ? last + 3 : last + 2) && t[first].Class == WordClass.None && t[last].Class == WordClass.None)
        {
            clues |= Clue.OfBody;
        }

        if (last > first && t.IsMark(first - 2) && t.IsLower(first - 1) && t.IsAny(first - 1, "says", "said", "recalls", "recalled", "adds", "added", "asks", "asked", "explains", "explained", "jokes", "joked"))
        {
            clues |= Clue.SaysInMarks;
        }

        var verb = last + 1;
        if (t.IsLower(verb) && !t.Has(first - 1, WordClass.Preposition))
        {
            var spoken = ReportingVerbs.Of(t.Span(verb));
            clues |= spoken != default && !spoken.Noun && spoken.Form is VerbForm.Past or VerbForm.Third ? Clue.Speaks : Clue.None;
            var lives = t.IsAny(verb, "smiled", "laughed", "shrugged", "grinned", "chuckled", "nodded", "sobbed", "joked", "quipped", "sighed", "wept", "recalls", "recalled", "remembers", "thinks", "died", "sat", "knelt", "married")
                || (t.Is(verb, "grew") && t.Is(verb + 1, "up")) || (t.Is(verb, "was") && t.IsAny(verb + 1, "born", "educated", "sentenced", "convicted", "jailed", "arrested", "buried"));
            clues |= lives ? Clue.Lives : Clue.None;
        }

        return clues;
    }

    private static bool IsBodyAt(TokenText t, int at)
    {
        var last = at;
        while (last < at + 4 && t.IsCapital(last + 1))
        {
            last++;
        }

        return t.IsCapital(at) && last > at && t.Has(last, WordClass.OrganizationWord);
    }
}
