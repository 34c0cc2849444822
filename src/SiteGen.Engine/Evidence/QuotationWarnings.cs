// Warns of a quotation that stands in its source and may deceive all the same: a negation left out or put in, two speakers joined, marks that do not balance.
using SiteGen.Diagnostics;

namespace SiteGen.Evidence;

internal sealed class QuotationWarnings(CheckedPage page, QuotationTask task, QuotationPattern pattern)
{
    public IEnumerable<Diagnostic> Of(QuotationMatch match)
    {
        if (match.Kind == MatchKind.Unclear)
        {
            yield return Unbalanced(match);
        }

        if (match.Kind == MatchKind.Scattered && Speakers(match) is { } scattered)
        {
            yield return scattered;
        }

        var language = page.LanguageOf(match.Reading.Article);
        var inserted = pattern.Inserted.Select(words => LanguageWords.NegationIn(words, page.Language)).FirstOrDefault(word => word is not null);
        var omitted = match.Omitted.Select(span => (Span: span, Words: match.Reading.Text.Substring(span.Start, span.Length)))
            .Select(left => (left.Span, left.Words, Negation: LanguageWords.NegationIn(left.Words, language))).Where(left => left.Negation is not null).ToList();
        if (inserted is not null && omitted.Count == 0)
        {
            yield return EvidenceRules.NegationInserted.At(task.At, $"the brackets put in \"{inserted}\", and the source has no negation there",
                "say it in your own words outside the marks", new RelatedPlace(match.Reading.Place(match.Spans[0]), "the source's words"));
        }

        foreach (var (span, words, negation) in inserted is null ? omitted : [])
        {
            yield return EvidenceRules.NegationOmitted.At(task.At, $"the omission leaves out \"{negation}\"", "quote the whole sentence, or make sure that the sense stands",
                new RelatedPlace(match.Reading.Place(span), $"left out: “{words.Trim()}”"));
        }
    }

    private Diagnostic Unbalanced(QuotationMatch match)
    {
        var first = match.Reading.Locate(match.Spans[0]).First();
        return EvidenceRules.MarksUnbalanced.At(task.At,
            $"the quotation stands in {match.Reading.Article.Id}#{first.Passage.Id}, but the marks of that passage do not balance, so nobody can tell whose words it shows",
            "mend the mark in the seed if it was lost when it was saved", new RelatedPlace(match.Reading.Place(match.Spans[0]), "here"));
    }

    /// <summary>The first two quotations next to each other that may be of two people; null where all are surely of one.</summary>
    private Diagnostic? Speakers(QuotationMatch match)
    {
        var reading = match.Reading;
        var language = page.LanguageOf(reading.Article);
        var all = reading.Marks.Select(mark => mark.Inner).Where(span => span.Start >= match.Quotations[0].Start && span.End <= match.Quotations[^1].End).ToList();
        foreach (var (one, other) in all.Zip(all.Skip(1)).Where(pair => !SameSpeaker.IsSure(reading.Text, pair.First, pair.Second, language)).Take(1))
        {
            return EvidenceRules.PiecesScattered.At(task.At, $"this quotation joins words of two quotations of {reading.Article.Id}#{reading.Locate(one).First().Passage.Id}, which may be of two speakers",
                "quote each by itself, so that each has its speaker",
                new RelatedPlace(reading.Place(match.Quotations[0]), "the first is from here"), new RelatedPlace(reading.Place(match.Quotations[^1]), "the last is from here"));
        }

        return null;
    }
}
