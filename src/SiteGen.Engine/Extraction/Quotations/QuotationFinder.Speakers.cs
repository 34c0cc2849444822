// Whom a subject means that is no name: a pronoun, an epithet, an office, a message.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class QuotationFinder
{
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
}
