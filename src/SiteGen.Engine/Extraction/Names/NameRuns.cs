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

        if (t.Has(at, WordClass.Month) && !(t.IsHyphen(at + 1) && t.Glued(at) && t.Is(at + 2, t.Slice(at, at))) && !(t.Has(at, WordClass.GivenName) && t.IsCapital(at + 1)))
        {
            return false;
        }

        // "P820M": one letter alone names nothing.
        if ((t[at].Length == 1 && t.Char(at + 1) != '.' && !t.IsCapital(at + 1)) || (t.Has(at, WordClass.Currency) && t.IsNumber(at + 1)) || (t.Char(at + 1) == '$' && t.Glued(at)))
        {
            return false;
        }

        // "the National Union of Producers", but not "National and local papers" or "New rules".
        if (t.Has(at, WordClass.NameOpener) && t.IsCapital(at + 1))
        {
            return !sentenceStart || IsBody(t, at + 1);
        }

        // "All Farmers Association", "Workers Union"
        if (t.Has(at, WordClass.Opener) && t.IsCapital(at + 1) && (t.Is(at, "All") || !t.Has(at, Small | WordClass.NumberWord | WordClass.Adverb)) && IsBody(t, at + 1))
        {
            return true;
        }

        // "Per Olsen" and "Will Smith" begin with words that are small elsewhere.
        if (t.Has(at, Small | WordClass.Opener) && !t.Has(at, WordClass.Acronym))
        {
            return t.Has(at, WordClass.GivenName) && t.IsCapital(at + 1) && (!sentenceStart || !t.Has(at, WordClass.Preposition));
        }

        return true;
    }

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
        if (t.Char(end + 1) == '.' && t.Glued(end) && (t[end].Length == 1 || t.Has(end, WordClass.Title) || t.IsAny(end, "Ma", "Md", "Wm", "St")) && t.IsCapital(end + 2) && !t.Has(end + 2, WordClass.Opener))
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

        if (t.IsCapital(end + 1))
        {
            return Continues(t, end + 1) ? end + 1 : 0;
        }

        if (t.Has(end + 1, WordClass.Particle) && !t.Has(end, WordClass.Place | WordClass.OrganizationWord))
        {
            return t.IsCapital(end + 2) ? end + 2 : t.Has(end + 2, WordClass.Particle) && t.IsCapital(end + 3) ? end + 3 : t.IsHyphen(end + 2) && t.IsCapital(end + 3) ? end + 3 : 0;
        }

        return Joined(t, run, end);
    }

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

        // "St Brannoc's Hospital"
        if (t.IsPossessive(end + 1) && t.IsAny(run.First, "St", "Saint", "Our") && t.IsCapital(end + 2) && t.Has(end + 2, WordClass.OrganizationWord | WordClass.PlaceWord))
        {
            return end + 2;
        }

        // "Danish Grocers’ Association"
        if (t.Char(end + 1) is '\'' or '’' && t.Glued(end) && t.Span(end)[^1] == 's' && IsBody(t, end + 2))
        {
            return end + 2;
        }

        // "the Economic and Financial Crimes Commission"
        if (t.Is(end + 1, "and") && run.First == end && (t.Is(end - 1, "the") || t.Has(end, WordClass.Portfolio)) && !t.Has(end, WordClass.Place | WordClass.GivenName | WordClass.OrganizationWord) && EndsAsBody(t, end + 2))
        {
            return end + 2;
        }

        // "the National Disaster Risk Reduction and Management Council"
        if (t.Is(end + 1, "and") && end > run.First && t.Is(run.First - 1, "the") && EndsAsBody(t, end + 2)
            && !HasAny(t, run.First, end, WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.Place | WordClass.GivenName | WordClass.Title | WordClass.Role))
        {
            return end + 2;
        }

        // "the House Energy and Commerce Committee"
        if (t.Is(end + 1, "and") && t.Has(end, WordClass.RoleModifier) && EndsAsBody(t, end + 2))
        {
            return end + 2;
        }

        // "Trinidad and Tobago"
        if (t.Is(end + 1, "and") && t.Has(end, WordClass.Place) && t.IsCapital(end + 2) && Gazetteer.IsPlace(t.Span(run.First, end + 2)))
        {
            return end + 2;
        }

        // "Commission for Conciliation, Mediation and Arbitration"
        if (run.Organization && run.Of && t.IsComma(end + 1) && t.IsCapital(end + 2) && t.Is(end + 3, "and") && (t.Is(end + 4, "the") ? end + 5 : end + 4) is var final && t.IsCapital(final)
            && !HasAny(t, end, final, WordClass.GivenName | WordClass.Place | WordClass.Title | WordClass.Role))
        {
            return final;
        }

        // "Larkspur Robotics, Inc."
        if (run.Organization && t.IsComma(end + 1) && t.IsAny(end + 2, "Inc", "Ltd", "LLC", "Corp"))
        {
            return end + 2;
        }

        // "Transport for Wales"
        if (run.First == end && t.Has(end, WordClass.Portfolio) && t.Is(end + 1, "for") && t.Has(end + 2, WordClass.Place) && !t.Has(end - 1, WordClass.Role))
        {
            return end + 2;
        }

        // "House of Commons"
        if (t.Is(end, "House") && t.Is(end + 1, "of") && t.IsAny(end + 2, "Commons", "Lords", "Representatives", "Assembly", "Councillors", "Keys"))
        {
            return end + 2;
        }

        if (!run.Organization)
        {
            return 0;
        }

        if (t.IsAny(end + 1, "plc", "ltd", "inc"))
        {
            return end + 1;
        }

        if ((t.IsAny(end + 1, "of", "for") || (t.Is(end + 1, "on") && t.IsAny(end, "Commission", "Committee", "Council"))) && !t.Has(end, WordClass.Place))
        {
            return t.IsCapital(end + 2) && Continues(t, end + 2) ? end + 2
                : t.Is(end + 2, "the") && t.IsCapital(end + 3) ? end + 3 : 0;
        }

        return t.Is(end + 1, "and") && run.Of && t.IsCapital(end + 2) && !t.Has(end + 2, WordClass.GivenName | WordClass.Place | WordClass.Title | WordClass.Role | WordClass.OrganizationWord)
            && !t.Has(end, WordClass.Place) ? end + 2 : 0;
    }

    private static bool EndsAsBody(TokenText t, int at)
    {
        var last = at;
        while (last < at + 5 && (t.IsCapital(last + 1) || (t.Char(last + 1) is '\'' or '’' && t.Glued(last) && t.IsCapital(last + 2))))
        {
            last++;
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
