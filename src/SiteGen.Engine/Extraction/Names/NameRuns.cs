// Where a name begins and ends: capitalised words with initials, particles, hyphens and the "of" of an organisation.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class NameRuns
{
    private const WordClass Small = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Being;

    public static bool Begins(TokenText t, int at, bool sentenceStart)
    {
        if (!t.IsCapital(at) || t.Has(at, WordClass.Weekday) || t.IsAny(at, "I", "I'm", "I’m", "I've", "I’ve", "I'll", "I’ll", "FY"))
        {
            return false;
        }

        if (t.Has(at, WordClass.Month) && !(t.Has(at, WordClass.GivenName) && t.IsCapital(at + 1)))
        {
            return false;
        }

        if ((t.Has(at, WordClass.Currency) && t.IsNumber(at + 1)) || (t.Char(at + 1) == '$' && t.Glued(at)))
        {
            return false;
        }

        // "the National Union of Producers", but not "National and local papers" or "New rules".
        if (t.Has(at, WordClass.NameOpener) && t.IsCapital(at + 1))
        {
            return !sentenceStart || IsBody(t, at + 1);
        }

        // "Per Olsen" and "Will Smith" begin with words that are small elsewhere.
        if (t.Has(at, Small | WordClass.Opener) && !t.Has(at, WordClass.Acronym))
        {
            return t.Has(at, WordClass.GivenName) && t.IsCapital(at + 1) && (!sentenceStart || !t.Has(at, WordClass.Preposition));
        }

        return true;
    }

    /// <summary>"Police Scotland", "Statistics Norway", "Cricket Australia"</summary>
    public static bool IsBodyOfPlace(TokenText t, int first) => t.IsCapital(first) && t.Has(first + 1, WordClass.Place) && t.IsCapital(first + 1)
        && t.IsAny(first, "Police", "Cricket", "Rugby", "Swimming", "Athletics", "Hockey", "Netball", "Sport", "Sports", "Statistics", "Transport", "Historic", "Natural", "Homes", "Visit", "Creative", "Highways", "NHS", "BBC", "ITV");

    private static bool IsBody(TokenText t, int first)
    {
        var last = first;
        while (t.IsCapital(last) && last < first + 4 && !t.Has(last, WordClass.OrganizationWord | WordClass.PlaceWord))
        {
            last++;
        }

        return t.Has(last, WordClass.OrganizationWord | WordClass.PlaceWord);
    }

    /// <summary>Letters after a person's name: "Eleanor Vance KC", but not "Labour MP Ali Khan".</summary>
    public static bool IsPostNominal(TokenText t, int at) => t.IsCapital(at) && t.Has(at, WordClass.PostNominal) && !t.IsCapital(at + 1);

    public static int End(TokenText t, int at)
    {
        var end = at;
        var run = new Run(at, false, false).With(t, at, at);
        while (Next(t, run, end) is > 0 and var next)
        {
            run = run.With(t, end + 1, next);
            end = next;
        }

        return end;
    }

    // What the words of a run so far have among them.
    private readonly record struct Run(int First, bool Organization, bool Of)
    {
        public Run With(TokenText t, int first, int last)
        {
            var of = Of;
            for (var at = first; at <= last; at++)
            {
                of |= t.IsAny(at, "of", "for");
            }

            return new Run(First, Organization || HasAny(t, first, last, WordClass.OrganizationWord), of);
        }
    }

    // The next token of the run, or 0.
    private static int Next(TokenText t, Run run, int end)
    {
        if (t.Char(end + 1) == '.' && t.Glued(end) && (t[end].Length == 1 || t.Has(end, WordClass.Title) || t.IsAny(end, "Ma", "Md", "Mohd")) && t.IsCapital(end + 2) && !t.Has(end + 2, WordClass.Opener))
        {
            return end + 2;
        }

        if (t.Span(end)[^1] == '.' && t.Has(end + 1, WordClass.Opener))
        {
            return 0;
        }

        if (t.IsHyphen(end + 1) && t.Glued(end) && t.Glued(end + 1) && t.IsCapital(end + 2))
        {
            return t.Has(end, WordClass.Place | WordClass.Demonym) && t.Has(end + 2, WordClass.Place | WordClass.Demonym)
                && !Gazetteer.IsPlace(t.Span(end, end + 2)) ? 0 : end + 2;
        }

        // "Han Ji-woo", but not "Karachi-based".
        if (end > run.First && t.IsHyphen(end + 1) && t.Glued(end) && t.Glued(end + 1) && t.IsLower(end + 2) && t[end + 2].Length <= 4 && t[end + 2].Class == WordClass.None
            && !t.IsAny(end + 2, "led", "born", "run", "era", "made", "held", "like", "wide", "free", "born", "old"))
        {
            return end + 2;
        }

        // "Wath-on-Derwent", "Frankfurt an der Oder": a place by its river.
        if (RiverEnd(t, end) is > 0 and var river)
        {
            return river;
        }

        if (t.IsCapital(end + 1))
        {
            // "Chamber of Commerce Muhammad Memon": a body's name ends where a person's begins.
            if (run.Organization && run.Of && t.Has(end + 1, WordClass.GivenName) && t.IsCapital(end + 2) && !IsBody(t, end + 1))
            {
                return 0;
            }

            return Continues(t, end + 1) ? end + 1 : 0;
        }

        if (t.Has(end + 1, WordClass.Particle) && !t.Has(end, WordClass.Place | WordClass.OrganizationWord))
        {
            // "Joost van der Meulen", "Salma al-Hashimi"
            return t.IsCapital(end + 2) ? end + 2 : (t.IsHyphen(end + 2) || (t.IsLower(end + 2) && t.Has(end + 2, WordClass.Particle))) && t.IsCapital(end + 3) ? end + 3 : 0;
        }

        return Joined(t, run, end);
    }

    // Last token of what a place stands by, or 0.
    private static int RiverEnd(TokenText t, int end)
    {
        if (t.IsHyphen(end + 1) && t.Glued(end) && t.Glued(end + 1) && t.IsHyphen(end + 3) && t.Glued(end + 2) && t.Glued(end + 3) && t.IsCapital(end + 4) && IsBeside(t, end + 2))
        {
            return end + 4;
        }

        return t.Has(end, WordClass.Place) && t.IsLower(end + 1) && t.IsAny(end + 1, "an", "am", "upon", "ob") ? t.IsCapital(end + 2) ? end + 2 : t.Is(end + 2, "der") && t.IsCapital(end + 3) ? end + 3 : 0 : 0;
    }

    /// <summary>Words that tie the names of a place by a river or the sea: "upon" in Stratford-upon-Avon.</summary>
    public static bool IsBeside(TokenText t, int at) => t.IsLower(at) && t.IsAny(at, "on", "upon", "in", "by", "le", "la", "les", "sur", "sous", "under", "en", "de", "du");

    private static bool Continues(TokenText t, int at) =>
        !t.Has(at, WordClass.Weekday) && !IsPostNominal(t, at) && (!t.Has(at, WordClass.Month) || (t.Has(at - 1, WordClass.GivenName) && !t.IsNumber(at + 1)))
        && (!t.Has(at, Small) || t.Has(at, WordClass.Acronym | WordClass.GivenName)) && !t.Is(at, "I");

    // "Bureau of Statistics", "University of the Punjab", "Johnson & Johnson", "Ministry of Planning and Development".
    private static int Joined(TokenText t, Run run, int end)
    {
        if (t.Char(end + 1) == '&' && t.IsCapital(end + 2))
        {
            return end + 2;
        }

        if (t.IsPossessive(end + 1) && t.IsCapital(end + 2) && t.IsAny(end, "Women", "Men", "People", "Children", "King", "Queen", "Lloyd", "Doctor", "Teacher"))
        {
            return end + 2;
        }

        // "Danish Grocers’ Association"
        if (t.Char(end + 1) is '\'' or '’' && t.Glued(end) && t.Span(end)[^1] == 's' && IsBody(t, end + 2))
        {
            return end + 2;
        }

        // "the Economic and Financial Crimes Commission"
        if (t.Is(end + 1, "and") && (!run.Organization || (run.First == end && t.Is(end - 1, "the"))) && !t.Has(end, WordClass.Acronym | WordClass.Body) && (t.Is(run.First - 1, "the") || t.Has(run.First, WordClass.NameOpener)) && !HasAny(t, run.First, end, WordClass.Place | WordClass.Demonym | WordClass.GivenName) && EndsAsBody(t, end + 2))
        {
            return end + 2;
        }

        // "the House Energy and Commerce Committee"
        if (t.Is(end + 1, "and") && t.Has(end, WordClass.RoleModifier) && EndsAsBody(t, end + 2))
        {
            return end + 2;
        }

        // "Larkspur Robotics, Inc."
        if (t.IsComma(end + 1) && t.IsAny(end + 2, "Inc", "Ltd", "LLC", "LLP"))
        {
            return end + 2;
        }

        // "Penhallow & Drake plc"
        if (t.IsAny(end + 1, "plc", "GmbH"))
        {
            return end + 1;
        }

        if (!run.Organization)
        {
            return 0;
        }

        // "the Standing Committee on Energy"
        if (t.Is(end + 1, "on") && t.IsAny(end, "Committee", "Commission", "Council", "Panel", "Subcommittee") && t.IsCapital(end + 2) && !t.Has(end + 2, WordClass.Weekday | WordClass.Month))
        {
            return end + 2;
        }

        // "the United Nations Mission in South Sudan"
        if (t.Is(end, "Mission") && t.Is(end + 1, "in") && t.IsCapital(end + 2))
        {
            return end + 2;
        }

        if (t.IsAny(end + 1, "ltd", "inc"))
        {
            return end + 1;
        }

        if (t.IsAny(end + 1, "of", "for") && !t.Has(end, WordClass.Place))
        {
            return t.IsCapital(end + 2) && Continues(t, end + 2) ? end + 2
                : t.Is(end + 2, "the") && t.IsCapital(end + 3) ? end + 3 : 0;
        }

        // "Commission for Conciliation, Mediation and Arbitration"
        if (t.IsComma(end + 1) && run.Of && IsAim(t, end) && IsAim(t, end + 2) && t.Is(end + 3, "and") && IsAim(t, t.Is(end + 4, "the") ? end + 5 : end + 4))
        {
            return t.Is(end + 4, "the") ? end + 5 : end + 4;
        }

        return t.Is(end + 1, "and") && run.Of && t.IsCapital(end + 2) && !t[end + 2].AllCaps && !t.Has(end + 2, WordClass.GivenName | WordClass.Place | WordClass.Title | WordClass.Role | WordClass.OrganizationWord)
            && !t.Has(end, WordClass.Place) ? end + 2 : 0;
    }

    private static bool IsAim(TokenText t, int at) =>
        t.IsCapital(at) && !t.Has(at, WordClass.GivenName | WordClass.Place | WordClass.Demonym | WordClass.Title | WordClass.Role | WordClass.Acronym | WordClass.Body);

    private static bool EndsAsBody(TokenText t, int at)
    {
        var last = at;
        while (last < at + 6 && (t.IsCapital(last + 1) || ((t.IsMark(last + 1) || t.IsHyphen(last + 1)) && t.Glued(last) && t.IsCapital(last + 2))))
        {
            last += t.IsCapital(last + 1) ? 1 : 2;
        }

        return t.IsCapital(at) && last > at && t.Has(last, WordClass.OrganizationWord);
    }

    public static bool HasAny(TokenText t, int first, int last, WordClass classes)
    {
        for (var at = first; at <= last; at++)
        {
            if (t.Has(at, classes))
            {
                return true;
            }
        }

        return false;
    }
}
