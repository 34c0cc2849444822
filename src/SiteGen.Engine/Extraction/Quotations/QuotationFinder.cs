// Decides for all marked words of an article whether somebody is quoted, and who.
using System.Collections.Immutable;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;
using SiteGen.Text;

namespace SiteGen.Extraction.Quotations;

internal sealed class QuotationFinder(IReadOnlyList<Reading> readings, NameRegister names, bool english, string? language)
{
    // Two quotations as short as this, a paragraph each, are a dialogue.
    private const int ShortWords = 8;
    private readonly Pronouns _pronouns = new(readings, names);
    private readonly ForeignSpeakers _foreign = new(readings, language);
    private Attributed? _last;
    private int _lastWords = int.MaxValue;
    private readonly Conversation _conversation = new();
    private readonly Interview _interview = new(readings, names);

    /// <summary>Verbs that a quotation has used up: they make no statement of their own.</summary>
    public HashSet<(string Passage, int Verb)> UsedVerbs { get; } = [];

    public ImmutableArray<FoundQuotation> Find()
    {
        var found = new List<FoundQuotation>();
        var doubtful = new HashSet<FoundQuotation>(ReferenceEqualityComparer.Instance);
        foreach (var quoted in QuotedFinder.Find(readings))
        {
            if ((english ? English(quoted) : Other(quoted)) is { } quotation)
            {
                found.Add(quotation);
            }
            else if (RepeatedWords.IsLead(quoted.Reading.Id) && !(english && Terms.IsIntroduced(quoted)))
            {
                found.Add(Build(quoted, null, null, new Origin("no-speaker", 0.85)));
                doubtful.Add(found[^1]);
            }
        }

        return RepeatedWords.Resolve(found, doubtful);
    }

    // Without a verb of saying beside them only the marks are sure: no speaker, and no short terms.
    private FoundQuotation? Other(Quoted quoted) =>
        _foreign.Find(quoted) is { } attribution ? Build(quoted, attribution, null, attribution.Origin)
        : quoted.WordCount >= 3 || quoted.Parts.Sum(part => part.Reading.MentionOf(part.Pair.Open, Math.Min(part.Pair.Close, part.Reading.Tokens.Count - 1)).Span.Length) > 24
            ? Build(quoted, null, null, new Origin("marks-only", 0.85)) : null;

    private FoundQuotation? English(Quoted quoted)
    {
        if (Terms.IsIntroduced(quoted))
        {
            return null;
        }

        var (attribution, relay) = Attribute(quoted);
        if (attribution is { Origin.Rule: "colon", Subject.NameIndex: < 0 } && Terms.IsTitle(quoted))
        {
            attribution = null;
        }

        if (attribution is { Origin.Rule: not ("quote-verb-speaker" or "quote-speaker-verb" or "colon" or "headline-colon") } && Terms.IsTitle(quoted)
            && !(attribution.Origin.Rule == "speaker-verb-quote" && Terms.SoundsLikeSpeech(quoted)))
        {
            attribution = null;
        }

        if (attribution is null)
        {
            attribution = Reply(quoted) ?? Continued(quoted);
        }

        if (attribution is null)
        {
            return !Terms.IsTitle(quoted) && Terms.SoundsLikeSpeech(quoted) ? Build(quoted, null, null, new Origin("no-speaker", 0.85)) : null;
        }

        UsedVerbs.Add((quoted.Reading.Id, attribution.Verb));
        return Resolved(quoted, attribution, relay);
    }

    private FoundQuotation Resolved(Quoted quoted, Attribution attribution, Attribution? relay)
    {
        var subject = Whole(quoted.Reading, attribution.Subject);
        var relayedBy = relay is null ? null : Whole(quoted.Reading, relay.Subject);
        if (relay is not null)
        {
            UsedVerbs.Add((quoted.Reading.Id, relay.Verb));
        }

        if (subject is null)
        {
            _conversation.Add(quoted.Reading, null, true);
            return Build(quoted, null, relayedBy, new Origin("pronoun-unresolved", 0.85));
        }

        _lastWords = quoted.WordCount;
        _conversation.Add(quoted.Reading, subject, IsTurn(quoted, attribution));
        _last = new Attributed(quoted.Reading, quoted.Reading.SentenceAt(quoted.Close), relayedBy ?? subject);
        return Build(quoted, attribution with { Subject = subject }, relayedBy,
            attribution.Origin with { Confidence = Math.Min(attribution.Origin.Confidence, subject.Confidence) });
    }

    /// <summary>A subject with its pronoun resolved; null when nobody can tell.</summary>
    public Subject? Whole(Reading reading, Subject subject)
    {
        if (!subject.Pronoun)
        {
            return subject;
        }

        var last = StatementBefore(reading, subject.Range.First) ?? _last;
        if (subject.Doubtful)
        {
            // "A government source played it down. “She is fine,” the source said."
            var head = subject.Name[subject.Name.LastIndexOf(' ')..];
            return (Before(reading, subject.Range.First, last) ?? last?.Subject) is { Collective: true } unnamed && unnamed.Name.EndsWith(head, StringComparison.Ordinal) ? unnamed with { Range = subject.Range } : null;
        }

        if (subject.Epithet)
        {
            return Bearer(reading, subject, last) ?? (subject.Name.Length > 0 ? subject with { Pronoun = false, Collective = true, Confidence = 0.85 } : null);
        }

        return _pronouns.Resolve(reading, subject, last, Before(reading, subject.Range.First, last));
    }

    // "Marcus Lincoln was sent off. “I am sorry,” the defender said": whom the sentence before begins with, or who has spoken in the same paragraph.
    private Subject? Bearer(Reading reading, Subject epithet, Attributed? last)
    {
        if (epithet.Name.Length > 0)
        {
            // "The statement read": whoever made it in the sentence or the paragraph before.
            return last is { Subject: { Pronoun: false, Collective: false } sender } && last.Reading.Order >= reading.Order - 1 ? sender with { Range = epithet.Range, Confidence = 0.82 } : null;
        }

        var before = Before(reading, epithet.Range.First, last);
        if (last is not null && last.Reading.Order == reading.Order - 1 && last.Sentence == last.Reading.Sentences.Length - 1 && reading.SentenceAt(epithet.Range.First) == 0)
        {
            return null;
        }

        if (before is null && reading.SentenceAt(epithet.Range.First) == 0 && reading.Order > 0 && readings[reading.Order - 1] is { Sentences: [.., var end] } previous && !Enumerable.Range(end.First, end.Last - end.First + 1).Any(previous.IsQuoted))
        {
            before = new AttributionReader(previous, names).Opening(end.Near(end.First, end.First));
        }

        return before is { NameIndex: >= 0 } person && names.Names[person.NameIndex].Kind == NameKind.Person && !HasStranger(reading, epithet.Range.First) ? person with { Range = epithet.Range, Confidence = 0.82 } : null;
    }

    // In the sentence before, which may end the paragraph before.
    private bool HasStranger(Reading reading, int at)
    {
        var number = reading.SentenceAt(at) - 1;
        if (number < 0 && reading.Order > 0)
        {
            reading = readings[reading.Order - 1];
            number = reading.Sentences.Length - 1;
        }

        if (number < 0)
        {
            return false;
        }

        var sentence = reading.Sentences[number].Near(reading.Sentences[number].First, reading.Sentences[number].First);
        return Enumerable.Range(sentence.First, sentence.Last - sentence.First + 1).Any(token => Strangers.IsAt(reading, names, token));
    }

    // The subject of the sentence before: whoever spoke in it, or, in the same paragraph, whom it begins with.
    private Subject? Before(Reading reading, int at, Attributed? last)
    {
        var number = reading.SentenceAt(at) - 1;
        if (last is not null && (number < 0 ? reading.Id is not ("p1" or "s") && last.Reading.Order == reading.Order - 1 && last.Sentence == last.Reading.Sentences.Length - 1 : ReferenceEquals(last.Reading, reading) && last.Sentence == number))
        {
            return last.Subject;
        }

        if (number < 0)
        {
            // A paragraph of one person goes on with that person: "Hope laughs.\n“It was me,” she says."
            return reading.Order > 0 && reading.Id is not ("p1" or "s") && readings[reading.Order - 1] is { Sentences: [.., var end] } previous ? new AttributionReader(previous, names).Beginning(end.Near(end.First, end.First)) : null;
        }

        var sentence = reading.Sentences[number].Near(reading.Sentences[number].First, reading.Sentences[number].First);
        var reader = new AttributionReader(reading, names);
        return reader.Opening(sentence) is { } subject && !NamesAnother(reading, sentence, subject.NameIndex) ? subject : reader.Beginning(sentence);
    }

    // "Khan visited Silva. “We won,” he said": two answers are possible.
    private bool NamesAnother(Reading reading, TokenRange sentence, int person)
    {
        for (var at = sentence.First; at <= sentence.Last; at++)
        {
            if (!reading.IsQuoted(at) && names.At(reading, at) is { } named && named.Name != person && names.Names[named.Name].Kind == NameKind.Person && !Pronouns.IsPossessor(reading.Tokens, named))
            {
                return true;
            }
        }

        return false;
    }

    private (Attribution? Attribution, Attribution? Relay) Attribute(Quoted quoted)
    {
        var reader = new AttributionReader(quoted.Reading, names);
        var sentence = quoted.Sentence.Near(quoted.Open, quoted.Close);
        var close = quoted.IsSplit ? quoted.Parts[0].Pair.Close : quoted.Close;
        var before = reader.Before(quoted.Open, sentence);
        var after = reader.After(close, sentence) ?? (quoted.IsSplit ? reader.After(quoted.Close, sentence) : null);
        after ??= before is null || before.Origin.Rule is "speaker-verb-clause" or "participle" ? reader.AtEnd(quoted.Close, sentence, quoted.Reading.Id is "h" or "s") : null;
        if (before is { Origin.Rule: "quoted-as-saying" })
        {
            return (before, reader.Passer(before, sentence));
        }

        if (before is not null && reader.Outer(before, sentence) is { } outer)
        {
            return (before, outer);
        }

        // “…,” X said after "Y had promised": X passes on Y's words. Another quotation's reporting clause between them breaks the tie.
        if (before is not null && after is not null)
        {
            if (IsPassedOn(quoted, before, after))
            {
                return (before, after);
            }

            return (after.Origin.Rule == "end-of-sentence" && before.Origin.Rule == "speaker-verb-quote" ? before : after, null);
        }

        return (after ?? before, null);
    }

    private static bool IsPassedOn(Quoted quoted, Attribution before, Attribution after) =>
        !before.Subject.Pronoun && before.Subject.Name != after.Subject.Name && before.Origin.Rule is "speaker-verb-quote" or "speaker-verb-clause"
        && !Enumerable.Range(before.Verb, Math.Max(0, quoted.Open - before.Verb)).Any(quoted.Reading.IsQuoted);

    private static Attribution Taken(Subject speaker, string rule) =>
        new(speaker with { Confidence = Math.Min(speaker.Confidence, 0.82) }, new TokenRange(-1, -1), -1, ReportingKind.Says, new Origin(rule, 0.82));

    // Somebody else is to speak next: a question, a reply, or turns that are taken without names.
    private static bool IsTurn(Quoted quoted, Attribution attribution)
    {
        var t = quoted.Reading.Tokens;
        return t.Char(quoted.Close - 1) == '?' || attribution.Origin.Rule == "alternating" || (attribution.Verb >= 0 && t.IsAny(attribution.Verb, "asked", "asks", "replied", "replies", "answered", "answers", "retorted", "snapped", "demanded"));
    }

    // “She does,” came the reply.
    private Attribution? Reply(Quoted quoted)
    {
        var t = quoted.Reading.Tokens;
        return t.Is(quoted.Close + 1, "came") && t.Is(quoted.Close + 2, "the") && t.IsAny(quoted.Close + 3, "reply", "answer", "response") && _conversation.Other(quoted.Reading) is { } other ? Taken(other, "alternating") : null;
    }

    // A whole sentence in marks goes on with whoever spoke in the sentence before it.
    private Attribution? Continued(Quoted quoted)
    {
        var reading = quoted.Reading;
        var number = reading.SentenceAt(quoted.Open);
        if (quoted.Open != quoted.Sentence.First || quoted.Close < quoted.Sentence.Last - 1 || !Terms.SoundsLikeSpeech(quoted))
        {
            return null;
        }

        if (number == 0 && _interview.IsAnswer(quoted))
        {
            return _interview.Guest is { } guest ? Taken(guest, "interview") : null;
        }

        var before = StatementBefore(reading, quoted.Open) ?? _last;
        if (number == 0 && (_conversation.IsOpen(reading) || (_lastWords <= ShortWords && quoted.WordCount <= ShortWords)) && quoted.Close >= quoted.Sentence.Last - 1)
        {
            return _conversation.Other(reading) is { } other ? Taken(other, "alternating") : null;
        }

        var told = before is not null && ReferenceEquals(before.Reading, reading) && before.Sentence >= number - 1;
        if (!told && number > 0 && reading.Tokens.IsAny(reading.Sentences[number - 1].First, "he", "she", "he'd", "he’d", "he's", "he’s") && Whole(reading, new Subject("", new TokenRange(reading.Sentences[number - 1].First, reading.Sentences[number - 1].First), Pronoun: true)) is { } same)
        {
            return Taken(same, "continued-person");
        }

        if (!told && number > 0 && new AttributionReader(reading, names).Beginning(reading.Sentences[number - 1].Near(reading.Sentences[number - 1].First, reading.Sentences[number - 1].First)) is { } person)
        {
            // "Donnelly refused to condemn his player. “He is twenty.”"
            return Taken(person, "continued-person");
        }

        if (before is null)
        {
            return null;
        }

        var near = ReferenceEquals(before.Reading, reading) && before.Sentence == number - 1;
        var next = number == 0 && !_conversation.IsOpen(reading) && before.Reading.Order == reading.Order - 1 && before.Sentence == before.Reading.Sentences.Length - 1 && reading.Id != "p1" && reading.Id != "s";
        return near || next
            ? new Attribution(before.Subject with { Confidence = Math.Min(before.Subject.Confidence, near ? 0.86 : 0.82) }, new TokenRange(-1, -1), -1, ReportingKind.Says, new Origin(near ? "continued" : "continued-paragraph", near ? 0.86 : 0.82))
            : null;
    }

    // The speaker of the sentence before, when it reports without marks: "Khan said it failed. “It was a mess.”"
    private Attributed? StatementBefore(Reading reading, int at)
    {
        var number = reading.SentenceAt(at) - 1;
        if (number < 0 && reading.Order > 0 && reading.Id is not ("p1" or "s" or "h"))
        {
            reading = readings[reading.Order - 1];
            number = reading.Sentences.Length - 1;
        }

        if (number < 0 || (_last is not null && ReferenceEquals(_last.Reading, reading) && _last.Sentence >= number))
        {
            return null;
        }

        var sentence = reading.Sentences[number];
        var attribution = new AttributionReader(reading, names).Main(sentence.Near(sentence.First, sentence.First));

        if (attribution is null)
        {
            return null;
        }

        var subject = attribution.Subject.Pronoun ? _pronouns.Resolve(reading, attribution.Subject, _last, Before(reading, attribution.Subject.Range.First, _last)) : attribution.Subject;
        if (reading.Tokens.IsAny(attribution.Verb, "asked", "asks") && reading.Tokens.IsAny(attribution.Verb + 1, "whether", "if", "how", "why", "what", "when", "where", "who"))
        {
            // "The coroner asked whether he had seen it. “No, sir.”"
            _conversation.Add(reading, subject, true);
            return null;
        }

        return subject is null ? null : new Attributed(reading, number, subject);
    }

    private static FoundQuotation Build(Quoted quoted, Attribution? attribution, Subject? relay, Origin origin)
    {
        var parts = ImmutableArray.CreateBuilder<Mention>(quoted.Parts.Count);
        var words = new List<string>(quoted.Parts.Count);
        foreach (var (reading, pair) in quoted.Parts)
        {
            var (text, span) = Inside(reading, pair);
            parts.Add(new Mention(reading.Id, span));
            words.Add(text.Substring(span.Start, span.Length));
        }

        Mention? cue = attribution switch
        {
            null => null,
            { Cue.First: < 0 } => null,
            _ => quoted.Reading.MentionOf(attribution.Cue),
        };
        return new FoundQuotation(parts.DrainToImmutable(), string.Join(' ', words), attribution?.Subject.Name, attribution?.Subject.Role,
            attribution?.Subject.Collective ?? false, relay?.Name, cue, attribution?.Kind ?? ReportingKind.Says, quoted.Reading.MentionOf(quoted.Sentence), origin);
    }

    // The words between the marks, without the spaces that French sets there.
    private static (string Text, TextSpan Span) Inside(Reading reading, MarkPair pair)
    {
        var t = reading.Tokens;
        var start = t[pair.Open + 1].Start;
        var end = t[Math.Min(pair.Close, t.Count) - 1].End;
        return (t.Text, TextSpan.FromBounds(start, Math.Max(start, end)));
    }
}
