// Proves the dates of the timeline: stated in a cited passage, or worked out from it.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class DateProof(CheckedPage page, ProofLog log)
{
    public void Check()
    {
        foreach (var entry in page.Page.Timeline.Where(entry => entry.Basis != DateBasis.Editor))
        {
            var inside = entry.Text?.Block.Groups.SelectMany(group => group.Citations) ?? [];
            var cited = page.Resolved([.. entry.Cites.Concat(inside)]);
            foreach (var date in ((Edtf?[])[entry.Date, entry.End]).OfType<Edtf>())
            {
                if (!cited.IsEmpty)
                {
                    CheckDate(entry, date, cited);
                }
            }
        }
    }

    private void CheckDate(TimelineEntry entry, Edtf date, ImmutableArray<ResolvedCitation> cited)
    {
        var ends = DatePattern.EndsOf(date.Text);
        var places = ends.Select(end => Stated(end, cited)).ToList();
        if (places.Contains(null) && entry.Basis == DateBasis.Inferred)
        {
            places = Inferred(ends, cited);
        }

        if (ends.IsEmpty)
        {
            return;
        }

        if (!places.Contains(null))
        {
            var place = places[0]!.Value;
            log.Prove(new Proof(ProofKind.Date, ProofStanding.Found, date.Text, entry.At, place.Cited.Article, place.Passage, [place.Span])
            {
                Citation = place.Cited.Citation,
                Entry = entry.Id,
                Stretches = [.. places.Select(found => new PassageStretch(found!.Value.Passage, found.Value.Span))],
            });
        }
        else if (cited.FirstOrDefault(source => source.AbsentSeed is not null) is { AbsentSeed: { } absent })
        {
            log.ByLock(new Proof(ProofKind.Date, ProofStanding.Locked, date.Text, entry.At, null, null, []) { Entry = entry.Id },
                page.Locked(ProofKind.Date, date.Text, cited), absent);
        }
        else if (cited.FirstOrDefault(source => source.Article is null) is { } elsewhere)
        {
            log.Unchecked(ProofKind.Date, date.Text, entry.At, elsewhere.Citation, entry.Id);
        }
        else
        {
            Fail(entry, date, ends, cited);
        }
    }

    private void Fail(TimelineEntry entry, Edtf date, ImmutableArray<DatePattern> ends, ImmutableArray<ResolvedCitation> cited)
    {
        log.Miss(ProofKind.Date, GapKind.Unproven, date.Text, entry.At);
        var related = cited.Where(source => source.Passages.Length == 1).Take(3)
            .Select(source => new RelatedPlace(page.Place(source.Article!, source.Passages[0], new TextSpan(0, source.Passages[0].Text.Value.Length)), "the passage that is cited")).ToArray();
        if (entry.Basis == DateBasis.Inferred)
        {
            var undated = cited.FirstOrDefault(source => source.Article!.Metadata.Published is null);
            log.Add(EvidenceRules.DateNotInferred.At(entry.At, $"{date.Text} cannot be worked out from {page.Named(cited)}", undated is null
                ? "write basis: editor if you know the date otherwise"
                : $"{undated.Article!.Id} has no published date, so its relative dates stay unresolved: add published: to its metadata", related));
            return;
        }

        var yearless = ends.Select(end => end with { Year = null, Decade = null }).ToImmutableArray();
        var help = ends.Any(end => end.Year is not null && end.Month is not null) && yearless.All(end => Stated(end, cited) is not null)
            ? $"the passage names no year: write XXXX for it, or basis: inferred if it follows from the day of publication"
            : !Inferred(ends, cited).Contains(null) ? "it follows from the day of publication, or by counting: write basis: inferred"
            : "write the date as the passage states it, basis: inferred if it can be worked out, or basis: editor";
        log.Add(EvidenceRules.DateNotStated.At(entry.At, $"{date.Text} is not stated in {page.Named(cited)}", help, related));
    }

    private static (ResolvedCitation Cited, Passage Passage, TextSpan Span)? Stated(DatePattern pattern, ImmutableArray<ResolvedCitation> cited)
    {
        foreach (var (source, passage) in Passages(cited))
        {
            if (DateReader.Find(passage.Text.Value).FirstOrDefault(pattern.IsStatedBy) is { } date)
            {
                return (source, passage, date.Span);
            }
        }

        return null;
    }

    /// <summary>Places from which the ends follow: a whole stretch such as last week, or each end by itself.</summary>
    private static List<(ResolvedCitation Cited, Passage Passage, TextSpan Span)?> Inferred(ImmutableArray<DatePattern> ends, ImmutableArray<ResolvedCitation> cited)
    {
        var worked = Passages(cited).SelectMany(place => DateResolution.Find(place.Passage.Text.Value, place.Source.Article!.Metadata.Published?.Day)
            .Select(found => (place.Source, place.Passage, found.Span, found.Days))).ToList();
        if (ends is [var from, var to] && worked.FirstOrDefault(found => from.Holds(new DayRange(found.Days.First, found.Days.First)) && to.Holds(new DayRange(found.Days.Last, found.Days.Last))) is { Passage: not null } whole)
        {
            return [(whole.Source, whole.Passage, whole.Span)];
        }

        return [.. ends.Select(end => worked.Where(found => end.Holds(found.Days)).Select(found => ((ResolvedCitation, Passage, TextSpan)?)(found.Source, found.Passage, found.Span)).FirstOrDefault())];
    }

    private static IEnumerable<(ResolvedCitation Source, Passage Passage)> Passages(ImmutableArray<ResolvedCitation> cited) =>
        cited.Where(source => source.Article is not null).SelectMany(source => source.Passages.Select(passage => (source, passage)));
}
