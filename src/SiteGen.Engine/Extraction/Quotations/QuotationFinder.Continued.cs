// Quotations without a reporting clause: who goes on speaking, who answers, who is interviewed.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class QuotationFinder
{
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
        return near || (next && !IsFollowedByName(quoted))
            ? new Attribution(before.Subject with { Confidence = Math.Min(before.Subject.Confidence, near ? 0.86 : 0.82) }, new TokenRange(-1, -1), -1, ReportingKind.Says, new Origin(near ? "continued" : "continued-paragraph", near ? 0.86 : 0.82))
            : null;
    }

    // “Should people carry a map?” Justice Paranjape shot back: a name right behind the marks may have an unknown verb of saying.
    private bool IsFollowedByName(Quoted quoted)
    {
        var (reading, number) = (quoted.Reading, quoted.Reading.SentenceAt(quoted.Close) + 1);
        if (number >= reading.Sentences.Length || reading.Sentences[number] is var after && after.Last - after.First > ShortWords)
        {
            return false;
        }

        return names.At(reading, after.First) is not null || names.At(reading, Math.Min(after.First + 1, after.Last)) is not null;
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
}
