// Decides for all marked words of an article whether somebody is quoted, and who.
using System.Collections.Immutable;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;
using SiteGen.Text;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class QuotationFinder(IReadOnlyList<Reading> readings, NameRegister names, bool english, string? language)
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
        var confidence = Math.Min(attribution.Origin.Confidence, subject.Confidence);

        // That somebody is quoted is sure: the words are shown, and nobody's name with them.
        return confidence < ArticleExtraction.ShownFrom ? Build(quoted, null, null, new Origin("speaker-unsure", 0.85))
            : Build(quoted, attribution with { Subject = subject }, relayedBy, attribution.Origin with { Confidence = confidence });
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
