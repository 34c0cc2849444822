// The noun phrase after a verb: "said the minister", "warned geologist Per Olsen".
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class SubjectReader
{
    /// <summary>A name, a title, a pronoun or an article stands at a token.</summary>
    public bool Begins(int at) => (names.At(reading, at) is { } named && named.Range.First == at) || _t.Has(at, WordClass.Title) || _t.IsAny(at, "the", "he", "she", "his", "her") || (_t.IsCapital(at) && _t.Has(at, WordClass.Role));

    /// <summary>The subject that begins at a token after an inverted verb: "said the minister", "warned geologist Per Olsen".</summary>
    public Subject? After(int at, TokenRange sentence)
    {
        // "says 23-year-old Meera Das"
        if (_t.IsNumber(at) && _t.IsHyphen(at + 1) && _t.Is(at + 2, "year") && _t.IsHyphen(at + 3) && _t.Is(at + 4, "old"))
        {
            at += 5;
        }

        if (Aged(at) is { } aged)
        {
            return aged;
        }

        for (var from = at; at <= sentence.Last && !reading.IsQuoted(at);)
        {
            if (_t.IsAny(at, "he", "she", "they") && _t.Has(at, WordClass.Pronoun))
            {
                return new Subject("", new TokenRange(at, at), Pronoun: true);
            }

            var named = FirstName(at, sentence, out var end);
            if (named is { } modifier && AfterModifier(modifier) is >= 0 and var rest)
            {
                at = rest;
                continue;
            }

            var subject = named is { } name ? AfterName(name, at) : AfterPhrase(at, end, sentence);
            subject = subject is { Collective: true } or { Doubtful: true } && subject is { } office && Apposed(office) is { } person ? person : subject;
            return at == from || subject is null or { NameIndex: >= 0 } ? subject : subject with
            {
                Name = _t.Slice(from, subject.Range.Last),
                Range = new TokenRange(from, subject.Range.Last),
            };
        }

        return null;
    }

    // "said his daughter, Marcia Alleyne, on Tuesday": the office is the person named between commas after it.
    private Subject? Apposed(Subject office)
    {
        var comma = office.Range.Last + 1;
        var first = comma + 1;
        while (_t.Has(first, WordClass.Title) || (_t.Char(first) == '.' && first > comma + 1))
        {
            first++;
        }

        return _t.IsComma(comma) && (_t.Has(comma - 1, WordClass.Role) || _t.Has(office.Range.First, WordClass.Determiner)) && names.At(reading, first) is { } named && named.Range.First == first && Kind(named) == NameKind.Person
            && (named.Range.Last + 1 >= _t.Count || _t.IsComma(named.Range.Last + 1) || _t.IsDash(named.Range.Last + 1) || _t.Char(named.Range.Last + 1) is '.' or ';')
                ? OfName(named, first) with { Range = new TokenRange(office.Range.First, named.Range.Last) } : null;
    }

    // The first name of the phrase that begins at a token, or null with the end of the phrase.
    private NamedAt? FirstName(int at, TokenRange sentence, out int end)
    {
        end = at;
        while (end <= sentence.Last && end < at + 14 && !reading.IsQuoted(end))
        {
            if (names.At(reading, end) is { } named && named.Range.First == end)
            {
                return named;
            }

            if (!(_t.IsWord(end) || _t.IsPossessive(end) || _t.IsHyphen(end) || (_t.Char(end) == '.' && _t.Has(end - 1, WordClass.Title)))
                || _t.Has(end, WordClass.Conjunction | WordClass.Pronoun | WordClass.Being | WordClass.Auxiliary | WordClass.Preposition | WordClass.Adverb)
                || (_t.Has(end, WordClass.Reporting) && !_t.Has(end, Noun) && _t.IsLower(end) && !_t.Has(end, WordClass.RoleModifier)))
            {
                break;
            }

            end++;
        }

        return null;
    }

    // "said Karachi resident Ali", "said the Lahore court": the name only stands before the one who speaks. -1 when it is the one.
    private int AfterModifier(NamedAt named)
    {
        var next = named.Range.Last + 1;
        return _t.IsPossessive(next) ? next + 1
            : Kind(named) == NameKind.Person ? -1
            : _t.IsWord(next) && !_t.Has(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Pronoun | WordClass.Being | WordClass.Auxiliary | WordClass.Determiner) ? next : -1;
    }

    private Subject? AfterName(NamedAt named, int at)
    {
        for (var before = at; before < named.Range.First; before++)
        {
            if (_t.Has(before, WordClass.Collective) && !_t.Has(before, WordClass.RoleModifier | WordClass.Role))
            {
                return null;
            }
        }

        var subject = OfName(named, named.Range.First);
        return subject with { Range = new TokenRange(Math.Min(at, subject.Range.First), named.Range.Last) };
    }

    private Subject? AfterPhrase(int at, int end, TokenRange sentence)
    {
        var head = end - 1;
        while (head > at && (_t.IsPossessive(head) || _t.IsHyphen(head) || _t.Char(head) == '.'))
        {
            head--;
        }

        if (head < at)
        {
            return null;
        }

        var last = head;
        if (_t.IsAny(end, "of", "for", "at", "from", "in") && end <= sentence.Last && names.At(reading, _t.Has(end + 1, WordClass.Determiner) ? end + 2 : end + 1) is { } named)
        {
            last = named.Range.Last;
        }

        if (_t.Is(end, "for") || _t.Is(end, "of"))
        {
            // "said a spokesman for the airport": up to the end of the clause.
            while (last == head && end <= sentence.Last && (_t.IsWord(end) || _t.IsPossessive(end)) && !_t.Has(end, WordClass.Conjunction | WordClass.Pronoun | WordClass.Adverb | WordClass.Being)
                && (!_t.Has(end, WordClass.Preposition) || _t.IsAny(end, "of", "for")) && end - at < 8)
            {
                end++;
            }

            last = last == head && !_t.Has(end - 1, WordClass.Preposition | WordClass.Determiner) ? end - 1 : last;
        }

        if (Epithet(at, head, last) is { } epithet)
        {
            return epithet;
        }

        if (_t.IsCapital(head) && !_t.Has(head, Noun) && !_t.Has(head, WordClass.Determiner))
        {
            var start = CapitalStart(head, at);
            return names.Fuller(_t.Slice(start, head)) is >= 0 and var person ? OfPerson(person, new TokenRange(at, head)) : new Subject(_t.Slice(start, head), new TokenRange(at, head)) { Confidence = 0.8, Role = RoleBefore(start) };
        }

        return OfPhrase(at, head, last);
    }

    private int CapitalStart(int head, int at)
    {
        while (head > at && (_t.IsCapital(head - 1) || (_t.IsHyphen(head - 1) && _t.Glued(head - 1))) && !_t.Has(head - 1, WordClass.Role | WordClass.Title | WordClass.Determiner))
        {
            head--;
        }

        return head;
    }
}
