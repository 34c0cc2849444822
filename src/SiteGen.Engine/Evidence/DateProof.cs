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
        if (ends.IsEmpty)
        {
            return;
        }

        if ((Stated(ends, cited) ?? (entry.Basis == DateBasis.Inferred ? Inferred(ends, cited) : null)) is { } places)
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
        var help = ends.Any(end => end.Year is not null && end.Month is not null) && Stated(yearless, cited) is not null
            ? $"the passage names no year: write XXXX for it, or basis: inferred if it follows from the day of publication"
            : ends is [var end] && Passages(cited).Any(place => Dates(place.Source, place.Passage).Any(named => named.Range > 0 && end.IsStatedBy(named)))
            ? "the passage names it as one end of a range: write the whole (2025-11-08/2025-11-10), or basis: inferred if what happened is that end"
            : Inferred(ends, cited) is not null ? "it follows from the day of publication, or by counting: write basis: inferred"
            : "write the date as the passage states it, basis: inferred if it can be worked out, or basis: editor";
        log.Add(EvidenceRules.DateNotStated.At(entry.At, $"{date.Text} is not stated in {page.Named(cited)}", help, related));
    }

    /// <summary>One expression of one passage that states the date, or both ends of the interval; null where none does.</summary>
    private List<DatePlace>? Stated(ImmutableArray<DatePattern> ends, ImmutableArray<ResolvedCitation> cited)
    {
        foreach (var (source, passage) in Passages(cited))
        {
            var dates = Dates(source, passage);
            var found = ends is [var single] ? Single(single, dates) : Interval(ends[0], ends[^1], dates, passage.Text.Value);
            if (!found.IsEmpty)
            {
                return [.. found.Select(date => new DatePlace(source, passage, date.Span))];
            }
        }

        return null;
    }

    /// <summary>An end of a range does not stand by itself, unless the date is so coarse that the other end states it too.</summary>
    private static ImmutableArray<NamedDate> Single(DatePattern pattern, ImmutableArray<NamedDate> dates) =>
        [.. dates.Where(date => pattern.IsStatedBy(date) && (date.Range == 0 || dates.All(other => other.Range != date.Range || pattern.IsStatedBy(other)))).Take(1)];

    /// <summary>Both ends of one range, or two dates of one sentence: two sentences name two days, and nothing between them.</summary>
    private static ImmutableArray<NamedDate> Interval(DatePattern begin, DatePattern end, ImmutableArray<NamedDate> dates, string text)
    {
        var pairs =
            from first in dates
            where begin.IsStatedBy(first)
            from last in dates
            where first != last && end.IsStatedBy(last) && first.Range == last.Range
                && (first.Range > 0 || SentenceEnds.AreInOne(text, Math.Min(first.Span.End, last.Span.End), Math.Max(first.Span.Start, last.Span.Start)))
            select (ImmutableArray<NamedDate>)[first, last];
        return pairs.FirstOrDefault([]);
    }

    /// <summary>Places from which the ends follow: a whole stretch such as last week, or two days of one sentence; null where none do.</summary>
    private List<DatePlace>? Inferred(ImmutableArray<DatePattern> ends, ImmutableArray<ResolvedCitation> cited)
    {
        var worked = Passages(cited).SelectMany(place => DateResolution.Find(place.Passage.Text.Value, page.LanguageOf(place.Source.Article!), place.Source.Article!.Metadata.Published?.Day)
            .Select(found => (Place: new DatePlace(place.Source, place.Passage, found.Span), found.Days))).ToList();
        if (ends is [var from, var to] && worked.FirstOrDefault(found => from.Holds(new DayRange(found.Days.First, found.Days.First)) && to.Holds(new DayRange(found.Days.Last, found.Days.Last))) is { Place.Passage: not null } whole)
        {
            return [whole.Place];
        }

        var first = worked.Where(found => ends[0].Holds(found.Days)).Select(found => found.Place);
        if (ends.Length == 1)
        {
            return first.Take(1).ToList() is { Count: 1 } one ? one : null;
        }

        return first.SelectMany(begin => worked.Where(found => ends[1].Holds(found.Days) && AreInOneSentence(begin, found.Place)).Select(found => (List<DatePlace>)[begin, found.Place])).FirstOrDefault();
    }

    private static bool AreInOneSentence(DatePlace one, DatePlace other) => one.Passage == other.Passage
        && SentenceEnds.AreInOne(one.Passage.Text.Value, Math.Min(one.Span.End, other.Span.End), Math.Max(one.Span.Start, other.Span.Start));

    private ImmutableArray<NamedDate> Dates(ResolvedCitation source, Passage passage) => DateReader.Find(passage.Text.Value, page.LanguageOf(source.Article!));

    private static IEnumerable<(ResolvedCitation Source, Passage Passage)> Passages(ImmutableArray<ResolvedCitation> cited) =>
        cited.Where(source => source.Article is not null).SelectMany(source => source.Passages.Select(passage => (source, passage)));

    private readonly record struct DatePlace(ResolvedCitation Cited, Passage Passage, TextSpan Span);
}
