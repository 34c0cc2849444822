// Who says a quotation in a language other than English: a name right beside a verb of saying, or nobody.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

/// <summary>Knows no roles and no pronouns but "il", "elle", "er" and the like: it is for the plain forms only.</summary>
internal sealed class ForeignSpeakers(IReadOnlyList<Reading> readings, string? language)
{
    private const double Confidence = 0.82;
    private const int LongestName = 8;

    // German writes offices with capitals too.
    private readonly bool _german = language?.StartsWith("de", StringComparison.OrdinalIgnoreCase) == true;
    private Dictionary<string, string?>? _fullNames;
    private Attributed? _last;

    public Attribution? Find(Quoted quoted)
    {
        var found = After(quoted) ?? Before(quoted) ?? Continued(quoted);
        if (found is not null)
        {
            _last = new Attributed(quoted.Reading, quoted.Reading.SentenceAt(quoted.Close), found.Subject);
        }

        return found;
    }

    // «…», dijo Ana Silva — „…“, sagte Bürgermeisterin Ana Silva — « … », explique-t-il
    private Attribution? After(Quoted quoted)
    {
        var t = quoted.Reading.Tokens;
        var verb = quoted.Parts[0].Pair.Close + 1;
        while (t.IsComma(verb) || t.IsDash(verb))
        {
            verb++;
        }

        if (!t.Has(verb, WordClass.ForeignSaying))
        {
            return null;
        }

        var at = verb + 1;
        if (IsPronoun(t, at) || (t.IsHyphen(at) && (IsPronoun(t, at + 1) || IsPronoun(t, at + 3))))
        {
            return _last is { } last && ReferenceEquals(last.Reading, quoted.Reading) ? Make(last.Subject, new TokenRange(verb, at), verb) : null;
        }

        // Articles and offices may stand before the name: "el alcalde, Julián Ortega".
        var commas = 0;
        while (at < verb + 8 && (t.IsLower(at) || (t.IsComma(at) && commas++ == 0)) && !t.Has(at, WordClass.ForeignSaying))
        {
            at++;
        }

        return t.IsCapital(at) ? Named(quoted, new TokenRange(at, NameEnd(t, at)), verb) : null;
    }

    // "El ministro, Ignacio Belmonte, aseguró que la decisión «…»": the name ends right before the verb.
    private Attribution? Before(Quoted quoted)
    {
        var t = quoted.Reading.Tokens;
        for (var verb = quoted.Open - 1; verb > quoted.Sentence.First && verb > quoted.Open - 40; verb--)
        {
            if (quoted.Reading.IsQuoted(verb) || t.Char(verb) is ';' or ':')
            {
                return null;
            }

            if (!t.Has(verb, WordClass.ForeignSaying) || t.Is(verb, "so"))
            {
                continue;
            }

            var last = verb - 1;
            while (last > quoted.Sentence.First && (t.IsComma(last) || t.IsAny(last, "a", "avait", "hat", "hatte", "ha", "había", "há", "heeft")))
            {
                last--;
            }

            var first = last;
            while (last - first < LongestName && first - 1 >= quoted.Sentence.First && (t.IsCapital(first - 1) || (t.Has(first - 1, WordClass.Particle) && t.IsCapital(first - 2))))
            {
                first--;
            }

            return t.IsCapital(last) ? Named(quoted, new TokenRange(first, last), verb) : null;
        }

        return null;
    }

    // A whole sentence in marks after one that has a speaker, in the same paragraph.
    private Attribution? Continued(Quoted quoted) =>
        _last is { } last && ReferenceEquals(last.Reading, quoted.Reading) && quoted.Open == quoted.Sentence.First && quoted.Close >= quoted.Sentence.Last - 1
        && last.Sentence == quoted.Reading.SentenceAt(quoted.Open) - 1 && quoted.WordCount > 3
            ? Make(last.Subject, new TokenRange(-1, -1), -1) with { Origin = new Origin("continued", Confidence) } : null;

    // The words before a full name of two may be an office, as German writes nouns; a last name needs its full name elsewhere.
    private Attribution? Named(Quoted quoted, TokenRange run, int verb)
    {
        var t = quoted.Reading.Tokens;
        var first = run.Last - run.First >= 2 && _german ? run.Last - 1 : run.First;
        var name = first < run.Last && !(_german && first == run.First && IsOffice(t, first)) ? t.Slice(first, run.Last) : FullName(t.Slice(run.Last, run.Last));
        return name is null ? null : Make(new Subject(name, new TokenRange(first, run.Last)) { Confidence = Confidence }, new TokenRange(Math.Min(verb, first), Math.Max(verb, run.Last)), verb);
    }

    // "Bürgermeister Weber", "Vorsitzende Braun"
    private static bool IsOffice(TokenText t, int at) =>
        !t.Has(at, WordClass.GivenName) && (t.Span(at).EndsWith("er", StringComparison.Ordinal) || t.Span(at).EndsWith("in", StringComparison.Ordinal) || t.Span(at).EndsWith("de", StringComparison.Ordinal) || t.IsAny(at, "Herr", "Frau"));

    // The one longer name in the text that ends with a last name; null where there are two.
    private string? FullName(string last)
    {
        if (_fullNames is null)
        {
            _fullNames = [];
            foreach (var reading in readings)
            {
                AddNames(reading, _fullNames);
            }
        }

        return _fullNames.GetValueOrDefault(last);
    }

    private void AddNames(Reading reading, Dictionary<string, string?> names)
    {
        var t = reading.Tokens;
        for (var at = reading.Start; at < t.Count; at++)
        {
            var end = t.IsCapital(at) ? NameEnd(t, at) : at;
            var first = _german ? Math.Max(at, end - 1) : at;
            if (end > first && !(_german && IsOffice(t, first)))
            {
                var (last, name) = (t.Slice(end, end), t.Slice(first, end));
                names[last] = !names.TryGetValue(last, out var other) || other == name ? name : null;
            }

            at = end;
        }
    }

    private static int NameEnd(TokenText t, int at)
    {
        for (var words = 0; words < LongestName && (t.IsCapital(at + 1) || (t.Has(at + 1, WordClass.Particle) && t.IsCapital(at + 2))); words++)
        {
            at++;
        }

        return at;
    }

    private static bool IsPronoun(TokenText t, int at) => t.IsAny(at, "il", "elle", "er", "sie", "él", "ella", "lui", "lei", "ele", "ela", "hij", "zij");

    private static Attribution Make(Subject subject, TokenRange cue, int verb) => new(subject, cue, verb, ReportingKind.Says, new Origin("foreign-verb", Confidence));
}
