// Where in a run of capitalised words an office ends and a name begins: "Governor Ana Silva", "chairman of the Chamber of Commerce Idrees Memon".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class Offices
{
    // First token of a person's name behind a body's whose office was named before; 0 without one.
    public static int OfficerBehind(TokenText t, int first, int last)
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

    public static string OfficeOf(TokenText t, int first, int last) => t.Slice(Roles.StartOf(t, OfficeBefore(t, first)), last);

    // Last token of the titles and offices that a run begins with; before the run when there is none.
    public static int RoleEnd(TokenText t, int first, int last)
    {
        var body = last;
        while (body >= first && (!t.Has(body, WordClass.OrganizationWord | WordClass.PlaceWord) || (t.Has(body, WordClass.PlaceWord) && t.IsHyphen(body - 1))))
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

            if (at < body && !(t.Has(at, WordClass.Title) && t.Has(at, WordClass.Abbreviation) && !t.Has(body, WordClass.OrganizationWord)) && (!t.Has(at + 1, WordClass.GivenName) || (body == last && t.Has(at, WordClass.Title))))
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
}
