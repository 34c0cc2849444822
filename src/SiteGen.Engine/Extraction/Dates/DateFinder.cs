// Finds the dates of an article: at every word or number that can anchor one, the rules are tried in order.
using System.Collections.Immutable;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class DateFinder(Anchor anchor, NameRegister names)
{
    /// <summary>Dates of one passage in reading order; the rules never take a token twice.</summary>
    public List<DateHit> Find(Reading reading)
    {
        var hits = new List<DateHit>();
        var free = reading.Start;
        for (var at = reading.Start; at < reading.Tokens.Count; at++)
        {
            if (At(reading, at, hits) is { } hit && hit.Range.First >= free)
            {
                hits.Add(hit);
                free = hit.Range.Last + 1;
                at = hit.Range.Last;
            }
        }

        return hits;
    }

    /// <summary>The date of a dateline; it looks neither back nor on, so the nearest year is meant.</summary>
    public IEnumerable<DateHit> InDateline(Reading reading)
    {
        for (var at = 0; at < reading.Start; at++)
        {
            if (reading.Tokens.Has(at, WordClass.Month) && new MonthRules(reading, anchor).At(at) is { } hit && hit.Range.Last < reading.Start)
            {
                yield return hit with { Rule = "dateline" };
                yield break;
            }
        }
    }

    private DateHit? At(Reading reading, int at, List<DateHit> before)
    {
        var t = reading.Tokens;
        if (t.Has(at, WordClass.Month | WordClass.Weekday) && IsInName(reading, at))
        {
            return null;
        }

        if (t.Has(at, WordClass.Month))
        {
            return new MonthRules(reading, anchor).At(at);
        }

        if (t.Has(at, WordClass.Weekday))
        {
            return new WeekdayRules(reading, anchor).At(at);
        }

        if (t.IsNumber(at))
        {
            return new YearRules(reading, anchor).At(at) ?? new RelativeRules(reading, anchor).AtCount(at, before);
        }

        return t.IsWord(at) ? new RelativeRules(reading, anchor).At(at, before) : null;
    }

    // "June Carter" and "The Sunday Times" are names.
    private bool IsInName(Reading reading, int at) => names.At(reading, at) is not null;

    public static ImmutableArray<FoundDate> ToFound(Reading reading, IEnumerable<DateHit> hits) =>
        [.. hits.Select(hit => new FoundDate(reading.MentionOf(hit.Range), reading.Tokens.Slice(hit.Range.First, hit.Range.Last), hit.Value, hit.Inferred, new Origin(hit.Rule, hit.Confidence)))];
}
