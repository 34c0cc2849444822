// Whom a sentence begins with: the subject that a later verb, a colon or the next quotation goes back to.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class AttributionReader
{
    // The subject of the sentence's first verb: of saying, or after a phrase that begins the sentence.
    private Subject? MainSubject(int before, TokenRange sentence)
    {
        for (var at = sentence.First; at < before; at++)
        {
            if (reading.IsQuoted(at) || at == sentence.First)
            {
                continue;
            }

            if (IsFinite(at) && _subjects.Before(at, sentence) is { Relative: false } subject)
            {
                return subject;
            }

            if ((_t.Has(at, WordClass.Being | WordClass.Auxiliary) || IsPast(at)) && _subjects.Before(at, sentence) is { Relative: false } main && (main.Range.First <= sentence.First + 1 || IsAfterOpening(main, sentence) || IsOneOf(main, sentence) || (main.NameIndex >= 0 && main.Range.First <= sentence.First + 3 && _t.IsPossessive(main.Range.First - 1))))
            {
                return main;
            }
        }

        return null;
    }

    // "In the pole vault, Lars Hopeman cleared 5.92 metres"
    private bool IsAfterOpening(Subject subject, TokenRange sentence) =>
        (_t.IsComma(subject.Range.First - 1) && _t.Has(sentence.First, WordClass.Determiner) && subject.Range.First - sentence.First < 6) ||
        _t.IsComma(subject.Range.First - 1) && (_t.Has(sentence.First, WordClass.Preposition) || (_t.IsCapital(sentence.First) && (_t.Span(sentence.First).EndsWith("ed", StringComparison.Ordinal) || _t.Span(sentence.First).EndsWith("ing", StringComparison.Ordinal)))) && subject.Range.First - sentence.First < 18;

    /// <summary>The person whom a sentence begins with, with title and office, when it names no other.</summary>
    public Subject? Beginning(TokenRange sentence)
    {
        var at = NextPerson(sentence.First, sentence);
        if (names.At(reading, at) is not { } named || _t.IsPossessive(named.Range.Last + 1) || _subjects.Ending(named.Range.Last, sentence) is not { } subject || subject.NameIndex != named.Name || !IsAtStart(subject.Range.First, sentence))
        {
            return null;
        }

        for (at = NextPerson(AfterRelative(named.Range.Last + 1, sentence), sentence); at >= 0; at = NextPerson(at + 1, sentence))
        {
            if (names.At(reading, at)?.Name != named.Name)
            {
                return null;
            }
        }

        return subject;
    }

    // "Angharad Rose, whose son Dylan died, sits on the panel": past the clause between commas.
    private int AfterRelative(int comma, TokenRange sentence)
    {
        var at = comma + 2;
        while (_t.IsComma(comma) && _t.IsAny(comma + 1, "who", "whose") && at < sentence.Last && !_t.IsComma(at))
        {
            at++;
        }

        return _t.IsComma(at) ? at : comma;
    }

    // The next token of a person's name outside marks; -1 for none.
    private int NextPerson(int at, TokenRange sentence)
    {
        for (; at <= sentence.Last; at++)
        {
            if (!reading.IsQuoted(at) && names.At(reading, at) is { } named && names.Names[named.Name].Kind == NameKind.Person && !Pronouns.IsPossessor(_t, named))
            {
                return at;
            }
        }

        return -1;
    }

    // Only titles, offices and the names of bodies stand before: "Commission on Audit (COA) supervising auditor".
    private bool IsAtStart(int at, TokenRange sentence)
    {
        var first = sentence.First + (_t.IsAny(sentence.First, "but", "and", "yet") ? 1 : 0);
        for (at--; at >= first; at--)
        {
            if (!(_t.Has(at, WordClass.Role | WordClass.RoleModifier | WordClass.Title | WordClass.Determiner | WordClass.Demonym) || _t.Char(at) is '.' or '(' or ')' or '-' || _t.IsCapital(at) || _t.IsPossessive(at) || _t.IsAny(at, "of", "for", "on", "and")
                || (_t.IsLower(at) && (_t[at].Class == WordClass.None && _t.Has(at + 1, WordClass.Role | WordClass.RoleModifier)))))
            {
                return false;
            }
        }

        return true;
    }

    // "One of the traders, Mrs Obiora, thanked": a name in apposition to a phrase that begins the sentence.
    private bool IsOneOf(Subject subject, TokenRange sentence) =>
        subject.NameIndex >= 0 && _t.Is(sentence.First, "one") && _t.Is(sentence.First + 1, "of") && subject.Range.First - sentence.First < 12;

    /// <summary>The subject that a sentence begins with, whatever its verb; null for a pronoun and where it is not sure.</summary>
    public Subject? Opening(TokenRange sentence) => MainSubject(sentence.Last + 1, sentence) is { Pronoun: false } subject ? subject : Office(sentence);

    // "At this, the minister rose": an office that one named person holds.
    private Subject? Office(TokenRange sentence)
    {
        var first = Strangers.AfterAdverbial(_t, sentence.First);
        if (!_t.Is(first, "the"))
        {
            return null;
        }

        for (var head = first + 1; head < first + 4; head++)
        {
            if (_t.Has(head, WordClass.Role) && _t.IsLower(head) && _t.IsLower(head + 1) && !_t.Has(head + 1, WordClass.Role | WordClass.Preposition | WordClass.Collective))
            {
                return _subjects.Ending(head, sentence) is { Pronoun: false, NameIndex: >= 0 } subject ? subject : null;
            }
        }

        return null;
    }

    // "Khan thanked them but added that…": the first verb's subject, where no other clause stands between.
    private Subject? Coordinate(int verb, TokenRange sentence)
    {
        if (!_t.IsAny(verb - 1, "and", "but", "then") || verb - sentence.First > LongestClause)
        {
            return null;
        }

        for (var at = sentence.First; at < verb - 1; at++)
        {
            if (!_t.IsAny(at, "and", "but", "then") && _t.Has(at, WordClass.Conjunction) || _t.IsAny(at, "who", "which", "as", "after", "before", "since") || _t.Char(at) is ';' or ':')
            {
                return null;
            }
        }

        return MainSubject(verb - 1, sentence);
    }

    private bool IsPast(int at) => _t.IsLower(at) && _t[at].Length > 3 && _t.Span(at).EndsWith("ed", StringComparison.Ordinal);
}
