// Proves the dates of the timeline: stated in a cited passage, or worked out from it.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class DateProof(CheckedPage page, ProofLog log, SourceDates sources)
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
        if (ends.IsEmpty)
        {
            return;
        }

        if ((sources.Stated(ends, cited) ?? (entry.Basis == DateBasis.Inferred ? sources.Inferred(ends, cited) : null)) is { } places)
        {
            var place = places[0];
            log.Prove(new Proof(ProofKind.Date, ProofStanding.Found, date.Text, entry.At, place.Cited.Article, place.Passage, [place.Span])
            {
                Citation = place.Cited.Citation,
                Entry = entry.Id,
                Stretches = [.. places.Select(found => new PassageStretch(found.Passage, found.Span)).Distinct()],
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
        var help = ends.Any(end => end.Year is not null && end.Month is not null) && sources.Stated(yearless, cited) is not null
            ? $"the passage names no year: write XXXX for it, or basis: inferred if it follows from the day of publication"
            : ends is [var end] && sources.RangeOf(end, cited) is { } range
            ? $"the passage names it as one end of a range: write {range}, or basis: inferred if what happened is that end"
            : sources.Inferred(ends, cited) is not null ? "it follows from the day of publication, or by counting: write basis: inferred"
            : "write the date as the passage states it, basis: inferred if it can be worked out, or basis: editor";
        log.Add(EvidenceRules.DateNotStated.At(entry.At, $"{date.Text} is not stated in {page.Named(cited)}", help, related));
    }
}
