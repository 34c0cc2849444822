// The forms of attribution that are no plain "X said": participles, sources, colons.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class AttributionReader
{
    private const int LongestClause = 60;

    // "…, calling them “invented”", "…, describing it as “fair”", "was quoted as saying".
    private Attribution? Participle(int verb, int open, TokenRange sentence)
    {
        if (open - verb > 14)
        {
            return null;
        }

        if (_t.Is(verb - 1, "as") && _t.IsAny(verb - 2, "quoted", "cited", "reported"))
        {
            var being = _t.Has(verb - 3, WordClass.Being) ? verb - 3 : verb - 2;
            return _subjects.Before(being, sentence) is { } quoted
                ? Make(quoted, new TokenRange(quoted.Range.First, verb), verb, new Origin("quoted-as-saying", quoted.Confidence)) : null;
        }

        if (_t.Is(verb - 1, "as") && Quoted(verb, sentence) is { } source)
        {
            return source;
        }

        if (_t.Has(verb - 1, WordClass.Being) && _subjects.Before(verb, sentence) is { } progressive)
        {
            return Make(progressive, new TokenRange(progressive.Range.First, verb), verb, new Origin("speaker-verb-quote", progressive.Confidence));
        }

        if (verb == sentence.First || _t.Char(verb - 1) == ':' || (verb == sentence.First + 1 && _t.IsAny(verb - 1, "while", "by", "after", "in")))
        {
            return Leading(verb, open, sentence);
        }

        var opening = _t.IsComma(verb - 1) || _t.IsDash(verb - 1) || reading.IsQuoted(verb - 1) || _t.Is(verb - 1, "and") || (_t.Has(verb - 1, WordClass.Adverb) && _t.IsComma(verb - 2));
        if (!opening || (MainSubject(verb, sentence) ?? Beginning(sentence with { Last = verb - 1 })) is not { } subject)
        {
            return null;
        }

        return Make(subject, new TokenRange(verb, Math.Min(open - 1, verb + 3)), verb, new Origin("participle", Math.Min(subject.Confidence, 0.88)));
    }

    // Observing that “nobody is above the law”, the High Court ordered…: the participle's subject comes after the comma.
    private Attribution? Leading(int verb, int open, TokenRange sentence)
    {
        var at = open + 1;
        while (at <= sentence.Last && (reading.IsQuoted(at) || !_t.IsComma(at)) && at - open < 100)
        {
            at++;
        }

        var comma = _t.IsComma(at) && !reading.IsQuoted(at) ? at : reading.IsQuoted(at - 1) ? at - 1 : -1;
        return comma > 0 && _subjects.After(comma + 1, sentence) is { } subject
            ? Make(subject, new TokenRange(verb, Math.Min(open - 1, verb + 3)), verb, new Origin("participle", Math.Min(subject.Confidence, 0.85))) : null;
    }

    // "placards that read “Go”", "a banner reading “Go”": the text itself speaks.
    private Attribution? Text(int verb, int open, TokenRange sentence)
    {
        var noun = _t.IsAny(verb - 1, "that", "which") ? verb - 2 : verb - 1;
        return verb == open - 1 && _t.IsAny(verb, "read", "reads", "reading", "saying") && _t.Has(noun, WordClass.Document) && _subjects.Ending(noun, sentence) is { } text
            ? Make(text, new TokenRange(text.Range.First, verb), verb, new Origin("speaker-verb-quote", text.Confidence)) : null;
    }

    // "Xinhua quoted Lin as saying": whoever stands between the verb and "as".
    private Attribution? Quoted(int verb, TokenRange sentence)
    {
        var quotes = verb - 2;
        while (quotes > sentence.First && verb - quotes < 20 && !_t.IsAny(quotes, "quoted", "quotes", "cited", "cites"))
        {
            quotes--;
        }

        return _t.IsAny(quotes, "quoted", "quotes", "cited", "cites") && _subjects.After(quotes + 1, sentence) is { Pronoun: false } subject && (subject.Range.Last >= verb - 3 || (_t.Has(subject.Range.Last + 1, WordClass.Preposition) && subject.Range.Last >= verb - 6))
            ? Make(subject, new TokenRange(subject.Range.First, verb), verb, new Origin("quoted-as-saying", subject.Confidence)) : null;
    }

    // "according to X", "per X", "in X's words", "in the words of X".
    private Attribution? Source(int at, TokenRange sentence)
    {
        int from;
        if (_t.Is(at, "according") && _t.Is(at + 1, "to"))
        {
            from = at + 2;
        }
        else if (_t.Is(at, "in") && _t.Is(at + 1, "the") && _t.Is(at + 2, "words") && _t.Is(at + 3, "of"))
        {
            from = at + 4;
        }
        else if (_t.Is(at, "per") && IsPer(at))
        {
            from = at + 1;
        }
        else if (_t.Is(at, "in") && HasWordsOf(at))
        {
            from = at + 1;
        }
        else
        {
            return _t.Is(at, "as") ? Put(at, sentence) : null;
        }

        return _subjects.After(from, sentence) is { } subject
            ? Make(subject, new TokenRange(at, subject.Range.Last), at, new Origin("according-to", Math.Min(subject.Confidence, 0.92))) : null;
    }

    // "as Mr Patel put it"
    private Attribution? Put(int at, TokenRange sentence)
    {
        for (var verb = at + 2; verb < at + 14 && verb < sentence.Last && !reading.IsQuoted(verb); verb++)
        {
            if (_t.IsAny(verb, "put", "puts") && _t.Is(verb + 1, "it"))
            {
                return _subjects.Before(verb, sentence with { First = at + 1 }) is { } subject && subject.Range.First <= at + 2
                    ? Make(subject, new TokenRange(subject.Range.First, verb + 1), verb, new Origin("according-to", Math.Min(subject.Confidence, 0.92))) : null;
            }
        }

        return null;
    }

    // "in Mr Patel's words"
    private bool HasWordsOf(int at)
    {
        for (var possessive = at + 2; possessive < at + 7; possessive++)
        {
            if (_t.IsPossessive(possessive))
            {
                return _t.Is(possessive + 1, "words") || (_t.Is(possessive + 1, "own") && _t.Is(possessive + 2, "words"));
            }
        }

        return false;
    }

    // "Per" is a name as well: it is a preposition in small letters, or before a name that stands in the text without it.
    private bool IsPer(int at)
    {
        if (names.At(reading, at) is { } self && self.Range.First == at && self.Range.Last > at)
        {
            return false;
        }

        return names.At(reading, at + 1) is { } named && _t.IsComma(named.Range.Last + 1);
    }

    // Speaker: “…” — or the words of a clause that ends with a colon: "The minister said:".
    private Attribution? Colon(int open, TokenRange sentence)
    {
        var colon = open - 1;
        if (_t.Char(colon) != ':' || colon <= sentence.First)
        {
            return null;
        }

        for (var at = colon - 1; at >= sentence.First; at--)
        {
            // "testified that his boss had rung him and told him: “…”": whoever testified does not speak.
            if (!reading.IsQuoted(at) && IsFinite(at) && _t.IsAny(at - 1, "and", "but") && IsInClause(at, sentence))
            {
                return null;
            }

            if (!reading.IsQuoted(at) && IsFinite(at) && _subjects.Before(at, sentence) is { } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("speaker-verb-quote", subject.Confidence));
            }
        }

        if (names.At(reading, colon - 1) is { } named && colon - sentence.First < 12 && names.Names[named.Name] is { Kind: NameKind.Person } person)
        {
            return Make(new Subject(person.Name, named.Range) { Role = person.Role, NameIndex = named.Name }, new TokenRange(sentence.First, colon - 1), colon, new Origin("colon", 0.9));
        }

        // "Her words: “…”"
        if (_t.IsAny(sentence.First, "his", "her") && _t.Is(sentence.First + 1, "words"))
        {
            return colon != sentence.First + 2 ? null : Make(new Subject("", new TokenRange(sentence.First, sentence.First), Pronoun: true), new TokenRange(sentence.First, colon - 1), colon, new Origin("colon", 0.85));
        }

        // The whole of what stands before the colon is the speaker.
        if (_subjects.After(sentence.First, sentence) is { Pronoun: false } label && label.Range.Last == colon - 1)
        {
            return Make(label, new TokenRange(sentence.First, colon - 1), colon, new Origin("colon", 0.9));
        }

        // "But he did rule it out: “…”"
        var pronoun = _t.IsAny(sentence.First, "but", "and", "then", "instead") ? sentence.First + 1 : sentence.First;
        if (_t.IsAny(pronoun, "he", "she") && NextPerson(pronoun, sentence with { Last = colon - 1 }) < 0 && names.At(reading, colon - 1) is null)
        {
            return Make(new Subject("", new TokenRange(pronoun, pronoun), Pronoun: true), new TokenRange(pronoun, colon - 1), colon, new Origin("colon", 0.82));
        }

        // "Petrova was more upbeat: “…”", "Petrova hit back: “…”"
        return Beginning(sentence with { Last = colon - 1 }) is { } first && names.At(reading, colon - 1) is null ? Make(first, new TokenRange(first.Range.First, colon - 1), colon, new Origin("colon", 0.82)) : Opening(sentence with { Last = colon - 1 }) is { NameIndex: >= 0 and var index } upbeat && names.Names[index].Kind == NameKind.Person && names.At(reading, colon - 1) is null
            ? Make(upbeat, new TokenRange(upbeat.Range.First, colon - 1), colon, new Origin("colon", 0.82)) : null;
    }

    // ‘We will rebuild’: mayor vows to stay — the speaker ends where a verb begins.
    private Attribution? Label(int colon, TokenRange sentence)
    {
        if (FullName(colon + 1) is { } speaker)
        {
            return Make(speaker, speaker.Range, colon, new Origin("headline-colon", 0.9));
        }

        var last = colon;
        while (last < sentence.Last && (_t.IsWord(last + 1) || _t.IsHyphen(last + 1) || _t.IsPossessive(last + 1)) && !IsLabelEnd(last + 1))
        {
            last++;
        }

        if (last - colon is < 1 or > 6 || reading.IsQuoted(colon + 1))
        {
            return null;
        }

        for (var at = colon + 1; at <= last; at++)
        {
            // "tributes to Ade Bright" and "carer jailed" say nothing, "mayor of Linden" does.
            if ((at > colon + 1 && at == last && IsPast(at)) || (_t.Has(at, WordClass.Preposition | WordClass.Conjunction) && !_t.IsAny(at, "of", "and")))
            {
                return null;
            }
        }

        var subject = new Subject(_t.Slice(colon + 1, last), new TokenRange(colon + 1, last), Collective: !_t.IsCapital(last) || _t.Has(last, WordClass.Role));
        return Make(subject, subject.Range, colon, new Origin("headline-colon", 0.9));
    }

    // A name of which nothing but its own words, a possessive or a hyphen follows: "Lin Jian", not "Lin's lawyer".
    private Subject? FullName(int at) => names.At(reading, at) is { } named && named.Range.First == at && !_t.IsPossessive(named.Range.Last + 1) && !_t.IsHyphen(named.Range.Last + 1) && !_t.IsCapital(named.Range.Last + 1)
        && !_t.Has(named.Range.Last + 1, WordClass.Role | WordClass.RoleModifier | WordClass.Collective)
            ? new Subject(names.Names[named.Name].Name, named.Range) { Role = names.Names[named.Name].Role, NameIndex = named.Name } : null;

    private bool IsLabelEnd(int at) =>
        _t.IsLower(at) && _t.Has(at, WordClass.Reporting) && ReportingVerbs.Of(_t.Span(at)).Form is VerbForm.Third or VerbForm.Past && !_t.Has(at, WordClass.Collective | WordClass.Document);
}
