// Decides by the words of a run and those beside it what it names. The first rule that fits decides; Clues tell of what no rule knows.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class NameDecision
{
    public static NameCandidate Of(Reading reading, TokenRange range, TokenRange? leading, bool titleCase)
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
            _ when title is null && !named && (t.Has(range.Last, WordClass.OtherThing) || (words > 1 && t.IsAny(range.First, "Operation", "Hurricane", "Typhoon", "Cyclone", "Storm"))) && !Gazetteer.IsPlace(t.Span(range.First, range.Last)) => ((NameKind?)null, NameFinder.OtherThing, 0.4),
            _ when words == 1 && title is null && !t.Has(range.First, WordClass.Acronym | WordClass.Body | WordClass.Place) && IsCommon(t, range.First) => (null, "unknown", 0.4),
            _ when title == "Messrs" && NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) => (NameKind.Organization, "organisation-word", 0.9),
            _ when IsOfficeAsName(t, range, title) => (null, "unknown", 0.4),
            _ when t.Is(range.First - 1, "of") && t.IsCapital(range.First - 2) && t.Has(range.First - 2, WordClass.OtherThing | WordClass.Title) => (null, NameFinder.OtherThing, 0.4),
            _ when words == 3 && t.Is(range.First + 1, "for") && t.Has(range.First, WordClass.Portfolio) => (NameKind.Organization, "organisation-word", 0.85),
            _ when words > 1 && t.Is(range.First, "Team") => (NameKind.Organization, "organisation-word", 0.85),
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && IsBeforeCourt(t, range) => (null, NameFinder.OtherThing, 0.4),
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && title is null && !(named && words > 1) => (NameKind.Place, "place-listed", 0.95),
            _ when words == 1 && t.Has(range.First, WordClass.Acronym | WordClass.Body) => (NameKind.Organization, "organisation-acronym", 0.9),
            _ when words == 2 && title is null && !named && IsSurname(t, range) => (NameKind.Person, "person-given-name", 0.9),
            _ when t.Has(range.Last, WordClass.PlaceWord) && !t.Has(range.Last, WordClass.OrganizationWord) && words == 2 && title is null && !named => (NameKind.Place, "place-word", 0.85),
            _ when (NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) || (words > 2 && t.Is(range.Last - 2, "House"))) && title is null && !named => words > 1
                ? (NameKind.Organization, "organisation-word", IsStreetLike(t, range) || IsCut(t, range.First) || (t.IsNumber(range.First - 2) && t.IsAny(range.First - 1, "st", "nd", "rd", "th")) ? 0.7 : 0.9) : (null, "unknown", 0.4),
            _ when t.Has(range.Last, WordClass.PlaceWord) && words > 1 && title is null && !(named && t.Has(range.First, WordClass.GivenName)) => (NameKind.Place, "place-word", 0.85),
            _ when t.Has(range.First, WordClass.PlaceWord) && words is 2 or 3 && !named => (NameKind.Place, "place-word", t.IsAny(range.First, "Mount", "Lake", "Fort", "Cape", "Port", "River", "Gulf", "Camp") ? 0.8 : 0.6),
            _ when named && title is null && words > 1 && t.Has(range.First - 1, WordClass.OrganizationNoun) && t.Has(range.Last, WordClass.OrganizationWord) => (NameKind.Organization, "organisation-word", 0.9),
            _ when named && title is null && !t.Has(range.First, WordClass.GivenName) && t.IsLower(range.First - 1) && t.Has(range.First - 1, WordClass.OrganizationNoun) => (NameKind.Organization, "organisation-role", 0.7),
            _ when !named && words is > 1 and < 5 && HasAmpersand(t, range) => (NameKind.Organization, "organisation-word", 0.9),
            _ when !named && words > 1 && t.Has(range.First, WordClass.OrganizationNoun) => (NameKind.Organization, "organisation-role", 0.7),
            _ when words == 1 && IsOfFamily(t, range.First - 2) && t.Has(range.First - 3, WordClass.Determiner) && t.IsComma(range.First - 1) && (t.IsComma(range.Last + 1) || t.Char(range.Last + 1) == '.') => (NameKind.Person, "person-role", 0.85),
            _ when words == 1 && t.Has(range.First, WordClass.GivenName) && !t.IsAny(range.First - 1, "in", "at", "near", "of", "from", "to") && (apposition.Person || (role is not null && t.IsComma(range.First - 1) && !IsOfFamily(t, range.First - 2))) => (NameKind.Person, "person-apposition", 0.85),
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

    // "Ali Marsh" is a man, unless something happens at Ali Marsh.
    private static bool IsSurname(TokenText t, TokenRange range) =>
        t.Has(range.First, WordClass.GivenName) && !t.Has(range.First, WordClass.Place) && t.IsAny(range.Last, "Marsh", "Hill", "Green", "Woods", "Park", "Rivers", "Lane", "Moor", "Beach", "Forest", "Glen", "Head", "Bay", "Falls", "Bridge", "Street")
            && !t.IsAny(t.Is(range.First - 1, "the") ? range.First - 2 : range.First - 1, "in", "at", "near", "on", "to", "from", "of", "along", "across", "through", "around", "outside", "off") && !t.Is(range.First - 1, "the");

    private static bool IsCommon(TokenText t, int at) => t[at].Length == 1 || t.Has(at, WordClass.Role | WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.OtherThing | WordClass.Portfolio | WordClass.Collective | WordClass.Document | WordClass.OrganizationNoun | WordClass.PlaceNoun) && !t.Has(at, WordClass.GivenName);

    // "Lord Provost", "Major General": an office and no name.
    private static bool IsOfficeAsName(TokenText t, TokenRange range, string? title) =>
        title is not null && range.First == range.Last && t.Has(range.First, WordClass.Role | WordClass.Title) && title.TrimEnd('.') is not ("Mr" or "Mrs" or "Ms" or "Miss" or "Mx" or "Dr");

    // "U.S. District Judge": the courts of a country are not the country.
    public static bool IsBeforeCourt(TokenText t, TokenRange range) =>
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
