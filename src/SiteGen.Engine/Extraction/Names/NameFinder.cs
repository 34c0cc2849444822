// Finds what may be names in one passage and decides, where the place itself tells, what each one names.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class NameFinder
{
    /// <summary>Rule of names of laws, matches, days: neither persons nor organisations nor places.</summary>
    public const string OtherThing = "other-thing";

    public static List<NameCandidate> Find(Reading reading, bool titleCase)
    {
        var found = new List<NameCandidate>();
        var t = reading.Tokens;
        for (var at = reading.Start; at < t.Count; at++)
        {
            // "The Hague", "New Delhi": listed places whose first word is small elsewhere.
            if (t.IsCapital(at) && t.IsCapital(at + 1) && t.Has(at, WordClass.Opener) && Gazetteer.IsPlace(t.Span(at, at + 1)))
            {
                found.Add(Place(reading, at, at + 1));
                at++;
                continue;
            }

            if (!NameRuns.Begins(t, at, StartsSentence(reading, at)))
            {
                continue;
            }

            var end = NameRuns.End(t, at);
            AddRun(reading, at, end, found, titleCase);
            at = end;
        }

        return found;
    }

    public static bool StartsSentence(Reading reading, int at) =>
        (reading.Sentences.Length > 0 && reading.Sentences[reading.SentenceAt(at)].First == at) || reading.Tokens.IsMark(at - 1) || reading.Tokens.Char(at - 1) is ':';

    private static NameCandidate Place(Reading reading, int first, int last, double confidence = 0.95) =>
        new(reading, new TokenRange(first, last), NameKind.Place, new Origin("place-listed", confidence));

    private static void AddRun(Reading reading, int first, int last, List<NameCandidate> found, bool titleCase)
    {
        var t = reading.Tokens;
        var split = t.IsLower(last + 1) && t.Has(last + 1, WordClass.BodyNoun) ? first - 1 : RoleEnd(t, first, last);
        split = split < first && first < last && Roles.StartOfOffice(t, first) >= 0 ? first : split;
        split = Roles.EndOfPortfolio(t, split, last);
        if (split >= first)
        {
            AddLeading(reading, first, split, found);
            if (split == last)
            {
                return;
            }
        }

        var start = Math.Max(first, split + 1);

        // A demonym or a party before a name that is neither: "Norwegian Per Olsen", "Conservative Lucy Hart".
        start += start < last && t.Is(start, "NGO") ? 1 : 0;
        while (start < last && (t.Has(start, WordClass.Demonym) || (t.IsAny(start, "Conservative", "Labour", "Liberal", "Democrat", "Republican", "Green", "Tory", "Independent", "Socialist") && t.Has(start + 1, WordClass.GivenName))) && !NameRuns.HasAny(t, start + 1, last, WordClass.OrganizationWord | WordClass.PlaceWord))
        {
            start++;
        }

        // "Contractor Bell & Sons Ltd" at the beginning of a sentence
        if (start == first && start + 1 < last && t.Has(start, WordClass.OrganizationNoun) && !t.Has(start, WordClass.OrganizationWord) && StartsSentence(reading, start))
        {
            start++;
        }

        if (start == last && t.Has(start, WordClass.Demonym) && !t.Has(start, WordClass.Place))
        {
            return;
        }

        // "chairman of the Karachi Chamber of Commerce Idrees Memon": the officer's name stands right behind the body's.
        var leading = split >= first ? new TokenRange(first, split) : (TokenRange?)null;
        if (leading is null && OfficerBehind(t, start, last) is > 0 and var officer)
        {
            found.Add(Decide(reading, new TokenRange(start, officer - 1), null, titleCase));
            found.Add(new NameCandidate(reading, new TokenRange(officer, last), NameKind.Person, new Origin("person-role", 0.9)) { Role = OfficeOf(t, start, officer - 1) });
            return;
        }

        var range = new TokenRange(start, last);
        if (IsInTitle(reading, range) && !(Gazetteer.IsPlace(t.Span(start, last)) && (t.IsMark(start - 1) == t.IsMark(last + 1))))
        {
            // A term or a title in marks: "Butter Mountain" is no mountain.
            return;
        }

        // "Delta Crane Corp., where"
        var decided = Decide(reading, range, leading, titleCase);
        if (decided.Kind == NameKind.Organization && t.IsAny(last, "Corp", "Inc", "Ltd", "Co") && t.Char(last + 1) == '.' && t.Glued(last) && (t.IsLower(last + 2) || t.IsComma(last + 2)))
        {
            decided = decided.With(new TokenRange(start, last + 1));
        }

        // "told The Coastal Chronicle": a capital article inside a sentence belongs to the name.
        var article = decided.Kind == NameKind.Organization && !titleCase && t.Is(start - 1, "The") && t.IsCapital(start - 1) && t.IsLower(start - 2) && !StartsSentence(reading, start - 1);
        found.Add(article ? decided.With(new TokenRange(start - 1, decided.Range.Last)) : decided);
    }

    // First token of a person's name behind a body's whose office was named before; 0 without one.
    private static int OfficerBehind(TokenText t, int first, int last)
    {
        if (OfficeBefore(t, first) < 0)
        {
            return 0;
        }

        var body = last;
        while (body > first && !t.Has(body, WordClass.OrganizationWord))
        {
            body--;
        }

        for (var at = body + 1; at < last; at++)
        {
            if (t.Has(at, WordClass.GivenName) && t.IsCapital(at - 1))
            {
                return body > first ? at : 0;
            }
        }

        return body > first && last - body is 2 or 3 && t.IsCapital(body + 1) && t[body + 1].Class == WordClass.None && t[last].Class == WordClass.None ? body + 1 : 0;
    }

    private static int OfficeBefore(TokenText t, int first)
    {
        var of = t.Is(first - 1, "the") ? first - 2 : first - 1;
        return t.Is(of, "of") && t.Has(of - 1, WordClass.Role) ? of - 1 : -1;
    }

    private static string OfficeOf(TokenText t, int first, int last) => t.Slice(Roles.StartOf(t, OfficeBefore(t, first)), last);

    private static bool IsInTitle(Reading reading, TokenRange range) =>
        reading.PairAt[range.First] is > 0 and var pair && reading.Pairs[pair - 1].IsTitle;

    // Last token of the titles and offices that a run begins with; before the run when there is none.
    private static int RoleEnd(TokenText t, int first, int last)
    {
        var body = last;
        while (body >= first && !t.Has(body, WordClass.OrganizationWord | WordClass.PlaceWord))
        {
            body--;
        }

        var end = first - 1;
        for (var at = first; at <= last; at++)
        {
            var office = t.Has(at, WordClass.Title | WordClass.Role);
            office |= at > first && at < last && t.Has(at, WordClass.PostNominal);
            if (!office || (at > first && t.IsHyphen(at - 1) && t.Glued(at - 1)) || (at > first && t.Has(at - 1, WordClass.GivenName) && at == last))
            {
                continue;
            }

            // "Dean Hargreaves" is more often a man than an office.
            if (at == first && t.Has(at, WordClass.GivenName) && !t.Has(at, WordClass.Title) && (at == last - 1 || t.IsComma(at - 1)))
            {
                continue;
            }

            if (at < body && t.Is(at, "Messrs"))
            {
                end = at;
                continue;
            }

            if (at < body && (!t.Has(at + 1, WordClass.GivenName) || (body == last && t.Has(at, WordClass.Title))))
            {
                // "State Bank", "Queen Elizabeth Hospital"
                continue;
            }

            if (at == last && end == at - 1 && end >= first && t.Has(end, WordClass.Title) && !t.Has(end, WordClass.Role) && !t.IsAny(at, "President", "Speaker", "Minister", "Chairman", "Justice", "Chancellor", "Ambassador", "Governor", "Secretary", "Mayor"))
            {
                // "Mr Porter" bears the name of a trade.
                continue;
            }

            end = at;
            if (t.Has(at, WordClass.Title) && t.Char(at + 1) == '.')
            {
                end = at + 1;
            }
        }

        return end > last ? last : end;
    }

    // What stands before the office may itself be a place or an organisation: "US President", "State Bank Governor".
    private static void AddLeading(Reading reading, int first, int split, List<NameCandidate> found)
    {
        var t = reading.Tokens;
        var end = first;
        while (end < split && !t.Has(end, WordClass.Title | WordClass.Role | WordClass.RoleModifier))
        {
            end++;
        }

        if (end == first)
        {
            return;
        }

        if (Gazetteer.IsPlace(t.Span(first, end - 1)))
        {
            if (IsBeforeCourt(t, new TokenRange(first, end - 1)))
            {
                return;
            }

            found.Add(Place(reading, first, end - 1));
        }
        else if (t.Has(end - 1, WordClass.OrganizationWord) && end - first > 1)
        {
            found.Add(new NameCandidate(reading, new TokenRange(first, end - 1), NameKind.Organization, new Origin("organisation-word", 0.9)));
        }
    }

    private static NameCandidate Decide(Reading reading, TokenRange range, TokenRange? leading, bool titleCase)
    {
        var t = reading.Tokens;
        var (title, role) = TitleAndRole(t, range, leading);
        var words = t.Span(range.First, range.Last).Contains(' ') ? range.Last - range.First + 1 : 1;
        var apposition = Roles.After(t, range.Last);
        role ??= apposition.Role is { } after ? t.Slice(after.First, after.Last) : null;
        role ??= Roles.BeforeComma(t, range.First, range.Last) is { } before ? t.Slice(before.First, before.Last) : null;
        var named = title is not null || (leading is not null && role is not null) || Roles.Before(t, range.First) is not null;

        (NameKind? kind, string rule, double confidence) = (t, named, titleCase) switch
        {
            _ when title is null && !named && (t.Has(range.Last, WordClass.OtherThing) || (words > 1 && t.IsAny(range.First, "Operation", "Hurricane", "Typhoon", "Cyclone", "Storm"))) && !Gazetteer.IsPlace(t.Span(range.First, range.Last)) => ((NameKind?)null, OtherThing, 0.4),
            _ when words == 1 && title is null && !t.Has(range.First, WordClass.Acronym | WordClass.Body | WordClass.Place) && IsCommon(t, range.First) => (null, "unknown", 0.4),
            _ when title == "Messrs" && NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) => (NameKind.Organization, "organisation-word", 0.9),
            _ when IsOfficeAsName(t, range, title) => (null, "unknown", 0.4),
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && IsBeforeCourt(t, range) => (null, OtherThing, 0.4),
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && title is null && !(named && words > 1) => (NameKind.Place, "place-listed", 0.95),
            _ when words == 1 && t.Has(range.First, WordClass.Acronym | WordClass.Body) => (NameKind.Organization, "organisation-acronym", 0.9),
            _ when t.Has(range.Last, WordClass.PlaceWord) && !t.Has(range.Last, WordClass.OrganizationWord) && words == 2 && title is null && !named => (NameKind.Place, "place-word", 0.85),
            _ when (NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) || (words > 2 && t.Is(range.Last - 2, "House"))) && title is null && !named => words > 1
                ? (NameKind.Organization, "organisation-word", IsStreetLike(t, range) || IsCut(t, range.First) || t.IsNumber(range.First - 2) ? 0.7 : 0.9) : (null, "unknown", 0.4),
            _ when t.Has(range.Last, WordClass.PlaceWord) && words > 1 && title is null && !(named && t.Has(range.First, WordClass.GivenName)) => (NameKind.Place, "place-word", 0.85),
            _ when t.Has(range.First, WordClass.PlaceWord) && words is 2 or 3 && !named => (NameKind.Place, "place-word", t.IsAny(range.First, "Mount", "Lake", "Fort", "Cape", "Port", "River", "Gulf", "Camp") ? 0.8 : 0.6),
            _ when named && title is null && words > 1 && t.Has(range.First - 1, WordClass.OrganizationNoun) && t.Has(range.Last, WordClass.OrganizationWord) => (NameKind.Organization, "organisation-word", 0.9),
            _ when named && title is null && !t.Has(range.First, WordClass.GivenName) && t.IsLower(range.First - 1) && t.Has(range.First - 1, WordClass.OrganizationNoun) => (NameKind.Organization, "organisation-role", 0.7),
            _ when !named && words is > 1 and < 5 && HasAmpersand(t, range) => (NameKind.Organization, "organisation-word", 0.9),
            _ when !named && words > 1 && t.Has(range.First, WordClass.OrganizationNoun) => (NameKind.Organization, "organisation-role", 0.7),
            _ when words == 1 && IsOfFamily(t, range.First - 2) && t.Has(range.First - 3, WordClass.Determiner) && t.IsComma(range.First - 1) && (t.IsComma(range.Last + 1) || t.Char(range.Last + 1) == '.') => (NameKind.Person, "person-role", 0.85),
            _ when words == 1 && t.Has(range.First, WordClass.GivenName) && apposition.Person => (NameKind.Person, "person-apposition", 0.85),
            _ when named => (NameKind.Person, title is not null ? "person-title" : "person-role", words > 1 || title is not null ? 0.95 : IsOfFamily(t, t.IsComma(range.First - 1) ? range.First - 2 : range.First - 1) ? 0.85 : 0.75),
            _ when apposition.Organization && !titleCase => (NameKind.Organization, "organisation-apposition", 0.9),
            _ when t.Is(range.First - 1, "the") && words > 1 => (NameKind.Organization, "the-name", 0.6),
            _ when words > 1 && t.Has(range.First, WordClass.GivenName) && !(t.IsComma(range.Last + 1) && t.Is(range.Last + 2, "which")) => (NameKind.Person, "person-given-name", 0.9),
            _ when (apposition.Person || role is not null) && words > 1 && !titleCase => (NameKind.Person, "person-apposition", 0.9),
            _ when words <= 2 && t.Is(range.First - 1, "of") && t.IsAny(range.First - 2, "half", "part", "parts", "most", "much", "city", "town", "village", "outskirts", "streets", "people", "port", "north", "south", "east", "west", "suburb")
                => (NameKind.Place, "place-of", 0.82),
            _ when words > 1 && IsInitial(t, range.First) => (NameKind.Person, "person-initials", 0.85),
            _ when words > 1 && !titleCase && Speaks(t, range) => (NameKind.Person, "person-speaks", 0.75),
            _ when words <= 2 && t.IsAny(range.First - 1, "in", "near", "at", "from") => (null, "place-preposition", 0.6),
            _ => (null, "unknown", 0.4),
        };
        return new NameCandidate(reading, range, kind, new Origin(rule, confidence))
        {
            Role = kind is NameKind.Person or null ? role : null,
            Title = title,
            Acronym = kind is NameKind.Organization or null && words > 1 ? AcronymAfter(t, range.Last) : null,
        };
    }

    private static bool IsCommon(TokenText t, int at) => t.Has(at, WordClass.Role | WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.OtherThing | WordClass.Portfolio | WordClass.Collective | WordClass.Document | WordClass.OrganizationNoun | WordClass.PlaceNoun) && !t.Has(at, WordClass.GivenName);

    // "Lord Provost", "Major General": an office and no name.
    private static bool IsOfficeAsName(TokenText t, TokenRange range, string? title) =>
        title is not null && range.First == range.Last && t.Has(range.First, WordClass.Role | WordClass.Title) && !title.StartsWith('M') && !title.StartsWith("Dr", StringComparison.Ordinal);

    // "U.S. District Judge": the courts of a country are not the country.
    private static bool IsBeforeCourt(TokenText t, TokenRange range) =>
        t.IsAny(range.Last + 1, "District", "Attorney", "Circuit", "Marshals", "Senator", "Representative", "Rep", "Sen") && t.IsAny(range.First, "U.S.", "US");

    private static (string? Title, string? Role) TitleAndRole(TokenText t, TokenRange range, TokenRange? leading)
    {
        string? title = null;
        string? role = null;
        var roleLast = range.First - 1;
        if (leading is { } offices)
        {
            var last = t.Char(offices.Last) == '.' ? offices.Last - 1 : offices.Last;
            if (t.Has(last, WordClass.Title) && (!t.Has(last, WordClass.Role) || last == offices.First))
            {
                title = t.Slice(last, offices.Last);
                roleLast = last - 1;
            }
            else
            {
                roleLast = offices.Last;
            }
        }

        if (Roles.StartOfOffice(t, roleLast) is >= 0 and var office && leading is not null)
        {
            role = t.Slice(office, roleLast);
        }
        else if (t.Has(roleLast, WordClass.Role) && (roleLast == range.First - 1 || leading is not null))
        {
            role = t.Slice(Roles.StartOf(t, roleLast), roleLast);
        }

        return (title, role);
    }

    private static string? AcronymAfter(TokenText t, int last) =>
        t.Char(last + 1) == '(' && t.IsCapital(last + 2) && t[last + 2].Length is > 1 and < 9 && t.Char(last + 3) == ')' && (t[last + 2].AllCaps || t[last + 2].Class == WordClass.None)
            ? t.Slice(last + 2, last + 2) : null;

    // "in Civil Lines", "in the Corn Exchange": places as often as bodies.
    private static bool IsStreetLike(TokenText t, TokenRange range) =>
        t.IsAny(range.Last, "Lines", "Exchange", "Centre", "Center", "Works", "Mills", "Cross") && t.IsAny(t.Is(range.First - 1, "the") ? range.First - 2 : range.First - 1, "in", "at", "near", "outside");

    // "St Hilda's Parish Church": the name begins before the possessive, unless a place has it.
    private static bool IsCut(TokenText t, int first) => t.IsPossessive(first - 1) && t.IsCapital(first - 2) && !t.Has(first - 2, WordClass.Place | WordClass.Acronym);

    // "his brother Michael" tells less of Michael than a page needs.
    private static bool IsOfFamily(TokenText t, int at) =>
        t.IsAny(at, "brother", "sister", "son", "daughter", "wife", "husband", "father", "mother", "uncle", "aunt", "cousin", "nephew", "niece", "grandson", "granddaughter", "girlfriend", "boyfriend", "widow", "widower");

    // "Hallam & Finch"
    private static bool HasAmpersand(TokenText t, TokenRange range)
    {
        for (var at = range.First + 1; at < range.Last; at++)
        {
            if (t.Char(at) == '&')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInitial(TokenText t, int at) => t[at].Length == 1 && t.Char(at + 1) == '.';

    // "Ines Moreau (Lab) said", "“Never,” said Ines Moreau"; not "analysts at Fenwick Peel said" and not "Khan said Fenwick Peel had failed".
    private static bool Speaks(TokenText t, TokenRange range)
    {
        var verb = range.Last + 1;
        if (t.Char(verb) == '(' && t.IsWord(verb + 1) && t.Char(verb + 2) == ')')
        {
            verb += 3;
        }

        if (t.Has(range.First - 1, WordClass.Preposition))
        {
            return false;
        }

        return (t.IsLower(verb) && ReportingVerbs.Of(t.Span(verb)) is { Noun: false, Form: VerbForm.Past or VerbForm.Third } spoken && spoken != default && !t.Is(verb, "reported"))
            || (t.IsLower(range.First - 1) && t.IsAny(range.First - 1, "said", "says", "warned", "added", "told", "asked") && (t.IsMark(range.First - 2) || t.IsComma(range.First - 2)));
    }
}
