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

            if (!NameRuns.Begins(t, at, StartsSentence(reading, at)) && !NameRuns.IsBodyOfPlace(t, at))
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

        // "the Director of Public Prosecutions": an office to its end.
        if (start > first && t.IsLower(start) && t.IsAny(start, "of", "for", "and"))
        {
            return;
        }

        // "Minister for Transport Farrukh Nazarov": what an office is of stands before the name.
        var portfolio = split < first ? Roles.PortfolioEnd(t, first, last) : -1;
        if (portfolio >= first)
        {
            found.Add(NameDecision.Of(reading, new TokenRange(portfolio + 1, last), new TokenRange(first, portfolio), titleCase));
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

        // "told The Coastal Chronicle": a capital inside a sentence belongs to the name.
        start -= start == first && !titleCase && t.Is(start - 1, "the") && t.IsCapital(start - 1) && !StartsSentence(reading, start - 1) && t.IsAny(last, "Post", "Times", "Herald", "Tribune", "Guardian", "Journal", "Gazette", "Chronicle", "Telegraph", "Observer", "News", "Standard", "Star", "Courier", "Mail", "Express", "Echo", "Citizen", "Nation", "Advertiser", "Press") ? 1 : 0;
        var range = new TokenRange(start, last);
        if (IsInTitle(reading, range))
        {
            // A term or a title in marks: "Butter Mountain" is no mountain.
            return;
        }

        found.Add(NameDecision.Of(reading, range, split >= first ? new TokenRange(first, split) : null, titleCase));
    }

    private static bool IsInTitle(Reading reading, TokenRange range) =>
        reading.PairAt[range.First] is > 0 and var pair && reading.Pairs[pair - 1].IsTitle;

    // Last token of the titles and offices that a run begins with; before the run when there is none.
    private static int RoleEnd(TokenText t, int first, int last)
    {
        var body = last;
        while (body >= first && (t.IsHyphen(body - 1) || !t.Has(body, WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.VenueWord | WordClass.ThingWord)))
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

            if (at < body && !(t.Has(at, WordClass.Title) && t.Has(at, WordClass.Abbreviation) && !t.Is(at, "Messrs")) && !(body == last && last == at + 2 && t.IsAny(last, "Park", "Hill", "Hall", "Wood", "Woods", "Field", "Lane", "Street", "Forest", "Green", "Head", "Bay", "Lake", "Marsh")) && (!t.Has(at + 1, WordClass.GivenName) || (body == last && t.Has(at, WordClass.Title))))
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
}
