// Statements without quotation marks: who says, claims, denies, promises or announces something, and whom an accusation is against.
using System.Collections.Immutable;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Quotations;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Statements;

internal sealed class StatementFinder(NameRegister names, QuotationFinder quotations)
{
    public ImmutableArray<FoundStatement> Find(IEnumerable<Reading> readings)
    {
        var found = ImmutableArray.CreateBuilder<FoundStatement>();
        foreach (var reading in readings)
        {
            var subjects = new SubjectReader(reading, names);
            var verbs = new AttributionReader(reading, names);
            foreach (var sentence in reading.Sentences)
            {
                for (var at = sentence.First; at <= sentence.Last; at++)
                {
                    if (At(reading, at, sentence, (subjects, verbs)) is { } statement)
                    {
                        found.Add(statement);
                    }
                }
            }
        }

        return found.DrainToImmutable();
    }

    private FoundStatement? At(Reading reading, int verb, TokenRange sentence, (SubjectReader Subjects, AttributionReader Verbs) read)
    {
        var t = reading.Tokens;
        if (reading.IsQuoted(verb) || !t.Has(verb, WordClass.Reporting) || quotations.UsedVerbs.Contains((reading.Id, verb)) || ReportingVerbs.Of(t.Span(verb)).Manner || t.IsAny(verb + 1, "nothing", "no"))
        {
            return null;
        }

        if (t.IsAny(verb, "accused", "blamed") && Passive(reading, verb, sentence, read.Subjects) is { } passive)
        {
            return passive;
        }

        // "Lights did not work, inquest told": told, not telling.
        if (!read.Verbs.IsFinite(verb) || (t.Is(verb, "told") && !t.IsWord(verb + 1)) || t.IsAny(verb, "asked", "ruled", "continued", "continues", "continue", "called", "agreed", "wrote", "responded", "answered", "posted")
            || read.Subjects.Before(verb, sentence) is not { } subject || Whole(reading, subject) is not { } who)
        {
            return null;
        }

        var kind = ReportingVerbs.Of(t.Span(verb)).Kind;
        var accuses = t.IsAny(verb, "accuses", "accused", "blames", "blamed");
        var against = accuses ? Target(read.Subjects, verb + 1, sentence) : null;
        return accuses && against is null ? null
            : new FoundStatement(reading.MentionOf(sentence), kind, who.Name, who.Role, against, new Origin(accuses ? "accusation" : "statement", Math.Min(0.9, who.Confidence)));
    }

    // "The minister was accused by opposition leader Ana Silva of hiding losses."
    private FoundStatement? Passive(Reading reading, int verb, TokenRange sentence, SubjectReader subjects)
    {
        var t = reading.Tokens;
        var being = verb - 1;
        while (being > sentence.First && t.Has(being, WordClass.Adverb))
        {
            being--;
        }

        if (!t.Has(being, WordClass.Being) || subjects.Before(being, sentence) is not { } target || Whole(reading, target) is not { } against)
        {
            return null;
        }

        var by = verb + 1;
        while (by <= sentence.Last && by < verb + 14 && !t.Is(by, "by"))
        {
            by++;
        }

        var who = t.Is(by, "by") ? subjects.After(by + 1, sentence) : null;
        who = who is null ? null : quotations.Whole(reading, who);
        return new FoundStatement(reading.MentionOf(sentence), ReportingKind.Claims, who?.Name, who?.Role, against.Name, new Origin("accusation", who is null ? 0.7 : Math.Min(0.9, who.Confidence)));
    }

    // "The minister" whom nobody named is stays "the minister": a statement shows no name that could be wrong.
    private Subject? Whole(Reading reading, Subject subject) =>
        quotations.Whole(reading, subject) ?? (subject.Doubtful ? subject with { Pronoun = false, Collective = true, Confidence = 0.82 } : null);

    // Whom the accusation names: up to "of", "for" or the end of the phrase.
    private string? Target(SubjectReader subjects, int at, TokenRange sentence) =>
        subjects.After(at, sentence) is { Pronoun: false } target ? target.Name : null;
}
