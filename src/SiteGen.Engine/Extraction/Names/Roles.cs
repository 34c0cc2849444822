// Reads offices and trades beside a name: "Foreign Ministry spokesperson Lin Jian", "Omar Said, director of the trust,".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class Roles
{
    private const int LongestRole = 10;

    /// <summary>The role that ends with the token before a name; null without one.</summary>
    public static TokenRange? Before(TokenText t, int name)
    {
        // "Justice (retd) Saleem Memon"
        if (t.Char(name - 1) == ')' && t.Char(name - 3) == '(' && t.IsAny(name - 2, "retd", "retired", "rtd") && t.Has(name - 4, WordClass.Title | WordClass.Role))
        {
            return new TokenRange(name - 4, name - 1);
        }

        var head = name - 1;
        if (!t.Has(head, WordClass.Role) || t.IsPossessive(head))
        {
            return null;
        }

        return new TokenRange(StartOf(t, head), head);
    }

    /// <summary>First token of an office that ends with what it is of: "Leader of the Opposition", "Inspector General of Police"; -1 without one.</summary>
    public static int StartOfOffice(TokenText t, int last)
    {
        if (!t.IsCapital(last) || !(t.Has(last, WordClass.RoleModifier) || t.IsAny(last, "State", "House", "Staff", "Parliament", "Congress", "Council")))
        {
            return -1;
        }

        var of = t.Is(last - 1, "the") ? last - 2 : last - 1;
        return t.Is(of, "of") && t.Has(of - 1, WordClass.Role) ? StartOf(t, of - 1) : -1;
    }

    /// <summary>Last token of what an office is of where a run begins with it: "Minister for Climate Resilience Farhana Tiwana"; -1 without one.</summary>
    public static int PortfolioEnd(TokenText t, int first, int last)
    {
        var office = t.Is(first - 2, "State") && t.Is(first - 3, "of") ? first - 4 : first - 2;
        if (!t.Is(first - 1, "for") || !t.IsCapital(office) || !t.Has(office, WordClass.Role) || last - first < 2)
        {
            return -1;
        }

        var end = first;
        while (end + 2 < last && (t.Has(end + 1, WordClass.RoleModifier) || t.IsAny(end + 1, "and")))
        {
            end++;
        }

        return end;
    }

    /// <summary>First token of the role whose last word is <paramref name="head"/>.</summary>
    public static int StartOf(TokenText t, int head)
    {
        var first = head;
        while (head - first < 7 && Extends(t, first) is >= 0 and var before)
        {
            first = before;
        }

        return first;
    }

    private static int Extends(TokenText t, int first)
    {
        var before = first - 1;
        if (t.IsHyphen(before) && t.Glued(before - 1) && t.Glued(before))
        {
            return t.IsWord(before - 1) ? before - 1 : -1;
        }

        if (!t.IsWord(before) || t.Has(before, WordClass.Weekday | WordClass.Month))
        {
            return t.IsPossessive(before) && t.IsAny(before - 1, "women", "men", "children", "people") ? before - 1 : -1;
        }

        if (t.Has(before, WordClass.RoleModifier | WordClass.Role))
        {
            return before;
        }

        if (t.IsCapital(before))
        {
            return t.Has(before, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Being | WordClass.Reporting) ? -1 : before;
        }

        if (t.IsAny(before, "of", "for") && t.Has(before - 1, WordClass.OrganizationWord))
        {
            return before - 1;
        }

        // One unknown noun may stand before the office: "cricket captain", "rights activist".
        return t[before].Class == WordClass.None && !IsVerbLike(t.Span(before)) && (before == 0 || !t.IsLower(before - 1) || t[before - 1].Class != WordClass.None) ? before : -1;
    }

    private static bool IsVerbLike(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("s", StringComparison.Ordinal);

    /// <summary>What stands between commas after a name.</summary>
    /// <param name="Person">It says that the name is a person's.</param>
    /// <param name="Organization">It says that the name is an organisation's.</param>
    /// <param name="Role">The role, without its article.</param>
    internal readonly record struct Apposition(bool Person, bool Organization, TokenRange? Role);

    public static Apposition After(TokenText t, int last)
    {
        var at = last + 1;
        if (!t.IsComma(at) && t.Char(at) != '(' && !t.IsDash(at))
        {
            return default;
        }

        at++;
        if (t.IsNumber(at) && t[at].Length == 2 && (t.IsComma(at + 1) || t.Char(at + 1) is ')'))
        {
            return new Apposition(true, false, t.IsComma(at + 1) && End(t, at + 2) is > 0 and var after ? RoleIn(t, at + 2, after) : null);
        }

        if (t.Is(at, "who") || t.Is(at, "whose"))
        {
            return new Apposition(t.Is(at, "who"), false, null);
        }

        if (End(t, at) is not > 0 and var _)
        {
            return default;
        }

        var end = End(t, at);
        if (RoleIn(t, at, end) is { } role)
        {
            return new Apposition(true, false, role);
        }

        return new Apposition(false, HeadIs(t, at, end, WordClass.OrganizationNoun) >= 0 && t.Has(at, WordClass.Determiner), null);
    }

    /// <summary>The role before a name set off by commas: "its director, Omar Said,".</summary>
    public static TokenRange? BeforeComma(TokenText t, int name, int lastOfName)
    {
        if (!t.IsComma(name - 1) || !(t.IsComma(lastOfName + 1) || t.Char(lastOfName + 1) is '.' || lastOfName + 1 >= t.Count || t.IsDash(lastOfName + 1)))
        {
            return null;
        }

        for (var at = name - 2; at >= -1 && at > name - LongestRole; at--)
        {
            // "Councillor for Sherwood, Omar Said," begins its sentence.
            if (at < 0 || t.Char(at) == '.')
            {
                return RoleIn(t, at + 1, name - 2);
            }

            if (t.Has(at, WordClass.Determiner) || t.IsPossessive(at) || t.Is(at, "one"))
            {
                return t.Has(at - 1, WordClass.Preposition) && t.IsAny(at - 1, "of", "for", "at", "in") ? null
                    : RoleIn(t, at + 1, name - 2);
            }

            if (!t.IsWord(at) && !t.IsHyphen(at))
            {
                return null;
            }
        }

        return null;
    }

    private static TokenRange? RoleIn(TokenText t, int first, int last)
    {
        while (t.Has(first, WordClass.Determiner) || t.IsAny(first, "then", "now", "also"))
        {
            first++;
        }

        return HeadIs(t, first, last, WordClass.Role) >= 0 && last - first < 14 ? new TokenRange(first, CutLong(t, first, last)) : null;
    }

    // Eight words say enough of a role.
    private static int CutLong(TokenText t, int first, int last)
    {
        if (last - first < 9)
        {
            return last;
        }

        for (var at = first + 1; at < last; at++)
        {
            if (t.Has(at, WordClass.Preposition))
            {
                return at - 1;
            }
        }

        return first + 7;
    }

    // The noun before the first preposition must be of the class asked for.
    private static int HeadIs(TokenText t, int first, int last, WordClass wanted)
    {
        var head = -1;
        for (var at = first; at <= last && !t.Has(at, WordClass.Preposition | WordClass.Conjunction | WordClass.Being | WordClass.Auxiliary | WordClass.Pronoun); at++)
        {
            if (t.IsWord(at))
            {
                head = at;
            }
        }

        return head >= 0 && t.Has(head, wanted) ? head : -1;
    }

    private static int End(TokenText t, int at)
    {
        for (var end = at; end < at + 16; end++)
        {
            if (end >= t.Count || t.IsComma(end) || t.IsDash(end) || t.Char(end) is '.' or ';' or ')' or ':' || t.IsMark(end))
            {
                return end - 1 >= at ? end - 1 : -1;
            }

            if (t.IsLower(end) && t.Has(end, WordClass.Reporting) && ReportingVerbs.Of(t.Span(end)) is { Form: VerbForm.Past, Noun: false })
            {
                return -1;
            }
        }

        return -1;
    }
}
