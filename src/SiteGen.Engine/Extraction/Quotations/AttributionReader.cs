// Finds who says a quotation, by where the reporting verb stands: after the marks, before them, or at the sentence's end.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class AttributionReader(Reading reading, NameRegister names)
{
    private readonly TokenText _t = reading.Tokens;
    private readonly SubjectReader _subjects = new(reading, names);

    /// <summary>“…,” said X; “…,” X said; “…”, according to X.</summary>
    public Attribution? After(int close, TokenRange sentence)
    {
        var at = close + 1;

        // “‘Off the roof!’” he said: the inner marks close first.
        var last = close - 1;
        while (_t.IsMark(last))
        {
            last--;
        }

        var stop = _t.IsComma(last) || _t.Char(last) is '?' or '!' or '…' || _t.IsDash(last);
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

        if (IsFinite(at) || (stop && IsPast(at) && _subjects.Begins(at + 1)))
        {
            return Inverted(at, sentence, "quote-verb-speaker");
        }

        return !stop || _t.Has(at, WordClass.Conjunction) ? null : Straight(at, sentence, at, "quote-speaker-verb") ?? Shaped(at, sentence);
    }

    // “No,” Khan beamed. — whatever verb stands alone between a speaker and the end of the clause.
    private Attribution? Shaped(int at, TokenRange sentence)
    {
        var verb = _t.IsAny(at, "he", "she") ? at + 1 : names.At(reading, at) is { } named && named.Range.First == at ? named.Range.Last + 1 : -1;
        while (verb > 0 && _t.Has(verb, WordClass.Adverb))
        {
            verb++;
        }

        return verb > 0 && IsPast(verb) && (_t.Char(verb + 1) is '.' or ',' || _t.IsComma(verb + 1) || _t.Has(verb + 1, WordClass.Preposition | WordClass.Adverb)) && _subjects.Before(verb, sentence with { First = at }) is { } subject
            ? Make(subject, new TokenRange(subject.Range.First, verb), verb, new Origin("quote-speaker-verb", Math.Min(subject.Confidence, 0.85))) : null;
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

            // “…,” she quoted him as saying.
            if (_t.IsAny(verb, "quoted", "cited", "quotes", "cites"))
            {
                return null;
            }

            // “…?” she is said to have replied.
            if (_t.Is(verb + 1, "to") && _t.Has(verb - 1, WordClass.Being))
            {
                continue;
            }

            return (_subjects.Before(verb, sentence with { First = first }) ?? Infinitive(verb, sentence with { First = first })) is { Relative: false } subject && (subject.Range.First <= first + 1 || (_t.Has(first, WordClass.Particle) && subject.Range.First <= first + 3) || subject.Pronoun || IsApposition(first, subject))
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

            if (Source(at, sentence) is { } source && (at == sentence.First || _t.Is(at, "according") || open - source.Cue.Last <= 2))
            {
                return source;
            }

            if (At(at, open, sentence) is { } attribution)
            {
                return attribution;
            }

            // "testified that his boss had rung and told him: “…”": who told is not sure, and nobody farther off is.
            if (_t.IsAny(at - 1, "and", "but", "or") && IsFinite(at) && IsInClause(at, sentence))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsInClause(int at, TokenRange sentence)
    {
        for (var that = at - 1; that > sentence.First && that > at - LongestClause; that--)
        {
            if (_t.Is(that, "that") && _t.Has(that - 1, WordClass.Reporting | WordClass.Weekday))
            {
                return true;
            }
        }

        return false;
    }

    private Attribution? At(int verb, int open, TokenRange sentence)
    {
        if (!_t.Has(verb, WordClass.Reporting))
        {
            return null;
        }

        var spoken = ReportingVerbs.Of(_t.Span(verb));
        if (!_t.IsLower(verb) && spoken.Form != VerbForm.Participle)
        {
            return null;
        }

        if (Text(verb, open, sentence) is { } text)
        {
            return text;
        }

        if (spoken.Form == VerbForm.Participle)
        {
            return spoken.Quotes ? Participle(verb, open, sentence) : null;
        }

        // "dismissed the claim as “theatre”": a verb that introduces no speech by itself does with "as".
        var quotes = spoken.Quotes || (_t.Is(_t.Has(open - 1, WordClass.Determiner) ? open - 2 : open - 1, "as") && open - verb < 10);
        // "accused the firm of “poisoning a generation”"
        quotes |= spoken.Kind == ReportingKind.Claims && _t.IsAny(open - 1, "of", "for") && open - verb < 10;

        // "submitted that the rules would come “very shortly”"
        quotes |= _t.Is(verb + 1, "that");
        if (!quotes || !(IsFinite(verb) || IsPresentPlural(verb) || spoken.Form == VerbForm.Base) || Speaker(verb, sentence) is not { } subject)
        {
            return null;
        }

        if (subject.Relative && HasComma(verb, open))
        {
            return null;
        }

        // "the devices announced “with drums”": what is no person or body was announced.
        if (subject is { Collective: true, Confidence: <= 0.82 } && _t.IsAny(verb, "announced", "reported", "posted", "described", "proposed", "promised", "confirmed", "declared", "called", "suggested", "recorded") && verb == open - 1 && _t.Has(open + 1, WordClass.Preposition))
        {
            return null;
        }

        var far = open - verb > 6;
        return Make(subject, new TokenRange(subject.Range.First, verb), verb, new Origin(far ? "speaker-verb-clause" : "speaker-verb-quote", far ? Math.Min(subject.Confidence, 0.88) : subject.Confidence));
    }

    private Subject? Speaker(int verb, TokenRange sentence) =>
        IsFinite(verb) || IsPresentPlural(verb) ? _subjects.Before(verb, sentence) ?? Coordinate(verb, sentence) ?? Infinitive(verb, sentence) : Infinitive(verb, sentence);

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

            // "Skipper ‘did not see’ her, inquest told"
            if (headline && _t.IsAny(sentence.Last, "told", "heard", "hears") || _t.IsAny(sentence.Last - 1, "told", "heard", "hears"))
            {
                return null;
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

    /// <summary>The reporting clause of a sentence whatever it quotes: its first finite verb of saying with a subject.</summary>
    public Attribution? Main(TokenRange sentence)
    {
        for (var at = sentence.First; at <= sentence.Last; at++)
        {
            if (!reading.IsQuoted(at) && (IsFinite(at) || IsPresentPlural(at)) && (_subjects.Before(at, sentence) ?? Coordinate(at, sentence)) is { Relative: false } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("statement", subject.Confidence));
            }
        }

        return null;
    }
}
