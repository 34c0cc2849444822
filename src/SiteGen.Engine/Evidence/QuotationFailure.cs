// Explains why a quotation is refused: what the passage says instead, where else the words stand, which mark they cross.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class QuotationFailure(CheckedPage page, QuotationTask task, QuotationPattern pattern)
{
    public Diagnostic Explain(ImmutableArray<ResolvedCitation> sources, QuotationMatch? match) => match?.Kind switch
    {
        MatchKind.Crossing => Crossing(match),
        MatchKind.Wording => NotSpoken(match),
        _ => Elsewhere(sources) ?? Changed(sources),
    };

    private Diagnostic Crossing(QuotationMatch match) => EvidenceRules.QuotationCrosses.At(task.At,
        $"this quotation crosses a quotation mark of its source, {NameOf(match)}",
        "quote what stands on one side of the mark, or keep the source's marks inside yours: “he called it ‘a lie’ today”",
        new RelatedPlace(match.Reading.Place(new TextSpan(match.Mark, 1)), "the mark that it crosses"));

    private Diagnostic NotSpoken(QuotationMatch match) => EvidenceRules.NotSpoken.At(task.At,
        $"these words are the source's own in {NameOf(match)}: they do not stand inside its quotation marks",
        "name the source's publisher or author in by:, or use the words in running text", new RelatedPlace(match.Reading.Place(match.Spans[0]), "here"));

    private static string NameOf(QuotationMatch match) =>
        $"{match.Reading.Article.Id}#{(match.Spans.IsEmpty ? match.Reading.Passages[0] : match.Reading.Locate(match.Spans[0]).First().Passage).Id}";

    private Diagnostic? Elsewhere(ImmutableArray<ResolvedCitation> sources)
    {
        foreach (var cited in sources.Where(cited => cited.Article is not null).DistinctBy(cited => cited.Article!.Id))
        {
            var article = cited.Article!;
            var seen = sources.Where(other => other.Article?.Id == article.Id).SelectMany(other => other.Passages).Select(passage => passage.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var passage in article.Citable.Where(passage => !seen.Contains(passage.Id)))
            {
                var match = QuotationMatcher.Find(pattern, page.Reading(article, passage));
                if (match.Kind > MatchKind.Crossing)
                {
                    return EvidenceRules.QuotationElsewhere.At(task.At,
                        $"this quotation stands in {article.Id}#{passage.Id}, not in {Named(cited)}", $"cite {cited.Citation.Target}#{passage.Id}",
                        new RelatedPlace(match.Reading.Place(match.Spans[0]), "it stands here"));
                }
            }
        }

        return null;
    }

    private Diagnostic Changed(ImmutableArray<ResolvedCitation> sources)
    {
        var candidates = sources.SelectMany(page.Readings).ToList();
        var (reading, nearest) = candidates
            .Select(reading => (Reading: reading, Nearest: NearestText.Find(task.Text, reading.Text)))
            .Where(pair => pair.Nearest is not null)
            .OrderByDescending(pair => pair.Nearest!.Score)
            .FirstOrDefault();
        var place = string.Join(" or ", sources.Where(cited => cited.Article is not null).Select(Named).Distinct().Take(3));
        const string help = "copy the words from the passage, show changes as […] or [word], or list the words in not_quotations: if nobody said them";
        if (nearest is null)
        {
            return EvidenceRules.QuotationNotFound.At(task.At, $"this quotation does not stand in {place}, nor anything near it", help,
                [.. candidates.Take(1).Select(first => new RelatedPlace(first.Place(new TextSpan(0, first.Text.Length)), "the passage that is cited"))]);
        }

        var note = nearest.Extra.IsEmpty ? "" : $" and not “{string.Join(' ', nearest.Extra)}”";
        return EvidenceRules.QuotationNotFound.At(task.At, $"this quotation does not stand in {place} word for word", help,
            new RelatedPlace(reading.Place(nearest.Span), $"the passage says: “{nearest.Shown}”{note}"));
    }

    private static string Named(ResolvedCitation cited) => cited.Citation.First is { } first
        ? $"{cited.Article!.Id}#{first}{(cited.Citation.Last is { } last ? $"-{last}" : "")}"
        : cited.Article!.Id;
}
