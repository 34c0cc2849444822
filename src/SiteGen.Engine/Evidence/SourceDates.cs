// Looks in cited passages for the expression that states a date, or from which it follows.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A date where a source names it.</summary>
internal readonly record struct DatePlace(ResolvedCitation Cited, Passage Passage, TextSpan Span);

internal sealed class SourceDates(CheckedPage page)
{
    /// <summary>One expression of one passage that states the date, or both ends of the interval; null where none does.</summary>
    public List<DatePlace>? Stated(ImmutableArray<DatePattern> ends, ImmutableArray<ResolvedCitation> cited)
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

    /// <summary>A passage names the date as one end of a range.</summary>
    public bool IsEndOfRange(DatePattern date, ImmutableArray<ResolvedCitation> cited) =>
        Passages(cited).Any(place => Dates(place.Source, place.Passage).Any(named => named.Range > 0 && date.IsStatedBy(named)));

    /// <summary>The whole range that a date is one end of, for a message.</summary>
    public string? RangeOf(DatePattern date, ImmutableArray<ResolvedCitation> cited) => Passages(cited)
        .Select(place => Dates(place.Source, place.Passage))
        .Select(dates => (dates, range: dates.FirstOrDefault(named => named.Range > 0 && date.IsStatedBy(named))?.Range ?? 0))
        .Where(pair => pair.range > 0)
        .Select(pair => string.Join('/', pair.dates.Where(named => named.Range == pair.range).Select(named => DatePattern.Of(named).ToEdtf())))
        .FirstOrDefault();

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
    public List<DatePlace>? Inferred(ImmutableArray<DatePattern> ends, ImmutableArray<ResolvedCitation> cited)
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
}
