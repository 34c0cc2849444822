// Finds who says a quotation, by where the reporting verb stands: after the marks, before them, or at the sentence's end.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed class AttributionReader(Reading reading, NameRegister names)
{
    private readonly TokenText _t = reading.Tokens;
    private readonly SubjectReader _subjects = new(reading, names);

    /// <summary>“…,” said X; “…,” X said; “…”, according to X.</summary>
    public Attribution? After(int close, TokenRange sentence)
    {
        var at = close + 1;
        var stop = _t.IsComma(close - 1) || _t.Char(close - 1) is '?' or '!' or '…' || _t.IsDash(close - 1);
        while (_t.IsComma(at) || _t.IsDash(at))
        {
            stop = true;
            at++;
        }

        if (at > sentence.Last || reading.IsQuoted(at))
        {
            return null;
        }

        if (Source(at, sentence) is { } source)
        {
            return source;
        }

        if (IsFinite(at))
        {
            return Inverted(at, sentence, "quote-verb-speaker");
        }

        return stop ? Straight(at, sentence, at, "quote-speaker-verb") : null;
    }

    private Attribution? Inverted(int verb, TokenRange sentence, string rule)
    {
        var from = verb + 1;
        if (_t.IsAny(from, "on", "late") && _t.Has(from + 1, WordClass.Weekday))
        {
            from += 2;
        }

        return _subjects.After(from, sentence) is { } subject && !_t.IsAny(verb, "told", "assured")
            ? Make(subject, new TokenRange(verb, subject.Range.Last), verb, new Origin(rule, subject.Confidence)) : null;
    }

    // A subject that begins at a token, with its verb after it.
    private Attribution? Straight(int first, TokenRange sentence, int from, string rule)
    {
        for (var verb = from + 1; verb <= sentence.Last && verb < from + 24 && !reading.IsQuoted(verb); verb++)
        {
            if (_t.Char(verb) is ';' or ':')
            {
                return null;
            }

            if (!IsFinite(verb) && !IsPresentPlural(verb))
            {
                continue;
            }

            return _subjects.Before(verb, sentence with { First = first }) is { Relative: false } subject && (subject.Range.First <= first + 1 || subject.Pronoun || IsApposition(first, subject))
                ? Make(subject, new TokenRange(subject.Range.First, verb), verb, new Origin(rule, Math.Min(subject.Confidence, 0.95))) : null;
        }

        return null;
    }

    // "the minister, Ali Khan, said": the name stands inside the phrase that begins at the token.
    private bool IsApposition(int first, Subject subject) => subject.NameIndex >= 0 && subject.Range.First - first < 12;

    /// <summary>The nearest reporting words before a mark in its sentence.</summary>
    public Attribution? Before(int open, TokenRange sentence)
    {
        if (Colon(open, sentence) is { } colon)
        {
            return colon;
        }

        for (var at = open - 1; at >= sentence.First; at--)
        {
            if (reading.IsQuoted(at))
            {
                continue;
            }

            if (_t.Char(at) is ';' || (_t.IsComma(at) && _t.IsAny(at + 1, "but", "while", "whereas", "although", "though") && !reading.IsQuoted(at + 2) && open - at > 3))
            {
                return null;
            }

            if (Source(at, sentence) is { } source && (at == sentence.First || _t.Is(at, "according")))
            {
                return source;
            }

            if (At(at, open, sentence) is { } attribution)
            {
                return attribution;
            }
        }

        return null;
    }

    private Attribution? At(int verb, int open, TokenRange sentence)
    {
        if (!_t.IsLower(verb) || !_t.Has(verb, WordClass.Reporting))
        {
            return null;
        }

        var spoken = ReportingVerbs.Of(_t.Span(verb));
        if (spoken.Form == VerbForm.Participle)
        {
            return spoken.Quotes ? Participle(verb, open, sentence) : null;
        }

        // "dismissed the claim as “theatre”": a verb that introduces no speech by itself does with "as".
        var quotes = spoken.Quotes || (_t.Is(_t.Has(open - 1, WordClass.Determiner) ? open - 2 : open - 1, "as") && open - verb < 10);
        // "accused the firm of “poisoning a generation”"
        quotes |= spoken.Kind == ReportingKind.Claims && _t.IsAny(open - 1, "of", "for") && open - verb < 10;
        if (!quotes || !(IsFinite(verb) || IsPresentPlural(verb)) || _subjects.Before(verb, sentence) is not { } subject)
        {
            return null;
        }

        if (subject.Relative && HasComma(verb, open))
        {
            return null;
        }

        var far = open - verb > 6;
        return Make(subject, new TokenRange(subject.Range.First, verb), verb, new Origin(far ? "speaker-verb-clause" : "speaker-verb-quote", far ? Math.Min(subject.Confidence, 0.88) : subject.Confidence));
    }

    private bool HasComma(int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (_t.IsComma(at))
            {
                return true;
            }
        }

        return false;
    }

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

        if (_t.Has(verb - 1, WordClass.Being) && _subjects.Before(verb, sentence) is { } progressive)
        {
            return Make(progressive, new TokenRange(progressive.Range.First, verb), verb, new Origin("speaker-verb-quote", progressive.Confidence));
        }

        var opening = _t.IsComma(verb - 1) || _t.IsDash(verb - 1) || reading.IsQuoted(verb - 1) || _t.Is(verb - 1, "and") || (_t.Has(verb - 1, WordClass.Adverb) && _t.IsComma(verb - 2));
        if (!opening || MainSubject(verb, sentence) is not { } subject)
        {
            return null;
        }

        return Make(subject, new TokenRange(verb, Math.Min(open - 1, verb + 3)), verb, new Origin("participle", Math.Min(subject.Confidence, 0.88)));
    }

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

            if ((_t.Has(at, WordClass.Being | WordClass.Auxiliary) || IsPast(at)) && _subjects.Before(at, sentence) is { Relative: false, Range.First: var first } main && first <= sentence.First + 1)
            {
                return main;
            }
        }

        return null;
    }

    private bool IsPast(int at) => _t.IsLower(at) && _t[at].Length > 3 && _t.Span(at).EndsWith("ed", StringComparison.Ordinal);

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
            return null;
        }

        return _subjects.After(from, sentence) is { } subject
            ? Make(subject, new TokenRange(at, subject.Range.Last), at, new Origin("according-to", Math.Min(subject.Confidence, 0.92))) : null;
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
            if (!reading.IsQuoted(at) && IsFinite(at) && _subjects.Before(at, sentence) is { } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("speaker-verb-quote", subject.Confidence));
            }
        }

        if (names.At(reading, colon - 1) is { } named && colon - sentence.First < 12 && names.Names[named.Name] is { Kind: NameKind.Person } person)
        {
            return Make(new Subject(person.Name, named.Range) { Role = person.Role, NameIndex = named.Name }, new TokenRange(sentence.First, colon - 1), colon, new Origin("colon", 0.9));
        }

        // The whole of what stands before the colon is the speaker.
        return _subjects.After(sentence.First, sentence) is { Pronoun: false } label && label.Range.Last == colon - 1
            ? Make(label, new TokenRange(sentence.First, colon - 1), colon, new Origin("colon", 0.9)) : null;
    }

    /// <summary>The sentence ends with its attribution: “…, X said.”, “…, according to X.”, in a headline “…: X”.</summary>
    public Attribution? AtEnd(int close, TokenRange sentence, bool headline)
    {
        for (var at = close + 1; at < sentence.Last; at++)
        {
            if (headline && _t.Char(at) == ':')
            {
                return Label(at, sentence);
            }

            if (!_t.IsComma(at) || reading.IsQuoted(at) || _t.Has(at + 1, WordClass.Conjunction))
            {
                continue;
            }

            var found = Source(at + 1, sentence) ?? Straight(at + 1, sentence, at + 1, "end-of-sentence")
                ?? (IsFinite(at + 1) ? Inverted(at + 1, sentence, "end-of-sentence") : null);
            if (found is not null && (found.Cue.Last >= sentence.Last - 6 || _t.IsComma(found.Cue.Last + 1)))
            {
                return found with { Origin = found.Origin with { Rule = "end-of-sentence", Confidence = Math.Min(found.Origin.Confidence, 0.88) } };
            }
        }

        return null;
    }

    // ‘We will rebuild’: mayor vows to stay — the speaker ends where a verb begins.
    private Attribution? Label(int colon, TokenRange sentence)
    {
        var last = colon;
        while (last < sentence.Last && (_t.IsWord(last + 1) || _t.IsHyphen(last + 1) || _t.IsPossessive(last + 1)) && !IsLabelEnd(last + 1))
        {
            last++;
        }

        if (last - colon is < 1 or > 6 || reading.IsQuoted(colon + 1))
        {
            return null;
        }

        var named = names.At(reading, last);
        var subject = named is { } full && full.Range.First == colon + 1
            ? new Subject(names.Names[full.Name].Name, full.Range) { Role = names.Names[full.Name].Role, NameIndex = full.Name }
            : new Subject(_t.Slice(colon + 1, last), new TokenRange(colon + 1, last), Collective: !_t.IsCapital(last) || _t.Has(last, WordClass.Role));
        return Make(subject, new TokenRange(colon + 1, last), colon, new Origin("headline-colon", 0.9));
    }

    private bool IsLabelEnd(int at) =>
        _t.IsLower(at) && _t.Has(at, WordClass.Reporting) && ReportingVerbs.Of(_t.Span(at)).Form is VerbForm.Third or VerbForm.Past && !_t.Has(at, WordClass.Collective | WordClass.Document);

    /// <summary>Whoever passes on words that are somebody else's: "Lin said that Islamabad had assured…".</summary>
    public Attribution? Outer(Attribution inner, TokenRange sentence)
    {
        var first = inner.Subject.Range.First;
        if (inner.Verb < first || inner.Subject.Pronoun)
        {
            return null;
        }

        var joint = !_t.Is(first - 1, "that") && _t.Has(first - 1, WordClass.Determiner) ? first - 2 : first - 1;
        if (!_t.Is(joint, "that") && !IsFinite(joint))
        {
            return null;
        }

        for (var at = joint; at > sentence.First; at--)
        {
            if (!reading.IsQuoted(at) && IsFinite(at) && _subjects.Before(at, sentence) is { } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("relay", subject.Confidence));
            }
        }

        return null;
    }

    /// <summary>The reporting clause of a sentence whatever it quotes: its first finite verb of saying with a subject.</summary>
    public Attribution? Main(TokenRange sentence)
    {
        for (var at = sentence.First; at <= sentence.Last; at++)
        {
            if (!reading.IsQuoted(at) && (IsFinite(at) || IsPresentPlural(at)) && _subjects.Before(at, sentence) is { Relative: false } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("statement", subject.Confidence));
            }
        }

        return null;
    }

    private Attribution Make(Subject subject, TokenRange cue, int verb, Origin origin)
    {
        var kind = _t.Has(verb, WordClass.Reporting) ? ReportingVerbs.Of(_t.Span(verb)).Kind : ReportingKind.Says;
        return new Attribution(subject, Trim(cue, verb), verb, kind, origin);
    }

    // At most eight words, and the verb is always among them.
    private TokenRange Trim(TokenRange cue, int verb)
    {
        var (first, last) = (cue.First, cue.Last);
        while (Words(first, last) > 8 && first < last)
        {
            if (verb >= last)
            {
                first++;
            }
            else
            {
                last--;
            }
        }

        while (first < last && !_t.IsWord(first))
        {
            first++;
        }

        return new TokenRange(first, last);
    }

    private int Words(int first, int last)
    {
        var count = 0;
        for (var at = first; at <= last; at++)
        {
            count += _t.IsWord(at) || _t.IsNumber(at) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A reporting verb that surely is one: past tense, or third person where no noun has the same form.</summary>
    public bool IsFinite(int at)
    {
        if (!_t.IsLower(at) || !_t.Has(at, WordClass.Reporting))
        {
            return false;
        }

        return ReportingVerbs.Of(_t.Span(at)) switch
        {
            { Form: VerbForm.Past } => !_t.Has(at - 1, WordClass.Determiner) && !_t.IsHyphen(at - 1),
            { Form: VerbForm.Third, Noun: false } => true,
            { Form: VerbForm.Third } => names.At(reading, at - 1) is not null && !_t.IsPossessive(at - 1),
            _ => false,
        };
    }

    // "experts say", "they warn".
    private bool IsPresentPlural(int at) =>
        _t.IsLower(at) && ReportingVerbs.Of(_t.Span(at)) is { Form: VerbForm.Base } verb && verb != default
        && (_t.Has(at - 1, WordClass.Collective) || _t.Is(at - 1, "they")) && !_t.Has(at - 1, WordClass.RoleModifier);
}
