// Speakers without a name: offices, groups and texts, and the one person who holds an office.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class SubjectReader
{
    // Of more holders of an office than these none is meant, and a text of ten thousand ministers takes no longer a word than another.
    private const int MostHolders = 20;

    // "the minister", "a spokesman for the ministry", "residents of the village".
    private Subject? Unnamed(int last, TokenRange sentence)
    {
        var first = last;
        var head = last;
        while (first > sentence.First && last - first < 12 && Extends(first - 1))
        {
            first--;
            if (_t.Has(first, WordClass.Preposition))
            {
                head = first - 1;
            }
            else if (_t.Has(first, WordClass.Determiner) && !_t.Has(first - 1, WordClass.Preposition))
            {
                break;
            }
        }

        while (_t.IsPossessive(first) || _t.IsHyphen(first))
        {
            first++;
        }

        return Proper(last, sentence) ?? OfPhrase(first, head, last);
    }

    // "Transport for Wales said", "Save the Children said": capitalised words with small ones between, from the beginning of the sentence.
    private Subject? Proper(int last, TokenRange sentence)
    {
        var first = sentence.First;
        var capitals = 0;
        for (var at = first; at <= last; at++)
        {
            if (_t.IsCapital(at) && !_t.Has(at, WordClass.Role | WordClass.Collective | WordClass.Document | WordClass.Determiner))
            {
                capitals++;
            }
            else if (at == first || !_t.IsAny(at, "of", "for", "the", "and"))
            {
                return null;
            }
        }

        return capitals > 1 && last - first is > 1 and < 7 && _t.IsCapital(last) && !_t.Has(first, WordClass.Opener | WordClass.Preposition) ? new Subject(_t.Slice(first, last), new TokenRange(first, last)) { Confidence = 0.82 } : null;
    }

    private bool Extends(int at) =>
        !reading.IsQuoted(at) && (_t.IsPossessive(at) || (_t.IsNumber(at) && _t.IsHyphen(at + 1)) || (_t.IsHyphen(at) && _t.Glued(at))
            || (_t.IsWord(at) && !_t.Has(at, WordClass.Conjunction | WordClass.Pronoun | WordClass.Being | WordClass.Auxiliary) && !IsFiniteVerb(at)
                && (!_t.Has(at, WordClass.Preposition) || (_t.IsAny(at, "of", "for", "in", "at", "from", "with") && _t.Has(at - 1, Noun) && at > 0 && !_t.IsCapital(at)))));

    private bool IsFiniteVerb(int at) => _t.IsLower(at) && _t.Has(at, WordClass.Reporting) && !_t.Has(at, Noun) && ReportingVerbs.Of(_t.Span(at)).Form == VerbForm.Past;

    private Subject? OfPhrase(int first, int head, int last)
    {
        if (!_t.IsWord(head) || !_t.Has(head, Noun))
        {
            // Plural trades no list holds: "fishmongers said".
            var word = _t.Span(head);
            var sayer = head == last && ((_t.Has(first, WordClass.Determiner) && _t[head].Class == WordClass.None) || (_t[head].Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u')));
            sayer |= head < last && _t.IsAny(first, "a", "an") && _t[head].Class == WordClass.None && _t.IsAny(head + 1, "in", "from", "at", "of") && head - first < 3;
            sayer |= head < last && _t.Has(first, WordClass.Determiner) && _t[head].Class == WordClass.None && _t.Has(last, WordClass.Document);
            if (!_t.IsLower(head) || !(sayer || word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal) || word.EndsWith("ians", StringComparison.Ordinal)))
            {
                return null;
            }
        }

        if (head < last && last - first > 8)
        {
            last = head;
        }

        // "a move guides called “late”": the article belongs to another noun.
        if (_t.Has(first, WordClass.Preposition) || first > last || (head == last && head > first && _t.IsAny(first, "a", "an") && _t.Span(head)[^1] == 's' && !_t.Span(head).EndsWith("ss", StringComparison.Ordinal)))
        {
            first = head;
        }

        if (_t.IsAny(first, "whose", "which"))
        {
            return null;
        }

        var name = _t.Slice(first, last);
        if (_t.IsCapital(first) && !_t.IsPossessive(first + 1) && (_t.Has(first, WordClass.Determiner) || first == last || !_t.IsCapital(first + 1)) && !_t.Has(first, WordClass.Place | WordClass.Demonym) && !IsNamed(first) && (!_t[first].AllCaps || _t[first].Length == 1))
        {
            name = char.ToLowerInvariant(name[0]) + name[1..];
        }

        // "the captain" where people are named: one of them, or nobody knows.
        if (head == last && _t.Is(first, "the") && _t.Has(head, WordClass.Role) && !_t.Has(head, WordClass.Collective | WordClass.Document | WordClass.OrganizationNoun) && names.HasPersons
            && Holder(first, head, last) is null && Foretold(first, head, last) is null && Bearer(first, head, last) is null && Epithet(first, head, last) is null)
        {
            return new Subject(name, new TokenRange(first, last), Pronoun: true) { Doubtful = true };
        }

        return Holder(first, head, last) ?? Bearer(first, head, last) ?? Foretold(first, head, last) ?? Epithet(first, head, last) ?? Message(first, head, last) ?? new Subject(name, new TokenRange(first, last), Collective: true) { Confidence = HoldsName(head, last) ? 0.75 : _t.Has(head, Noun) ? 0.9 : 0.82 };
    }

    // "Minister of Economic Affairs Jens Pohlandt": three capitals in a row that are no body hold a name which no rule could cut out.
    private bool HoldsName(int head, int last) =>
        last - head > 3 && _t.IsCapital(last) && _t.IsCapital(last - 1) && (_t.IsCapital(last - 2) || (_t.Is(last - 3, "of") && _t.Has(last - 2, WordClass.RoleModifier))) && !NameRuns.HasAny(_t, last - 1, last, WordClass.OrganizationWord | WordClass.Place | WordClass.Acronym | WordClass.Demonym | WordClass.PlaceWord);

    // "the 34-year-old", with nothing that it says the age of
    private Subject? Aged(int at) =>
        _t.Is(at, "the") && _t.IsNumber(at + 1) && _t.IsHyphen(at + 2) && _t.Is(at + 3, "year") && _t.IsHyphen(at + 4) && _t.Is(at + 5, "old") && !_t.IsCapital(at + 6) && !_t.Has(at + 6, Noun)
            ? new Subject("", new TokenRange(at, at + 5), Pronoun: true) { Epithet = true } : null;

    // "the striker", "the novelist", "the Estonian" stand for a name that the text has given.
    private Subject? Epithet(int first, int head, int last) =>
        head == last && _t.Is(first, "the") && head > first && (_t.IsAny(head, "striker", "defender", "midfielder", "goalkeeper", "winger", "forward", "batsman", "batter", "bowler", "spinner", "seamer", "hander", "rounder", "all-rounder", "skipper", "runner", "sprinter", "swimmer", "cyclist", "boxer", "jockey", "debutant", "teenager", "veteran")
            || _t.IsAny(head, "novelist", "author", "poet", "playwright", "singer", "actor", "actress", "composer", "filmmaker", "sculptor", "comedian", "songwriter", "lawmaker", "politician", "cleric", "monarch", "academic", "winner", "champion", "finalist", "Scot", "Swede", "Dane", "Finn", "Pole", "Turk", "Spaniard", "Briton", "Frenchman", "Frenchwoman", "Irishman", "Dutchman", "Englishman") || (_t.IsCapital(head) && _t.Has(head, WordClass.Demonym) && head == first + 1))
            ? new Subject("", new TokenRange(first, last), Pronoun: true) { Epithet = true } : null;

    // "The message read": whose it is, the sentence before tells, or nobody; the words themselves then.
    private Subject? Message(int first, int head, int last) =>
        head == last && head == first + 1 && _t.Is(first, "the") && _t.IsAny(head, "message", "statement", "letter", "email", "post", "tweet", "memo", "note")
            ? new Subject(_t.Slice(first, last).ToLowerInvariant(), new TokenRange(first, last), Pronoun: true) { Epithet = true } : null;

    // "The IG Metall union said": the name between the article and the kind of body.
    private Subject? Bearer(int first, int head, int last)
    {
        if (head != last || head - first < 2 || !_t.Is(first, "the") || !_t.IsAny(head, "union", "newspaper", "agency", "magazine", "website", "charity", "company", "firm", "broadcaster", "airline", "retailer", "station", "paper"))
        {
            return null;
        }

        var end = _t.IsLower(head - 1) && _t.IsAny(head - 1, "news", "radio", "television", "trade", "local", "daily", "weekly") ? head - 2 : head - 1;
        for (var at = first + 1; at <= end; at++)
        {
            if (!_t.IsCapital(at) || _t.Has(at, WordClass.Demonym | WordClass.Place))
            {
                return null;
            }
        }

        return end <= first ? null : names.At(reading, end) is { } named && named.Range.First == first + 1 ? OfName(named, first + 1)
            : new Subject(_t.Slice(first + 1, end), new TokenRange(first, last)) { Confidence = 0.85 };
    }

    // "A federal judge blocked it", "Tobago's energy minister": the lead tells of the one whom the text names later as the only one of that office.
    private Subject? Foretold(int first, int head, int last)
    {
        if (head != last || reading.Id is not ("h" or "s" or "p1") || !_t.IsAny(head, "judge", "magistrate", "coroner", "minister", "premier", "president", "mayor", "governor", "chancellor", "bishop", "archbishop", "ambassador", "captain", "skipper", "pilot", "surgeon", "novelist", "singer", "actor", "coach", "manager", "chairman", "chairwoman", "chair"))
        {
            return null;
        }

        HashSet<int> exact = head > first && _t.IsLower(head - 1) ? [.. names.Described(_t.Slice(head - 1, head)).Take(MostHolders).Where(index => names.Names[index].Kind == NameKind.Person)] : [];
        HashSet<int> found = exact.Count == 1 ? exact : [.. names.InOffice(_t.Slice(head, head)).Take(MostHolders).Concat(names.Described(_t.Slice(head, head)).Take(MostHolders).Where(index => names.Names[index].Kind == NameKind.Person))];
        return found.Count != 1 ? null : new Subject(names.Names[found.First()].Name, new TokenRange(first, last)) { Role = names.Names[found.First()].Role, NameIndex = found.First(), Confidence = 0.82 };
    }

    // "The minister said" after "Finance Minister Ali Khan": the one person who holds that office or is called so.
    private Subject? Holder(int first, int head, int last)
    {
        if (head != last || !_t.Is(first, "the") || head == first)
        {
            return null;
        }

        var office = People.LongOffice(_t.Slice(first + 1, head));
        HashSet<int> found = [.. (_t.Has(head, WordClass.Role) ? names.InOffice(office) : []).Concat(names.Described(office)).Take(MostHolders).Where(index => (names.Names[index].Kind == NameKind.Person) == _t.Has(head, WordClass.Role) && Precedes(names.Names[index].Mentions[0]))];
        if (found.Count == 0 && _t.Has(head, WordClass.OrganizationNoun) && head == first + 1)
        {
            found = BodiesBefore(first);
        }

        return found.Count switch
        {
            0 => null,
            1 => new Subject(names.Names[found.First()].Name, new TokenRange(first, last)) { Role = names.Names[found.First()].Role, NameIndex = found.First(), Confidence = 0.85 },
            _ => new Subject("", new TokenRange(first, last), Pronoun: true) { Among = found },
        };

        // "The agency says" after a sentence that names one body.
        HashSet<int> BodiesBefore(int at)
        {
            HashSet<int> bodies = [];
            var number = reading.SentenceAt(at) - 1;
            for (var token = number < 0 ? at : Math.Max(reading.Sentences[number].First, at - TokenRange.Reach); token < at; token++)
            {
                if (!reading.IsQuoted(token) && names.At(reading, token) is { } named && Kind(named) == NameKind.Organization)
                {
                    bodies.Add(named.Name);
                }
            }

            return bodies.Count == 1 ? bodies : [];
        }

        bool Precedes(Mention mention) => mention.PassageId != reading.Id || mention.Span.End <= _t[first].Start;
    }
}
