// Reads the noun phrase that a reporting verb belongs to.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class SubjectReader(Reading reading, NameRegister names)
{
    private const WordClass Noun = WordClass.Role | WordClass.Collective | WordClass.Document | WordClass.OrganizationNoun;
    // Words that no name rule knows are as often half a name or a thing: they speak, so that nobody else is said to, and are not shown.
    private const double Unsure = 0.75;
    private readonly TokenText _t = reading.Tokens;

    /// <summary>The subject that ends before a verb, inside its sentence; null when the verb reports nothing ("declined to say").</summary>
    public Subject? Before(int verb, TokenRange sentence)
    {
        var at = verb - 1;
        while (at >= sentence.First && IsPassedOver(at))
        {
            if (_t.Has(at, WordClass.Being) && ReportingVerbs.Of(_t.Span(verb)).Form != VerbForm.Participle)
            {
                return null;
            }

            if (_t.IsAny(at, "not", "never", "to", "didn't", "didn’t", "wouldn't", "could", "would", "should", "might", "may", "must"))
            {
                return null;
            }

            at--;
        }

        if (_t.IsAny(at, "to", "not", "never", "declined", "refused", "without"))
        {
            return null;
        }

        return EndingAt(at, sentence, 0) is { } subject ? !IsOwnName(subject.Range.First) && Antecedent(subject, sentence) is { } relative ? EndingAt(relative - 1, sentence, 1) : subject : null;
    }

    /// <summary>The noun phrase that ends with a token.</summary>
    public Subject? Ending(int at, TokenRange sentence) => EndingAt(at, sentence, 0);

    // "A woman who lost her shop said": the object of a relative clause does not speak. The token that begins the clause, or null.
    private int? Antecedent(Subject subject, TokenRange sentence)
    {
        for (var at = subject.Range.First - 2; at > sentence.First && subject.Range.First - at < 30 && !_t.IsComma(at) && !_t.IsDash(at) && _t.Char(at) is not (';' or ':' or ')' or '(') && !reading.IsQuoted(at); at--)
        {
            if (_t.IsAny(at, "who", "which", "whose") && !_t.IsComma(at - 1) && !_t.Has(at - 1, WordClass.Reporting | WordClass.Preposition | WordClass.Conjunction))
            {
                return at;
            }

            // "The firm that built the dam said": "that" belongs to the noun that the sentence begins with.
            if (_t.Is(at, "that") && _t.Has(at - 1, Noun) && !_t.Has(at - 1, WordClass.Document) && at - sentence.First < 5 && _t.Has(sentence.First, WordClass.Determiner))
            {
                return at;
            }
        }

        return null;
    }

    private bool IsPassedOver(int at) =>
        !_t.IsCapital(at) && (_t.Has(at, WordClass.Adverb | WordClass.Auxiliary | WordClass.Being) || (_t.IsLower(at) && _t.Span(at).EndsWith("ly", StringComparison.Ordinal) && _t[at].Length > 4))
        && !IsNamed(at);

    private Subject? EndingAt(int at, TokenRange sentence, int depth)
    {
        // "…a colleague in November but said": no phrase ends with a conjunction.
        if (at < sentence.First || depth > 3 || reading.IsQuoted(at) || _t.Has(at, WordClass.Conjunction))
        {
            return null;
        }

        if (_t.Has(at, WordClass.Pronoun))
        {
            return OfPronoun(at, sentence, depth);
        }

        if (NameRuns.IsPostNominal(_t, at) && (IsNamed(at - 1) || (_t.IsCapital(at - 1) && _t.IsCapital(at - 2))))
        {
            return EndingAt(at - 1, sentence, depth + 1);
        }

        if (_t.IsComma(at) || _t.Char(at) == ')' || _t.IsDash(at))
        {
            return AcrossComma(at, sentence, depth);
        }

        // "Lin said on Monday" has its day before the verb too: "Lin on Monday said".
        if (_t.Has(at, WordClass.Weekday | WordClass.Month) && _t.IsAny(at - 1, "on", "in", "late", "early"))
        {
            return EndingAt(at - 2, sentence, depth + 1);
        }

        return _t.Is(at, "old") && Aged(at - 5) is { } aged ? aged : Named(at, sentence) ?? Unnamed(at, sentence);
    }

    private Subject? OfPronoun(int at, TokenRange sentence, int depth)
    {
        if (_t.Is(at, "who"))
        {
            var antecedent = EndingAt(_t.IsComma(at - 1) ? at - 2 : at - 1, sentence, depth + 1);
            return antecedent is null ? null : antecedent with { Relative = true };
        }

        return _t.IsAny(at, "he", "she", "they", "it") ? new Subject("", new TokenRange(at, at), Pronoun: true) : null;
    }

    private Subject? Named(int last, TokenRange sentence)
    {
        if (names.At(reading, last) is not { } named || named.Range.Last != last)
        {
            return Unlisted(last, sentence);
        }

        var first = named.Range.First;
        var phrase = first;
        while (_t.IsCapital(phrase - 1) && Kind(named) != NameKind.Person && !_t.Has(phrase - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Role))
        {
            phrase--;
        }

        var before = _t.Has(phrase - 1, WordClass.Determiner) ? phrase - 2 : phrase - 1;
        if (before > sentence.First && _t.IsAny(before, "of", "for", "in", "from", "at", "with") && !reading.IsQuoted(before))
        {
            // "Dr Yusuf Bello of the NCDC said"
            return names.At(reading, before - 1) is { } member && Kind(member) == NameKind.Person ? OfName(member, member.Range.First) : Unnamed(last, sentence);
        }

        if (!_t.Is(before, "and"))
        {
            return OfName(named, first);
        }

        // "Ali Khan and Ana Silva", "Maria and Jose Silva"
        var other = names.At(reading, before - 1) is { } joined && Kind(joined) == Kind(named) ? joined.Range.First : _t.Has(before - 1, WordClass.GivenName) && Kind(named) == NameKind.Person ? before - 1 : -1;
        return other >= 0 ? new Subject(_t.Slice(other, last), new TokenRange(other, last), Collective: true) : OfName(named, first);
    }

    // A capitalised word that no name rule was sure of: "Modi said".
    private Subject? Unlisted(int last, TokenRange sentence)
    {
        var first = last;
        while (first >= sentence.First && (_t.IsCapital(first) || (_t.IsHyphen(first) && _t.Glued(first) && _t.IsCapital(first - 1))) && !(first == sentence.First && first < last && _t.Has(first, WordClass.Opener)) && !_t.Has(first, WordClass.Determiner | WordClass.Role | WordClass.Title | WordClass.Month | WordClass.Weekday | WordClass.Preposition))
        {
            first--;
        }

        first++;
        first = first < last && _t.Has(first, WordClass.Demonym) ? first + 1 : first;
        var before = _t.Has(first - 1, WordClass.Determiner) ? first - 2 : first - 1;
        if (first <= last && _t.IsAny(before, "of", "from", "at") && names.At(reading, before - 1) is { } member && Kind(member) == NameKind.Person)
        {
            return OfName(member, member.Range.First);
        }

        if (first == last && Epithet(first - 1, last, last) is { } epithet)
        {
            return epithet;
        }

        if (first <= last && IsOwnName(first))
        {
            return new Subject(_t.Slice(first, last), new TokenRange(first, last)) { Confidence = 0.85 };
        }

        if (first > last || _t.Has(last, WordClass.Collective | WordClass.Document) || _t.Has(before, WordClass.Preposition) || (_t.Is(before, "of") && _t.Has(before - 1, Noun)))
        {
            return null;
        }

        if (_t.Has(first, WordClass.Opener) && first == sentence.First)
        {
            return null;
        }

        var full = first;
        while (full > sentence.First && (_t.Has(full - 1, WordClass.Particle) || (_t.IsHyphen(full - 1) && _t.Has(full - 2, WordClass.Particle))))
        {
            full--;
        }

        return names.Fuller(_t.Slice(full, last)) is >= 0 and var person ? OfPerson(person, new TokenRange(full, last)) : new Subject(_t.Slice(first, last), new TokenRange(first, last)) { Confidence = Unsure, Role = RoleBefore(first) };
    }

    private string? RoleBefore(int first) => Roles.Before(_t, first) is { } role ? _t.Slice(role.First, role.Last) : null;

    private Subject OfPerson(int person, TokenRange range) => new(names.Names[person].Name, range) { Role = names.Names[person].Role, NameIndex = person, Confidence = 0.9 };

    private Subject OfName(NamedAt named, int first)
    {
        var name = names.Names[named.Name];
        if (!name.Name.Contains(' ', StringComparison.Ordinal) && names.Fuller(name.Name, name.Title) is >= 0 and var fuller)
        {
            return OfPerson(fuller, new TokenRange(first, named.Range.Last));
        }

        var start = Roles.Before(_t, first)?.First ?? first;
        return new Subject(name.Name, new TokenRange(start, named.Range.Last)) { Role = name.Role, NameIndex = named.Name, Confidence = 0.95 };
    }

    private NameKind Kind(NamedAt named) => names.Names[named.Name].Kind;

    private bool IsNamed(int at) => names.At(reading, at) is not null;
}
