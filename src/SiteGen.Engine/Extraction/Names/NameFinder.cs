// Finds what may be names in one passage and decides, where the place itself tells, what each one names.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class NameFinder
{
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

            if (t.IsCapital(at) && JoinedPlace(t, at) is > 0 and var joined)
            {
                found.Add(Place(reading, at, joined));
                at = joined;
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

    // "Trinidad and Tobago", "St Kitts and Nevis", "Strait of Hormuz": last token of a listed place with a small word in it, or 0.
    private static int JoinedPlace(TokenText t, int first)
    {
        var joint = t.IsCapital(first + 1) ? first + 2 : first + 1;
        if (t.IsAny(joint, "and", "of"))
        {
            for (var last = joint + 3; last > joint; last--)
            {
                if (t.IsCapital(last) && Gazetteer.IsPlace(t.Span(first, last)))
                {
                    return last;
                }
            }
        }

        return 0;
    }

    public static bool StartsSentence(Reading reading, int at) =>
        (reading.Sentences.Length > 0 && reading.Sentences[reading.SentenceAt(at)].First == at) || reading.Tokens.IsMark(at - 1) || reading.Tokens.Char(at - 1) is ':';

    private static NameCandidate Place(Reading reading, int first, int last, double confidence = 0.95) =>
        new(reading, new TokenRange(first, last), NameKind.Place, new Origin("place-listed", confidence));

    private static void AddRun(Reading reading, int first, int last, List<NameCandidate> found, bool titleCase)
    {
        var t = reading.Tokens;
        var split = RoleEnd(t, first, last);
        split = split < first && first < last && Roles.StartOfOffice(t, first) >= 0 ? first : split;
        if (split >= first)
        {
            AddLeading(reading, first, split, found);
            if (split == last)
            {
                return;
            }
        }

        var start = Math.Max(first, split + 1);

        // "Minister for Transport Farrukh Nazarov": what an office is of stands before the name.
        var portfolio = split < first ? Roles.PortfolioEnd(t, first, last) : -1;
        if (portfolio >= first)
        {
            found.Add(Decide(reading, new TokenRange(portfolio + 1, last), new TokenRange(first, portfolio), titleCase));
            return;
        }

        // "Messrs Greenline Construction"
        start += start < last && t.Is(start, "Messrs") ? 1 : 0;

        // A demonym or a party before a name that is neither: "Norwegian Per Olsen", "Conservative Lucy Hart".
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

        // "the 11th Circuit Court"
        start -= start == first && t.IsAny(start - 1, "st", "nd", "rd", "th") && t.IsNumber(start - 2) && NameRuns.HasAny(t, start, last, WordClass.OrganizationWord) ? 2 : 0;
        var range = new TokenRange(start, last);
        if (IsInTitle(reading, range) && !Gazetteer.IsPlace(t.Span(start, last)))
        {
            // A term or a title in marks: "Butter Mountain" is no mountain.
            return;
        }

        found.Add(Decide(reading, range, split >= first ? new TokenRange(first, split) : null, titleCase));
    }

    private static bool IsInTitle(Reading reading, TokenRange range) =>
        reading.PairAt[range.First] is > 0 and var pair && reading.Pairs[pair - 1].IsTitle;

    // Last token of the titles and offices that a run begins with; before the run when there is none.
    private static int RoleEnd(TokenText t, int first, int last)
    {
        var body = last;
        while (body >= first && !t.Has(body, WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.VenueWord | WordClass.ThingWord))
        {
            body--;
        }

        var end = first - 1;
        for (var at = first; at <= last; at++)
        {
            var office = t.Has(at, WordClass.Title | WordClass.Role);
            if (!office || (at > first && t.Has(at - 1, WordClass.GivenName) && at == last) || (at == first && last == first + 1 && t.Has(at, WordClass.GivenName)))
            {
                continue;
            }

            if (at < body && (!t.Has(at + 1, WordClass.GivenName) || (body == last && t.Has(at, WordClass.Title))))
            {
                // "State Bank", "Queen Elizabeth Hospital"
                continue;
            }

            if (at == last && end == at - 1 && t.IsAny(end, "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Prof") && !t.IsAny(at, "President", "Speaker", "Minister", "Chairman", "Justice", "Chancellor", "Ambassador", "Governor", "Secretary", "Mayor"))
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

        // "Secretary Forests Nadeem Khichi": what the office is of may stand behind it.
        while (end >= first && end + 2 < last && t.Has(end + 1, WordClass.RoleModifier) && !t.Has(end + 1, WordClass.GivenName))
        {
            end++;
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
            // "US President" is of the place; "U.S. District Judge" is an office that only has its name.
            found.Add(new NameCandidate(reading, new TokenRange(first, end - 1), NameKind.Place, new Origin("place-of-office", t.IsAny(end, "District", "Circuit", "Attorney", "Marshal", "Magistrate") ? 0.7 : 0.9)));
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
        var words = range.Last - range.First + 1;
        var apposition = Roles.After(t, range.Last);
        role ??= apposition.Role is { } after ? t.Slice(after.First, after.Last) : null;
        role ??= Roles.BeforeComma(t, range.First, range.Last) is { } before ? t.Slice(before.First, before.Last) : null;
        var named = title is not null || (leading is not null && role is not null) || Roles.Before(t, range.First) is not null;

        var parts = t.Span(range.First, range.Last).Count(' ') + 1;
        var stands = StandsAt(t, range.First);
        (NameKind? kind, string rule, double confidence) = (t, named, titleCase) switch
        {
            _ when Gazetteer.IsPlace(t.Span(range.First, range.Last)) && title is null && !(named && words > 1) => ((NameKind?)NameKind.Place, "place-listed", 0.95),
            _ when words == 1 && t.Has(range.First, WordClass.Acronym | WordClass.Body) => (NameKind.Organization, "organisation-acronym", 0.9),
            _ when t.Has(range.Last, WordClass.ThingWord) && !named => (null, "thing", 0.4),
            _ when t.Has(range.Last, WordClass.VenueWord) && !named && words > 1 && !Signs.IsWorkplace(t, range.First - 1) && (stands || !t.Has(range.First, WordClass.GivenName)) && !NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) => stands ? (NameKind.Place, "place-venue", 0.85) : (null, "venue", 0.4),
            _ when t.Has(range.Last, WordClass.PlaceWord) && !t.Has(range.Last, WordClass.OrganizationWord) && words == 2 && title is null && !named
                => (NameKind.Place, "place-word", t.Has(range.First, WordClass.GivenName) && !stands ? 0.6 : 0.85),
            _ when NameRuns.HasAny(t, range.First, range.Last, WordClass.OrganizationWord) && title is null && !named => words > 1
                ? (NameKind.Organization, OrganizationRule(t, range), IsStreetLike(t, range) || IsCut(t, range.First) || IsHalf(t, range.First) || RunsOn(t, range) ? 0.7 : 0.9) : (null, "unknown", 0.4),
            _ when t.Has(range.Last, WordClass.PlaceWord) && words > 1 && title is null => (NameKind.Place, "place-word", 0.85),
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
        else if (leading is { } portfolio && t.Is(portfolio.First - 1, "for") && t.Has(portfolio.First - 2, WordClass.Role))
        {
            role = t.Slice(Roles.StartOf(t, portfolio.First - 2), portfolio.Last);
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

    private static string OrganizationRule(TokenText t, TokenRange range) =>
        t.Has(range.Last, WordClass.OrganizationWord) ? "organisation-word" : t.Has(range.First, WordClass.OrganizationWord) ? "organisation-word-first" : "organisation-word-inside";

    /// <summary>Something is, goes or comes there: "in X", "near the X".</summary>
    private static bool StandsAt(TokenText t, int first) =>
        t.IsAny(t.Is(first - 1, "the") ? first - 2 : first - 1, "in", "at", "on", "near", "outside", "inside", "along", "off", "around", "through", "into", "behind", "beside", "opposite", "down", "across");

    // "in Civil Lines", "in the Corn Exchange": places as often as bodies.
    private static bool IsStreetLike(TokenText t, TokenRange range) =>
        t.IsAny(range.Last, "Lines", "Exchange", "Centre", "Center", "Works", "Mills", "Cross") && t.IsAny(t.Is(range.First - 1, "the") ? range.First - 2 : range.First - 1, "in", "at", "near", "outside");

    // "St Hilda's Parish Church": the name begins before the possessive, unless a place has it.
    private static bool IsCut(TokenText t, int first) => t.IsPossessive(first - 1) && t.IsCapital(first - 2) && !t.Has(first - 2, WordClass.Place | WordClass.Acronym);

    // "Disaster Risk Reduction and Management Council" may begin before the "and".
    private static bool IsHalf(TokenText t, int first) =>
        t.Is(first - 1, "and") && t.IsCapital(first - 2) && !t.Has(first - 2, WordClass.OrganizationWord | WordClass.Place | WordClass.Demonym | WordClass.GivenName | WordClass.Acronym | WordClass.Body) && !t.Has(first, WordClass.Place | WordClass.Demonym);

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

    // "his brother Michael" tells less of Michael than a page needs.
    public static bool IsOfFamily(TokenText t, int at) =>
        t.IsAny(at, "brother", "sister", "son", "daughter", "wife", "husband", "father", "mother", "uncle", "aunt", "cousin", "nephew", "niece", "grandson", "granddaughter", "girlfriend", "boyfriend", "widow", "widower");

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

    private static bool IsInitial(TokenText t, int at) => t[at].Length == 1 && t.Char(at + 1) == '.';
}
