// Decides what a run of capitalised words names, where its own words or the words right beside it tell; the first line that holds decides.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class NameDecision
{
    /// <param name="leading">Titles and offices that the run begins with, and which are no part of the name.</param>
    public static NameCandidate Of(Reading reading, TokenRange range, TokenRange? leading, bool titleCase)
    {
        var t = reading.Tokens;
        var (title, role) = TitleAndRole(t, range, leading);
        var words = range.Last - range.First + 1;
        var apposition = Roles.After(t, range.Last);
        role ??= apposition.Role is { } after ? t.Slice(after.First, after.Last) : null;
        role ??= Roles.BeforeComma(t, range.First, range.Last) is { } before ? t.Slice(before.First, before.Last) : null;
        var named = title is not null || (leading is not null && role is not null) || Roles.Before(t, range.First) is not null;

        // "Grant-Harvey" and "De Clercq" are last names alone.
        var parts = t.Span(range.First, range.Last).Count(' ') + 1 - (words == 2 && t.Has(range.First, WordClass.Particle) ? 1 : 0);
        var stands = StandsAt(t, range.First);
        (NameKind? kind, string rule, double confidence) = (t, named, titleCase) switch
        {
            _ when t.Is(range.First - 1, "of") && t.IsCapital(range.First - 2) && t.Has(range.First - 2, WordClass.ThingWord) => ((NameKind?)null, "thing", 0.4),
            _ when words == 1 && t[range.First].AllCaps && t.Char(range.First - 1) == '(' && t.Char(range.Last + 1) == ')' && t.IsCapital(range.First - 2) && !t.Has(range.First - 2, WordClass.GivenName) => (null, "acronym", 0.4),
            _ when words == 2 && t.Is(range.Last, "Crescent") && !t.Is(range.First, "Red") && !named => (NameKind.Place, "place-word", 0.85),
            _ when !named && t.IsNumber(range.Last + 1) && t.Has(range.Last, WordClass.PlaceWord | WordClass.VenueWord) && !t.Has(range.Last, WordClass.OrganizationWord) => (null, "thing", 0.4),
            _ when title is null && IsShip(t, range.First - 1) => (null, "thing", 0.4),
            _ when IsAdjective(t, range) => (NameKind.Place, "place-adjective", 0.7),
            _ when words == 1 && Gazetteer.IsPlace(t.Span(range.First, range.Last)) && t.IsComma(range.First - 1) && t.IsComma(range.Last + 1) && IsRelative(t, range.First - 2) => (NameKind.Person, "person-apposition", 0.75),
            _ when words == 1 && Gazetteer.IsPlace(t.Span(range.First, range.Last)) && t.IsLower(range.Last + 1) && t.IsAny(t.IsAny(range.Last + 1, "city", "county", "borough", "district") ? range.Last + 2 : range.Last + 1, "council") => (NameKind.Place, "place-adjective", 0.7),
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && title is null && words > 1 && t.Is(range.Last + 1, "of") && t.IsCapital(range.Last + 2) => (NameKind.Place, "place-adjective", 0.7),
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && title is null && !(named && words > 1) => (NameKind.Place, "place-listed", 0.95),
            _ when IsByRiver(t, range) && !named => (NameKind.Place, "place-joined", 0.85),
            _ when words == 1 && t.Has(range.First, WordClass.Acronym | WordClass.Body) => (NameKind.Organization, "organisation-acronym", 0.9),
            _ when t.IsAny(range.First, "MV", "MT", "HMS", "USS", "RMS", "SS", "INS", "PNS", "RRS", "FV") && words > 1 => (null, "thing", 0.4),
            _ when words == 2 && !named && NameRuns.IsBodyOfPlace(t, range.First) => (NameKind.Organization, "organisation-of-place", 0.9),
            _ when words == 2 && !named && t[range.First].AllCaps && t[range.First].Length > 2 && !t[range.Last].AllCaps && !NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord)
                => (NameKind.Organization, "organisation-acronym-first", t.Has(range.First, WordClass.Acronym) ? 0.82 : 0.7),
            _ when (IsHead(t, range, WordClass.ThingWord) || (words == 2 && t.IsAny(range.First, "Cyclone", "Hurricane", "Typhoon", "Storm", "Operation"))) && !named => (null, "thing", 0.4),
            _ when IsHead(t, range, WordClass.VenueWord) && !named && words > 1 && !Signs.IsWorkplace(t, range.First - 1) && (stands || !t.Has(range.First, WordClass.GivenName)) && !NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) => stands ? (NameKind.Place, "place-venue", 0.85) : (null, "venue", 0.4),
            _ when IsHead(t, range, WordClass.PlaceWord) && !t.Has(range.Last, WordClass.OrganizationWord) && words == 2 && title is null && !named
                => (NameKind.Place, "place-word", t.Has(range.First, WordClass.GivenName) && !stands ? 0.6 : 0.85),
            _ when NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) && title is null && !named => parts > 1
                ? (NameKind.Organization, OrganizationRule(t, range), IsStreetLike(t, range) || IsCut(t, range.First) || IsHalf(t, range.First) || IsFriends(t, range.First) || IsLoose(t, range) || RunsOn(t, range) ? 0.7 : 0.9) : (null, "unknown", 0.4),
            _ when IsHead(t, range, WordClass.PlaceWord) && words > 1 && !named => (NameKind.Place, "place-word", 0.85),
            _ when t.Has(range.First, WordClass.PlaceWord) && words > 1 && !named => (NameKind.Place, "place-word", words == 2 && t.IsAny(range.First, "Mount", "Lake", "Fort", "Cape", "Port", "River", "Gulf", "Camp") ? 0.8 : 0.6),
            _ when named && title is null && !t.Has(range.First, WordClass.GivenName) && t.IsLower(range.First - 1) && t.Has(range.First - 1, WordClass.OrganizationNoun) => (NameKind.Organization, "organisation-role", 0.7),
            _ when !named && words > 1 && t.Has(range.First, WordClass.OrganizationNoun) => (NameKind.Organization, "organisation-role", 0.7),
            _ when named => (NameKind.Person, title is not null ? "person-title" : "person-role", title is not null || parts > 1 ? 0.95 : 0.75),
            _ when apposition.Organization && !titleCase => (NameKind.Organization, "organisation-apposition", 0.9),
            _ when t.Is(range.First - 1, "the") && parts > 1 => (NameKind.Organization, "the-name", 0.6),
            _ when parts > 1 && t.Has(range.First, WordClass.GivenName) => (NameKind.Person, "person-given-name", 0.9),
            _ when (apposition.Person || role is not null) && parts > 1 && !titleCase => (NameKind.Person, "person-apposition", 0.9),
            _ when words <= 2 && t.Is(range.First - 1, "of") && t.IsAny(range.First - 2, "half", "part", "parts", "most", "much", "city", "town", "village", "outskirts", "streets", "people", "port", "north", "south", "east", "west", "suburb")
                => (NameKind.Place, "place-of", 0.82),
            _ when words > 2 && HasFather(t, range) => (NameKind.Person, "person-particle", 0.85),
            _ when words > 1 && IsInitial(t, range.First) => (NameKind.Person, "person-initials", 0.85),
            _ when parts > 1 && !titleCase && Signs.Speaks(t, range.First - 1, range.Last) => (NameKind.Person, "person-speaks", 0.75),
            _ when titleCase => (null, "title-case", 0.4),
            _ => (null, "unknown", 0.4),
        };

        // "CP Rabiu Gyang" begins with a rank, "KP Sharma" with initials.
        confidence = kind == NameKind.Person && !named && words > 2 && t[range.First].AllCaps && t[range.First].Length is 2 or 3 ? Math.Min(confidence, 0.75) : confidence;

        // "Delta Crane Corp., where"
        range = t.Char(range.Last + 1) == '.' && t.Glued(range.Last) && t.IsAny(range.Last, "Inc", "Corp", "Ltd", "Co", "Jr", "Sr") && (t.IsComma(range.Last + 2) || t.IsLower(range.Last + 2)) ? range with { Last = range.Last + 1 } : range;
        return new NameCandidate(reading, range, kind, new Origin(rule, confidence))
        {
            Role = kind is NameKind.Person or null ? role : null,
            Title = title,
            Acronym = kind is NameKind.Organization or null && words > 1 ? AcronymAfter(t, range.Last) : null,
        };
    }

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
        else if (leading is { } portfolio && t.Is(portfolio.First - 1, "for") && (t.Has(portfolio.First - 2, WordClass.Role) || t.Is(portfolio.First - 2, "State")))
        {
            role = t.Slice(Roles.StartOf(t, t.Is(portfolio.First - 2, "State") ? portfolio.First - 4 : portfolio.First - 2), portfolio.Last);
        }
        else if (leading is not null || roleLast == range.First - 1)
        {
            var head = roleLast;
            while (leading is { } office2 && head > office2.First && !t.Has(head, WordClass.Role) && t.Has(head, WordClass.RoleModifier))
            {
                head--;
            }

            role = t.Has(head, WordClass.Role) ? t.Slice(Roles.StartOf(t, head), roleLast) : null;
        }

        return (title, role);
    }

    private static string? AcronymAfter(TokenText t, int last) =>
        t.Char(last + 1) == '(' && t.IsWord(last + 2) && t[last + 2].AllCaps && t[last + 2].Length is > 1 and < 9 && t.Char(last + 3) == ')'
            ? t.Slice(last + 2, last + 2) : null;

    // "Tulse Hill" has its head; the second half of "Ama Summers-Hill" is none.
    private static bool IsHead(TokenText t, TokenRange range, WordClass head) => t.Has(range.Last, head) && !t.IsHyphen(range.Last - 1);

    private static string OrganizationRule(TokenText t, TokenRange range) =>
        t.Has(range.Last, WordClass.OrganizationWord) ? "organisation-word" : t.Has(range.First, WordClass.OrganizationWord) ? "organisation-word-first" : "organisation-word-inside";

    /// <summary>Something is, goes or comes there: "in X", "near the X".</summary>
    private static bool StandsAt(TokenText t, int first) =>
        t.IsAny(t.Is(first - 1, "the") ? first - 2 : first - 1, "in", "at", "on", "near", "outside", "inside", "along", "off", "around", "through", "into", "behind", "beside", "opposite", "down", "across");

    // "in Civil Lines", "in the Corn Exchange": places as often as bodies.
    private static bool IsStreetLike(TokenText t, TokenRange range) =>
        t.IsAny(range.Last, "Lines", "Exchange", "Centre", "Center", "Works", "Mills", "Cross") && t.IsAny(t.Is(range.First - 1, "the") ? range.First - 2 : range.First - 1, "in", "at", "near", "outside");

    // "St Hilda's Parish Church": the name begins before the possessive, unless a place has it.
    private static bool IsCut(TokenText t, int first) => (t.IsPossessive(first - 1) || t.Char(first - 1) is '\'' or '’') && t.IsCapital(first - 2) && !t.Has(first - 2, WordClass.Place | WordClass.Acronym);

    // "Friends of Bramcote Vale Library" are not the library.
    private static bool IsFriends(TokenText t, int first) => t.Is(first - 1, "of") && t.Is(first - 2, "Friends") && t.IsCapital(first - 2);

    // "Railway Safety" and "Union Government" may name a thing: a body's word in front is one of a name where "of" follows, or a foreign one.
    private static bool IsLoose(TokenText t, TokenRange range) =>
        range.Last == range.First + 1 && !t.Has(range.Last, WordClass.OrganizationWord | WordClass.Place) && t.IsAny(range.First, "Railway", "Railways", "Union", "Rail", "Energy", "Power", "Oil", "Gas", "Water", "Police", "Press", "Court", "School", "Hospital", "Bank", "Media", "Party", "Parliament", "Army", "Navy", "Air", "Transport", "Freight", "Research", "Service", "Company", "Team", "Council");

    // "Disaster Risk Reduction and Management Council" may begin before the "and".
    private static bool IsHalf(TokenText t, int first) =>
        t.Is(first - 1, "and") && t.IsCapital(first - 2) && !t.Has(first - 2, (t.Is(first - 3, "the") ? WordClass.None : WordClass.OrganizationWord) | WordClass.Place | WordClass.Demonym | WordClass.GivenName | WordClass.Acronym | WordClass.Body) && !t.Has(first, WordClass.Place | WordClass.Demonym);

    // "Parents Forum Silas Maritim": two names in one run.
    private static bool RunsOn(TokenText t, TokenRange range)
    {
        var head = range.Last;
        while (!t.Has(head, WordClass.OrganizationWord))
        {
            if (t.IsLower(head) || !t.IsWord(head))
            {
                return false;
            }

            head--;
        }

        return head > range.First && range.Last - head > 1;
    }

    // "Usama bin Tariq", "Pieter van Houten"
    private static bool HasFather(TokenText t, TokenRange range)
    {
        var at = range.First + 1;
        while (at < range.Last && !(t.IsLower(at) && t.IsAny(at, "bin", "binti", "ibn", "bint", "van", "von", "ul", "ur", "den", "der")))
        {
            at++;
        }

        return at < range.Last;
    }

    // "Wath-on-Derwent", "Frankfurt an der Oder"
    private static bool IsByRiver(TokenText t, TokenRange range) =>
        (range.Last - range.First == 4 && t.IsHyphen(range.First + 1) && t.IsHyphen(range.First + 3) && NameRuns.IsBeside(t, range.First + 2))
        || (range.Last > range.First && t.Has(range.First, WordClass.Place) && t.IsLower(range.First + 1) && t.IsAny(range.First + 1, "an", "am", "upon", "ob"));

    // "U.S. dollars" says no more of a place than "American dollars".
    private static bool IsAdjective(TokenText t, TokenRange range) =>
        range.First == range.Last && t.IsAny(range.First, "US", "U.S", "U.S.", "UK", "U.K", "U.K.") && !t.Is(range.First - 1, "the")
        && (t.Char(range.Last + 1) == '.' && t.Glued(range.Last) ? range.Last + 2 : range.Last + 1) is var after && t.IsLower(after) && (t[after].Class & ~(WordClass.Role | WordClass.Collective | WordClass.OrganizationNoun | WordClass.Currency)) == WordClass.None;

    // "Mr Begley's widow, Breda, left": a relative's name, though a town has it too.
    private static bool IsRelative(TokenText t, int at) =>
        t.IsAny(at, "wife", "husband", "widow", "widower", "mother", "father", "sister", "brother", "daughter", "son", "partner", "granddaughter", "grandson", "niece", "nephew") && !t.Is(at - 1, "and");

    // "the trawler Naomh Éanna"
    private static bool IsShip(TokenText t, int at) =>
        t.IsLower(at) && t.IsAny(at, "trawler", "ferry", "yacht", "frigate", "tanker", "freighter", "vessel", "ship", "destroyer", "schooner", "submarine", "lifeboat", "tug", "dredger", "barge", "icebreaker");

    private static bool IsInitial(TokenText t, int at) => t[at].Length == 1 && t.Char(at + 1) == '.';
}
