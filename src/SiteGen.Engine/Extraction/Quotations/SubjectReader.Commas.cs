// The subject across a comma or a bracket: appositions before and after a name, and names that people give themselves.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class SubjectReader
{
    // "Ahmed Khan, the finance minister, said", "its director, Omar Said, said", "Ortiz, D-N.M., said".
    private Subject? AcrossComma(int comma, TokenRange sentence, int depth)
    {
        var bracket = _t.Char(comma) == ')';
        var open = comma - 1;
        while (open >= sentence.First && (bracket ? _t.Char(open) != '(' : !_t.IsComma(open) && _t.Char(open) != '(' && !_t.IsDash(open)))
        {
            if (comma - open > 24)
            {
                return null;
            }

            open--;
        }

        if (open <= sentence.First)
        {
            return null;
        }

        if (!bracket && names.At(reading, comma - 1) is { } named && Kind(named) == NameKind.Person && named.Range.Last == comma - 1 && IsApposed(open, named, sentence))
        {
            return OfName(named, named.Range.First);
        }

        if (!bracket && Apposition(open, comma) is { } apposed)
        {
            return apposed;
        }

        return !bracket && OwnName(open, comma) is { } own ? own : EndingAt(open - 1, sentence, depth + 1);
    }

    // "Its spokesperson, Lerato van der Merwe,", "His neighbour, Kamilaroi elder Pearl Cutmore,", "Her company, StrideRight BV,": a name between commas after a noun phrase without one, whatever the name rules make of it.
    private Subject? Apposition(int open, int comma)
    {
        var last = comma - 1;
        if (!_t.IsComma(open) || !_t.IsLower(open - 1) || !_t.IsCapital(last) || IsNamed(open - 1) || _t.Has(last, WordClass.Place | WordClass.Demonym | WordClass.Month | WordClass.Weekday | WordClass.Role) || _t.Has(open - 1, WordClass.Reporting | WordClass.Adverb))
        {
            return null;
        }

        var first = last;
        while (first > open + 1 && (_t.IsCapital(first - 1) || _t.IsHyphen(first - 1) || _t.Has(first - 1, WordClass.Particle)) && !_t.Has(first - 1, WordClass.Role | WordClass.Title))
        {
            first--;
        }

        for (var at = open + 1; at < first; at++)
        {
            if (!_t.IsWord(at) && _t.Char(at) != '.' || _t.Has(at, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Pronoun | WordClass.Being | WordClass.Reporting))
            {
                return null;
            }
        }

        if (names.At(reading, last) is { } named)
        {
            return named.Range.Last == last && Kind(named) != NameKind.Place ? OfName(named, named.Range.First) : null;
        }

        var isRelative = _t.IsAny(open - 2, "his", "her", "their", "my", "our") && _t.Has(open - 1, WordClass.Role);
        return first < last || isRelative ? new Subject(_t.Slice(first, last), new TokenRange(first, last)) { Confidence = 0.85 } : null;
    }

    // "A trader, who identified himself as Sunday, said"
    private Subject? OwnName(int open, int comma)
    {
        if (!_t.Is(open + 1, "who") && !_t.IsAny(open + 1, "identified", "naming", "identifying", "giving"))
        {
            return null;
        }

        for (var at = open + 2; at < comma; at++)
        {
            if (IsOwnName(at) && _t.IsCapital(at) && !_t.Has(at, WordClass.Title))
            {
                var last = at;
                while (_t.IsCapital(last + 1))
                {
                    last++;
                }

                return names.At(reading, last) is { } named && named.Range.Last == last ? OfName(named, named.Range.First) : new Subject(_t.Slice(at, last), new TokenRange(at, last)) { Confidence = 0.85 };
            }
        }

        return null;
    }

    // "its director, Omar Said," — "Its sponsor, Nova Scotia member Gillian Comeau,": the name with titles, an office or a place before it.
    private bool IsApposed(int open, NamedAt named, TokenRange sentence)
    {
        var first = named.Range.First;
        if (first == open + 1)
        {
            return Roles.BeforeComma(_t, first, named.Range.Last) is not null || (open - sentence.First < 6 && _t.Has(sentence.First, WordClass.Determiner));
        }

        var at = Roles.Before(_t, first)?.First ?? first;
        while (at > open + 1 && (_t.Has(at - 1, WordClass.Title | WordClass.Role | WordClass.RoleModifier | WordClass.Demonym) || _t.Char(at - 1) == '.' || (names.At(reading, at - 1) is { } place && Kind(place) == NameKind.Place)))
        {
            at--;
        }

        return at <= open + 1;
    }

    // "who identified himself as Sunday", "who gave her name as Blessing": the name is the speaker's own.
    private bool IsOwnName(int name)
    {
        var titled = name - 1;
        while (_t.Has(titled, WordClass.Title) || _t.Char(titled) == '.')
        {
            titled--;
        }

        return _t.Is(titled, "as") && (_t.IsAny(titled - 1, "himself", "herself", "name", "identified", "only", "named") || _t.IsAny(titled - 2, "identified"));
    }
}
