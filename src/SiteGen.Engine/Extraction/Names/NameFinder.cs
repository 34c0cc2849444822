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
        var spelled = BracketedAcronyms.Find(reading);
        var next = 0;
        for (var at = reading.Start; at < t.Count; at++)
        {
            next += next < spelled.Count && spelled[next].First < at ? 1 : 0;
            if (next < spelled.Count && spelled[next].First == at)
            {
                found.Add(new NameCandidate(reading, spelled[next], NameKind.Organization, new Origin("organisation-acronym", 0.9)) { Acronym = t.Slice(spelled[next].Last + 2, spelled[next].Last + 2) });
                at = spelled[next].Last;
                continue;
            }

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
            end = next < spelled.Count && spelled[next].First <= end ? spelled[next].First - 1 : end;
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
        var split = t.IsLower(last + 1) && t.Has(last + 1, WordClass.BodyNoun) ? first - 1 : Offices.RoleEnd(t, first, last);
        split = split < first && first < last && Roles.StartOfOffice(t, first) >= 0 && !NameRuns.HasAny(t, first + 1, last, WordClass.OrganizationWord) ? first : split;
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
        if (leading is null && Offices.OfficerBehind(t, start, last) is > 0 and var officer)
        {
            found.Add(NameDecision.Of(reading, new TokenRange(start, officer - 1), null, titleCase));
            found.Add(new NameCandidate(reading, new TokenRange(officer, last), NameKind.Person, new Origin("person-role", 0.9)) { Role = Offices.OfficeOf(t, start, officer - 1) });
            return;
        }

        var range = new TokenRange(start, last);
        if (IsInTitle(reading, range) && !(Gazetteer.IsPlace(t.Span(start, last)) && (t.IsMark(start - 1) == t.IsMark(last + 1))))
        {
            // A term or a title in marks: "Butter Mountain" is no mountain.
            return;
        }

        found.Add(NameEdges.Whole(NameDecision.Of(reading, range, leading, titleCase), titleCase));
    }

    private static bool IsInTitle(Reading reading, TokenRange range) =>
        reading.PairAt[range.First] is > 0 and var pair && reading.Pairs[pair - 1].IsTitle;

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
            if (NameDecision.IsBeforeCourt(t, new TokenRange(first, end - 1)))
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
}
